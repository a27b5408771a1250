#include "kiosk/features/my_visit/appointment_view_model.h"

#include <QRegularExpression>

#include "kiosk/features/my_visit/lookup.h"
#include "kiosk/i18n/reason_text.h"

namespace yichuang::my_visit {
namespace {

using Key = client::FindAppointments::Key;

Key keyOf(Lookup::Kind kind) {
  switch (kind) {
    case Lookup::Kind::IdentityNumber:
      return Key::IdentityNumber;
    case Lookup::Kind::Phone:
      return Key::Phone;
    case Lookup::Kind::VisitCode:
    case Lookup::Kind::Short:
      return Key::Code;
  }
  return Key::Code;
}

/// What the booking wrote into its QR code: the code alone, or that of a visit.
bool isAppointmentCode(const QString& scanned) {
  static const QRegularExpression code(QStringLiteral("^[0-9A-Z]{8}$"));
  return readLookup(scanned).kind == Lookup::Kind::VisitCode ||
         code.match(scanned.trimmed().toUpper()).hasMatch();
}

QString span(const client::Appointment& appointment) {
  const QString format = QStringLiteral("HH:mm");
  return appointment.startTime.toLocalTime().toString(format) + u'–' +
         appointment.endTime.toLocalTime().toString(format);
}

}  // namespace

AppointmentViewModel::AppointmentViewModel(visit::CatalogueCache& catalogue,
                                           client::AppointmentClient& client,
                                           platform::IdCardReader& reader,
                                           platform::CodeScanner* scanner, QObject* parent)
    : QObject(parent), catalogue_(catalogue), client_(client), reader_(reader) {
  connect(&reader_, &platform::IdCardReader::cardRead, this, [this](const platform::IdCard& card) {
    if (started_) search(card.number);
  });
  if (scanner)
    connect(scanner, &platform::CodeScanner::scanned, this, &AppointmentViewModel::takeCode);
}

void AppointmentViewModel::start() {
  started_ = true;
  reader_.start();
}

void AppointmentViewModel::stop() {
  started_ = false;
  reader_.stop();
  call_.cancel();
  found_.clear();
  error_.clear();
  show();
}

void AppointmentViewModel::search(const QString& text) {
  const Lookup lookup = readLookup(text);
  if (lookup.value.isEmpty() || isBusy()) return;
  error_.clear();
  call_ = client_.findAppointments(
      {.office = catalogue_.officeName(), .key = keyOf(lookup.kind), .value = lookup.value},
      [this](client::Outcome<QList<client::Appointment>> answer) { answered(answer); });
  Q_EMIT changed();
}

void AppointmentViewModel::takeCode(const QString& text) {
  if (!started_ || isBusy()) return;
  if (isAppointmentCode(text)) return search(text);
  //: A code was held before the scanner that is not one of an appointment.
  error_ = tr("这不是预约的二维码。请扫预约的，或者输入号码。");
  Q_EMIT changed();
}

void AppointmentViewModel::checkIn(const QString& appointment) {
  if (isBusy()) return;
  error_.clear();
  call_ = client_.checkInAppointment({.requestId = {}, .appointment = appointment},
                                     [this](client::Outcome<client::CheckIn> answer) {
                                       if (!answer) error_ = i18n::reasonText(answer.error());
                                       Q_EMIT changed();
                                       if (answer) Q_EMIT checkedIn(answer->ticket);
                                     });
  Q_EMIT changed();
}

void AppointmentViewModel::forgetError() {
  error_.clear();
  Q_EMIT changed();
}

void AppointmentViewModel::answered(const client::Outcome<QList<client::Appointment>>& answer) {
  found_ = answer ? *answer : QList<client::Appointment>();
  if (!answer) error_ = i18n::reasonText(answer.error());
  //: No appointment of today belongs to what was entered.
  else if (found_.isEmpty())
    error_ = tr("没有找到预约，请检查一下，或者直接取号。");
  show();
}

void AppointmentViewModel::show() {
  QList<ui::Row> rows;
  for (const client::Appointment& each : found_) {
    QStringList services;
    for (const QString& service : each.services) services << catalogue_.serviceText(service);
    rows.append({.key = each.name,
                 .title = services.join(QStringLiteral(" · ")),
                 .value = span(each),
                 .available = each.state == client::Appointment::State::Booked});
  }
  rows_.setRows(rows);
  Q_EMIT changed();
}

}  // namespace yichuang::my_visit
