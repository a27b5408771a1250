#include "backend/app/hall/places.h"

#include <algorithm>
#include <tuple>

#include "backend/app/queue/parts.h"

namespace yichuang::app {

namespace {

Place place_at(const Standing& standing, domain::Instant now, const domain::WaitEstimate& wait) {
  const auto& ticket = standing.entry->ticket;
  return {standing.position, ticket.order_time, domain::order_reasons(ticket, now), wait};
}

std::vector<std::string> exhausted_services(Context& context, const domain::Office& office,
                                            const std::vector<std::string>& services) {
  std::vector<std::string> exhausted;
  for (const auto& service : services) {
    const auto* offer = context.catalogue().service_at(office.code, service);
    if (offer == nullptr || offer->daily_quota <= 0) continue;
    const auto issued =
        context.tx().tickets().issued(office.code, context.local(office).date, service);
    if (issued >= offer->daily_quota) exhausted.push_back(service);
  }
  return exhausted;
}

/// Where one would not go for a number now.
bool is_no_use(const OfficeWait& wait) {
  return !wait.open_now || wait.estimate.unserved || !wait.exhausted.empty();
}

}  // namespace

PlaceAtOnce place_at_once(const TicketRef& ticket, domain::Instant now, Halls& halls) {
  const auto known = halls.known(ticket.office, ticket.id, now);
  if (!known) return {};
  if (!known->standing) return {true, {}};
  return {true, place_at(*known->standing, now, known->wait)};
}

std::optional<Place> place_of(Context& context, const TicketRef& ticket, Halls& halls) {
  const auto hall = halls.get(context, ticket.office);
  if (!hall) return {};
  const auto& line = (*hall)->line;
  // Most who ask have just come.
  const auto found = std::find_if(line.rbegin(), line.rend(), [&](const InLinePtr& entry) {
    return entry->ticket.id == ticket.id;
  });
  if (found == line.rend()) return {};
  return place_at({*found, static_cast<int>(line.rend() - found)}, context.now(),
                  halls.wait_of(context, **hall, **found));
}

std::optional<Place> place_of(Context& context, const domain::Ticket& ticket, Halls& halls) {
  if (ticket.state != domain::TicketState::kWaiting) return {};
  return place_of(context, TicketRef{ticket.office, ticket.id}, halls);
}

domain::Result<std::vector<WaitingTicket>> waiting_tickets(Context& context, const Hall& hall,
                                                           const std::string& window, Halls& halls,
                                                           int limit) {
  std::optional<domain::LineWindow> sees;
  if (!window.empty()) {
    const auto* def = hall.catalogue->window(hall.office->code, window);
    if (def == nullptr) {
      return domain::fail(domain::Reason::kWindowNotFound, "no such window", {{"window", window}});
    }
    sees = hall.catalogue->line_window(*hall.office, *def);
  }
  std::vector<WaitingTicket> waiting;
  for (const auto& entry : hall.line) {
    if (std::ssize(waiting) == limit) break;
    if (sees && !domain::can_serve(entry->rules, *sees)) continue;
    const Standing standing{entry, static_cast<int>(waiting.size()) + 1};
    waiting.push_back(
        {entry, place_at(standing, context.now(), halls.wait_of(context, hall, *entry))});
  }
  return waiting;
}

domain::Result<std::vector<OfficeWait>> estimate_waits(Context& context, const std::string& office,
                                                       const std::vector<std::string>& services,
                                                       bool include_others, Halls& halls) {
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
    const auto hall = halls.get(context, candidate->code);
    if (!hall) continue;
    waits.push_back({candidate->code, is_open_now(context, *candidate),
                     halls.wait_of_joiner(context, **hall, services),
                     exhausted_services(context, *candidate, services)});
  }
  std::ranges::stable_sort(waits, {}, [&](const OfficeWait& wait) {
    return std::tuple(wait.office != office, is_no_use(wait), wait.estimate.nine_in_ten_seconds);
  });
  return waits;
}

}  // namespace yichuang::app
