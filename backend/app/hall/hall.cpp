#include "backend/app/hall/hall.h"

#include <algorithm>
#include <utility>

#include "backend/app/queue/parts.h"

namespace yichuang::app {
namespace {

domain::Window never_opened(const std::string& office, const std::string& code) {
  domain::Window window;
  window.office = office;
  window.code = code;
  return window;
}

std::vector<domain::Window> load_windows(Context& context, const domain::Office& office) {
  const auto stored = context.tx().windows().of_office(office.code);
  std::vector<domain::Window> windows;
  for (const auto& def : office.windows) {
    const auto found = std::ranges::find(stored, def.code, &domain::Window::code);
    windows.push_back(found == stored.end() ? never_opened(office.code, def.code) : *found);
  }
  return windows;
}

}  // namespace

domain::Result<HallPtr> load_hall(Context& context, const std::string& code) {
  const auto office = context.office(code);
  if (!office) return tl::unexpected(office.error());
  auto hall = std::make_shared<Hall>();
  hall->catalogue = context.catalogue_ptr();
  hall->office = *office;
  hall->sequence = context.tx().events().last_sequence();
  hall->disturbed = hall->sequence;
  hall->windows = load_windows(context, **office);
  for (auto& ticket : context.tx().tickets().open_tickets(code)) {
    if (ticket.state == domain::TicketState::kWaiting) {
      auto rules = line_ticket(context.catalogue(), ticket);
      hall->line.push_back(
          std::make_shared<const InLine>(InLine{std::move(ticket), std::move(rules)}));
    } else {
      hall->away.push_back(std::make_shared<const domain::Ticket>(std::move(ticket)));
    }
  }
  return HallPtr(std::move(hall));
}

int count_servable(const Hall& hall, const std::string& window) {
  const auto* def = hall.catalogue->window(hall.office->code, window);
  if (def == nullptr) return 0;
  const auto sees = hall.catalogue->line_window(*hall.office, *def);
  return static_cast<int>(std::ranges::count_if(
      hall.line, [&](const InLinePtr& entry) { return domain::can_serve(entry->rules, sees); }));
}

bool is_open_now(Context& context, const domain::Office& office) {
  if (context.environment().ignore_opening_hours) return true;
  const auto local = context.local(office);
  return domain::is_open_at(office.hours, context.calendar(), local.date, local.minute);
}

}  // namespace yichuang::app
