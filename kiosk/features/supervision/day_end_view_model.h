#pragma once

#include <optional>

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "kiosk/client/counter_client.h"

namespace yichuang::supervision {

/// Ends an office's day by hand: first says what is still open, then closes its windows and ends
/// its tickets.
class DayEndViewModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the program")
  /// What is still open, or what ending the day did; empty until it is known.
  Q_PROPERTY(QString text READ text NOTIFY changed)
  /// Somebody is at a window now: ending the day would take the citizen away from the clerk.
  Q_PROPERTY(QString warning READ warning NOTIFY changed)
  Q_PROPERTY(bool canEnd READ canEnd NOTIFY changed)
  Q_PROPERTY(bool ended READ isEnded NOTIFY changed)
  Q_PROPERTY(QString problem READ problem NOTIFY changed)

 public:
  /// The client outlives the view-model.
  explicit DayEndViewModel(client::CounterClient& counter, QObject* parent = nullptr);

  [[nodiscard]] QString text() const;
  [[nodiscard]] QString warning() const;
  [[nodiscard]] bool canEnd() const { return windows_ && tickets_ && !result_ && !call_.active(); }
  [[nodiscard]] bool isEnded() const { return result_.has_value(); }
  [[nodiscard]] QString problem() const { return problem_; }

  /// Asks what is open in the office now.
  Q_INVOKABLE void open(const QString& office);
  Q_INVOKABLE void end();

 Q_SIGNALS:
  void changed();

 private:
  void refuse(const client::Error& error);

  client::CounterClient& counter_;
  QString office_;
  std::optional<QList<client::Window>> windows_;
  std::optional<QList<client::PlacedTicket>> tickets_;
  std::optional<client::DayClosed> result_;
  QString problem_;
  client::PendingCall call_;
  client::PendingCall windowsCall_;
  client::PendingCall ticketsCall_;
};

}  // namespace yichuang::supervision
