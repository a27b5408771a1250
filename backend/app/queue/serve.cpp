#include <algorithm>
#include <cmath>
#include <utility>

#include "backend/app/queue/parts.h"
#include "backend/domain/service_time.h"

namespace yichuang::app {
namespace {

using domain::fail;
using domain::ItemState;
using domain::Reason;
using domain::Ticket;
using domain::TicketItem;
using domain::TicketState;

bool is_unfinished(const TicketItem& item) {
  return item.state == ItemState::kPending || item.state == ItemState::kInService;
}

bool serves_here(const Context& context, const domain::Window& window, const TicketItem& item) {
  const auto* def = context.catalogue().window(window.office, window.code);
  return is_unfinished(item) && domain::CatalogueIndex::serves(*def, item.service);
}

/// The window takes up the first service it can do, if it has none in hand.
void take_up_next(const Context& context, const domain::Window& window, Ticket& ticket) {
  const auto in_hand = std::ranges::any_of(
      ticket.items, [](const TicketItem& item) { return item.state == ItemState::kInService; });
  if (in_hand) return;
  for (auto& item : ticket.items) {
    if (!serves_here(context, window, item)) continue;
    item.state = ItemState::kInService;
    item.started = context.now();
    item.window = window.code;
    return;
  }
}

void begin_serving(Context& context, const domain::Window& window, Ticket& ticket) {
  ticket.state = TicketState::kServing;
  ticket.serving = context.now();
  ticket.window = window.code;
  take_up_next(context, window, ticket);
}

void learn(Context& context, const Ticket& ticket, const TicketItem& item) {
  if (!item.started || item.state != ItemState::kDone) return;
  const auto& office = *context.catalogue().office(ticket.office);
  domain::ServiceTimes fresh;
  const int bucket = domain::hour_bucket(context.local(office).minute / 60);
  const auto handled = std::chrono::duration<double>(*item.ended - *item.started).count();
  if (!fresh.record(0, 0, bucket, handled,
                    context.catalogue().expected_seconds(ticket.office, item.service))) {
    return;
  }
  const auto seen = fresh.rows().front().statistics;
  context.tx().service_times().add({ticket.office, item.service, bucket,
                                    static_cast<std::int64_t>(seen.count), seen.sum,
                                    seen.sum_of_squares});
}

/// Items the command means. FIELD_INVALID for an ordinal that is not pending here.
domain::Result<std::vector<TicketItem*>> items_of(const Context& context, AtWindow& at,
                                                  const std::vector<int>& ordinals) {
  std::vector<TicketItem*> items;
  for (auto& item : at.ticket.items) {
    const bool named = std::ranges::find(ordinals, item.ordinal) != ordinals.end();
    if ((ordinals.empty() || named) && serves_here(context, at.window, item)) {
      items.push_back(&item);
    }
  }
  if (items.empty() || (!ordinals.empty() && items.size() != ordinals.size())) {
    return fail(Reason::kFieldInvalid, "no such service in hand", {{"field", "ordinals"}});
  }
  return items;
}

void finish(Context& context, AtWindow& at, TicketItem& item, const CompleteService& command) {
  // One that was done along with another began when that one did.
  if (!item.started) item.started = at.ticket.serving;
  item.ended = context.now();
  item.window = at.window.code;
  item.state = command.not_done ? ItemState::kNotDone : ItemState::kDone;
  if (!command.national_serial.empty()) item.national_serial = command.national_serial;
}

/// Where a visit goes after some of its services ended.
std::string go_on(Context& context, AtWindow& at) {
  auto& ticket = at.ticket;
  if (std::ranges::none_of(ticket.items, is_unfinished)) {
    ticket.state = TicketState::kCompleted;
    ticket.ended = context.now();
    free_window(context, at.window);
    return "ticket.completed";
  }
  const bool more_here = std::ranges::any_of(
      ticket.items, [&](const TicketItem& item) { return serves_here(context, at.window, item); });
  if (more_here) {
    take_up_next(context, at.window, ticket);
    return "ticket.service_ended";
  }
  ticket.state = TicketState::kWaiting;
  ticket.basis = domain::OrderBasis::kContinues;
  ticket.order_event = context.now();
  ticket.calls = 0;
  ticket.window.clear();
  ticket.target_window.clear();
  free_window(context, at.window);
  return "ticket.continues";
}

}  // namespace

domain::Result<Ticket> start_service(Context& context, const WindowTicket& command) {
  auto at = ticket_at_window(context, command);
  if (!at) return tl::unexpected(at.error());
  if (at->ticket.state != TicketState::kCalled) return state_forbids(at->ticket);
  begin_serving(context, at->window, at->ticket);
  return save_and_record(context, std::move(at->ticket), "ticket.serving",
                         {{"window", at->window.code}});
}

domain::Result<Ticket> complete_service(Context& context, const CompleteService& command) {
  auto at = ticket_at_window(context, command.at);
  if (!at) return tl::unexpected(at.error());
  auto& ticket = at->ticket;
  // A clerk in a hurry completes without having said that it began.
  if (ticket.state == TicketState::kCalled) begin_serving(context, at->window, ticket);
  if (ticket.state != TicketState::kServing) return state_forbids(ticket);
  const auto items = items_of(context, *at, command.ordinals);
  if (!items) return tl::unexpected(items.error());
  for (auto* item : *items) {
    const bool was_in_hand = item->state == ItemState::kInService;
    finish(context, *at, *item, command);
    if (was_in_hand && items->size() == 1) learn(context, ticket, *item);
  }
  if (!command.note.empty()) ticket.note = command.note;
  const auto kind = go_on(context, *at);
  return save_and_record(context, std::move(ticket), kind, {{"window", at->window.code}});
}

domain::Result<Ticket> park_ticket(Context& context, const ParkTicket& command) {
  auto at = ticket_at_window(context, command.at);
  if (!at) return tl::unexpected(at.error());
  auto& ticket = at->ticket;
  if (ticket.state != TicketState::kServing && ticket.state != TicketState::kCalled) {
    return state_forbids(ticket);
  }
  ticket.state = TicketState::kParked;
  for (auto& item : ticket.items) {
    if (item.state != ItemState::kInService) continue;
    // Time away is not handling time.
    item.state = ItemState::kPending;
    item.started.reset();
  }
  free_window(context, at->window);
  return save_and_record(context, std::move(ticket), "ticket.parked",
                         {{"window", at->window.code}, {"reason", to_string(command.reason)}});
}

domain::Result<Ticket> unpark_ticket(Context& context, const WindowTicket& command) {
  auto window = free_window_of_actor(context, command.window);
  if (!window) return tl::unexpected(window.error());
  auto ticket = ticket_of(context, {command.window.office, command.ticket});
  if (!ticket) return ticket;
  if (ticket->state != TicketState::kParked) return state_forbids(*ticket);
  const bool can = std::ranges::any_of(
      ticket->items, [&](const TicketItem& item) { return serves_here(context, *window, item); });
  if (!can) {
    return fail(Reason::kWindowCannotServe, "the window serves none of the services",
                {{"window", command.window.code}});
  }
  begin_serving(context, *window, *ticket);
  window->ticket = ticket->id;
  context.tx().windows().save(*window);
  return save_and_record(context, *std::move(ticket), "ticket.unparked",
                         {{"window", window->code}});
}

}  // namespace yichuang::app
