#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "kiosk/client/assistance_client.h"
#include "kiosk/client/watch_client.h"

namespace yichuang::assistance {

/// The kiosk's button that calls a member of staff, and what became of the call. A call belongs to
/// the machine, not to the citizen: who comes next sees that somebody is on the way.
class HelpCallViewModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the program")
  Q_PROPERTY(State state READ state NOTIFY changed)
  Q_PROPERTY(bool canCall READ canCall NOTIFY changed)
  Q_PROPERTY(bool canTakeBack READ canTakeBack NOTIFY changed)

 public:
  enum State {
    Idle,
    Sending,
    Called,       ///< nobody has answered yet
    Coming,       ///< a member of staff is on the way
    Unreachable,  ///< the server is away, or the call was not taken: the citizen has to walk
  };
  Q_ENUM(State)

  HelpCallViewModel(client::AssistanceClient& assistance, client::WatchClient& watch,
                    QString office, QObject* parent = nullptr);

  [[nodiscard]] State state() const { return state_; }
  /// Once somebody comes one may call again: the server decides whether that is a new call.
  [[nodiscard]] bool canCall() const { return state_ != Sending && state_ != Called; }
  [[nodiscard]] bool canTakeBack() const { return state_ == Called; }

  /// `page`: object name of the page that was open, "identifyPage"; `noPaper`: a number was given
  /// and not printed.
  Q_INVOKABLE void call(const QString& page, bool noPaper = false);
  Q_INVOKABLE void takeBack();
  /// The citizen left: what failed is not the next one's concern.
  void forgetFailure();

 Q_SIGNALS:
  void changed();

 private:
  void receive(const std::optional<client::HelpCall>& call);
  void setState(State state);

  client::AssistanceClient& assistance_;
  const QString office_;
  client::LinkStatus link_;
  QString helpCall_;
  State state_ = Idle;
  client::PendingCall feed_;
  client::PendingCall command_;
};

}  // namespace yichuang::assistance
