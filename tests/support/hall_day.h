#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "tests/support/hall_generator.h"

namespace yichuang::testing {

/// Plays a generated day with the project's own order of the line. Visits are tickets, numbered by
/// arrival; windows call the next as soon as they are free.
class HallDay {
 public:
  struct Call {
    std::size_t ticket{};
    domain::WindowId window{};
    DaySeconds at{};
    bool first{};
  };

  using ArrivalObserver = std::function<void(const HallDay&, std::size_t ticket)>;
  using CallObserver = std::function<void(const HallDay&, const Call&)>;
  /// Handling seconds of one completed service, as the clerk's program measures it.
  using ServiceObserver = std::function<void(domain::ServiceId, DaySeconds at, double handling)>;

  HallDay(const HallProfile& profile, const GeneratedDay& day, const domain::QueuePolicy& policy);

  /// Before the new ticket is in the line.
  ArrivalObserver on_arrival;
  CallObserver on_call;
  ServiceObserver on_service;

  /// Until the last visit is over.
  void play();

  DaySeconds now() const { return now_; }
  const GeneratedDay& day() const { return day_; }
  const domain::QueuePolicy& policy() const { return policy_; }
  /// Sorted.
  const std::vector<domain::LineTicket>& line() const { return line_; }
  std::vector<domain::HallWindow> windows() const;
  /// Since when a ticket has had its place: arrival, or last return.
  DaySeconds since(std::size_t ticket) const { return since_[ticket]; }
  bool has_arrived(std::size_t ticket) const { return ticket < arrived_; }
  /// Seconds from arrival to the first call.
  std::optional<double> wait(std::size_t ticket) const { return waits_[ticket]; }
  domain::LinePosition position_of_arrival(std::size_t ticket) const;
  bool serves(domain::WindowId window, std::size_t ticket) const;

  static domain::Instant instant_of(DaySeconds at);

 private:
  enum class Kind : std::uint8_t { kService, kTurnaround, kNoShow };
  struct Desk {
    domain::LineWindow window;
    std::optional<std::size_t> ticket;
    std::vector<domain::ServiceId> doing;  ///< of the visit, the current one first
    DaySeconds started{};
    DaySeconds step_ends{};
    Kind step{Kind::kTurnaround};
    bool is_free{true};
  };

  void arrive();
  void come_back(std::size_t ticket);
  void call_next(Desk& desk);
  void begin(Desk& desk, std::size_t ticket);
  void end_step(Desk& desk);
  void end_no_show(Desk& desk);
  void join(std::size_t ticket, domain::Instant order_time);
  double handling_seconds(std::size_t ticket, domain::ServiceId service) const;
  bool is_away(const Desk& desk) const;
  DaySeconds next_moment() const;

  HallProfile profile_;
  GeneratedDay day_;
  domain::QueuePolicy policy_;
  DaySeconds now_{};
  std::size_t arrived_{};
  std::vector<Desk> desks_;
  std::vector<domain::LineTicket> line_;
  std::multimap<DaySeconds, std::size_t> returns_;
  std::vector<std::vector<domain::ServiceId>> pending_;
  std::vector<domain::Instant> order_times_;
  std::vector<DaySeconds> since_;
  std::vector<std::optional<double>> waits_;
};

}  // namespace yichuang::testing
