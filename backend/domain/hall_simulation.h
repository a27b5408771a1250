#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "backend/domain/equal_windows.h"
#include "backend/domain/estimate.h"
#include "backend/domain/event_queue.h"
#include "backend/domain/strata.h"

namespace yichuang::domain {

/// Plays one hall kReplications times from one moment on: windows take the first of the line they
/// may call, visits last as long as they are drawn. The part of LineEstimator that knows nothing of
/// answers. Buffers are kept from hall to hall.
class HallSimulation {
 public:
  /// Beyond this nobody is called today.
  static constexpr float kNever = 24 * 3600;

  explicit HallSimulation(const EstimateTuning& tuning);

  /// To be called in this order: clear, add_ticket for the whole line in order, run.
  void clear(std::span<const HallWindow> windows, std::span<const HandlingTime> handling,
             const Pace& pace);
  void add_ticket(TicketId id, std::span<const ServiceId> pending,
                  std::optional<WindowId> only_window, double callable_in, bool asked);
  void run();

  /// After run(): somebody who waits behind all of the line, one after the other. Gives seconds to
  /// the first call by replication, or nothing when nobody in the line waits for the same, so that
  /// the hall must be played again. One who joins keeps the place: the next stands behind.
  std::optional<Replicated> starts_behind(std::span<const ServiceId> pending,
                                          std::optional<WindowId> only_window) const;
  std::optional<Replicated> join(TicketId id, std::span<const ServiceId> pending,
                                 std::optional<WindowId> only_window);

  /// Seconds from now to the first call, by replication; kNever if it is not called. Only for
  /// tickets that were asked for.
  std::span<float> starts(std::size_t ticket);

  /// Tickets with the same pending services and window are of one kind. kNone: not in the line.
  std::size_t known_kind(std::span<const ServiceId> pending,
                         std::optional<WindowId> only_window) const;
  std::size_t kind_of(std::size_t ticket) const { return tickets_[ticket].first_kind; }
  std::size_t kind_count() const { return kinds_.size(); }
  /// False for windows that are closed for good.
  bool can_serve(std::size_t window, std::size_t kind) const;
  bool share_a_window(std::size_t kind, std::size_t other) const;
  bool is_learned(std::size_t kind) const { return kinds_[kind].learned; }

  static constexpr std::size_t kNone = SIZE_MAX;

 private:
  struct Kind {
    std::vector<ServiceId> pending;
    std::optional<WindowId> only_window;
    bool learned{};  ///< the times of all its services were measured
  };
  /// What windows of one group do for a kind: nothing if `served` is empty.
  struct Part {
    std::vector<std::size_t> served;  ///< indices into speeds_
    std::size_t rest{kNone};          ///< kind of what is left, kNone if nothing is
  };
  /// A break in the seconds of the simulation; by default none that anybody lives to see.
  struct Absence {
    float from{kNever};
    float to{kNever};
    /// When a window that is free at `at` can call.
    float after(float at) const { return from <= at && at < to ? to : at; }
    bool operator==(const Absence&) const = default;
  };
  /// Windows that can do the same.
  struct Group {
    ServiceSet services;
    std::optional<WindowId> named;     ///< set if a ticket waits for this window only
    std::vector<Part> parts;           ///< by kind
    std::vector<std::uint8_t> serves;  ///< by kind and done(): whether there is a part
    std::size_t cursor{};              ///< tickets before it are of no use to the group any more
    bool in_order{};                   ///< see find_in_order(); what follows is for these alone
    EqualWindows windows;
    Absence absence;  ///< of each of its windows
  };
  struct Station {
    std::size_t group{kNone};  ///< kNone: closed for good
    Absence absence;
    Replicated free_at{};
    /// When it first found nobody to call.
    Replicated idle_at{};
  };
  struct Ticket {
    std::size_t first_kind{};
    float callable_in{};
    bool asked{};
    StratumOrder handling;
    StratumOrder incident;  ///< no-show and pause
  };
  /// A service's handling seconds: quantiles, and its speed in each replication.
  struct Speed {
    ServiceId service{};
    Replicated quantiles{};
    Replicated factors{};
    Replicated log_factors{};
    float longest{};  ///< in any replication
  };
  std::size_t kind_index(std::span<const ServiceId> pending, std::optional<WindowId> only_window);
  std::size_t speed_index(ServiceId service);
  void make_stations();
  std::size_t group_of(const HallWindow& window);
  void make_parts();
  Part part_of(const Group& group, const Kind& kind);
  void draw_free_times(const HallWindow& window, Station& station);
  float opening_seconds(const HallWindow& window, const StratumOrder& order, int replication) const;
  float remaining_seconds(const Occupied& occupied, const StratumOrder& order, int replication);
  float handling_seconds(std::size_t speed, const StratumOrder& order, int replication) const {
    const Speed& of = speeds_[speed];
    // Services of one visit must not all be slow together.
    const auto stratum = static_cast<std::size_t>(order.at(replication)) ^ (speed * 21 % 64);
    return of.quantiles[stratum] * of.factors[static_cast<std::size_t>(replication)];
  }
  float pause_probability(float handling) const;
  float pause_seconds(float uniform, float handling) const;

  void find_in_order();
  bool has_one_absence(std::size_t group) const;
  bool is_in_order(const Ticket& ticket) const;
  void play_in_order();
  void serve_in_order(std::size_t index);
  static Replicated after(const Absence& absence, Replicated times);
  void note_idle();

  void start_replication(int replication);
  void play(int replication);
  void window_is_free(int replication);
  void ticket_is_ready();
  std::size_t next_ticket(Group& group) const;
  float serve(std::size_t index, const Part& work, float at, int replication);
  /// How long a visit keeps the window, from the call to the next one.
  struct Visit {
    float handling{};  ///< 0 when nobody came
    float window{};
  };
  Visit visit(const Ticket& ticket, const Part& work, bool is_first_call, int replication) const;
  Replicated first_visits(const Ticket& ticket, const Part& work) const;
  std::size_t first_idle(std::size_t kind, std::size_t replication) const;
  void leave_rest(std::size_t ticket, std::size_t kind, float at);
  /// The kind of a ticket that has nothing left.
  std::uint32_t done() const { return static_cast<std::uint32_t>(kinds_.size()); }
  const Part& part(std::size_t group, std::size_t kind) const { return groups_[group].parts[kind]; }

  float no_show_;
  float no_show_seconds_;
  float turnaround_;
  float pauses_per_second_;
  float mean_pause_;
  std::span<const HallWindow> windows_;
  std::span<const HandlingTime> handling_;
  Pace pace_;
  std::vector<Kind> kinds_;
  std::vector<Group> groups_;
  std::vector<Station> stations_;
  std::vector<Ticket> tickets_;
  std::vector<Speed> speeds_;
  std::vector<float> starts_;
  std::vector<std::vector<std::size_t>> servers_;  ///< by kind: groups

  // State of the replication that is played.
  std::vector<std::uint32_t> kind_now_;  ///< by ticket; done() when it is over
  std::vector<std::uint8_t> ready_;      ///< by ticket
  EventQueue free_;                      ///< of stations
  EventQueue becoming_ready_;            ///< of tickets
  std::vector<std::uint32_t> idle_;      ///< stations without anybody to call
};

}  // namespace yichuang::domain
