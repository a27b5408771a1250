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

int seconds_between(Instant earlier, Instant later) {
  const auto length = std::chrono::duration_cast<seconds>(later - earlier);
  return static_cast<int>(std::max(length, seconds::zero()).count());
}

OrderReason basis_reason(const Ticket& ticket) {
  using enum OrderReasonKind;
  const Instant event = ticket.order_event.value_or(ticket.arrived);
  switch (ticket.basis) {
    case OrderBasis::kArrival:
      return {kArrival, 0, ticket.arrived};
    case OrderBasis::kPriority:
      return {kPriority, seconds_between(ticket.order_time, ticket.arrived), ticket.arrived};
    case OrderBasis::kAppointment:
      return {kAppointment, seconds_between(ticket.order_time, event), event};
    case OrderBasis::kReturned:
      return {kReturned, 0, event};
    case OrderBasis::kContinues:
      return {kContinues, 0, event};
    case OrderBasis::kTransferred:
      return {kTransferred, 0, event};
  }
  return {kArrival, 0, ticket.arrived};
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

Instant arrival_at(Instant now, std::optional<Instant> last_place) {
  return last_place ? std::max(now, *last_place) : now;
}

bool appointment_counts(const QueuePolicy& policy, Instant booked, Instant arrival) {
  return arrival <= booked + minutes{policy.appointment_late_minutes};
}

LinePosition position_at_arrival(const QueuePolicy& policy, const Arrival& arrival) {
  const Instant by_class = arrival.arrival - head_start(policy.head_start, arrival.priority);
  const auto by_booking = order_time_of_booking(policy, arrival);
  if (by_booking && *by_booking < by_class) {
    return {*by_booking, OrderBasis::kAppointment, arrival.booked};
  }
  if (by_class < arrival.arrival) return {by_class, OrderBasis::kPriority, {}};
  return {by_class, OrderBasis::kArrival, {}};
}

LinePosition position_at_return(Instant former, std::span<const LineKey> line, int after_tickets,
                                Instant now) {
  const auto ahead = std::min(line.size(), static_cast<std::size_t>(std::max(after_tickets, 0)));
  // One microsecond more, because a tie would go to the returned ticket's older id.
  const Instant behind = ahead == 0 ? former : line[ahead - 1].order_time + microseconds{1};
  return {std::max(former, behind), OrderBasis::kReturned, now};
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

std::vector<OrderReason> order_reasons(const Ticket& ticket, Instant now) {
  using enum OrderReasonKind;
  std::vector<OrderReason> reasons{basis_reason(ticket)};
  if (reasons.front().kind != kArrival) reasons.push_back({kArrival, 0, ticket.arrived});
  if (!ticket.target_window.empty()) {
    reasons.push_back({kWindowOnly, 0, ticket.order_event.value_or(ticket.arrived)});
  }
  if (ticket.not_before && *ticket.not_before > now) {
    reasons.push_back({kNotYet, 0, *ticket.not_before});
  }
  return reasons;
}

}  // namespace yichuang::domain
