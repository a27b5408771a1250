#pragma once

#include <string>
#include <vector>

#include "backend/app/context.h"
#include "backend/app/queue/commands.h"

namespace yichuang::app {

/// TICKET_NOT_FOUND.
domain::Result<domain::Ticket> find_ticket(Context& context, const TicketRef& ref);

/// Exactly one key is set.
struct FindTickets {
  std::string office;
  std::string identity_number;
  std::string phone;
  std::string visit_code;
  std::string number;  ///< "A001" of today
};

/// Today's tickets of a person, newest first; of any day and office by visit code. An unknown or
/// false code finds nothing. IDENTITY_NUMBER_*, PHONE_INVALID, OFFICE_NOT_FOUND.
domain::Result<std::vector<domain::Ticket>> find_tickets(Context& context,
                                                         const FindTickets& query);

}  // namespace yichuang::app
