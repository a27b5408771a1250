#include <algorithm>
#include <utility>

#include "backend/app/queue/parts.h"
#include "backend/domain/resource_name.h"

namespace yichuang::app {
namespace {

using domain::fail;
using domain::ItemState;
using domain::Reason;
using domain::Ticket;
using domain::TicketItem;
using domain::TicketState;

constexpr int kLongestTravelMinutes = 240;

/// Out of the window's hands and back into the line in its old place.
void back_to_line(Context& context, AtWindow& at) {
  auto& ticket = at.ticket;
  for (auto& item : ticket.items) {
    if (item.state != ItemState::kInService) continue;
    item.state = ItemState::kPending;
    item.started.reset();
  }
  ticket.state = TicketState::kWaiting;
  ticket.basis = domain::OrderBasis::kTransferred;
  ticket.order_event = context.now();
  ticket.calls = 0;
  ticket.window.clear();
  ticket.target_window.clear();
  free_window(context, at.window);
}

domain::Result<Transferred> to_window(Context& context, AtWindow at, const std::string& target) {
  const auto* def = context.catalogue().window(at.window.office, target);
  if (def == nullptr) {
    return fail(Reason::kWindowNotFound, "no such window", {{"window", target}});
  }
  const auto pending = domain::pending_services(at.ticket);
  const bool can = std::ranges::any_of(pending, [&](const std::string& service) {
    return domain::CatalogueIndex::serves(*def, service);
  });
  if (!can || target == at.window.code) {
    return fail(Reason::kWindowCannotServe, "the window serves none of the services",
                {{"window", target}});
  }
  back_to_line(context, at);
  at.ticket.target_window = target;
  auto saved = save_and_record(context, std::move(at.ticket), "ticket.transferred",
                               {{"from_window", at.window.code}, {"to_window", target}});
  if (!saved) return tl::unexpected(saved.error());
  return Transferred{*std::move(saved), {}};
}

/// What is in hand, or would be next.
TicketItem* item_in_hand(Ticket& ticket) {
  for (const auto state : {ItemState::kInService, ItemState::kPending}) {
    const auto found = std::ranges::find(ticket.items, state, &TicketItem::state);
    if (found != ticket.items.end()) return &*found;
  }
  return nullptr;
}

domain::Result<Transferred> to_service(Context& context, AtWindow at, const std::string& service) {
  const auto& office = *context.catalogue().office(at.window.office);
  if (auto checked = check_services(context, office, {service}); !checked) {
    return tl::unexpected(checked.error());
  }
  const auto pending = domain::pending_services(at.ticket);
  if (std::ranges::find(pending, service) != pending.end()) {
    return fail(Reason::kFieldInvalid, "the ticket has the service already",
                {{"field", "target_service"}});
  }
  auto* replaced = item_in_hand(at.ticket);
  if (replaced == nullptr) return state_forbids(at.ticket);
  const auto* offer = context.catalogue().service_at(office.code, service);
  if (auto counted = context.tx().tickets().count_issue(office.code, at.ticket.business_date,
                                                        service, offer->daily_quota);
      !counted) {
    return tl::unexpected(counted.error());
  }
  context.tx().tickets().uncount_issue(office.code, at.ticket.business_date, replaced->service);
  replaced->state = ItemState::kCancelled;
  replaced->ended = context.now();
  TicketItem item;
  item.ticket = at.ticket.id;
  item.ordinal = static_cast<int>(at.ticket.items.size()) + 1;
  item.service = service;
  at.ticket.items.push_back(std::move(item));
  back_to_line(context, at);
  auto saved = save_and_record(context, std::move(at.ticket), "ticket.transferred",
                               {{"from_window", at.window.code}, {"to_service", service}});
  if (!saved) return tl::unexpected(saved.error());
  return Transferred{*std::move(saved), {}};
}

Ticket onward_ticket(const Context& context, const Ticket& from, int travel_minutes) {
  Ticket onward;
  onward.channel = domain::Channel::kTransfer;
  onward.priority = from.priority;
  onward.holder = from.holder;
  onward.note = from.note;
  onward.continues = from.id;
  onward.arrived = from.arrived;
  onward.order_time = from.order_time;
  onward.basis = domain::OrderBasis::kTransferred;
  onward.order_event = context.now();
  onward.not_before = context.now() + std::chrono::minutes(travel_minutes);
  return onward;
}

domain::Result<Transferred> to_office(Context& context, AtWindow at,
                                      const TransferTicket& command) {
  const auto office = context.office(command.target_office);
  if (!office) return tl::unexpected(office.error());
  if ((*office)->code == at.window.office) {
    return fail(Reason::kFieldInvalid, "not another office", {{"field", "target_office"}});
  }
  if (command.travel_minutes < 0 || command.travel_minutes > kLongestTravelMinutes) {
    return fail(Reason::kFieldInvalid, "travel time out of range", {{"field", "travel_minutes"}});
  }
  const auto services = domain::pending_services(at.ticket);
  if (auto checked = check_services(context, **office, services); !checked) {
    return tl::unexpected(checked.error());
  }
  if (auto checked = check_open(context, **office, services); !checked) {
    return tl::unexpected(checked.error());
  }
  const auto onward = onward_ticket(context, at.ticket, command.travel_minutes);
  for (auto& item : at.ticket.items) {
    if (item.state != ItemState::kPending && item.state != ItemState::kInService) continue;
    item.state = ItemState::kMoved;
    item.ended = context.now();
    context.tx().tickets().uncount_issue(at.window.office, at.ticket.business_date, item.service);
  }
  at.ticket.state = TicketState::kMoved;
  at.ticket.ended = context.now();
  free_window(context, at.window);
  // Saved first: it gives the person's claim on the services back, which the next ticket takes.
  auto moved = save_and_record(context, std::move(at.ticket), "ticket.moved",
                               {{"to_office", command.target_office}});
  if (!moved) return tl::unexpected(moved.error());
  auto entered = enter_line(context, **office, onward, services);
  if (!entered) return tl::unexpected(entered.error());
  moved->continued_by = entered->id;
  if (auto linked = context.tx().tickets().update(*moved); !linked) {
    return tl::unexpected(linked.error());
  }
  return Transferred{*std::move(moved), *std::move(entered)};
}

}  // namespace

domain::Result<Transferred> transfer_ticket(Context& context, const TransferTicket& command) {
  auto at = ticket_at_window(context, command.at);
  if (!at) return tl::unexpected(at.error());
  if (at->ticket.state != TicketState::kServing && at->ticket.state != TicketState::kCalled) {
    return state_forbids(at->ticket);
  }
  if (!command.note.empty()) at->ticket.note = command.note;
  if (!command.target_window.empty()) {
    return to_window(context, *std::move(at), command.target_window);
  }
  if (!command.target_service.empty()) {
    return to_service(context, *std::move(at), command.target_service);
  }
  return to_office(context, *std::move(at), command);
}

}  // namespace yichuang::app
