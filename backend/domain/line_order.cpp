#include "backend/domain/line_order.h"

#include <algorithm>

namespace yichuang::domain {
namespace {

using std::chrono::minutes;

seconds capped(seconds head_start) {
  return std::clamp(head_start, seconds::zero(), seconds{kLongestHeadStartSeconds});
}

/// Where the booked time alone puts the ticket, if the appointment counts.
std::optional<Instant> order_time_of_booking(const QueuePolicy& policy, const Arrival& arrival) {
  if (!arrival.booked || !appointment_counts(policy, *arrival.booked, arrival.arrival)) return {};
  const Instant booked = *arrival.booked - capped(seconds{policy.head_start.appointment});
  return std::max(booked, arrival.arrival - longest_head_start(policy));
}

OrderReason place_by_arrival(const QueuePolicy& policy, const Arrival& arrival) {
  const Instant decided = order_time_at_arrival(policy, arrival);
  const auto booking = order_time_of_booking(policy, arrival);
  if (decided == arrival.arrival) return {OrderReasonKind::kArrival, 0, arrival.arrival};
  if (booking == decided) {
    const auto ahead = std::chrono::duration_cast<seconds>(*arrival.booked - decided);
    return {OrderReasonKind::kAppointment, static_cast<int>(ahead.count()), *arrival.booked};
  }
  const seconds ahead = head_start(policy.head_start, arrival.priority);
  return {OrderReasonKind::kPriority, static_cast<int>(ahead.count()), arrival.arrival};
}

}  // namespace

bool ServiceSet::contains(ServiceId id) const { return all || std::ranges::binary_search(ids, id); }

PriorityClass strongest_class(const HeadStarts& head_starts, PriorityClass declared,
                              std::optional<int> age, bool declined) {
  if (declined) return PriorityClass::kOrdinary;
  if (declared == PriorityClass::kElderly && age.value_or(kElderlyAge) < kElderlyAge) {
    return PriorityClass::kOrdinary;
  }
  if (age.value_or(0) < kElderlyAge) return declared;
  const bool declared_is_stronger =
      declared != PriorityClass::kOrdinary &&
      head_start(head_starts, declared) >= head_start(head_starts, PriorityClass::kElderly);
  return declared_is_stronger ? declared : PriorityClass::kElderly;
}

seconds head_start(const HeadStarts& head_starts, PriorityClass priority) {
  switch (priority) {
    case PriorityClass::kOrdinary:
      return seconds::zero();
    case PriorityClass::kElderly:
      return capped(seconds{head_starts.elderly});
    case PriorityClass::kDisabled:
      return capped(seconds{head_starts.disabled});
    case PriorityClass::kSoldier:
      return capped(seconds{head_starts.soldier});
    case PriorityClass::kPregnant:
      return capped(seconds{head_starts.pregnant});
  }
  return seconds::zero();
}

seconds longest_head_start(const QueuePolicy& policy) {
  const HeadStarts& of = policy.head_start;
  const seconds classes{std::max({of.elderly, of.disabled, of.soldier, of.pregnant})};
  const seconds booked = seconds{of.appointment} + minutes{policy.appointment_late_minutes};
  return capped(std::max(classes, booked));
}

Instant arrival_at(Instant now, std::optional<Instant> newest_arrival) {
  return newest_arrival ? std::max(now, *newest_arrival) : now;
}

bool appointment_counts(const QueuePolicy& policy, Instant booked, Instant arrival) {
  return arrival <= booked + minutes{policy.appointment_late_minutes};
}

Instant order_time_at_arrival(const QueuePolicy& policy, const Arrival& arrival) {
  const Instant by_class = arrival.arrival - head_start(policy.head_start, arrival.priority);
  const auto by_booking = order_time_of_booking(policy, arrival);
  return by_booking ? std::min(by_class, *by_booking) : by_class;
}

Instant order_time_at_return(Instant former, std::span<const LineKey> line, int after_tickets) {
  const auto ahead = std::min(line.size(), static_cast<std::size_t>(std::max(after_tickets, 0)));
  if (ahead == 0) return former;
  // One microsecond more, because a tie would go to the returned ticket's older id.
  return std::max(former, line[ahead - 1].order_time + microseconds{1});
}

bool can_serve(const LineTicket& ticket, const LineWindow& window) {
  if (ticket.only_window && *ticket.only_window != window.id) return false;
  return std::ranges::any_of(ticket.pending,
                             [&](ServiceId id) { return window.services.contains(id); });
}

bool is_callable(const LineTicket& ticket, const LineWindow& window, Instant now) {
  if (ticket.not_before && *ticket.not_before > now) return false;
  return can_serve(ticket, window);
}

const LineTicket* next_for(std::span<const LineTicket> line, const LineWindow& window,
                           Instant now) {
  const auto found = std::ranges::find_if(
      line, [&](const LineTicket& ticket) { return is_callable(ticket, window, now); });
  return found == line.end() ? nullptr : &*found;
}

std::vector<OrderReason> order_reasons(const QueuePolicy& policy, const LineHistory& history,
                                       Instant now) {
  using enum OrderReasonKind;
  std::vector<OrderReason> reasons;
  const auto add = [&](OrderReasonKind kind, std::optional<Instant> time) {
    if (time) reasons.push_back({kind, 0, *time});
  };
  add(kCalledByName, history.called_by_name);
  add(kReturned, history.returned);
  if (!history.returned) {
    reasons.push_back(place_by_arrival(policy, history.arrival));
    if (reasons.back().kind != kArrival) add(kArrival, history.arrival.arrival);
  }
  add(kContinues, history.continued);
  add(kTransferred, history.transferred);
  if (history.only_window) add(kWindowOnly, history.transferred.value_or(history.arrival.arrival));
  if (history.not_before && *history.not_before > now) add(kNotYet, history.not_before);
  return reasons;
}

}  // namespace yichuang::domain
