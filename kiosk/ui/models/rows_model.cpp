#include "kiosk/ui/models/rows_model.h"

namespace yichuang::ui {

RowsModel::RowsModel(QObject* parent) : KeyedListModel(parent) {
  connect(this, &RowsModel::rowsInserted, this, &RowsModel::countChanged);
  connect(this, &RowsModel::rowsRemoved, this, &RowsModel::countChanged);
}

QVariant RowsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = rows()[index.row()];
  switch (role) {
    case KeyRole:
      return row.key;
    case TitleRole:
    case Qt::DisplayRole:
      return row.title;
    case SubtitleRole:
      return row.subtitle;
    case ValueRole:
      return row.value;
    case BadgeRole:
      return row.badge;
    case IconNameRole:
      return row.icon;
    case ChosenRole:
      return row.chosen;
    case AvailableRole:
      return row.available;
    default:
      return {};
  }
}

QHash<int, QByteArray> RowsModel::roleNames() const {
  return {{KeyRole, "key"},       {TitleRole, "title"},        {SubtitleRole, "subtitle"},
          {ValueRole, "value"},   {BadgeRole, "badge"},        {IconNameRole, "iconName"},
          {ChosenRole, "chosen"}, {AvailableRole, "available"}};
}

}  // namespace yichuang::ui
