#include "backend/app/hall/live_hall.h"

#include <algorithm>

#include "backend/app/queue/parts.h"
#include "backend/domain/resource_name.h"

namespace yichuang::app {
namespace {

const domain::LineKey& key_of(const InLinePtr& entry) { return entry->rules.key; }
std::int64_t id_of(const TicketPtr& ticket) { return ticket->id; }

/// The ticket an event is about; 0 for another subject.
std::int64_t ticket_of_event(const domain::Event& event) {
  const auto subject = domain::parse_office_resource(event.subject, "tickets");
  return subject ? domain::parse_id(subject->id).value_or(0) : 0;
}

/// Its last state among those written.
const domain::Ticket* written(const std::vector<domain::Ticket>& tickets, std::int64_t id) {
  const auto found = std::ranges::find(tickets.rbegin(), tickets.rend(), id, &domain::Ticket::id);
  return found == tickets.rend() ? nullptr : &*found;
}

}  // namespace

LiveHall::LiveHall(const HallPtr& loaded) : hall_(*loaded), shown_(loaded) {
  for (const auto& entry : hall_.line) keys_.emplace(entry->ticket.id, key_of(entry));
}

bool LiveHall::take(std::span<const domain::Event* const> events, const ports::ChangedRows& rows) {
  shown_.reset();
  for (const auto* event : events) {
    hall_.sequence = event->sequence;
    const auto id = ticket_of_event(*event);
    if (id == 0) continue;
    const auto* ticket = written(rows.tickets, id);
    if (ticket == nullptr) return false;
    put(*ticket);
  }
  for (const auto& window : rows.windows) {
    if (window.office == hall_.office->code) put(window);
  }
  return true;
}

HallPtr LiveHall::shown() {
  if (!shown_) shown_ = std::make_shared<const Hall>(hall_);
  return shown_;
}

std::optional<Standing> LiveHall::standing(std::int64_t ticket) const {
  const auto key = keys_.find(ticket);
  if (key == keys_.end()) return {};
  const auto place = place_of(key->second);
  return Standing{*place, static_cast<int>(place - hall_.line.begin()) + 1};
}

/// The ticket as it is now, wherever it was before.
void LiveHall::put(const domain::Ticket& ticket) {
  const bool was_known = remove(ticket.id);
  bool is_behind_all = false;
  if (ticket.office == hall_.office->code) {
    if (ticket.state == domain::TicketState::kWaiting) {
      is_behind_all = add_to_line(ticket);
    } else if (domain::is_open(ticket.state)) {
      add_away(ticket);
    }
  }
  if (was_known || !is_behind_all) hall_.disturbed = hall_.sequence;
}

void LiveHall::put(const domain::Window& window) {
  const auto known = std::ranges::find(hall_.windows, window.code, &domain::Window::code);
  if (known != hall_.windows.end()) *known = window;
  hall_.disturbed = hall_.sequence;
}

bool LiveHall::remove(std::int64_t id) {
  if (const auto key = keys_.find(id); key != keys_.end()) {
    hall_.line.erase(place_of(key->second));
    keys_.erase(key);
    return true;
  }
  const auto away = std::ranges::find(hall_.away, id, id_of);
  if (away == hall_.away.end()) return false;
  hall_.away.erase(away);
  return true;
}

/// Whether it stands behind everybody else and anybody may call it.
bool LiveHall::add_to_line(const domain::Ticket& ticket) {
  auto rules = line_ticket(*hall_.catalogue, ticket);
  const auto key = rules.key;
  const bool is_tied = rules.only_window || rules.not_before;
  const auto place = place_of(key);
  const bool at_end = place == hall_.line.end();
  hall_.line.insert(place, std::make_shared<const InLine>(InLine{ticket, std::move(rules)}));
  keys_.emplace(ticket.id, key);
  return at_end && !is_tied;
}

void LiveHall::add_away(const domain::Ticket& ticket) {
  const auto place = std::ranges::upper_bound(hall_.away, ticket.id, {}, id_of);
  hall_.away.insert(place, std::make_shared<const domain::Ticket>(ticket));
}

LiveHall::Line::const_iterator LiveHall::place_of(const domain::LineKey& key) const {
  return std::ranges::lower_bound(hall_.line, key, {}, key_of);
}

}  // namespace yichuang::app
