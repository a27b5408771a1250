#include "kiosk/client/abandoned_wishes.h"

#include <chrono>
#include <functional>
#include <utility>

#include <QTimer>

namespace yichuang::client {
namespace {

constexpr int kMostTries = 12;
constexpr std::chrono::seconds kPause{5};

}  // namespace

AbandonedWishes::AbandonedWishes(TicketClient& tickets, QObject* parent)
    : QObject(parent), tickets_(tickets) {}

void AbandonedWishes::takeBack(IssueTicket wish) {
  ask(entries_.insert(entries_.end(), Entry{.wish = std::move(wish), .tries = 0, .call = {}}));
}

void AbandonedWishes::ask(Place entry) {
  entry->call =
      tickets_.issueTicket(entry->wish, [this, entry](const Outcome<PlacedTicket>& answer) {
        if (answer) return cancel(entry, answer->ticket.name);
        failed(entry, answer.error(), [this, entry] { ask(entry); });
      });
}

void AbandonedWishes::cancel(Place entry, const QString& ticket) {
  entry->call = tickets_.cancelTicket(
      {.requestId = {}, .ticket = ticket, .reason = CancelTicket::Reason::CitizenWish},
      [this, entry, ticket](const Outcome<Ticket>& answer) {
        if (answer) return settle(entry);
        failed(entry, answer.error(), [this, entry, ticket] { cancel(entry, ticket); });
      });
}

void AbandonedWishes::failed(Place entry, const Error& error, const std::function<void()>& again) {
  if (!error.retryable || ++entry->tries >= kMostTries) return settle(entry);
  QTimer::singleShot(kPause, this, again);
  Q_EMIT delayed(error);
}

void AbandonedWishes::settle(Place entry) {
  entries_.erase(entry);
  if (entries_.empty()) Q_EMIT settled();
}

}  // namespace yichuang::client
