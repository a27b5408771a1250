#pragma once

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include "kiosk/client/ticket_client.h"

namespace yichuang::rating {

/// The pad before a citizen at a window: asks for one touch when a visit was completed, thanks, and
/// closes by itself. It knows the number of the ticket and nothing else of the person.
class RatingViewModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the program")
  Q_PROPERTY(bool open READ isOpen NOTIFY changed)
  Q_PROPERTY(QString number READ number NOTIFY changed)
  /// 0 before one was chosen.
  Q_PROPERTY(int stars READ stars NOTIFY changed)
  /// The rating is on its way; no second one is taken.
  Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
  /// Why it could not be taken, and where else one can rate.
  Q_PROPERTY(QString error READ error NOTIFY changed)
  Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY changed)

 public:
  static constexpr int kAskSeconds = 20;
  static constexpr int kThankSeconds = 4;

  explicit RatingViewModel(client::TicketClient& tickets, QObject* parent = nullptr);

  bool isOpen() const { return secondsLeft_ > 0; }
  QString number() const { return number_; }
  int stars() const { return stars_; }
  bool isBusy() const { return call_.active(); }
  QString error() const { return error_; }
  int secondsLeft() const { return secondsLeft_; }

  /// Opens for a ticket that was just completed; an older question is dropped.
  void ask(const client::Ticket& ticket);
  /// 1 (very dissatisfied) to 5 (very satisfied); once.
  Q_INVOKABLE void rate(int stars);
  /// Closes and forgets. A rating that is on its way still arrives.
  Q_INVOKABLE void close();
  /// Called every second by the own timer, and by tests.
  void tick();

 Q_SIGNALS:
  void changed();

 private:
  void answered(const QString& ticket, const client::Outcome<client::Ticket>& answer);

  client::TicketClient& client_;
  QString ticket_;
  QString number_;
  int stars_{0};
  QString error_;
  int secondsLeft_{0};
  QTimer second_;
  client::PendingCall call_;
  client::PendingCall earlier_;  ///< a rating of the citizen before, still on its way
};

}  // namespace yichuang::rating
