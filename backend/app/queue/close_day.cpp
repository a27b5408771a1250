#include <utility>

#include "backend/app/assistance/housekeeping.h"
#include "backend/app/queue/housekeeping.h"
#include "backend/app/queue/parts.h"
#include "backend/domain/resource_name.h"

namespace yichuang::app {
namespace {

using domain::ItemState;
using domain::Ticket;
using domain::TicketState;

constexpr auto kAnswersKept = std::chrono::hours(48);

domain::Result<Ticket> end_ticket(Context& context, Ticket ticket, TicketState state,
                                  const std::string& kind) {
  for (auto& item : ticket.items) {
    if (item.state != ItemState::kPending && item.state != ItemState::kInService) continue;
    item.state = ItemState::kNotDone;
    item.ended = context.now();
  }
  ticket.state = state;
  ticket.ended = context.now();
  return save_and_record(context, std::move(ticket), kind);
}

}  // namespace

domain::Result<DayClosed> close_day(Context& context, const std::string& office_code) {
  const auto office = context.office(office_code);
  if (!office) return tl::unexpected(office.error());
  DayClosed closed;
  closed.date = context.local(**office).date;
  for (const auto& window : context.tx().windows().of_office(office_code)) {
    if (window.state == domain::WindowState::kClosed) continue;
    domain::Window left;
    left.office = window.office;
    left.code = window.code;
    left.since = context.now();
    context.tx().windows().save(left);
    context.record("window.closed", office_code, domain::window_name(office_code, window.code));
    ++closed.closed_windows;
  }
  for (auto& ticket : context.tx().tickets().open_tickets(office_code)) {
    if ((*office)->policy.keep_overnight && ticket.state == TicketState::kWaiting) continue;
    auto ended = end_ticket(context, std::move(ticket), TicketState::kDayEnded, "ticket.day_ended");
    if (!ended) return tl::unexpected(ended.error());
    ++closed.ended_tickets;
  }
  close_help_calls(context, office_code);
  context.record("office.day_closed", office_code, domain::office_name(office_code),
                 {{"date", domain::to_string(closed.date)},
                  {"tickets", std::to_string(closed.ended_tickets)}});
  return closed;
}

domain::Status end_lapsed_returns(Context& context) {
  for (auto& ticket : context.tx().tickets().lapsed_returns(context.now())) {
    auto ended = end_ticket(context, std::move(ticket), TicketState::kExpired, "ticket.expired");
    if (!ended) return tl::unexpected(ended.error());
  }
  return {};
}

domain::Status close_due_days(Context& context) {
  if (context.environment().ignore_opening_hours) return {};
  for (const auto& [code, date] : context.tx().tickets().open_days()) {
    const auto* office = context.catalogue().office(code);
    if (office == nullptr) continue;
    const auto local = context.local(*office);
    const bool over = date < local.date || local.minute >= office->policy.day_end_minute;
    // A line that is kept overnight is closed by nobody but a supervisor.
    if (!over || office->policy.keep_overnight) continue;
    if (auto closed = close_day(context, code); !closed) return tl::unexpected(closed.error());
  }
  return {};
}

void forget_old_answers(Context& context) {
  context.tx().requests().remove_before(context.now() - kAnswersKept);
  context.tx().accounts().remove_expired_sessions(context.now());
}

}  // namespace yichuang::app
