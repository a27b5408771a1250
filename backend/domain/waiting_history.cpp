#include "backend/domain/waiting_history.h"

#include <algorithm>

namespace yichuang::domain {
namespace {

using namespace std::chrono_literals;

constexpr seconds kStep = 5min;
constexpr seconds kSpan = 2h;

bool came_back(const Ticket& ticket) {
  switch (ticket.basis) {
    case OrderBasis::kReturned:
    case OrderBasis::kContinues:
    case OrderBasis::kTransferred:
      return true;
    case OrderBasis::kArrival:
    case OrderBasis::kPriority:
    case OrderBasis::kAppointment:
      return false;
  }
  return false;
}

/// Who was sent from another office keeps the time of arrival there.
Instant joined_first(const Ticket& ticket) {
  return ticket.channel == Channel::kTransfer ? ticket.order_event.value_or(ticket.arrived)
                                              : ticket.arrived;
}

std::optional<Instant> earlier(std::optional<Instant> a, std::optional<Instant> b) {
  if (!a || !b) return a ? a : b;
  return std::min(*a, *b);
}

}  // namespace

std::vector<TimeInLine> times_in_line(const Ticket& ticket) {
  const auto joined = joined_first(ticket);
  std::vector<TimeInLine> times{{joined, earlier(ticket.first_called, ticket.ended)}};
  const bool is_again = came_back(ticket) && ticket.order_event && times[0].left &&
                        *ticket.order_event >= *times[0].left;
  if (!is_again) return times;
  const bool was_called_again = ticket.called && *ticket.called >= *ticket.order_event;
  times.push_back({*ticket.order_event,
                   earlier(was_called_again ? ticket.called : std::nullopt, ticket.ended)});
  return times;
}

WaitingHistory empty_waiting_history(Instant now) {
  const auto last = Instant{} + (now - Instant{}) / kStep * kStep;
  return {last - kSpan, kStep, std::vector<int>(static_cast<std::size_t>(kSpan / kStep) + 1)};
}

void count_in(WaitingHistory& history, const TimeInLine& time) {
  auto moment = history.first;
  for (auto& waiting : history.waiting) {
    if (time.joined <= moment && (!time.left || moment < *time.left)) ++waiting;
    moment += history.step;
  }
}

}  // namespace yichuang::domain
