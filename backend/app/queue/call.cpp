#include <algorithm>
#include <utility>

#include "backend/app/queue/parts.h"

namespace yichuang::app {
namespace {

using domain::fail;
using domain::Reason;
using domain::Ticket;
using domain::TicketState;

domain::LineWindow line_window(const Context& context, const WindowRef& ref) {
  return context.catalogue().line_window(*context.catalogue().office(ref.office),
                                         *context.catalogue().window(ref.office, ref.code));
}

/// Those in the line whom a window that could serve this ticket could call too.
std::vector<domain::LineKey> line_sharing_windows(Context& context, const domain::Office& office,
                                                  const Ticket& ticket) {
  const auto returning = line_ticket(context.catalogue(), ticket);
  std::vector<domain::LineWindow> windows;
  for (const auto& def : office.windows) {
    auto window = context.catalogue().line_window(office, def);
    if (domain::can_serve(returning, window)) windows.push_back(std::move(window));
  }
  std::vector<domain::LineKey> line;
  context.tx().tickets().each_waiting(ticket.office, [&](const Ticket& waiting) {
    const auto other = line_ticket(context.catalogue(), waiting);
    const bool shared = std::ranges::any_of(
        windows, [&](const auto& window) { return domain::can_serve(other, window); });
    if (shared) line.push_back(other.key);
    return true;
  });
  return line;
}

/// What a clerk typed may name somebody: it stays where it can be changed, an event is for ever.
void add_to_note(Ticket& ticket, const std::string& text) {
  if (!ticket.note.empty() && !text.empty()) ticket.note += " · ";
  ticket.note += text;
}

}  // namespace

domain::Result<CalledNext> call_next(Context& context, const WindowRef& ref) {
  auto window = free_window_of_actor(context, ref);
  if (!window) return tl::unexpected(window.error());
  const auto sees = line_window(context, ref);
  std::int64_t next = 0;
  CalledNext called;
  context.tx().tickets().each_waiting(ref.office, [&](const Ticket& waiting) {
    const auto line = line_ticket(context.catalogue(), waiting);
    if (domain::is_callable(line, sees, context.now())) next = waiting.id;
    return next == 0;
  });
  if (next == 0) return fail(Reason::kNobodyWaiting, "nobody this window can serve is waiting");
  auto ticket = ticket_of(context, {ref.office, next});
  if (!ticket) return tl::unexpected(ticket.error());
  called.reasons = domain::order_reasons(*ticket, context.now());
  auto at_window = call_to_window(context, *std::move(ticket), *window, "ticket.called");
  if (!at_window) return tl::unexpected(at_window.error());
  called.ticket = *std::move(at_window);
  return called;
}

domain::Result<Ticket> call_ticket(Context& context, const CallTicket& command) {
  auto window = free_window_of_actor(context, command.window);
  if (!window) return tl::unexpected(window.error());
  auto ticket = ticket_of(context, {command.window.office, command.ticket});
  if (!ticket) return ticket;
  if (ticket->state != TicketState::kWaiting && ticket->state != TicketState::kMissed &&
      ticket->state != TicketState::kParked) {
    return state_forbids(*ticket);
  }
  // A named call brings the citizen here whichever window they were meant for.
  auto line = line_ticket(context.catalogue(), *ticket);
  line.only_window.reset();
  if (!domain::can_serve(line, line_window(context, command.window))) {
    return fail(Reason::kWindowCannotServe, "the window serves none of the services",
                {{"window", command.window.code}});
  }
  if (ticket->state != TicketState::kWaiting) ticket->calls = 0;
  ticket->return_until.reset();
  add_to_note(*ticket, command.reason);
  return call_to_window(context, *std::move(ticket), *window, "ticket.called",
                        {{"by_name", "true"}});
}

domain::Result<Ticket> recall_ticket(Context& context, const WindowTicket& command) {
  auto at = ticket_at_window(context, command);
  if (!at) return tl::unexpected(at.error());
  if (at->ticket.state != TicketState::kCalled) return state_forbids(at->ticket);
  const auto& policy = context.catalogue().office(command.window.office)->policy;
  if (at->ticket.calls >= policy.max_calls) {
    return fail(Reason::kRecallLimit, "called as often as allowed",
                {{"limit", std::to_string(policy.max_calls)}});
  }
  const auto ready = *at->ticket.called + domain::seconds(policy.recall_after_seconds);
  // A call of the time to come was made before the clock was set back: nobody waits for that again.
  if (*at->ticket.called <= context.now() && context.now() < ready) {
    const auto wait = std::chrono::ceil<domain::seconds>(ready - context.now());
    return fail(Reason::kRecallTooSoon, "called a moment ago",
                {{"retry_after_seconds", std::to_string(wait.count())}});
  }
  return call_to_window(context, std::move(at->ticket), std::move(at->window), "ticket.recalled");
}

domain::Result<Ticket> mark_no_show(Context& context, const WindowTicket& command) {
  auto at = ticket_at_window(context, command);
  if (!at) return tl::unexpected(at.error());
  auto& ticket = at->ticket;
  if (ticket.state != TicketState::kCalled) return state_forbids(ticket);
  const auto& policy = context.catalogue().office(command.window.office)->policy;
  if (ticket.calls < policy.no_show_after_calls) {
    return fail(Reason::kNoShowTooSoon, "must be called more often first",
                {{"calls", std::to_string(ticket.calls)},
                 {"required", std::to_string(policy.no_show_after_calls)}});
  }
  ticket.state = TicketState::kMissed;
  ticket.return_until = context.now() + std::chrono::minutes(policy.return_within_minutes);
  free_window(context, at->window);
  return save_and_record(context, std::move(ticket), "ticket.missed",
                         {{"window", at->window.code}});
}

domain::Result<Ticket> return_ticket(Context& context, const TicketRef& ref) {
  auto ticket = ticket_of(context, ref);
  if (!ticket) return ticket;
  if (ticket->state != TicketState::kMissed) return state_forbids(*ticket);
  if (ticket->return_until && context.now() > *ticket->return_until) {
    return fail(Reason::kReturnTooLate, "the time to come back has run out");
  }
  const auto office = context.office(ref.office);
  if (!office) return tl::unexpected(office.error());
  const auto line = line_sharing_windows(context, **office, *ticket);
  take_position(*ticket,
                domain::position_at_return(ticket->order_time, line,
                                           (*office)->policy.return_after_tickets, context.now()));
  ticket->state = TicketState::kWaiting;
  ticket->calls = 0;
  ticket->window.clear();
  ticket->return_until.reset();
  return save_and_record(context, *std::move(ticket), "ticket.returned");
}

}  // namespace yichuang::app
