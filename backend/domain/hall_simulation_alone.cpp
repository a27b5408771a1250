#include <algorithm>

#include "backend/domain/hall_simulation.h"

namespace yichuang::domain {

/// Groups whose tickets no other window serves and that take them in the order of the line, at
/// windows with the same break: they are played in all replications at once, with the same result.
void HallSimulation::find_alone() {
  for (std::size_t group = 0; group < groups_.size(); ++group) {
    groups_[group].is_alone = is_alone(group);
  }
  for (Ticket& ticket : tickets_) {
    for (std::size_t group = 0; group < groups_.size(); ++group) {
      if (groups_[group].serves[ticket.first_kind] == 0) continue;
      if (ticket.callable_in > 0) groups_[group].is_alone = false;
      ticket.alone_at = group;
    }
  }
  for (Ticket& ticket : tickets_) {
    if (ticket.alone_at != kNone && !groups_[ticket.alone_at].is_alone) ticket.alone_at = kNone;
  }
}

bool HallSimulation::is_alone(std::size_t group) const {
  for (std::size_t kind = 0; kind < kinds_.size(); ++kind) {
    if (groups_[group].serves[kind] == 0) continue;
    if (groups_[group].parts[kind].rest != kNone) return false;
    const auto servers =
        std::ranges::count_if(groups_, [&](const Group& of) { return of.serves[kind] != 0; });
    if (servers > 1) return false;
  }
  const Station* like = nullptr;
  for (const Station& station : stations_) {
    if (station.group != group) continue;
    if (like == nullptr) like = &station;
    if (station.break_from != like->break_from || station.break_to != like->break_to) return false;
  }
  return true;
}

void HallSimulation::play_alone(std::size_t group) {
  const Station* like = nullptr;
  equal_.clear();
  for (const Station& station : stations_) {
    if (station.group != group) continue;
    equal_.add(outside_break(station, station.free_at));
    like = &station;
  }
  for (std::size_t i = 0; i < tickets_.size(); ++i) {
    if (tickets_[i].alone_at == group) serve_alone(i, group, *like);
  }
  note_idle(group);
}

void HallSimulation::serve_alone(std::size_t index, std::size_t group, const Station& like) {
  const Ticket& ticket = tickets_[index];
  const Part& work = part(group, ticket.first_kind);
  const Replicated& at = equal_.first();
  if (ticket.asked) {
    std::ranges::transform(at, starts(index).begin(),
                           [](float start) { return std::min(start, kNever); });
  }
  for (int i = 0; i < kReplications; ++i) {
    const float start = at[static_cast<std::size_t>(i)];
    const float taken = start < kNever ? visit(ticket, work, true, i).window : 0;
    busy_until_[static_cast<std::size_t>(i)] = start + taken;
  }
  equal_.keep_busy(outside_break(like, busy_until_));
}

Replicated HallSimulation::outside_break(const Station& station, const Replicated& times) const {
  Replicated outside = times;
  for (float& at : outside) {
    if (station.break_from <= at && at < station.break_to) at = station.break_to;
  }
  return outside;
}

void HallSimulation::note_idle(std::size_t group) {
  auto free_at = equal_.free_at().begin();
  for (Station& station : stations_) {
    if (station.group != group) continue;
    std::ranges::transform(*free_at++, station.idle_at.begin(),
                           [](float at) { return std::min(at, kNever); });
  }
}

}  // namespace yichuang::domain
