#pragma once

#include <array>
#include <span>
#include <vector>

#include "backend/domain/strata.h"

namespace yichuang::domain {

/// One number for each replication.
using Replicated = std::array<float, kReplications>;

/// Windows that can all do the same, in all replications at once. Only when they are free matters,
/// not which of them is: in each replication their times are kept in order, and a window that takes
/// the next citizen is sorted in again by comparing it with each, which processors do for several
/// replications at a time and without a guess.
class EqualWindows {
 public:
  void clear() { free_at_.clear(); }
  void add(const Replicated& free_at);

  /// When the first of them is free. There must be one.
  const Replicated& first() const { return free_at_.front(); }
  /// In the replications in which that is `when`, the window is busy `until` (not before) and
  /// `when` becomes a time at which no other is free.
  void take(Replicated& when, const Replicated& until);

  /// In order in each replication.
  std::span<const Replicated> free_at() const { return free_at_; }

 private:
  std::vector<Replicated> free_at_;
};

}  // namespace yichuang::domain
