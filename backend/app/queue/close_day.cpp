#include <set>
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

void close_left_open(Context& context, const domain::Window& window) {
  domain::Window left;
  left.office = window.office;
  left.code = window.code;
  left.since = context.now();
  context.tx().windows().save(left);
  context.record("window.closed", window.office, domain::window_name(window.office, window.code));
}

/// Windows that were left open on that day or before. One that has gone on with today's work is
/// kept, only what it still had from before is taken from it.
int close_windows(Context& context, const domain::Office& office, domain::CivilDate day) {
  int closed = 0;
  for (auto& window : context.tx().windows().of_office(office.code)) {
    if (window.state == domain::WindowState::kClosed) continue;
    const auto ticket =
        window.ticket == 0 ? std::nullopt : context.tx().tickets().find(window.ticket);
    const auto since = context.environment().zones.to_local(window.since, office.time_zone).date;
    if (since <= day && (!ticket || ticket->business_date <= day)) {
      close_left_open(context, window);
      ++closed;
    } else if (ticket && ticket->business_date <= day) {
      free_window(context, window);
    }
  }
  return closed;
}

/// Ends what is left of a business day and of those before.
domain::Result<DayClosed> end_day(Context& context, const domain::Office& office,
                                  domain::CivilDate day) {
  DayClosed closed{day, 0, close_windows(context, office, day)};
  for (auto& ticket : context.tx().tickets().open_tickets(office.code)) {
    if (ticket.business_date > day) continue;
    if (office.policy.keep_overnight && ticket.state == TicketState::kWaiting) continue;
    auto ended = end_ticket(context, std::move(ticket), TicketState::kDayEnded, "ticket.day_ended");
    if (!ended) return tl::unexpected(ended.error());
    ++closed.ended_tickets;
  }
  context.record(
      "office.day_closed", office.code, domain::office_name(office.code),
      {{"date", domain::to_string(day)}, {"tickets", std::to_string(closed.ended_tickets)}});
  return closed;
}

/// The last business day of the office that is over.
domain::CivilDate last_day_over(const Context& context, const domain::Office& office) {
  const auto local = context.local(office);
  return local.minute >= office.policy.day_end_minute ? local.date
                                                      : domain::plus_days(local.date, -1);
}

}  // namespace

domain::Result<DayClosed> close_day(Context& context, const std::string& office_code) {
  const auto office = context.office(office_code);
  if (!office) return tl::unexpected(office.error());
  close_help_calls(context, office_code);
  return end_day(context, **office, context.local(**office).date);
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
  std::set<std::string> closed_already;
  for (const auto& [code, date] : context.tx().tickets().open_days()) {
    const auto* office = context.catalogue().office(code);
    // A line that is kept overnight is closed by nobody but a supervisor.
    if (office == nullptr || office->policy.keep_overnight) continue;
    const auto over = last_day_over(context, *office);
    if (date > over || !closed_already.insert(code).second) continue;
    if (auto closed = end_day(context, *office, over); !closed) {
      return tl::unexpected(closed.error());
    }
  }
  return {};
}

void forget_old_answers(Context& context) {
  context.tx().requests().remove_before(context.now() - kAnswersKept);
  context.tx().accounts().remove_expired_sessions(context.now());
}

}  // namespace yichuang::app
