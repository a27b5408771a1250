#include "kiosk/features/my_visit/visit_view_model.h"

#include "kiosk/features/my_visit/ticket_state_text.h"
#include "kiosk/i18n/reason_text.h"
#include "kiosk/i18n/wait_text.h"

namespace yichuang::my_visit {

using State = client::Ticket::State;

VisitViewModel::VisitViewModel(visit::CatalogueCache& catalogue, client::TicketClient& tickets,
                               client::WatchClient& watch, QObject* parent)
    : QObject(parent), catalogue_(catalogue), client_(tickets), watch_(watch) {
  connect(&catalogue_, &visit::CatalogueCache::changed, this, &VisitViewModel::changed);
}

QString VisitViewModel::state() const { return stateText(placed_.ticket.state); }

QString VisitViewModel::services() const {
  QStringList names;
  for (const client::TicketItem& item : placed_.ticket.items)
    names << catalogue_.serviceText(item.service);
  return names.join(QStringLiteral(" · "));
}

QString VisitViewModel::advice() const {
  switch (placed_.ticket.state) {
    case State::Waiting:
      if (!placed_.place) return {};
      //: %1 people are ahead; %2 is a range of minutes.
      return tr("前面还有 %1 人，%2")
          .arg(qMax(0, placed_.place->position - 1))
          .arg(i18n::waitText(placed_.place->estimate));
    case State::Called:
    case State::Serving:
      //: %1 is the number of a window.
      return tr("请到 %1 号窗口").arg(window());
    case State::Parked:
      //: %1 is the number of a window; the citizen was sent for something.
      return tr("材料补好后，直接回 %1 号窗口，不用重新排队。").arg(window());
    case State::Missed:
      //: %1 is a time of day. The number was called in vain.
      return tr("您的号已叫过。请在 %1 前点“我来了”，可接着排队。")
          .arg(placed_.ticket.returnUntil.toLocalTime().toString(QStringLiteral("HH:mm")));
    case State::Completed:
      //: The visit is over and well.
      return canRate() ? tr("事情办完了，请给我们打个分。") : tr("事情办完了，感谢您的评价。");
    default:
      //: The ticket is over; a new number is needed.
      return tr("这个号已经结束，需要的话请重新取号。");
  }
}

bool VisitViewModel::canCancel() const {
  return placed_.ticket.state == State::Waiting || placed_.ticket.state == State::Missed;
}

bool VisitViewModel::canRate() const {
  return placed_.ticket.state == State::Completed && placed_.ticket.rating == 0;
}

void VisitViewModel::show(const client::PlacedTicket& placed) {
  call_.cancel();  // it was about the ticket before
  placed_ = placed;
  error_.clear();
  feed_ = watch_.watchTicket(placed_.ticket.name, {.onUpdate =
                                                       [this](const client::TicketUpdate& update) {
                                                         const QString code =
                                                             placed_.ticket.visitCode;
                                                         placed_ = {update.ticket, update.place};
                                                         // The feed never repeats the secret.
                                                         placed_.ticket.visitCode = code;
                                                         Q_EMIT changed();
                                                       },
                                                   .onLink = [](const client::LinkStatus&) {}});
  Q_EMIT changed();
}

void VisitViewModel::clear() {
  feed_.cancel();
  call_.cancel();
  placed_ = {};
  error_.clear();
  Q_EMIT changed();
}

void VisitViewModel::cancel() {
  if (isBusy()) return;
  call_ = client_.cancelTicket({.requestId = {},
                                .ticket = placed_.ticket.name,
                                .reason = client::CancelTicket::Reason::CitizenWish},
                               answer(&VisitViewModel::nothingMore));
  Q_EMIT changed();
}

void VisitViewModel::comeBack() {
  if (isBusy()) return;
  call_ = client_.returnTicket({.requestId = {}, .ticket = placed_.ticket.name},
                               answer(&VisitViewModel::nothingMore));
  Q_EMIT changed();
}

void VisitViewModel::reprint() {
  if (isBusy()) return;
  call_ = client_.reprintTicket({.requestId = {}, .ticket = placed_.ticket.name},
                                answer(&VisitViewModel::announceReprint));
  Q_EMIT changed();
}

void VisitViewModel::rate(int stars) {
  if (isBusy() || !canRate()) return;
  call_ = client_.rateTicket(
      {.requestId = {}, .ticket = placed_.ticket.name, .stars = stars, .tags = {}, .comment = {}},
      answer(&VisitViewModel::announceRating));
  Q_EMIT changed();
}

client::Callback<client::Ticket> VisitViewModel::answer(void (VisitViewModel::*after)()) {
  error_.clear();
  return [this, after](client::Outcome<client::Ticket> result) {
    if (!result) {
      error_ = i18n::reasonText(result.error());
      Q_EMIT changed();
      return;
    }
    const QString code = placed_.ticket.visitCode;
    placed_.ticket = *result;
    if (placed_.ticket.visitCode.isEmpty()) placed_.ticket.visitCode = code;
    if (placed_.ticket.state != State::Waiting) placed_.place.reset();
    Q_EMIT changed();
    (this->*after)();
  };
}

}  // namespace yichuang::my_visit
