#pragma once

#include <chrono>
#include <optional>

#include "backend/domain/civil.h"

namespace yichuang::server {

/// Compares the clock on the wall with one that nobody sets, to know a step before something is
/// ended for good because of it. Not thread-safe.
class ClockTrust {
 public:
  /// A time server is followed in steps of seconds; what is ended by mistake is missed from minutes
  /// on, as the time in which a called ticket may come back.
  static constexpr std::chrono::minutes kLargestStep{3};
  /// Whoever set a clock wrong sees it on the boards; a daemon asks its servers again sooner.
  static constexpr std::chrono::minutes kStands{10};

  using Steady = std::chrono::steady_clock::time_point;

  /// False after a step, until the time is right again or the new one has stood for kStands. The
  /// first time is believed: there is nothing to compare it with.
  bool believes(domain::Instant wall, Steady steady);

 private:
  /// What the wall shows when the other clock is at its beginning.
  struct Setting {
    domain::Instant at_zero;
    Steady since;
  };

  std::optional<Setting> believed_;
  std::optional<Setting> stepped_;
};

}  // namespace yichuang::server
