#include "kiosk/features/rating/rating_view_model.h"

#include <chrono>
#include <utility>

#include "kiosk/i18n/reason_text.h"

namespace yichuang::rating {
namespace {

constexpr std::chrono::seconds kSecond{1};
constexpr int kMostStars = 5;

}  // namespace

RatingViewModel::RatingViewModel(client::TicketClient& tickets, QObject* parent)
    : QObject(parent), client_(tickets) {
  second_.setInterval(kSecond);
  connect(&second_, &QTimer::timeout, this, &RatingViewModel::tick);
}

void RatingViewModel::ask(const client::Ticket& ticket) {
  if (isBusy()) earlier_ = std::move(call_);
  ticket_ = ticket.name;
  number_ = ticket.number;
  stars_ = 0;
  error_.clear();
  secondsLeft_ = kAskSeconds;
  second_.start();
  Q_EMIT changed();
}

void RatingViewModel::rate(int stars) {
  if (!isOpen() || stars_ > 0 || stars < 1 || stars > kMostStars) return;
  stars_ = stars;
  secondsLeft_ = kThankSeconds;
  client::RateTicket request;
  request.ticket = ticket_;
  request.stars = stars;
  call_ = client_.rateTicket(
      request, [this, ticket = ticket_](const client::Outcome<client::Ticket>& answer) {
        answered(ticket, answer);
      });
  Q_EMIT changed();
}

void RatingViewModel::answered(const QString& ticket,
                               const client::Outcome<client::Ticket>& answer) {
  if (!answer && ticket == ticket_) {
    error_ = i18n::reasonText(answer.error());
    secondsLeft_ = kThankSeconds;
  }
  Q_EMIT changed();
}

void RatingViewModel::close() {
  second_.stop();
  secondsLeft_ = 0;
  ticket_.clear();
  number_.clear();
  error_.clear();
  Q_EMIT changed();
}

void RatingViewModel::tick() {
  if (!isOpen() || isBusy()) return;
  if (--secondsLeft_ == 0) return close();
  Q_EMIT changed();
}

}  // namespace yichuang::rating
