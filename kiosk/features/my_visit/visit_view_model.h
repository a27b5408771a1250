#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "kiosk/client/ticket_client.h"
#include "kiosk/client/watch_client.h"
#include "kiosk/visit/catalogue_cache.h"

namespace yichuang::my_visit {

/// One ticket as it is now, followed live, with what its owner may do to it.
class VisitViewModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the program")
  Q_PROPERTY(QString number READ number NOTIFY changed)
  Q_PROPERTY(QString state READ state NOTIFY changed)
  Q_PROPERTY(QString services READ services NOTIFY changed)
  /// "3"; empty before the ticket is called.
  Q_PROPERTY(QString window READ window NOTIFY changed)
  /// What to do now, in one sentence.
  Q_PROPERTY(QString advice READ advice NOTIFY changed)
  Q_PROPERTY(bool called READ isCalled NOTIFY changed)
  Q_PROPERTY(bool canCancel READ canCancel NOTIFY changed)
  Q_PROPERTY(bool canComeBack READ canComeBack NOTIFY changed)
  Q_PROPERTY(bool canReprint READ canReprint NOTIFY changed)
  Q_PROPERTY(bool canRate READ canRate NOTIFY changed)
  Q_PROPERTY(int stars READ stars NOTIFY changed)
  Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
  Q_PROPERTY(QString error READ error NOTIFY changed)

 public:
  VisitViewModel(visit::CatalogueCache& catalogue, client::TicketClient& tickets,
                 client::WatchClient& watch, QObject* parent = nullptr);

  QString number() const { return placed_.ticket.number; }
  QString state() const;
  QString services() const;
  QString window() const { return placed_.ticket.window.section(u'/', -1); }
  QString advice() const;
  bool isCalled() const { return placed_.ticket.state == client::Ticket::State::Called; }
  bool canCancel() const;
  bool canComeBack() const { return placed_.ticket.state == client::Ticket::State::Missed; }
  bool canReprint() const { return canCancel(); }
  bool canRate() const;
  int stars() const { return placed_.ticket.rating; }
  bool isBusy() const { return call_.active(); }
  QString error() const { return error_; }

  void show(const client::PlacedTicket& placed);
  /// Forgets the ticket and stops following it.
  Q_INVOKABLE void clear();
  Q_INVOKABLE void cancel();
  Q_INVOKABLE void comeBack();
  Q_INVOKABLE void reprint();
  /// 1 (very dissatisfied) to 5 (very satisfied).
  Q_INVOKABLE void rate(int stars);

 Q_SIGNALS:
  void changed();
  /// A further print was granted.
  void reprinted(const yichuang::client::PlacedTicket& ticket);
  void rated();

 private:
  client::Callback<client::Ticket> answer(void (VisitViewModel::*after)());
  void announceReprint() { Q_EMIT reprinted(placed_); }
  void announceRating() { Q_EMIT rated(); }
  void nothingMore() {}

  visit::CatalogueCache& catalogue_;
  client::TicketClient& client_;
  client::WatchClient& watch_;
  client::PlacedTicket placed_;
  QString error_;
  client::PendingCall call_;
  client::PendingCall feed_;
};

}  // namespace yichuang::my_visit
