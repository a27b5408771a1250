#pragma once

#include <deque>

#include <QString>

#include "kiosk/platform/device.h"

namespace yichuang::platform {

/// Something to be said. `language` is "zh_CN" or "en".
struct Utterance {
  QString text;
  QString language{QStringLiteral("zh_CN")};
  bool operator==(const Utterance&) const = default;
};

/// Says texts aloud, one after the other in the order given; two never overlap. When people call
/// faster than it can speak, the oldest texts that wait are dropped: a late call confuses more than
/// none.
class Voice : public Device {
  Q_OBJECT

 public:
  explicit Voice(QObject* parent = nullptr);

  void say(const Utterance& utterance);
  /// Forgets what waits; what is being said is said to its end.
  void clear();
  /// Forgets what waits and breaks off what is being said.
  void stop();
  /// False where there is no engine or no sound; then say() does nothing.
  virtual bool isAvailable() const = 0;

 Q_SIGNALS:
  void started(const yichuang::platform::Utterance& utterance);
  /// What was being said has ended, however it did; what waits comes next.
  void finished();

 protected:
  /// Begins to speak; calls done() when it ends, however it ends.
  virtual void begin(const Utterance& utterance) = 0;
  /// Ends what is being said as soon as it can, with done() as ever; may be slower than this call.
  /// A voice that cannot be broken off speaks to the end.
  virtual void interrupt() {}
  void done();

 private:
  void next();

  std::deque<Utterance> waiting_;
  bool speaking_{false};
};

}  // namespace yichuang::platform
