#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "backend/domain/line_order.h"
#include "backend/domain/service_time.h"
#include "backend/domain/window.h"

/// Waiting times by playing the line ahead through the windows that can serve it, some dozens of
/// times with different handling times. The random numbers come from the tickets' ids alone, so the
/// same hall gives the same answer, and two halls that differ in one ticket are compared fairly.
namespace yichuang::domain {

/// A known absence in seconds from now, half-open.
struct Break {
  double from{};
  double to{};
};

/// The visit a window is occupied with. A called ticket that has not come yet has elapsed 0.
struct Occupied {
  ServiceId service{};
  double elapsed_seconds{};
  std::vector<ServiceId> then;  ///< further services the same window will do for the visit
};

struct HallWindow {
  WindowId id{};
  ServiceSet services;
  WindowState state{WindowState::kOpen};
  std::optional<Occupied> occupied;
  /// Closed or paused: seconds until it is expected back. A paused window without it is taken to
  /// come back after a random pause, a closed one not at all.
  std::optional<double> opens_in;
  /// Lunch, or the end of its day: no call begins inside. The visit it is occupied with is
  /// finished.
  std::optional<Break> next_break;
};

/// One in the line, or expected to join it ahead of others.
struct HallTicket {
  TicketId id{};
  std::vector<ServiceId> pending;  ///< not empty
  std::optional<WindowId> only_window;
  double callable_in{};  ///< seconds until not_before; <= 0: now
  /// Not here yet: a booked citizen who is due, or the likely arrivals of expected_overtakers().
  /// Takes time at windows, is not one of people_ahead, and gets no estimate of its own.
  bool expected{};
};

/// A hall at one moment. The spans must outlive the call only.
struct Hall {
  std::span<const HallWindow> windows;
  std::span<const HallTicket> line;        ///< in the order of the line
  std::span<const HandlingTime> handling;  ///< by ServiceId; covers every id that is pending
  Pace pace{};
};

/// What is not known of single tickets. The defaults are this project's; each is a rate that an
/// office can measure.
struct EstimateTuning {
  double no_show{0.03};               ///< share of called citizens who do not come any more at all
  double no_show_seconds{60};         ///< what such a call costs the window
  double turnaround_seconds{15};      ///< from completing one visit to calling the next
  double pauses_per_busy_hour{0.12};  ///< unplanned, of one window: about one a day
  double mean_pause_seconds{900};
};

struct WaitEstimate {
  int half_seconds{};         ///< half of such tickets are called within it
  int nine_in_ten_seconds{};  ///< >= half_seconds
  int people_ahead{};         ///< in the line before it and sharing a window with it
  int open_windows{};         ///< open now, and can serve it
  bool learned{};             ///< the times of at least half of those ahead were measured
  bool unserved{};            ///< no window that can serve it is open or expected; seconds are 0
  bool operator==(const WaitEstimate&) const = default;
};

/// A citizen who would join (or is asked about alone).
struct WaitTarget {
  std::vector<ServiceId> pending;    ///< not empty
  std::optional<std::size_t> index;  ///< place in Hall::line it would take; none: the end
  std::optional<WindowId> only_window;
  double callable_in{};
};

/// Estimates for one hall at a time; keeps its buffers between calls. Not thread-safe: one a
/// thread. Does no I/O and never fails: a hall without windows gives `unserved`.
///
/// If all windows can do all that is pending, one more window never lengthens and one more ticket
/// ahead never shortens an estimate. In a hall of mixed windows both can happen in truth, and then
/// happen here.
class LineEstimator {
 public:
  explicit LineEstimator(const EstimateTuning& tuning = {});
  ~LineEstimator();
  LineEstimator(LineEstimator&&) noexcept;
  LineEstimator& operator=(LineEstimator&&) noexcept;

  WaitEstimate estimate(const Hall& hall, const WaitTarget& target);

  /// One for each of Hall::line, from one pass; those of `expected` tickets are empty. Valid until
  /// the next call.
  std::span<const WaitEstimate> estimate_line(const Hall& hall) &;

  /// After estimate_line, at a hundredth of its cost: somebody behind the whole line who can be
  /// called at once. Nothing when nobody in the line waits for the same services: then only a new
  /// estimate helps. One who joins keeps the place, the next one stands behind.
  std::optional<WaitEstimate> estimate_behind(std::span<const ServiceId> pending,
                                              std::optional<WindowId> only_window = {});
  std::optional<WaitEstimate> join(TicketId id, std::span<const ServiceId> pending,
                                   std::optional<WindowId> only_window = {});

 private:
  class Simulation;
  std::unique_ptr<Simulation> simulation_;
};

/// Those who probably arrive within their head start and then stand ahead of a ticket that is in
/// the line now.
struct OvertakingRate {
  double per_hour{};         ///< arrivals of the class, of all its services together
  int head_start_seconds{};  ///< 0..7200
};

struct ExpectedArrival {
  Instant order_time;  ///< where it will stand
  double arrives_in{};
};

/// Expected arrivals after `now` at an even pace, sorted by order_time; those that would stand
/// behind a ticket issued now are left out.
std::vector<ExpectedArrival> expected_overtakers(std::span<const OvertakingRate> rates,
                                                 Instant now);

}  // namespace yichuang::domain
