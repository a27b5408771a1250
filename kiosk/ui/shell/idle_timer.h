#pragma once

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace yichuang::ui {

/// Counts the seconds without any touch, key or mouse event in the whole program. While `running`,
/// it warns `warningSeconds` before the end and then says `expired` once; any input starts it
/// again.
class IdleTimer : public QObject {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(bool running READ isRunning WRITE setRunning NOTIFY runningChanged)
  /// Seconds from the last input to `expired`, at least 1.
  Q_PROPERTY(int seconds MEMBER seconds_ NOTIFY settingsChanged)
  Q_PROPERTY(int warningSeconds MEMBER warningSeconds_ NOTIFY settingsChanged)
  Q_PROPERTY(int remaining READ remaining NOTIFY remainingChanged)
  Q_PROPERTY(bool warning READ isWarning NOTIFY remainingChanged)

 public:
  explicit IdleTimer(QObject* parent = nullptr);

  bool isRunning() const { return running_; }
  void setRunning(bool running);
  int remaining() const { return seconds_ - idle_; }
  bool isWarning() const { return running_ && remaining() <= warningSeconds_; }

  Q_INVOKABLE void restart();
  /// One second without input went by. The own timer calls it; tests do.
  Q_INVOKABLE void tick();

  bool eventFilter(QObject* watched, QEvent* event) override;

 Q_SIGNALS:
  void runningChanged();
  void settingsChanged();
  void remainingChanged();
  void expired();

 private:
  QTimer timer_;
  bool running_{false};
  int seconds_{60};
  int warningSeconds_{15};
  int idle_{0};
};

}  // namespace yichuang::ui
