#include "backend/app/queue/parts.h"

#include <algorithm>
#include <utility>

#include "backend/domain/resource_name.h"

namespace yichuang::app {

using domain::fail;
using domain::Reason;
using domain::Result;
using domain::Ticket;
using domain::TicketState;
using domain::Window;
using domain::WindowState;

Result<Window> window_state(Context& context, const WindowRef& ref) {
  if (const auto office = context.office(ref.office); !office) {
    return tl::unexpected(office.error());
  }
  if (context.catalogue().window(ref.office, ref.code) == nullptr) {
    return fail(Reason::kWindowNotFound, "no such window", {{"window", ref.code}});
  }
  if (auto stored = context.tx().windows().find(ref.office, ref.code)) return *stored;
  Window window;
  window.office = ref.office;
  window.code = ref.code;
  window.since = context.now();
  return window;
}

Result<Window> open_window_of_actor(Context& context, const WindowRef& ref) {
  auto window = window_state(context, ref);
  if (!window) return window;
  if (window->state != WindowState::kOpen) {
    return fail(Reason::kWindowNotOpen, "the window is not open",
                {{"window", ref.code}, {"state", to_string(window->state)}});
  }
  if (window->clerk != context.actor().user) {
    return fail(Reason::kWindowNotYours, "somebody else sits at the window",
                {{"window", ref.code}});
  }
  return window;
}

Result<Window> free_window_of_actor(Context& context, const WindowRef& ref) {
  auto window = open_window_of_actor(context, ref);
  if (window && window->ticket != 0) {
    return fail(Reason::kWindowBusy, "the window has a ticket",
                {{"window", ref.code}, {"ticket", std::to_string(window->ticket)}});
  }
  return window;
}

Result<Ticket> ticket_of(Context& context, const TicketRef& ref) {
  auto ticket = context.tx().tickets().find(ref.id);
  if (!ticket || ticket->office != ref.office) {
    return fail(Reason::kTicketNotFound, "no such ticket", {{"ticket", std::to_string(ref.id)}});
  }
  return *std::move(ticket);
}

Result<AtWindow> ticket_at_window(Context& context, const WindowTicket& ref) {
  auto window = open_window_of_actor(context, ref.window);
  if (!window) return tl::unexpected(window.error());
  auto ticket = ticket_of(context, {ref.window.office, ref.ticket});
  if (!ticket) return tl::unexpected(ticket.error());
  if (window->ticket != ref.ticket) {
    return fail(Reason::kTicketNotAtWindow, "the ticket is not at this window",
                {{"ticket", std::to_string(ref.ticket)}});
  }
  if (ref.version != 0 && ref.version != ticket->version) {
    return fail(Reason::kEtagMismatch, "the ticket has changed",
                {{"ticket", std::to_string(ref.ticket)}});
  }
  return AtWindow{*std::move(window), *std::move(ticket)};
}

tl::unexpected<domain::Error> state_forbids(const Ticket& ticket) {
  return fail(Reason::kTicketStateForbids, "the ticket's state does not allow it",
              {{"ticket", std::to_string(ticket.id)}, {"state", to_string(ticket.state)}});
}

void free_window(Context& context, Window& window) {
  window.ticket = 0;
  context.tx().windows().save(window);
}

Result<Ticket> save_and_record(Context& context, Ticket ticket, const std::string& kind,
                               std::map<std::string, std::string> details) {
  domain::refresh_pending(ticket);
  if (const auto saved = context.tx().tickets().update(ticket); !saved) {
    return tl::unexpected(saved.error());
  }
  details.emplace("number", domain::display_number(ticket));
  context.record(kind, ticket.office, domain::ticket_name(ticket.office, ticket.id), details);
  return ticket;
}

Result<Ticket> call_to_window(Context& context, Ticket ticket, Window window,
                              const std::string& kind, std::map<std::string, std::string> details) {
  ticket.state = TicketState::kCalled;
  ticket.calls += 1;
  ticket.called = context.now();
  if (!ticket.first_called) ticket.first_called = context.now();
  ticket.window = window.code;
  window.ticket = ticket.id;
  context.tx().windows().save(window);
  details.emplace("window", window.code);
  details.emplace("call_count", std::to_string(ticket.calls));
  return save_and_record(context, std::move(ticket), kind, std::move(details));
}

domain::LineTicket line_ticket(const domain::CatalogueIndex& catalogue, const Ticket& ticket) {
  domain::LineTicket line;
  line.key = {ticket.order_time, ticket.id};
  for (const auto& code : split_codes(ticket.pending)) {
    if (const auto id = catalogue.service_id(code)) line.pending.push_back(*id);
  }
  if (!ticket.target_window.empty()) {
    line.only_window = catalogue.window_id(ticket.office, ticket.target_window);
  }
  line.not_before = ticket.not_before;
  return line;
}

void take_position(Ticket& ticket, const domain::LinePosition& position) {
  ticket.order_time = position.order_time;
  ticket.basis = position.basis;
  ticket.order_event = position.event;
}

std::vector<std::string> split_codes(const std::string& codes) {
  std::vector<std::string> list;
  for (std::size_t from = 0; from < codes.size();) {
    const auto to = std::min(codes.find(' ', from), codes.size());
    if (to > from) list.push_back(codes.substr(from, to - from));
    from = to + 1;
  }
  return list;
}

}  // namespace yichuang::app
