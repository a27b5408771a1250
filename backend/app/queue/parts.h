#pragma once

#include <map>
#include <string>
#include <vector>

#include "backend/app/queue/commands.h"

// Steps that several commands share.
namespace yichuang::app {

/// A clerk's own window that is open. WINDOW_NOT_FOUND, WINDOW_NOT_OPEN, WINDOW_NOT_YOURS.
domain::Result<domain::Window> open_window_of_actor(Context& context, const WindowRef& ref);
/// As above, and free: WINDOW_BUSY.
domain::Result<domain::Window> free_window_of_actor(Context& context, const WindowRef& ref);
/// State of a window, CLOSED when nobody ever opened it. WINDOW_NOT_FOUND, OFFICE_NOT_FOUND.
domain::Result<domain::Window> window_state(Context& context, const WindowRef& ref);

/// TICKET_NOT_FOUND, also when it belongs to another office.
domain::Result<domain::Ticket> ticket_of(Context& context, const TicketRef& ref);

/// A window of the actor and the ticket that is called or served there.
struct AtWindow {
  domain::Window window;
  domain::Ticket ticket;
};
/// Besides: TICKET_NOT_AT_WINDOW, ETAG_MISMATCH.
domain::Result<AtWindow> ticket_at_window(Context& context, const WindowTicket& ref);

tl::unexpected<domain::Error> state_forbids(const domain::Ticket& ticket);

/// Puts a waiting ticket before a window, saves both, records `kind`.
domain::Result<domain::Ticket> call_to_window(Context& context, domain::Ticket ticket,
                                              domain::Window window, const std::string& kind,
                                              std::map<std::string, std::string> details = {});

/// The window has no ticket any more.
void free_window(Context& context, domain::Window& window);

/// Saves the ticket and records an event about it; number and office are added to the details.
domain::Result<domain::Ticket> save_and_record(Context& context, domain::Ticket ticket,
                                               const std::string& kind,
                                               std::map<std::string, std::string> details = {});

/// The ticket as the line's rules see it.
domain::LineTicket line_ticket(const domain::CatalogueIndex& catalogue,
                               const domain::Ticket& ticket);

void take_position(domain::Ticket& ticket, const domain::LinePosition& position);

/// Codes in a space-separated list.
std::vector<std::string> split_codes(const std::string& codes);

/// The services exist and the office handles them; none twice; not more than it lets on a ticket.
domain::Status check_services(const Context& context, const domain::Office& office,
                              const std::vector<std::string>& services);
/// Papers that a desk looks at first get no number from a machine. PRECHECK_REQUIRED.
domain::Status check_precheck(const Context& context, const domain::Office& office,
                              const std::vector<std::string>& services);
/// The office, and these services of it, are open today and not about to be closed.
/// OFFICE_CLOSED.
domain::Status check_open(Context& context, const domain::Office& office,
                          const std::vector<std::string>& services);

/// Sealed, indexed and masked; what was given is checked. IDENTITY_NUMBER_*, PHONE_INVALID,
/// FIELD_TOO_LONG.
struct KnownHolder {
  domain::Holder holder;
  std::optional<int> age;
};
domain::Result<KnownHolder> known_holder(Context& context, const domain::Office& office,
                                         const Person& person);

/// Gives number, quota and items to a ticket whose office, channel, order and holder are set,
/// stores it, records `ticket.issued`.
domain::Result<domain::Ticket> enter_line(Context& context, const domain::Office& office,
                                          domain::Ticket ticket,
                                          const std::vector<std::string>& services);

}  // namespace yichuang::app
