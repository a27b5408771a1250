#pragma once

#include "kiosk/client/clock.h"

namespace yichuang::client::testing {

/// Stands still until told otherwise; starts on a Monday morning in the office's hours.
class ManualClock final : public Clock {
 public:
  [[nodiscard]] QDateTime now() const override { return now_; }
  void set(const QDateTime& now) { now_ = now; }
  void advanceSeconds(qint64 seconds) { now_ = now_.addSecs(seconds); }

 private:
  QDateTime now_ = QDateTime(QDate(2026, 11, 23), QTime(1, 0), Qt::UTC);
};

}  // namespace yichuang::client::testing
