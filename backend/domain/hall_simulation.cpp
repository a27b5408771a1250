#include "backend/domain/hall_simulation.h"

#include <algorithm>
#include <cmath>

namespace yichuang::domain {
namespace {

// Keys of the random streams, so that a window's number is never mistaken for a ticket's.
constexpr std::uint64_t kHandlingStream = 0x68616e64;
constexpr std::uint64_t kIncidentStream = 0x696e6369;
constexpr std::uint64_t kWindowStream = 0x77696e64;
constexpr std::uint64_t kServiceStream = 0x73657276;
constexpr std::uint64_t kDayStream = 0x64617900;

StratumOrder order_of(std::uint64_t stream, std::int64_t key) {
  return StratumOrder{mixed(stream) ^ static_cast<std::uint64_t>(key)};
}

bool is_out_for_good(const HallWindow& window) {
  return window.state == WindowState::kClosed && !window.opens_in;
}

bool is_away(const std::optional<Break>& absence, float at) {
  return absence && absence->from <= at && at < absence->to;
}

template <class T>
T pop_earliest(std::vector<T>& heap) {
  std::pop_heap(heap.begin(), heap.end());
  const T top = heap.back();
  heap.pop_back();
  return top;
}

template <class T>
void push(std::vector<T>& heap, T value) {
  heap.push_back(value);
  std::push_heap(heap.begin(), heap.end());
}

}  // namespace

void HallSimulation::clear(std::span<const HallWindow> windows,
                           std::span<const HandlingTime> handling) {
  windows_ = windows;
  handling_ = handling;
  kinds_.clear();
  groups_.clear();
  stations_.clear();
  tickets_.clear();
  speeds_.clear();
}

void HallSimulation::add_ticket(TicketId id, std::span<const ServiceId> pending,
                                std::optional<WindowId> only_window, double callable_in,
                                bool asked) {
  tickets_.push_back({.first_kind = kind_index(pending, only_window),
                      .callable_in = static_cast<float>(callable_in),
                      .asked = asked,
                      .handling = order_of(kHandlingStream, id),
                      .incident = order_of(kIncidentStream, id)});
}

void HallSimulation::run() {
  make_stations();
  make_parts();
  starts_.assign(tickets_.size() * kReplications, kNever);
  for (int replication = 0; replication < kReplications; ++replication) {
    start_replication(replication);
    play(replication);
  }
}

std::span<float> HallSimulation::starts(std::size_t ticket) {
  return std::span{starts_}.subspan(ticket * kReplications, kReplications);
}

bool HallSimulation::can_serve(std::size_t window, std::size_t kind) const {
  const std::size_t group = stations_[window].group;
  return group != kNone && !part(group, kind).served.empty();
}

bool HallSimulation::share_a_window(std::size_t kind, std::size_t other) const {
  return std::ranges::any_of(groups_, [&](const Group& group) {
    return !group.parts[kind].served.empty() && !group.parts[other].served.empty();
  });
}

bool HallSimulation::is_learned(std::size_t kind) const {
  return std::ranges::all_of(kinds_[kind].pending, [this](ServiceId service) {
    return handling_[static_cast<std::size_t>(service)].learned;
  });
}

std::size_t HallSimulation::kind_index(std::span<const ServiceId> pending,
                                       std::optional<WindowId> only_window) {
  const auto found = std::ranges::find_if(kinds_, [&](const Kind& kind) {
    return kind.only_window == only_window && std::ranges::equal(kind.pending, pending);
  });
  if (found != kinds_.end()) return static_cast<std::size_t>(found - kinds_.begin());
  kinds_.push_back({{pending.begin(), pending.end()}, only_window});
  return kinds_.size() - 1;
}

std::size_t HallSimulation::speed_index(ServiceId service) {
  const auto found = std::ranges::find(speeds_, service, &Speed::service);
  if (found != speeds_.end()) return static_cast<std::size_t>(found - speeds_.begin());
  const HandlingTime& time = handling_[static_cast<std::size_t>(service)];
  const StratumOrder own = order_of(kServiceStream, service);
  const StratumOrder day{kDayStream};
  const auto& strata = normal_strata();
  Speed& speed = speeds_.emplace_back();
  speed.service = service;
  for (int i = 0; i < kReplications; ++i) {
    const auto z = [&](int stratum) { return strata[static_cast<std::size_t>(stratum)]; };
    const auto at = static_cast<std::size_t>(i);
    speed.quantiles[at] =
        static_cast<float>(std::exp(time.log_mean + time.log_deviation * strata[at]));
    speed.factors[at] = static_cast<float>(
        std::exp(time.log_error * z(own.at(i)) + tuning_.day_deviation * z(day.at(i))));
  }
  return speeds_.size() - 1;
}

void HallSimulation::make_stations() {
  for (const HallWindow& window : windows_) {
    Station& station = stations_.emplace_back();
    if (is_out_for_good(window)) continue;
    station.group = group_of(window);
    station.next_break = window.next_break;
    draw_free_times(window, station);
  }
}

std::size_t HallSimulation::group_of(const HallWindow& window) {
  const bool is_named =
      std::ranges::any_of(kinds_, [&](const Kind& kind) { return kind.only_window == window.id; });
  const auto named = is_named ? std::optional{window.id} : std::nullopt;
  const auto found = std::ranges::find_if(groups_, [&](const Group& group) {
    return group.named == named && group.services == window.services;
  });
  if (found != groups_.end()) return static_cast<std::size_t>(found - groups_.begin());
  groups_.push_back({.services = window.services, .named = named, .parts = {}});
  return groups_.size() - 1;
}

void HallSimulation::make_parts() {
  // What is left of a visit may be of a new kind: the list grows while it is walked.
  for (std::size_t k = 0; k < kinds_.size(); ++k) {
    const Kind kind = kinds_[k];
    for (Group& group : groups_) group.parts.push_back(part_of(group, kind));
  }
}

HallSimulation::Part HallSimulation::part_of(const Group& group, const Kind& kind) {
  Part part;
  if (kind.only_window && kind.only_window != group.named) return part;
  std::vector<ServiceId> rest;
  for (const ServiceId service : kind.pending) {
    if (group.services.contains(service)) {
      part.served.push_back(speed_index(service));
    } else {
      rest.push_back(service);
    }
  }
  if (!part.served.empty() && !rest.empty()) part.rest = kind_index(rest, {});
  return part;
}

void HallSimulation::draw_free_times(const HallWindow& window, Station& station) {
  const StratumOrder visit = order_of(kWindowStream, 2 * window.id);
  const StratumOrder opening = order_of(kWindowStream, 2 * window.id + 1);
  for (int i = 0; i < kReplications; ++i) {
    float free_at = opening_seconds(window, opening, i);
    if (window.occupied) {
      free_at = std::max(free_at, remaining_seconds(*window.occupied, visit, i));
    }
    station.free_at[static_cast<std::size_t>(i)] = free_at;
  }
}

float HallSimulation::opening_seconds(const HallWindow& window, const StratumOrder& order,
                                      int replication) const {
  if (window.state == WindowState::kOpen) return 0;
  if (window.opens_in) return static_cast<float>(std::max(0.0, *window.opens_in));
  return static_cast<float>(-tuning_.mean_pause_seconds * std::log(order.uniform_at(replication)));
}

float HallSimulation::remaining_seconds(const Occupied& occupied, const StratumOrder& order,
                                        int replication) {
  const HandlingTime& time = handling_[static_cast<std::size_t>(occupied.service)];
  const auto i = static_cast<std::size_t>(replication);
  const double factor = speeds_[speed_index(occupied.service)].factors[i];
  const double elapsed = std::max(1.0, occupied.elapsed_seconds);
  const double z = (std::log(elapsed / factor) - time.log_mean) / time.log_deviation;
  // The share of visits that last longer than this one did; the visit is one of them.
  const double longer = std::max(0.5 * std::erfc(z / std::sqrt(2.0)), 1e-12);
  const double drawn = -normal_quantile(longer * (1 - order.uniform_at(replication)));
  const double total = factor * std::exp(time.log_mean + time.log_deviation * drawn);
  float remaining = static_cast<float>(std::max(1.0, total - elapsed));
  for (const ServiceId service : occupied.then) {
    remaining += handling_seconds(speed_index(service), order, replication);
  }
  return remaining + static_cast<float>(tuning_.turnaround_seconds);
}

float HallSimulation::handling_seconds(std::size_t speed, const StratumOrder& order,
                                       int replication) const {
  const Speed& of = speeds_[speed];
  // Services of one visit must not all be slow together.
  const auto stratum = static_cast<std::size_t>(order.at(replication)) ^ (speed * 21 % 64);
  return of.quantiles[stratum] * of.factors[static_cast<std::size_t>(replication)];
}

float HallSimulation::pause_seconds(double uniform, float handling) const {
  const double probability =
      std::min(1.0, tuning_.pauses_per_busy_hour * static_cast<double>(handling) / 3600);
  if (uniform >= probability) return 0;
  return static_cast<float>(-tuning_.mean_pause_seconds * std::log(uniform / probability));
}

void HallSimulation::start_replication(int replication) {
  kind_now_.clear();
  ready_.clear();
  free_.clear();
  becoming_ready_.clear();
  idle_.clear();
  unanswered_ = 0;
  for (std::size_t i = 0; i < tickets_.size(); ++i) {
    const Ticket& ticket = tickets_[i];
    kind_now_.push_back(ticket.first_kind);
    ready_.push_back(ticket.callable_in <= 0 ? 1 : 0);
    unanswered_ += ticket.asked ? 1 : 0;
    if (ticket.callable_in > 0) {
      becoming_ready_.push_back({ticket.callable_in, static_cast<std::uint32_t>(i)});
    }
  }
  for (std::size_t i = 0; i < stations_.size(); ++i) {
    if (stations_[i].group == kNone) continue;
    free_.push_back({stations_[i].free_at[static_cast<std::size_t>(replication)],
                     static_cast<std::uint32_t>(i)});
  }
  std::make_heap(becoming_ready_.begin(), becoming_ready_.end());
  std::make_heap(free_.begin(), free_.end());
  for (Group& group : groups_) group.cursor = 0;
}

void HallSimulation::play(int replication) {
  while (unanswered_ > 0) {
    const bool is_ready_first = !becoming_ready_.empty() &&
                                (free_.empty() || becoming_ready_.front().at <= free_.front().at);
    if (!is_ready_first && free_.empty()) return;
    const Event event = pop_earliest(is_ready_first ? becoming_ready_ : free_);
    if (event.at >= kNever) return;
    if (is_ready_first) {
      ticket_is_ready(event);
    } else {
      window_is_free(event, replication);
    }
  }
}

void HallSimulation::window_is_free(Event event, int replication) {
  const Station& station = stations_[event.index];
  if (is_away(station.next_break, event.at)) {
    push(free_, {static_cast<float>(station.next_break->to), event.index});
    return;
  }
  const std::size_t ticket = next_ticket(groups_[station.group]);
  if (ticket == kNone) {
    idle_.push_back(event.index);
  } else {
    serve(ticket, event.index, event.at, replication);
  }
}

void HallSimulation::ticket_is_ready(Event event) {
  ready_[event.index] = 1;
  const std::size_t kind = kind_now_[event.index];
  const auto idle = std::ranges::find_if(idle_, [&](std::uint32_t station) {
    return !part(stations_[station].group, kind).served.empty();
  });
  if (idle == idle_.end()) return;
  const std::uint32_t station = *idle;
  idle_.erase(idle);
  push(free_, {event.at, station});
}

std::size_t HallSimulation::next_ticket(Group& group) const {
  const auto is_useful = [&](std::size_t ticket) {
    return kind_now_[ticket] != kNone && !group.parts[kind_now_[ticket]].served.empty();
  };
  while (group.cursor < tickets_.size() && !is_useful(group.cursor)) ++group.cursor;
  for (std::size_t i = group.cursor; i < tickets_.size(); ++i) {
    if (ready_[i] != 0 && is_useful(i)) return i;
  }
  return kNone;
}

void HallSimulation::serve(std::size_t index, std::size_t station, float at, int replication) {
  const Ticket& ticket = tickets_[index];
  const bool is_first_call = kind_now_[index] == ticket.first_kind;
  const Part& work = part(stations_[station].group, kind_now_[index]);
  const double uniform = ticket.incident.uniform_at(replication);
  if (is_first_call && ticket.asked) {
    starts(index)[static_cast<std::size_t>(replication)] = at;
    --unanswered_;
  }
  kind_now_[index] = kNone;
  float free_at = at + static_cast<float>(tuning_.turnaround_seconds);
  if (is_first_call && uniform < tuning_.no_show) {
    push(free_, {free_at + static_cast<float>(tuning_.no_show_seconds),
                 static_cast<std::uint32_t>(station)});
    return;
  }
  float handling = 0;
  for (const std::size_t speed : work.served) {
    handling += handling_seconds(speed, ticket.handling, replication);
  }
  const double rest = (uniform - tuning_.no_show) / (1 - tuning_.no_show);
  free_at += handling + pause_seconds(is_first_call ? rest : uniform, handling);
  push(free_, {free_at, static_cast<std::uint32_t>(station)});
  if (work.rest == kNone) return;
  kind_now_[index] = work.rest;
  ready_[index] = 0;
  push(becoming_ready_, {at + handling, static_cast<std::uint32_t>(index)});
  for (Group& group : groups_) group.cursor = std::min(group.cursor, index);
}

}  // namespace yichuang::domain
