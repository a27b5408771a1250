#pragma once

#include "backend/ports/clock.h"

namespace yichuang::runtime {

class SystemClock final : public ports::Clock {
 public:
  domain::Instant now() const override {
    return std::chrono::time_point_cast<domain::microseconds>(std::chrono::system_clock::now());
  }
};

}  // namespace yichuang::runtime
