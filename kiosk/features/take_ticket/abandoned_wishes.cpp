#include "kiosk/features/take_ticket/abandoned_wishes.h"

#include <chrono>
#include <functional>
#include <utility>

#include <QTimer>

namespace yichuang::take_ticket {
namespace {

constexpr int kMostTries = 12;
constexpr std::chrono::seconds kPause{5};

}  // namespace

AbandonedWishes::AbandonedWishes(client::TicketClient& tickets, QObject* parent)
    : QObject(parent), tickets_(tickets) {}

void AbandonedWishes::takeBack(client::IssueTicket wish) {
  ask(entries_.insert(entries_.end(), Entry{.wish = std::move(wish), .tries = 0, .call = {}}));
}

void AbandonedWishes::ask(Place entry) {
  entry->call = tickets_.issueTicket(
      entry->wish, [this, entry](const client::Outcome<client::PlacedTicket>& answer) {
        if (answer) return cancel(entry, answer->ticket.name);
        failed(entry, answer.error(), [this, entry] { ask(entry); });
      });
}

void AbandonedWishes::cancel(Place entry, const QString& ticket) {
  entry->call = tickets_.cancelTicket(
      {.requestId = {}, .ticket = ticket, .reason = client::CancelTicket::Reason::CitizenWish},
      [this, entry, ticket](const client::Outcome<client::Ticket>& answer) {
        if (answer) return void(entries_.erase(entry));
        failed(entry, answer.error(), [this, entry, ticket] { cancel(entry, ticket); });
      });
}

void AbandonedWishes::failed(Place entry, const client::Error& error,
                             const std::function<void()>& again) {
  if (!error.retryable || ++entry->tries >= kMostTries) return void(entries_.erase(entry));
  QTimer::singleShot(kPause, this, again);
}

}  // namespace yichuang::take_ticket
