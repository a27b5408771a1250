#include "kiosk/features/my_visit/appointment_view_model.h"

#include <algorithm>

#include <QCoreApplication>
#include <QRegularExpression>

#include "kiosk/client/request_id.h"
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

using State = client::Appointment::State;

bool leadsToNumber(const client::Appointment& appointment) {
  return appointment.state == State::Booked || appointment.state == State::CheckedIn;
}

/// A seat that was never confirmed is nobody's appointment.
bool isShown(const client::Appointment& appointment) {
  return appointment.state != State::Held && appointment.state != State::Lapsed;
}

class AppointmentText {
  Q_DECLARE_TR_FUNCTIONS(AppointmentText)

 public:
  /// With the day where it is not today's.
  static QString span(const client::Appointment& appointment) {
    const QString format = QStringLiteral("HH:mm");
    const QDateTime start = appointment.startTime.toLocalTime();
    const QString times =
        start.toString(format) + u'–' + appointment.endTime.toLocalTime().toString(format);
    if (start.date() == QDate::currentDate()) return times;
    //: Format of the day of an appointment, as in Qt's QDate::toString.
    return start.toString(tr("M月d日")) + u' ' + times;
  }

  static QString state(State state) {
    switch (state) {
      case State::Booked:
        //: An appointment in the list: what a touch does.
        return tr("点一下，报到取号");
      case State::CheckedIn:
        //: An appointment in the list: there is a number for it already.
        return tr("已经报到，点一下看您的号");
      case State::Missed:
        //: An appointment in the list.
        return tr("预约时间已过，请取普通号");
      case State::Displaced:
        //: An appointment in the list: a closure took its time away.
        return tr("这个时段临时停办，请问工作人员");
      case State::Cancelled:
        //: An appointment in the list.
        return tr("已取消");
      case State::Held:
      case State::Lapsed:
      case State::Unknown:
        break;
    }
    return {};
  }
};

QString subtitleOf(const client::Appointment& appointment) {
  QStringList parts{appointment.holder.name, AppointmentText::state(appointment.state)};
  parts.removeAll(QString());
  return parts.join(QStringLiteral(" · "));
}

}  // namespace

AppointmentViewModel::AppointmentViewModel(visit::CatalogueCache& catalogue, const Clients& clients,
                                           platform::IdCardReader& reader,
                                           platform::CodeScanner* scanner, QObject* parent)
    : QObject(parent), catalogue_(catalogue), clients_(clients), reader_(reader) {
  connect(&reader_, &platform::IdCardReader::cardRead, this, [this](const platform::IdCard& card) {
    if (listening_) search(card.number);
  });
  if (scanner)
    connect(scanner, &platform::CodeScanner::scanned, this, &AppointmentViewModel::takeCode);
}

void AppointmentViewModel::listen(bool on) {
  if (on == listening_) return;
  listening_ = on;
  on ? reader_.start() : reader_.stop();
}

void AppointmentViewModel::forget() {
  call_.cancel();
  unanswered_ = {};
  searchAgain();
}

void AppointmentViewModel::searchAgain() {
  found_.clear();
  error_.clear();
  show();
}

void AppointmentViewModel::search(const QString& text) {
  const Lookup lookup = readLookup(text);
  if (lookup.value.isEmpty() || isBusy()) return;
  error_.clear();
  call_ = clients_.appointments.findAppointments(
      {.office = catalogue_.officeName(), .key = keyOf(lookup.kind), .value = lookup.value},
      [this](client::Outcome<QList<client::Appointment>> answer) { answered(answer); });
  Q_EMIT changed();
}

void AppointmentViewModel::takeCode(const QString& text) {
  if (!listening_ || isBusy()) return;
  if (isAppointmentCode(text)) return search(text);
  //: A code was held before the scanner that is not one of an appointment.
  error_ = tr("这不是预约的二维码。请扫预约的，或者输入号码。");
  Q_EMIT changed();
}

void AppointmentViewModel::choose(const QString& appointment) {
  const auto chosen = std::ranges::find(found_, appointment, &client::Appointment::name);
  if (chosen == found_.cend() || isBusy() || !leadsToNumber(*chosen)) return;
  error_.clear();
  if (chosen->state == State::CheckedIn)
    fetchTicket(*chosen);
  else
    checkIn(*chosen);
  Q_EMIT changed();
}

void AppointmentViewModel::checkIn(const client::Appointment& appointment) {
  // Under the same id the server tells again which number it gave.
  if (unanswered_.appointment != appointment.name)
    unanswered_ = {.requestId = client::newRequestId(), .appointment = appointment.name};
  call_ = clients_.appointments.checkInAppointment(unanswered_,
                                                   [this](client::Outcome<client::CheckIn> answer) {
                                                     if (!answer)
                                                       error_ = i18n::reasonText(answer.error());
                                                     if (answer || !answer.error().retryable)
                                                       unanswered_ = {};
                                                     Q_EMIT changed();
                                                     if (answer) Q_EMIT checkedIn(answer->ticket);
                                                   });
}

void AppointmentViewModel::fetchTicket(const client::Appointment& appointment) {
  call_ = clients_.tickets.getTicket(appointment.ticket,
                                     [this](client::Outcome<client::PlacedTicket> answer) {
                                       if (!answer) error_ = i18n::reasonText(answer.error());
                                       Q_EMIT changed();
                                       if (answer) Q_EMIT found(*answer);
                                     });
}

bool AppointmentViewModel::isHopeless() const {
  return !found_.isEmpty() && std::ranges::none_of(found_, leadsToNumber);
}

void AppointmentViewModel::forgetError() {
  error_.clear();
  Q_EMIT changed();
}

void AppointmentViewModel::answered(const client::Outcome<QList<client::Appointment>>& answer) {
  found_ = answer ? *answer : QList<client::Appointment>();
  found_.removeIf([](const client::Appointment& each) { return !isShown(each); });
  if (!answer) error_ = i18n::reasonText(answer.error());
  //: No appointment of today belongs to what was entered.
  else if (found_.isEmpty())
    error_ = tr("没有找到预约，请检查一下，或者直接取号。");
  else if (isHopeless())
    error_ = AppointmentText::state(found_.constFirst().state);
  show();
}

void AppointmentViewModel::show() {
  QList<ui::Row> rows;
  for (const client::Appointment& each : found_) {
    QStringList services;
    for (const QString& service : each.services) services << catalogue_.serviceText(service);
    rows.append({.key = each.name,
                 .title = services.join(QStringLiteral(" · ")),
                 .subtitle = subtitleOf(each),
                 .value = AppointmentText::span(each),
                 .available = leadsToNumber(each)});
  }
  rows_.setRows(rows);
  Q_EMIT changed();
}

}  // namespace yichuang::my_visit
