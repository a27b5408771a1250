#pragma once

#include "kiosk/client/clock.h"

namespace yichuang::counter {

/// The server's time as far as it is known, so that a wrong clock at the counter does not show a
/// citizen's wait wrongly.
class ServerClock final : public client::Clock {
 public:
  /// The other clock outlives this one.
  explicit ServerClock(const client::Clock& own) : own_(own) {}
  [[nodiscard]] QDateTime now() const override { return own_.now().addMSecs(ahead_); }
  void learn(const QDateTime& serverTime) {
    if (serverTime.isValid()) ahead_ = own_.now().msecsTo(serverTime);
  }

 private:
  const client::Clock& own_;
  qint64 ahead_ = 0;
};

}  // namespace yichuang::counter
