#include <algorithm>

#include "backend/domain/hall_simulation.h"

namespace yichuang::domain {
namespace {

/// `servers` can do one kind: all of them or none are played in order.
void spread_refusal(std::span<std::uint8_t> refused, std::span<const std::size_t> servers,
                    bool& changed) {
  const auto is_refused = [&](std::size_t group) { return refused[group] != 0; };
  if (std::ranges::none_of(servers, is_refused)) return;
  for (const std::size_t group : servers) {
    changed |= refused[group] == 0;
    refused[group] = 1;
  }
}

}  // namespace

/// Who stands further ahead never waits for one behind: as long as all can be called at once and
/// are done in one visit, each takes the first window that is free for them after all those ahead
/// have taken theirs. So the line can be walked once, in all replications at a time, and gives what
/// playing call by call gives. (Of windows that are free at the same moment any may be the one.)
/// Not so for groups of whose windows one has another break: which of them is free matters then.
void HallSimulation::find_in_order() {
  servers_.assign(kinds_.size(), {});
  std::vector<std::uint8_t> refused(groups_.size());
  for (std::size_t group = 0; group < groups_.size(); ++group) {
    refused[group] = has_one_absence(group) ? 0 : 1;
    for (std::size_t kind = 0; kind < kinds_.size(); ++kind) {
      if (groups_[group].serves[kind] == 0) continue;
      servers_[kind].push_back(group);
      if (groups_[group].parts[kind].rest != kNone) refused[group] = 1;
    }
  }
  for (const Ticket& ticket : tickets_) {
    if (ticket.callable_in <= 0) continue;
    for (const std::size_t group : servers_[ticket.first_kind]) refused[group] = 1;
  }
  for (bool changed = true; changed;) {
    changed = false;
    for (const auto& servers : servers_) spread_refusal(refused, servers, changed);
  }
  for (std::size_t group = 0; group < groups_.size(); ++group) {
    groups_[group].in_order = refused[group] == 0;
  }
}

bool HallSimulation::has_one_absence(std::size_t group) const {
  const auto is_in = [&](const Station& station) { return station.group == group; };
  const auto first = std::ranges::find_if(stations_, is_in);
  return std::ranges::all_of(stations_, [&](const Station& station) {
    return !is_in(station) || station.absence == first->absence;
  });
}

bool HallSimulation::is_in_order(const Ticket& ticket) const {
  const auto& servers = servers_[ticket.first_kind];
  return !servers.empty() && groups_[servers.front()].in_order;
}

void HallSimulation::play_in_order() {
  for (Group& group : groups_) group.windows.clear();
  for (const Station& station : stations_) {
    if (station.group == kNone) continue;
    Group& group = groups_[station.group];
    if (!group.in_order) continue;
    group.absence = station.absence;
    group.windows.add(after(group.absence, station.free_at));
  }
  for (std::size_t i = 0; i < tickets_.size(); ++i) {
    if (is_in_order(tickets_[i])) serve_in_order(i);
  }
  note_idle();
}

void HallSimulation::serve_in_order(std::size_t index) {
  const Ticket& ticket = tickets_[index];
  const std::span<const std::size_t> servers = servers_[ticket.first_kind];
  Replicated at = groups_[servers.front()].windows.first();
  for (const std::size_t group : servers.subspan(1)) {
    const Replicated& first = groups_[group].windows.first();
    for (std::size_t i = 0; i < at.size(); ++i) at[i] = std::min(at[i], first[i]);
  }
  if (ticket.asked) {
    std::ranges::transform(at, starts(index).begin(),
                           [](float start) { return std::min(start, kNever); });
  }
  // What is done for it is the same at all windows.
  Replicated until = first_visits(ticket, part(servers.front(), ticket.first_kind));
  for (std::size_t i = 0; i < at.size(); ++i) until[i] += at[i];
  for (const std::size_t number : servers) {
    Group& group = groups_[number];
    group.windows.take(at, after(group.absence, until));
  }
}

Replicated HallSimulation::after(const Absence& absence, Replicated times) {
  for (float& at : times) at = absence.after(at);
  return times;
}

/// As visit() for a first call, with the window's seconds of all replications.
Replicated HallSimulation::first_visits(const Ticket& ticket, const Part& work) const {
  Replicated taken{};
  float longest = 0;
  for (const std::size_t speed : work.served) {
    longest += speeds_[speed].longest;
    for (int i = 0; i < kReplications; ++i) {
      taken[static_cast<std::size_t>(i)] += handling_seconds(speed, ticket.handling, i);
    }
  }
  const float rare = no_show_ + (1 - no_show_) * pause_probability(longest);
  for (float& each : taken) each += turnaround_;
  // Only the lowest strata are somebody who does not come, or a pause.
  for (int stratum = 0; stratum < kReplications; ++stratum) {
    const int replication = ticket.incident.replication_of(stratum);
    if (ticket.incident.uniform_at(replication) >= rare) break;
    taken[static_cast<std::size_t>(replication)] = visit(ticket, work, true, replication).window;
  }
  return taken;
}

void HallSimulation::note_idle() {
  std::vector<std::size_t> noted(groups_.size());
  for (Station& station : stations_) {
    if (station.group == kNone || !groups_[station.group].in_order) continue;
    const auto free_at = groups_[station.group].windows.free_at();
    std::ranges::transform(free_at[noted[station.group]++], station.idle_at.begin(),
                           [](float at) { return std::min(at, kNever); });
  }
}

}  // namespace yichuang::domain
