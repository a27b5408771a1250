#pragma once

#include <QObject>

#include "kiosk/client/abandoned_wishes.h"
#include "kiosk/client/ticket_client.h"

namespace yichuang::client {

/// A ticket that is wanted, until the server has answered for certain. One wish keeps one request
/// id, so that asking again never gives two numbers. A wish that is given up or changed is taken
/// back before another is sent: the server would refuse that because of the first. Thread rule: GUI
/// thread only.
class TicketWish : public QObject {
  Q_OBJECT

 public:
  explicit TicketWish(TicketClient& tickets, QObject* parent = nullptr);

  bool isBusy() const { return static_cast<bool>(callback_); }
  /// Not while it is busy. The wish has no id yet.
  void issue(IssueTicket wish, Callback<PlacedTicket> callback);
  /// Its callback never runs; a number that comes of it is taken back.
  void giveUp();

 private:
  void send();
  void answered(const Outcome<PlacedTicket>& answer);
  void takeBack();

  TicketClient& tickets_;
  AbandonedWishes abandoned_;
  IssueTicket next_;        ///< to be sent as soon as nothing is to be taken back
  IssueTicket unanswered_;  ///< sent, and perhaps carried out; without an id: nothing
  Callback<PlacedTicket> callback_;
  PendingCall call_;
};

}  // namespace yichuang::client
