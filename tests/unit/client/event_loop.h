#pragma once

#include <functional>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

namespace yichuang::client::testing {

/// Runs the event loop until `done` holds; false when it never did.
inline bool spinUntil(const std::function<bool()>& done) {
  QDeadlineTimer deadline(20'000);
  QTimer wake;  // `done` may become true on another thread
  wake.start(5);
  while (!done()) {
    if (deadline.hasExpired()) return false;
    QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
  }
  return true;
}

/// Everything that is already waiting to run.
inline void drainEvents() {
  for (int round = 0; round < 5; ++round) QCoreApplication::processEvents();
}

}  // namespace yichuang::client::testing
