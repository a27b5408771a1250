#include "backend/domain/ticket.h"

#include <fmt/format.h>

namespace yichuang::domain {

bool is_open(TicketState state) {
  switch (state) {
    case TicketState::kWaiting:
    case TicketState::kCalled:
    case TicketState::kServing:
    case TicketState::kParked:
    case TicketState::kMissed:
      return true;
    case TicketState::kCompleted:
    case TicketState::kCancelled:
    case TicketState::kExpired:
    case TicketState::kMoved:
    case TicketState::kDayEnded:
      return false;
  }
  return false;
}

const char* to_string(TicketState state) {
  switch (state) {
    case TicketState::kWaiting:
      return "WAITING";
    case TicketState::kCalled:
      return "CALLED";
    case TicketState::kServing:
      return "SERVING";
    case TicketState::kParked:
      return "PARKED";
    case TicketState::kMissed:
      return "MISSED";
    case TicketState::kCompleted:
      return "COMPLETED";
    case TicketState::kCancelled:
      return "CANCELLED";
    case TicketState::kExpired:
      return "EXPIRED";
    case TicketState::kMoved:
      return "MOVED";
    case TicketState::kDayEnded:
      return "DAY_ENDED";
  }
  return "UNKNOWN";
}

std::string display_number(const Ticket& ticket) {
  return fmt::format("{}{:03}", ticket.prefix, ticket.number);
}

std::vector<std::string> pending_services(const Ticket& ticket) {
  std::vector<std::string> services;
  for (const auto& item : ticket.items) {
    if (item.state == ItemState::kPending || item.state == ItemState::kInService) {
      services.push_back(item.service);
    }
  }
  return services;
}

void refresh_pending(Ticket& ticket) {
  ticket.pending.clear();
  for (const auto& service : pending_services(ticket)) {
    if (!ticket.pending.empty()) ticket.pending += ' ';
    ticket.pending += service;
  }
}

}  // namespace yichuang::domain
