#include "kiosk/features/supervision/displaced_view_model.h"

#include <QStringList>

#include "kiosk/features/supervision/service_text.h"
#include "kiosk/i18n/plain_text.h"
#include "kiosk/i18n/reason_text.h"

namespace yichuang::supervision {

DisplacedViewModel::DisplacedViewModel(const Clients& clients, QObject* parent)
    : QObject(parent), clients_(clients) {}

void DisplacedViewModel::setLanguage(const QString& language) {
  language_ = language;
  showRows();
}

void DisplacedViewModel::open(const QString& office) {
  if (office != office_) {
    office_ = office;
    services_.clear();
    list_.clear();
    call_.cancel();
    listCall_.cancel();
    servicesCall_.cancel();
  }
  problem_.clear();
  hide();
  if (!office_.isEmpty()) load();
}

void DisplacedViewModel::load() {
  if (services_.isEmpty()) {
    servicesCall_ = clients_.catalogue.listServices(
        office_, [this](const client::Outcome<QList<client::Service>>& services) {
          if (!services) return;  // their codes are shown
          services_ = *services;
          showRows();
        });
  }
  listCall_ = clients_.appointments.listDisplaced(
      office_, [this](const client::Outcome<QList<client::Appointment>>& list) {
        if (!list) return refuse(list.error());
        list_ = *list;
        showRows();
      });
}

void DisplacedViewModel::reveal(const QString& appointment) {
  if (isBusy()) return;
  hide();
  problem_.clear();
  call_ = clients_.appointments.revealPhone(
      {{}, appointment}, [this, appointment](const client::Outcome<QString>& phone) {
        if (!phone) return refuse(phone.error());
        revealed_ = appointment;
        phone_ = *phone;
        showRows();
      });
  Q_EMIT changed();
}

void DisplacedViewModel::hide() {
  revealed_.clear();
  phone_.clear();
  showRows();
}

void DisplacedViewModel::markTold(const QString& appointment) {
  if (isBusy()) return;
  problem_.clear();
  call_ = clients_.appointments.markTold(
      {{}, appointment}, [this](const client::Outcome<client::Appointment>& told) {
        if (!told) return refuse(told.error());
        list_.removeIf([&](const client::Appointment& each) { return each.name == told->name; });
        hide();
      });
  Q_EMIT changed();
}

/// Somebody else may have told them meanwhile, so the list is read again.
void DisplacedViewModel::refuse(const client::Error& error) {
  problem_ = i18n::reasonText(error);
  if (error.reason == QLatin1String("APPOINTMENT_STATE_FORBIDS")) load();
  Q_EMIT changed();
}

void DisplacedViewModel::showRows() {
  //: Format of day and time of an appointment, as in Qt's QDateTime::toString.
  const QString format = tr("M月d日 HH:mm");
  QList<ui::Row> rows;
  for (const client::Appointment& each : list_) {
    QStringList services;
    for (const QString& service : each.services)
      services << serviceText(services_, service, language_);
    const bool isRevealed = each.name == revealed_ && !phone_.isEmpty();
    rows.append({.key = each.name,
                 .title = QStringLiteral("%1 · %2").arg(
                     each.holder.name, each.startTime.toLocalTime().toString(format)),
                 .subtitle = i18n::listText(services),
                 .value = isRevealed ? phone_ : each.holder.phone,
                 .chosen = isRevealed});
  }
  rows_.setRows(rows);
  Q_EMIT changed();
}

}  // namespace yichuang::supervision
