#include <algorithm>
#include <utility>

#include "backend/app/queue/parts.h"

namespace yichuang::app {
namespace {

using domain::fail;
using domain::ItemState;
using domain::Reason;
using domain::Result;
using domain::Ticket;
using domain::TicketState;

std::string joined(const std::vector<std::string>& texts) {
  std::string list;
  for (const auto& text : texts) list += (list.empty() ? "" : "\n") + text;
  return list;
}

void leave_window(Context& context, const Ticket& ticket) {
  if (ticket.state != TicketState::kCalled) return;
  if (auto window = context.tx().windows().find(ticket.office, ticket.window);
      window && window->ticket == ticket.id) {
    free_window(context, *window);
  }
}

}  // namespace

Result<Ticket> add_ticket_service(Context& context, const AddTicketService& command) {
  auto ticket = ticket_of(context, command.ticket);
  if (!ticket) return ticket;
  if (!domain::is_open(ticket->state) || ticket->state == TicketState::kMissed) {
    return state_forbids(*ticket);
  }
  const auto found = context.office(ticket->office);
  if (!found) return tl::unexpected(found.error());
  const auto& office = **found;
  auto services = domain::pending_services(*ticket);
  services.push_back(command.service);
  if (auto checked = check_services(context, office, services); !checked) {
    return tl::unexpected(checked.error());
  }
  if (context.actor().user == 0) {
    if (auto checked = check_precheck(context, office, {command.service}); !checked) {
      return tl::unexpected(checked.error());
    }
  }
  const auto* offer = context.catalogue().service_at(office.code, command.service);
  if (auto counted = context.tx().tickets().count_issue(office.code, ticket->business_date,
                                                        command.service, offer->daily_quota);
      !counted) {
    return tl::unexpected(counted.error());
  }
  domain::TicketItem item;
  item.ticket = ticket->id;
  item.ordinal = static_cast<int>(ticket->items.size()) + 1;
  item.service = command.service;
  ticket->items.push_back(std::move(item));
  return save_and_record(context, *std::move(ticket), "ticket.service_added",
                         {{"service", command.service}});
}

Result<Ticket> cancel_ticket(Context& context, const CancelTicket& command) {
  auto ticket = ticket_of(context, command.ticket);
  if (!ticket) return ticket;
  if (!domain::is_open(ticket->state) || ticket->state == TicketState::kServing) {
    return state_forbids(*ticket);
  }
  leave_window(context, *ticket);
  for (auto& item : ticket->items) {
    if (item.state != ItemState::kPending && item.state != ItemState::kInService) continue;
    item.state = ItemState::kCancelled;
    item.ended = context.now();
    context.tx().tickets().uncount_issue(ticket->office, ticket->business_date, item.service);
  }
  ticket->state = TicketState::kCancelled;
  ticket->ended = context.now();
  return save_and_record(context, *std::move(ticket), "ticket.cancelled",
                         {{"reason", to_string(command.reason)}});
}

Result<Ticket> reprint_ticket(Context& context, const TicketRef& ref) {
  auto ticket = ticket_of(context, ref);
  if (!ticket) return ticket;
  if (!domain::is_open(ticket->state)) return state_forbids(*ticket);
  ticket->prints += 1;
  return save_and_record(context, *std::move(ticket), "ticket.reprinted");
}

Result<Ticket> rate_ticket(Context& context, const RateTicket& command) {
  auto ticket = ticket_of(context, command.ticket);
  if (!ticket) return ticket;
  if (command.stars < 1 || command.stars > 5) {
    return fail(Reason::kFieldInvalid, "stars are 1 to 5", {{"field", "stars"}});
  }
  if (ticket->state != TicketState::kCompleted) return state_forbids(*ticket);
  if (ticket->rating != 0) return fail(Reason::kAlreadyRated, "the visit was rated");
  ticket->rating = command.stars;
  ticket->rating_tags = joined(command.tags);
  ticket->rating_comment = command.comment;
  return save_and_record(context, *std::move(ticket), "ticket.rated",
                         {{"stars", std::to_string(command.stars)}});
}

Result<Ticket> annotate_ticket(Context& context, const AnnotateTicket& command) {
  auto ticket = ticket_of(context, command.ticket);
  if (!ticket) return ticket;
  ticket->note = command.note;
  return save_and_record(context, *std::move(ticket), "ticket.annotated");
}

}  // namespace yichuang::app
