#pragma once

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include "kiosk/client/assistance_client.h"
#include "kiosk/client/clock.h"

namespace yichuang::assistance {

/// What a clerk is told to look after while they work: calls for help, and machines that need
/// somebody. Shown beside the work and never in its way.
class AttentionViewModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the program")
  /// The oldest call for help, those that nobody answered first; empty when there is none.
  Q_PROPERTY(QString helpText READ helpText NOTIFY changed)
  /// "2 分钟": how long the citizen has waited for somebody.
  Q_PROPERTY(QString helpSince READ helpSince NOTIFY changed)
  /// Whether nobody goes there yet.
  Q_PROPERTY(bool helpOpen READ isHelpOpen NOTIFY changed)
  Q_PROPERTY(int otherHelpCalls READ otherHelpCalls NOTIFY changed)
  /// The oldest trouble of a machine; empty when there is none.
  Q_PROPERTY(QString machineText READ machineText NOTIFY changed)
  Q_PROPERTY(int otherMachines READ otherMachines NOTIFY changed)
  Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
  /// Why the last press came to nothing; empty when it did not.
  Q_PROPERTY(QString problem READ problem NOTIFY changed)

 public:
  /// Everything given outlives the view-model.
  AttentionViewModel(client::AssistanceClient& assistance, const client::Clock& clock,
                     QObject* parent = nullptr);

  void show(const client::Attention& attention);
  void clear() { show({}); }
  void retranslate() { Q_EMIT changed(); }

  [[nodiscard]] QString helpText() const;
  [[nodiscard]] QString helpSince() const;
  [[nodiscard]] bool isHelpOpen() const;
  [[nodiscard]] int otherHelpCalls() const;
  [[nodiscard]] QString machineText() const;
  [[nodiscard]] int otherMachines() const;
  [[nodiscard]] bool isBusy() const { return command_.active(); }
  [[nodiscard]] QString problem() const { return problem_; }

  /// The one key: says that this clerk goes there; pressed once more, that it is done.
  Q_INVOKABLE void act();

 Q_SIGNALS:
  void changed();
  void sessionEnded(const yichuang::client::Error& error);

 private:
  [[nodiscard]] const client::HelpCall* first() const;
  void took(const client::Outcome<client::HelpCall>& answer);

  client::AssistanceClient& assistance_;
  const client::Clock& clock_;
  client::Attention shown_;
  QList<client::Alert> machines_;
  QString problem_;
  QTimer aging_;
  client::PendingCall command_;
};

}  // namespace yichuang::assistance
