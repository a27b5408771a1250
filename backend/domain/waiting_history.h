#pragma once

#include <optional>
#include <vector>

#include "backend/domain/civil.h"
#include "backend/domain/ticket.h"

namespace yichuang::domain {

/// From joining a line to leaving it; still there without an end.
struct TimeInLine {
  Instant joined{};
  std::optional<Instant> left;
  bool operator==(const TimeInLine&) const = default;
};

/// When a ticket stood in its office's line, as far as the ticket still tells: its first time and,
/// if it came back, its last.
std::vector<TimeInLine> times_in_line(const Ticket& ticket);

/// How many people waited at moments of equal distance.
struct WaitingHistory {
  Instant first{};
  seconds step{};
  std::vector<int> waiting;  ///< at `first`, one `step` later, ...
  bool operator==(const WaitingHistory&) const = default;
};

/// Every five minutes of two hours, so that all who look at one time see the same moments; the last
/// is `now` or less than a step before it. Nothing is counted yet.
WaitingHistory empty_waiting_history(Instant now);

void count_in(WaitingHistory& history, const TimeInLine& time);

}  // namespace yichuang::domain
