#include "backend/rpc/views.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <nlohmann/json.hpp>

#include "backend/app/administration/commands.h"
#include "backend/domain/resource_name.h"
#include "backend/rpc/translate_assistance.h"

namespace yichuang::rpc {
namespace {

constexpr int kLastCalls = 20;
constexpr std::size_t kNextNumbers = 6;
constexpr int kLineOfWindow = 50;
constexpr auto kCallsShown = std::chrono::hours(6);

const domain::Ticket* ticket_at(const app::Hall& hall, const domain::Window& window) {
  if (window.ticket == 0) return nullptr;
  const auto found = std::ranges::find_if(
      hall.away, [&](const app::TicketPtr& ticket) { return ticket->id == window.ticket; });
  return found == hall.away.end() ? nullptr : found->get();
}

queue::v1::Window window_of(const app::Hall& hall, const domain::Window& window,
                            Audience audience) {
  auto proto = to_proto(window, hall.catalogue->window(window.office, window.code), audience);
  if (const auto* ticket = ticket_at(hall, window)) {
    proto.set_ticket_number(domain::display_number(*ticket));
    proto.set_ticket_state(to_proto(ticket->state));
  }
  return proto;
}

/// What is said of a call holds also after the visit has ended; not when the number waits again.
bool is_last_call(const domain::Ticket& ticket) {
  return ticket.state != domain::TicketState::kWaiting && !ticket.window.empty();
}

watch::v1::Call last_call_of(const domain::Ticket& ticket) {
  watch::v1::Call call;
  *call.mutable_time() = to_proto(*ticket.called);
  call.set_number(domain::display_number(ticket));
  call.set_window_number(ticket.window);
  call.set_call_count(ticket.calls);
  return call;
}

/// Services nobody needs a rare window for: what most people come for decides the board's figure.
domain::WaitEstimate wait_of_last(app::Context& context, const app::Hall& hall, app::Halls& halls) {
  if (hall.line.empty()) {
    std::vector<std::string> usual;
    if (!hall.office->services.empty()) usual.push_back(hall.office->services.front().service);
    return halls.wait_of_joiner(context, hall, usual);
  }
  return halls.wait_of(context, hall, *hall.line.back());
}

/// Who is still on the way does not wait.
int longest_waiting_seconds(const app::Hall& hall, domain::Instant now) {
  auto earliest = now;
  for (const auto& place : hall.line) {
    const auto& ticket = place->ticket;
    earliest =
        std::min(earliest, std::max(ticket.arrived, ticket.not_before.value_or(ticket.arrived)));
  }
  return static_cast<int>(std::chrono::floor<domain::seconds>(now - earliest).count());
}

watch::v1::WaitingHistory history_of(const domain::WaitingHistory& history) {
  watch::v1::WaitingHistory proto;
  *proto.mutable_start_time() = to_proto(history.first);
  proto.set_step_seconds(static_cast<int>(history.step.count()));
  proto.mutable_waiting()->Add(history.waiting.begin(), history.waiting.end());
  return proto;
}

/// Streams are open to kiosks and boards: they are told these keys and no others, whatever an event
/// holds.
constexpr std::array<std::string_view, 3> kToldDetails{"number", "window", "call_count"};

bool is_away_here(const domain::Ticket& ticket, const std::string& window) {
  return (ticket.state == domain::TicketState::kParked && ticket.window == window) ||
         ticket.state == domain::TicketState::kMissed;
}

std::map<std::string, std::string> details_of(const domain::Event& event) {
  const auto json = nlohmann::json::parse(event.payload, nullptr, false);
  std::map<std::string, std::string> details;
  if (!json.is_object()) return details;
  for (const auto& [key, value] : json.items()) {
    if (value.is_string()) details.emplace(key, value.get<std::string>());
  }
  return details;
}

}  // namespace

std::vector<queue::v1::Window> windows_of(const app::Hall& hall, Audience audience) {
  std::vector<queue::v1::Window> windows;
  for (const auto& window : hall.windows) {
    windows.push_back(window_of(hall, window, audience));
  }
  return windows;
}

queue::v1::WaitingTicket row_of(const app::WaitingTicket& waiting) {
  queue::v1::WaitingTicket row;
  *row.mutable_ticket() = to_proto(waiting.entry->ticket, Audience::kStaff);
  *row.mutable_place() = to_proto(waiting.place, Audience::kStaff);
  return row;
}

watch::v1::Board board_of(app::Context& context, const app::Hall& hall, app::Halls& halls) {
  watch::v1::Board board;
  const auto& office = *hall.office;
  board.set_office(domain::office_name(office.code));
  *board.mutable_office_name() = to_proto(office.name);
  const auto calls = context.tx().tickets().last_called(office.code, context.now() - kCallsShown,
                                                        context.now(), kLastCalls * 3);
  for (const auto& ticket : calls) {
    if (is_last_call(ticket) && board.last_calls_size() < kLastCalls) {
      *board.add_last_calls() = last_call_of(ticket);
    }
  }
  for (const auto& window : windows_of(hall, Audience::kCitizen)) {
    if (window.state() != queue::v1::Window::CLOSED) *board.add_windows() = window;
  }
  board.set_waiting(static_cast<int>(hall.line.size()));
  for (std::size_t i = 0; i < std::min(kNextNumbers, hall.line.size()); ++i) {
    board.add_next_numbers(domain::display_number(hall.line[i]->ticket));
  }
  if (const auto notice = app::notice_of(context.tx(), office.code);
      domain::is_in_force(notice, context.now())) {
    *board.mutable_notice() = to_proto(notice.text);
  }
  *board.mutable_wait() = to_proto(wait_of_last(context, hall, halls));
  *board.mutable_server_time() = to_proto(context.now());
  return board;
}

watch::v1::WindowUpdate window_view_of(app::Context& context, const app::Hall& hall,
                                       const std::string& window, app::Halls& halls) {
  watch::v1::WindowUpdate view;
  for (const auto& here : hall.windows) {
    auto proto = window_of(hall, here, Audience::kStaff);
    if (here.emergency) *view.add_emergencies() = proto;
    if (here.code != window) continue;
    *view.mutable_window() = std::move(proto);
    if (const auto* ticket = ticket_at(hall, here)) {
      *view.mutable_ticket() = to_proto(*ticket, Audience::kStaff);
    }
  }
  const auto line = app::waiting_tickets(context, hall, window, halls, kLineOfWindow);
  if (line) {
    for (const auto& waiting : *line) *view.add_line() = row_of(waiting);
  }
  view.set_waiting(app::count_servable(hall, window));
  for (const auto& ticket : hall.away) {
    if (is_away_here(*ticket, window)) *view.add_away() = to_proto(*ticket, Audience::kStaff);
  }
  const auto attention = app::attention_of(context, hall);
  for (const auto& call : attention.help_calls) {
    *view.add_help_calls() = to_proto(call, Audience::kStaff);
  }
  for (const auto& alert : attention.alerts) {
    if (domain::is_about_machine(alert.kind))
      *view.add_alerts() = to_proto(alert, hall.office->code);
  }
  *view.mutable_server_time() = to_proto(context.now());
  return view;
}

watch::v1::OfficeOverview overview_of(app::Context& context, const app::Hall& hall,
                                      app::Halls& halls) {
  watch::v1::OfficeOverview overview;
  const auto& office = *hall.office;
  overview.set_office(domain::office_name(office.code));
  if (!office.parent.empty()) overview.set_parent(domain::office_name(office.parent));
  overview.set_level(to_proto(office.level));
  *overview.mutable_display_name() = to_proto(office.name);
  overview.set_open_now(app::is_open_now(context, office));
  for (const auto& window : hall.windows) {
    overview.set_open_windows(overview.open_windows() +
                              (window.state == domain::WindowState::kOpen ? 1 : 0));
    overview.set_paused_windows(overview.paused_windows() +
                                (window.state == domain::WindowState::kPaused ? 1 : 0));
    overview.set_emergencies(overview.emergencies() + (window.emergency ? 1 : 0));
  }
  overview.set_windows(static_cast<int>(hall.windows.size()));
  const auto today = context.local(office).date;
  *overview.mutable_figures() =
      to_proto(context.tx().tickets().tally(office.code, today, ""), today);
  *overview.mutable_wait() = to_proto(wait_of_last(context, hall, halls));
  overview.set_longest_waiting_seconds(longest_waiting_seconds(hall, context.now()));
  *overview.mutable_waiting_history() = history_of(halls.waiting_past(context, hall));
  const auto attention = app::attention_of(context, hall);
  for (const auto& call : attention.help_calls) {
    *overview.add_help_calls() = to_proto(call, Audience::kStaff);
  }
  for (const auto& alert : attention.alerts) {
    *overview.add_alerts() = to_proto(alert, office.code);
  }
  return overview;
}

watch::v1::Change change_of(const domain::Event& event) {
  watch::v1::Change change;
  change.set_sequence(event.sequence);
  *change.mutable_time() = to_proto(event.time);
  change.set_office(domain::office_name(event.office));
  change.set_kind(event.kind);
  change.set_subject(event.subject);
  for (const auto& [key, value] : details_of(event)) {
    if (std::ranges::count(kToldDetails, key) > 0) (*change.mutable_details())[key] = value;
  }
  return change;
}

bool is_call(const domain::Event& event) {
  return event.kind == "ticket.called" || event.kind == "ticket.recalled";
}

std::optional<watch::v1::Call> call_of(const domain::Event& event) {
  if (!is_call(event)) return {};
  auto details = details_of(event);
  watch::v1::Call call;
  call.set_sequence(event.sequence);
  *call.mutable_time() = to_proto(event.time);
  call.set_number(details["number"]);
  call.set_window_number(details["window"]);
  call.set_call_count(static_cast<int>(domain::parse_id(details["call_count"]).value_or(1)));
  return call;
}

}  // namespace yichuang::rpc
