#include "kiosk/client/ticket_wish.h"

#include <utility>

#include "kiosk/client/request_id.h"

namespace yichuang::client {

TicketWish::TicketWish(TicketClient& tickets, QObject* parent)
    : QObject(parent), tickets_(tickets), abandoned_(tickets) {
  connect(&abandoned_, &AbandonedWishes::settled, this, &TicketWish::send);
  connect(&abandoned_, &AbandonedWishes::delayed, this, [this](const Error& error) {
    if (!next_.requestId.isEmpty()) answered(tl::unexpected(error));
  });
}

void TicketWish::issue(IssueTicket wish, Callback<PlacedTicket> callback) {
  wish.requestId = unanswered_.requestId;
  if (wish != unanswered_ || wish.requestId.isEmpty()) {
    takeBack();  // what was asked before is another wish
    wish.requestId = newRequestId();
  }
  next_ = std::move(wish);
  callback_ = std::move(callback);
  if (abandoned_.isEmpty()) send();
}

void TicketWish::giveUp() {
  call_.cancel();
  callback_ = nullptr;
  next_ = {};
  takeBack();
}

void TicketWish::send() {
  if (next_.requestId.isEmpty()) return;
  unanswered_ = std::exchange(next_, {});
  call_ = tickets_.issueTicket(unanswered_,
                               [this](const Outcome<PlacedTicket>& answer) { answered(answer); });
}

void TicketWish::answered(const Outcome<PlacedTicket>& answer) {
  if (answer || !answer.error().retryable) unanswered_ = {};
  next_ = {};
  std::exchange(callback_, nullptr)(answer);
}

void TicketWish::takeBack() {
  if (IssueTicket left = std::exchange(unanswered_, {}); !left.requestId.isEmpty())
    abandoned_.takeBack(std::move(left));
}

}  // namespace yichuang::client
