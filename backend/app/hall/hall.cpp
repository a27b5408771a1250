#include "backend/app/hall/hall.h"

#include <algorithm>
#include <utility>

#include "backend/app/queue/parts.h"

namespace yichuang::app {

domain::Result<Hall> load_hall(Context& context, const std::string& code) {
  const auto office = context.office(code);
  if (!office) return tl::unexpected(office.error());
  Hall hall;
  hall.office = *office;
  const auto stored = context.tx().windows().of_office(code);
  for (const auto& def : hall.office->windows) {
    const auto found = std::ranges::find(stored, def.code, &domain::Window::code);
    if (found != stored.end()) {
      hall.windows.push_back(*found);
      continue;
    }
    domain::Window never_opened;
    never_opened.office = code;
    never_opened.code = def.code;
    hall.windows.push_back(std::move(never_opened));
  }
  context.tx().tickets().each_waiting(code, [&](const domain::Ticket& ticket) {
    hall.line.push_back(ticket);
    return true;
  });
  hall.away = context.tx().tickets().away(code);
  return hall;
}

std::optional<Place> place_of(Context& context, const domain::Ticket& ticket,
                              LearnedTimes& learned) {
  if (ticket.state != domain::TicketState::kWaiting) return {};
  const auto hall = load_hall(context, ticket.office);
  if (!hall) return {};
  const auto found = std::ranges::find(hall->line, ticket.id, &domain::Ticket::id);
  if (found == hall->line.end()) return {};
  const auto at = static_cast<std::size_t>(found - hall->line.begin());
  return Place{static_cast<int>(at) + 1, ticket.order_time,
               domain::order_reasons(ticket, context.now()),
               estimate_line(context, *hall, learned)[at]};
}

domain::Result<std::vector<WaitingTicket>> waiting_tickets(Context& context, const Hall& hall,
                                                           const std::string& window,
                                                           LearnedTimes& learned, int limit) {
  std::optional<domain::LineWindow> sees;
  if (!window.empty()) {
    const auto* def = context.catalogue().window(hall.office->code, window);
    if (def == nullptr) {
      return domain::fail(domain::Reason::kWindowNotFound, "no such window", {{"window", window}});
    }
    sees = context.catalogue().line_window(*hall.office, *def);
  }
  const auto estimates = estimate_line(context, hall, learned);
  std::vector<WaitingTicket> waiting;
  for (std::size_t i = 0; i < hall.line.size() && std::ssize(waiting) < limit; ++i) {
    const auto& ticket = hall.line[i];
    if (sees && !domain::can_serve(line_ticket(context.catalogue(), ticket), *sees)) continue;
    const auto with_items = context.tx().tickets().find(ticket.id);
    waiting.push_back({with_items.value_or(ticket),
                       {static_cast<int>(waiting.size()) + 1, ticket.order_time,
                        domain::order_reasons(ticket, context.now()), estimates[i]}});
  }
  return waiting;
}

int count_servable(Context& context, const Hall& hall, const std::string& window) {
  const auto* def = context.catalogue().window(hall.office->code, window);
  if (def == nullptr) return 0;
  const auto sees = context.catalogue().line_window(*hall.office, *def);
  return static_cast<int>(std::ranges::count_if(hall.line, [&](const domain::Ticket& ticket) {
    return domain::can_serve(line_ticket(context.catalogue(), ticket), sees);
  }));
}

bool is_open_now(Context& context, const domain::Office& office) {
  if (context.environment().ignore_opening_hours) return true;
  const auto local = context.local(office);
  return domain::is_open_at(office.hours, context.calendar(), local.date, local.minute);
}

domain::Result<std::vector<OfficeWait>> estimate_waits(Context& context, const std::string& office,
                                                       const std::vector<std::string>& services,
                                                       bool include_others, LearnedTimes& learned) {
  const auto here = context.office(office);
  if (!here) return tl::unexpected(here.error());
  if (auto checked = check_services(context, **here, services); !checked) {
    // Where it cannot be done here the others still can be asked about.
    if (checked.error().reason != domain::Reason::kServiceNotAtOffice || !include_others) {
      return tl::unexpected(checked.error());
    }
  }
  std::vector<OfficeWait> waits;
  for (const auto* candidate : context.catalogue().offices_for(services)) {
    if (!include_others && candidate->code != office) continue;
    const auto hall = load_hall(context, candidate->code);
    if (!hall) continue;
    waits.push_back({candidate->code, is_open_now(context, *candidate),
                     estimate_joining(context, *hall, learned, services)});
  }
  std::ranges::stable_sort(waits, {}, [&](const OfficeWait& wait) {
    return std::tuple(wait.office != office, !wait.open_now || wait.estimate.unserved,
                      wait.estimate.nine_in_ten_seconds);
  });
  return waits;
}

}  // namespace yichuang::app
