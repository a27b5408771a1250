#pragma once

#include <functional>
#include <list>

#include <QObject>

#include "kiosk/client/ticket_client.h"

namespace yichuang::client {

/// Wishes whose owner went away before the server had answered. A number may have come of them that
/// nobody saw and that would be called in vain: each is asked for once more, under the same id, and
/// what it gives is cancelled. Who it was for is forgotten as soon as that is done, or after a few
/// minutes without a server. Thread rule: GUI thread only.
class AbandonedWishes : public QObject {
  Q_OBJECT

 public:
  explicit AbandonedWishes(TicketClient& tickets, QObject* parent = nullptr);

  void takeBack(IssueTicket wish);
  bool isEmpty() const { return entries_.empty(); }

 Q_SIGNALS:
  /// Nothing is left to take back.
  void settled();
  /// The server did not answer; it is asked again later.
  void delayed(const yichuang::client::Error& error);

 private:
  struct Entry {
    IssueTicket wish;
    int tries{0};
    PendingCall call;
  };
  using Place = std::list<Entry>::iterator;

  void ask(Place entry);
  void cancel(Place entry, const QString& ticket);
  /// Tries the same again later, or gives it up.
  void failed(Place entry, const Error& error, const std::function<void()>& again);
  void settle(Place entry);

  TicketClient& tickets_;
  std::list<Entry> entries_;
};

}  // namespace yichuang::client
