#include "backend/domain/hall_simulation.h"

#include <algorithm>
#include <cmath>
#include <numbers>

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

}  // namespace

HallSimulation::HallSimulation(const EstimateTuning& tuning)
    : no_show_(static_cast<float>(tuning.no_show)),
      no_show_seconds_(static_cast<float>(tuning.no_show_seconds)),
      turnaround_(static_cast<float>(tuning.turnaround_seconds)),
      pauses_per_second_(static_cast<float>(tuning.pauses_per_busy_hour / 3600)),
      mean_pause_(static_cast<float>(tuning.mean_pause_seconds)) {}

void HallSimulation::clear(std::span<const HallWindow> windows,
                           std::span<const HandlingTime> handling, const Pace& pace) {
  windows_ = windows;
  handling_ = handling;
  pace_ = pace;
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
  find_in_order();
  play_in_order();
  if (std::ranges::all_of(groups_, &Group::in_order)) return;
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
  return group != kNone && groups_[group].serves[kind] != 0;
}

bool HallSimulation::share_a_window(std::size_t kind, std::size_t other) const {
  return std::ranges::any_of(groups_, [&](const Group& group) {
    return group.serves[kind] != 0 && group.serves[other] != 0;
  });
}

std::size_t HallSimulation::known_kind(std::span<const ServiceId> pending,
                                       std::optional<WindowId> only_window) const {
  const auto found = std::ranges::find_if(kinds_, [&](const Kind& kind) {
    return kind.only_window == only_window && std::ranges::equal(kind.pending, pending);
  });
  return found == kinds_.end() ? kNone : static_cast<std::size_t>(found - kinds_.begin());
}

std::size_t HallSimulation::kind_index(std::span<const ServiceId> pending,
                                       std::optional<WindowId> only_window) {
  const std::size_t known = known_kind(pending, only_window);
  if (known != kNone) return known;
  const bool learned = std::ranges::all_of(pending, [this](ServiceId service) {
    return handling_[static_cast<std::size_t>(service)].learned;
  });
  kinds_.push_back({{pending.begin(), pending.end()}, only_window, learned});
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
  speed.quantiles = lognormal_strata(time.log_mean, time.log_deviation);
  for (int i = 0; i < kReplications; ++i) {
    const auto z = [&](int stratum) { return strata[static_cast<std::size_t>(stratum)]; };
    const auto at = static_cast<std::size_t>(i);
    speed.log_factors[at] = static_cast<float>(pace_.log_shift + time.log_error * z(own.at(i)) +
                                               pace_.log_deviation * z(day.at(i)));
    speed.factors[at] = std::exp(speed.log_factors[at]);
  }
  speed.longest = std::ranges::max(speed.quantiles) * std::ranges::max(speed.factors);
  return speeds_.size() - 1;
}

void HallSimulation::make_stations() {
  for (const HallWindow& window : windows_) {
    Station& station = stations_.emplace_back();
    station.idle_at.fill(kNever);
    if (is_out_for_good(window)) continue;
    station.group = group_of(window);
    if (window.next_break) {
      station.absence = {std::min(static_cast<float>(window.next_break->from), kNever),
                         std::min(static_cast<float>(window.next_break->to), kNever)};
    }
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
  Group& group = groups_.emplace_back();
  group.services = window.services;
  group.named = named;
  return groups_.size() - 1;
}

void HallSimulation::make_parts() {
  // What is left of a visit may be of a new kind: the list grows while it is walked.
  for (std::size_t k = 0; k < kinds_.size(); ++k) {  // NOLINT(modernize-loop-convert)
    const Kind kind = kinds_[k];
    for (Group& group : groups_) {
      group.parts.push_back(part_of(group, kind));
      group.serves.push_back(group.parts.back().served.empty() ? 0 : 1);
    }
  }
  for (Group& group : groups_) group.serves.push_back(0);
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
  const std::int64_t key = std::int64_t{window.id} * 2;
  const StratumOrder visit = order_of(kWindowStream, key);
  const StratumOrder opening = order_of(kWindowStream, key + 1);
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
  return -mean_pause_ * std::log(order.uniform_at(replication));
}

float HallSimulation::remaining_seconds(const Occupied& occupied, const StratumOrder& order,
                                        int replication) {
  const HandlingTime& time = handling_[static_cast<std::size_t>(occupied.service)];
  const Speed& speed = speeds_[speed_index(occupied.service)];
  const auto log_mean =
      speed.log_factors[static_cast<std::size_t>(replication)] + static_cast<float>(time.log_mean);
  const auto deviation = static_cast<float>(time.log_deviation);
  const auto elapsed = static_cast<float>(std::max(1.0, occupied.elapsed_seconds));
  const float z = (std::log(elapsed) - log_mean) / deviation;
  // The share of visits that last longer than this one did; the visit is one of them.
  const float longer = std::max(0.5F * std::erfc(z / std::numbers::sqrt2_v<float>), 1e-12F);
  const double drawn = -normal_quantile(longer * (1 - order.uniform_at(replication)));
  const float total = std::exp(log_mean + deviation * static_cast<float>(drawn));
  float remaining = std::max(1.0F, total - elapsed);
  for (const ServiceId service : occupied.then) {
    remaining += handling_seconds(speed_index(service), order, replication);
  }
  return remaining + turnaround_;
}

float HallSimulation::pause_probability(float handling) const {
  return std::min(1.0F, pauses_per_second_ * handling);
}

float HallSimulation::pause_seconds(float uniform, float handling) const {
  const float probability = pause_probability(handling);
  if (uniform >= probability) return 0;
  return -mean_pause_ * std::log(uniform / probability);
}

void HallSimulation::start_replication(int replication) {
  kind_now_.clear();
  ready_.clear();
  free_.clear();
  becoming_ready_.clear();
  idle_.clear();
  for (std::uint32_t i = 0; i < tickets_.size(); ++i) {
    const Ticket& ticket = tickets_[i];
    kind_now_.push_back(is_in_order(ticket) ? done()
                                            : static_cast<std::uint32_t>(ticket.first_kind));
    ready_.push_back(ticket.callable_in <= 0 ? 1 : 0);
    if (ticket.callable_in > 0) becoming_ready_.push({ticket.callable_in, i});
  }
  for (std::uint32_t i = 0; i < stations_.size(); ++i) {
    if (stations_[i].group == kNone || groups_[stations_[i].group].in_order) continue;
    free_.push({stations_[i].free_at[static_cast<std::size_t>(replication)], i});
  }
  for (Group& group : groups_) group.cursor = 0;
}

void HallSimulation::play(int replication) {
  for (;;) {
    const float free_at = free_.empty() ? kNever : free_.top().at;
    const float ready_at = becoming_ready_.empty() ? kNever : becoming_ready_.top().at;
    if (std::min(free_at, ready_at) >= kNever) return;
    if (ready_at <= free_at) {
      ticket_is_ready();
    } else {
      window_is_free(replication);
    }
  }
}

void HallSimulation::window_is_free(int replication) {
  const auto [at, index] = free_.top();
  Station& station = stations_[index];
  if (const float back = station.absence.after(at); back > at) {
    free_.replace_top({back, index});
    return;
  }
  Group& group = groups_[station.group];
  const std::size_t ticket = next_ticket(group);
  if (ticket == kNone) {
    free_.pop();
    idle_.push_back(index);
    auto& idle_at = station.idle_at[static_cast<std::size_t>(replication)];
    idle_at = std::min(idle_at, at);
    return;
  }
  const Part& work = group.parts[kind_now_[ticket]];
  free_.replace_top({serve(ticket, work, at, replication), index});
}

void HallSimulation::ticket_is_ready() {
  const auto [at, ticket] = becoming_ready_.top();
  becoming_ready_.pop();
  ready_[ticket] = 1;
  const auto idle = std::ranges::find_if(idle_, [this, kind = kind_now_[ticket]](auto station) {
    return groups_[stations_[station].group].serves[kind] != 0;
  });
  if (idle == idle_.end()) return;
  free_.push({at, *idle});
  idle_.erase(idle);
}

std::size_t HallSimulation::next_ticket(Group& group) const {
  while (group.cursor < tickets_.size() && group.serves[kind_now_[group.cursor]] == 0) {
    ++group.cursor;
  }
  for (std::size_t i = group.cursor; i < tickets_.size(); ++i) {
    if (ready_[i] != 0 && group.serves[kind_now_[i]] != 0) return i;
  }
  return kNone;
}

/// Gives the time at which the window is free again.
float HallSimulation::serve(std::size_t index, const Part& work, float at, int replication) {
  const Ticket& ticket = tickets_[index];
  const bool is_first_call = kind_now_[index] == ticket.first_kind;
  if (is_first_call && ticket.asked) {
    starts(index)[static_cast<std::size_t>(replication)] = at;
  }
  kind_now_[index] = done();
  const Visit here = visit(ticket, work, is_first_call, replication);
  if (work.rest != kNone && here.handling > 0) {
    leave_rest(index, work.rest, at + turnaround_ + here.handling);
  }
  return at + here.window;
}

HallSimulation::Visit HallSimulation::visit(const Ticket& ticket, const Part& work,
                                            bool is_first_call, int replication) const {
  float uniform = ticket.incident.uniform_at(replication);
  if (is_first_call) {
    if (uniform < no_show_) return {0, turnaround_ + no_show_seconds_};
    uniform = (uniform - no_show_) / (1 - no_show_);
  }
  float handling = 0;
  for (const std::size_t speed : work.served) {
    handling += handling_seconds(speed, ticket.handling, replication);
  }
  return {handling, turnaround_ + handling + pause_seconds(uniform, handling)};
}

std::size_t HallSimulation::first_idle(std::size_t kind, std::size_t replication) const {
  std::size_t first = kNone;
  for (std::size_t i = 0; i < stations_.size(); ++i) {
    if (!can_serve(i, kind)) continue;
    if (first == kNone || stations_[i].idle_at[replication] < stations_[first].idle_at[replication])
      first = i;
  }
  return first;
}

std::optional<Replicated> HallSimulation::starts_behind(std::span<const ServiceId> pending,
                                                        std::optional<WindowId> only_window) const {
  const std::size_t kind = known_kind(pending, only_window);
  if (kind == kNone) return {};
  Replicated starts{};
  for (std::size_t i = 0; i < starts.size(); ++i) {
    const std::size_t station = first_idle(kind, i);
    starts[i] = station == kNone ? kNever : stations_[station].idle_at[i];
  }
  return starts;
}

std::optional<Replicated> HallSimulation::join(TicketId id, std::span<const ServiceId> pending,
                                               std::optional<WindowId> only_window) {
  const std::size_t kind = known_kind(pending, only_window);
  if (kind == kNone) return {};
  const Ticket ticket{.first_kind = kind,
                      .handling = order_of(kHandlingStream, id),
                      .incident = order_of(kIncidentStream, id)};
  Replicated starts{};
  for (std::size_t i = 0; i < starts.size(); ++i) {
    const std::size_t first = first_idle(kind, i);
    starts[i] = first == kNone ? kNever : stations_[first].idle_at[i];
    if (starts[i] >= kNever) continue;
    Station& station = stations_[first];
    const Part& work = part(station.group, kind);
    const float free_at = starts[i] + visit(ticket, work, true, static_cast<int>(i)).window;
    station.idle_at[i] = station.absence.after(free_at);
  }
  return starts;
}

void HallSimulation::leave_rest(std::size_t ticket, std::size_t kind, float at) {
  kind_now_[ticket] = static_cast<std::uint32_t>(kind);
  ready_[ticket] = 0;
  becoming_ready_.push({at, static_cast<std::uint32_t>(ticket)});
  for (Group& group : groups_) group.cursor = std::min(group.cursor, ticket);
}

}  // namespace yichuang::domain
