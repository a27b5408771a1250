#include <algorithm>
#include <set>
#include <utility>

#include "backend/app/hall/hall.h"
#include "backend/app/queue/parts.h"
#include "backend/domain/resource_name.h"

namespace yichuang::app {
namespace {

/// Brings a copy of a hall up to date, event by event.
class Follower {
 public:
  Follower(Context& context, const Hall& hall)
      : context_(context), hall_(std::make_shared<Hall>(hall)) {}

  void take(const domain::Event& event) {
    hall_->sequence = event.sequence;
    if (const auto ticket = domain::parse_office_resource(event.subject, "tickets")) {
      const auto id = domain::parse_id(ticket->id);
      if (id && seen_.insert(*id).second) put(*id, event.sequence);
    } else if (const auto window = domain::parse_office_resource(event.subject, "windows")) {
      windows_.insert(window->id);
    }
  }

  HallPtr finish() {
    for (const auto& code : windows_) load_window(code);
    if (!windows_.empty()) hall_->disturbed = hall_->sequence;
    return std::move(hall_);
  }

 private:
  /// The ticket as it is now, wherever it was before.
  void put(std::int64_t id, std::int64_t sequence) {
    const bool was_known = remove(id);
    bool is_behind_all = false;
    if (auto ticket = context_.tx().tickets().find(id); ticket && is_of_hall(*ticket)) {
      if (!ticket->window.empty()) windows_.insert(ticket->window);
      if (ticket->state == domain::TicketState::kWaiting) {
        is_behind_all = add_to_line(*std::move(ticket));
      } else if (domain::is_open(ticket->state)) {
        add_away(*std::move(ticket));
      }
    }
    if (was_known || !is_behind_all) hall_->disturbed = sequence;
  }

  bool is_of_hall(const domain::Ticket& ticket) const {
    return ticket.office == hall_->office->code;
  }

  bool remove(std::int64_t id) {
    const auto waiting = std::ranges::find_if(
        hall_->line, [id](const InLinePtr& entry) { return entry->ticket.id == id; });
    if (waiting != hall_->line.end()) {
      hall_->line.erase(waiting);
      return true;
    }
    const auto away = std::ranges::find_if(
        hall_->away, [id](const TicketPtr& ticket) { return ticket->id == id; });
    if (away == hall_->away.end()) return false;
    if (!(*away)->window.empty()) windows_.insert((*away)->window);
    hall_->away.erase(away);
    return true;
  }

  /// Whether it stands behind everybody else and anybody may call it.
  bool add_to_line(domain::Ticket ticket) {
    auto rules = line_ticket(context_.catalogue(), ticket);
    auto entry = std::make_shared<const InLine>(InLine{std::move(ticket), std::move(rules)});
    const auto place = std::ranges::upper_bound(
        hall_->line, entry->rules.key, {}, [](const InLinePtr& other) { return other->rules.key; });
    const bool at_end = place == hall_->line.end();
    const bool is_tied = entry->rules.only_window || entry->rules.not_before;
    hall_->line.insert(place, std::move(entry));
    return at_end && !is_tied;
  }

  void add_away(domain::Ticket ticket) {
    const auto place = std::ranges::upper_bound(hall_->away, ticket.id, {},
                                                [](const TicketPtr& other) { return other->id; });
    hall_->away.insert(place, std::make_shared<const domain::Ticket>(std::move(ticket)));
  }

  void load_window(const std::string& code) {
    const auto known = std::ranges::find(hall_->windows, code, &domain::Window::code);
    const auto stored = context_.tx().windows().find(hall_->office->code, code);
    if (known != hall_->windows.end() && stored) *known = *stored;
  }

  Context& context_;
  std::shared_ptr<Hall> hall_;
  std::set<std::int64_t> seen_;
  std::set<std::string> windows_;
};

}  // namespace

HallPtr follow(Context& context, const Hall& hall, std::span<const domain::Event> events) {
  Follower follower(context, hall);
  for (const auto& event : events) follower.take(event);
  return follower.finish();
}

}  // namespace yichuang::app
