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

const char* to_string(ParkReason reason) {
  switch (reason) {
    case ParkReason::kUnspecified:
      break;
    case ParkReason::kCopies:
      return "COPIES";
    case ParkReason::kPhoto:
      return "PHOTO";
    case ParkReason::kMedical:
      return "MEDICAL";
    case ParkReason::kPapers:
      return "PAPERS";
    case ParkReason::kPayment:
      return "PAYMENT";
    case ParkReason::kOther:
      return "OTHER";
  }
  return "UNSPECIFIED";
}

const char* to_string(CancelReason reason) {
  switch (reason) {
    case CancelReason::kUnspecified:
      break;
    case CancelReason::kCitizenWish:
      return "CITIZEN_WISH";
    case CancelReason::kWrongService:
      return "WRONG_SERVICE";
    case CancelReason::kPapers:
      return "PAPERS";
    case CancelReason::kIssuedInError:
      return "ISSUED_IN_ERROR";
    case CancelReason::kOther:
      return "OTHER";
  }
  return "UNSPECIFIED";
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
