#pragma once

#include "backend/rpc/backend.h"
#include "backend/server/clock_trust.h"

namespace yichuang::server {

/// What the clock asks for: ends lapsed returns and holds, closes days that are over and calls for
/// help, finds machines that went silent, forgets old answers. A round is a command like any other.
/// Not thread-safe.
class Sweeper {
 public:
  /// Between rounds; one that waits longer in the queue gives way to the next.
  static constexpr std::chrono::seconds kEvery{30};

  explicit Sweeper(rpc::Backend& backend) : backend_(backend) {}

  /// Queues the round; a failure is logged. `steady`: of a clock nobody sets. While the clock on
  /// the wall is not believed, nothing is ended or forgotten.
  void sweep(ClockTrust::Steady steady);

 private:
  rpc::Backend& backend_;
  ClockTrust trust_;
};

}  // namespace yichuang::server
