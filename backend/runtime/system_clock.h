#pragma once

#include "backend/ports/clock.h"

namespace yichuang::runtime {

/// The machine's clock; in a demonstration some time ahead of it or behind.
class SystemClock final : public ports::Clock {
 public:
  explicit SystemClock(std::chrono::seconds offset = {}) : offset_(offset) {}

  domain::Instant now() const override {
    return std::chrono::time_point_cast<domain::microseconds>(std::chrono::system_clock::now()) +
           offset_;
  }

 private:
  std::chrono::seconds offset_;
};

}  // namespace yichuang::runtime
