#include "kiosk/features/take_ticket/confirm_view_model.h"

#include <QHash>

#include "kiosk/features/take_ticket/identity_check.h"
#include "kiosk/i18n/reason_text.h"

namespace yichuang::take_ticket {
namespace {

using Priority = client::Ticket::Priority;

constexpr int kElderlyFrom = 60;  // 老年人权益保障法 article 2

const QHash<QString, Priority>& priorities() {
  static const QHash<QString, Priority> all = {{QStringLiteral("none"), Priority::Ordinary},
                                               {QStringLiteral("elderly"), Priority::Elderly},
                                               {QStringLiteral("disabled"), Priority::Disabled},
                                               {QStringLiteral("soldier"), Priority::Soldier},
                                               {QStringLiteral("pregnant"), Priority::Pregnant}};
  return all;
}

/// Refusals that stay what they are however often the button is pressed.
bool isFinal(const client::Error& error) {
  static const QStringList reasons{"OFFICE_CLOSED",         "PRECHECK_REQUIRED",
                                   "SERVICE_NOT_AT_OFFICE", "TICKET_NUMBERS_EXHAUSTED",
                                   "TICKET_OPEN_ALREADY",   "TICKET_QUOTA_EXHAUSTED",
                                   "TOO_MANY_SERVICES"};
  return reasons.contains(error.reason);
}

QString masked(const QString& text, qsizetype head, qsizetype tail) {
  if (text.size() <= head + tail) return QString(text.size(), u'*');
  return text.left(head) + QString(text.size() - head - tail, u'*') + text.right(tail);
}

}  // namespace

QString maskedIdentityNumber(const QString& number) { return masked(number, 4, 4); }

QString maskedPhone(const QString& phone) { return masked(phone, 3, 4); }

ConfirmViewModel::ConfirmViewModel(visit::CatalogueCache& catalogue, client::TicketClient& tickets,
                                   visit::VisitDraft& draft, const client::Clock& clock,
                                   QObject* parent)
    : QObject(parent), catalogue_(catalogue), draft_(draft), clock_(clock), wanted_(tickets) {
  connect(&draft_, &visit::VisitDraft::changed, this, &ConfirmViewModel::draftChanged);
  connect(&catalogue_, &visit::CatalogueCache::changed, this, &ConfirmViewModel::draftChanged);
}

QString ConfirmViewModel::holder() const {
  const client::Person& person = draft_.person();
  if (!person.identityNumber.isEmpty()) return maskedIdentityNumber(person.identityNumber);
  if (!person.phone.isEmpty()) return maskedPhone(person.phone);
  //: Nobody said who comes; the number is given all the same.
  return tr("不登记身份");
}

bool ConfirmViewModel::isElderly() const {
  const QDate today = clock_.now().toLocalTime().date();
  const auto birthDate = checkIdentityNumber(draft_.person().identityNumber, today);
  return birthDate && ageOn(*birthDate, today) >= kElderlyFrom;
}

QString ConfirmViewModel::priority() const {
  if (draft_.declinesPriority()) return QStringLiteral("none");
  if (draft_.priority() == Priority::Unknown)
    return isElderly() ? QStringLiteral("elderly") : QStringLiteral("none");
  return priorities().key(draft_.priority(), QStringLiteral("none"));
}

void ConfirmViewModel::choosePriority(const QString& priority) {
  const Priority chosen = priorities().value(priority, Priority::Ordinary);
  draft_.setPriority(chosen, chosen == Priority::Ordinary && isElderly());
}

void ConfirmViewModel::issue() {
  if (isBusy()) return;
  setError({});
  wanted_.issue(wish(), [this](const client::Outcome<client::PlacedTicket>& answer) {
    if (!answer) setError(answer.error());
    Q_EMIT changed();
    if (answer) Q_EMIT issued(*answer);
  });
  Q_EMIT changed();
}

void ConfirmViewModel::reset() {
  wanted_.giveUp();
  setError({});
  Q_EMIT changed();
}

void ConfirmViewModel::setError(const client::Error& error) {
  error_ = i18n::reasonText(error);
  hopeless_ = isFinal(error);
}

client::IssueTicket ConfirmViewModel::wish() const {
  return {.requestId = {},
          .office = catalogue_.officeName(),
          .services = draft_.services(),
          .person = draft_.person(),
          .priority = draft_.priority(),
          .channel = client::Ticket::Channel::Kiosk,
          .travelMinutes = 0,
          .declinePriority = draft_.declinesPriority(),
          .note = {}};
}

void ConfirmViewModel::draftChanged() {
  QList<ui::Row> rows;
  for (const QString& name : draft_.services())
    rows.append({.key = name, .title = catalogue_.serviceText(name)});
  services_.setRows(rows);
  Q_EMIT changed();
}

}  // namespace yichuang::take_ticket
