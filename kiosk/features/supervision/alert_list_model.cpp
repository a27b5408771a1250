#include "kiosk/features/supervision/alert_list_model.h"

#include "kiosk/i18n/assistance_text.h"

namespace yichuang::supervision {
namespace {

using client::Alert;

QString iconOf(Alert::Kind kind) {
  switch (kind) {
    case Alert::Kind::HelpCallOpen:
      return QStringLiteral("bell");
    case Alert::Kind::WaitOverBound:
      return QStringLiteral("clock");
    case Alert::Kind::WindowPaused:
      return QStringLiteral("pause");
    case Alert::Kind::DeviceOffline:
      return QStringLiteral("plug");
    case Alert::Kind::PeripheralTrouble:
      return QStringLiteral("printer");
    case Alert::Kind::Unknown:
      break;
  }
  return QStringLiteral("warning");
}

}  // namespace

bool AlertListModel::isUrgent(Alert::Kind kind) {
  return kind == Alert::Kind::HelpCallOpen || kind == Alert::Kind::WaitOverBound;
}

QVariant AlertListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const AlertRow& row = rows()[index.row()];
  switch (role) {
    case TextRole:
      return i18n::alertText(row.alert, clock_.now());
    case OfficeRole:
      return row.officeName;
    case IconRole:
      return iconOf(row.alert.kind);
    case UrgentRole:
      return isUrgent(row.alert.kind);
    default:
      return {};
  }
}

QString AlertListModel::keyOf(const AlertRow& row) const {
  return QStringLiteral("%1 %2 %3")
      .arg(row.alert.subject, QString::number(static_cast<int>(row.alert.kind)),
           QString::number(static_cast<int>(row.alert.peripheral.kind)));
}

QHash<int, QByteArray> AlertListModel::roleNames() const {
  return {
      {TextRole, "text"}, {OfficeRole, "office"}, {IconRole, "iconName"}, {UrgentRole, "urgent"}};
}

}  // namespace yichuang::supervision
