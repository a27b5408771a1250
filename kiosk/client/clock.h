#pragma once

#include <QDateTime>

namespace yichuang::client {

/// Now, as an input: view-models never ask the system.
class Clock {
 public:
  virtual ~Clock() = default;
  [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock {
 public:
  [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

}  // namespace yichuang::client
