#include "backend/app/hall/hall_model.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "backend/app/queue/parts.h"

namespace yichuang::app {
namespace {

constexpr double kUntilTomorrow = 1e7;       // longer than any line
constexpr double kFirstWindowSeconds = 300;  // from opening the doors to the first call

double seconds_until(Context& context, domain::Instant moment) {
  return std::chrono::duration<double>(moment - context.now()).count();
}

std::vector<domain::HandlingTime> handling_times(Context& context, const domain::Office& office,
                                                 LearnedTimes& learned) {
  const auto times = learned.get(context);
  const int bucket = domain::hour_bucket(context.local(office).minute / 60);
  const auto office_id = context.catalogue().office_id(office.code).value_or(0);
  std::vector<domain::HandlingTime> handling;
  for (const auto& service : context.catalogue().catalogue().services) {
    handling.push_back(times->at(office_id, static_cast<int>(handling.size()), bucket,
                                 context.catalogue().expected_seconds(office.code, service.code)));
  }
  return handling;
}

/// The end of the present opening interval, if the office is open by its hours.
std::optional<domain::Break> next_break(Context& context, const domain::Office& office) {
  if (context.environment().ignore_opening_hours) return {};
  const auto local = context.local(office);
  const auto intervals = domain::opening_intervals(office.hours, context.calendar(), local.date);
  for (std::size_t i = 0; i < intervals.size(); ++i) {
    if (local.minute < intervals[i].from_minute || local.minute >= intervals[i].to_minute) continue;
    const double from = (intervals[i].to_minute - local.minute) * 60.0;
    const double to = i + 1 < intervals.size()
                          ? (intervals[i + 1].from_minute - local.minute) * 60.0
                          : kUntilTomorrow;
    return domain::Break{from, to};
  }
  return {};
}

std::optional<domain::Occupied> occupied_with(Context& context, const Hall& hall,
                                              const domain::Window& window,
                                              const domain::LineWindow& sees) {
  const auto found = std::ranges::find_if(
      hall.away, [&](const TicketPtr& ticket) { return ticket->id == window.ticket; });
  if (window.ticket == 0 || found == hall.away.end()) return {};
  const auto& ticket = **found;
  domain::Occupied occupied;
  std::vector<domain::ServiceId> here;
  for (const auto& code : split_codes(ticket.pending)) {
    const auto id = context.catalogue().service_id(code);
    if (id && sees.services.contains(*id)) here.push_back(*id);
  }
  if (here.empty()) return {};
  occupied.service = here.front();
  occupied.then.assign(here.begin() + 1, here.end());
  if (ticket.serving && ticket.state == domain::TicketState::kServing) {
    occupied.elapsed_seconds = std::max(0.0, -seconds_until(context, *ticket.serving));
  }
  return occupied;
}

/// Seconds until the doors open today; nothing when they do not.
std::optional<double> seconds_to_opening(Context& context, const domain::Office& office) {
  if (context.environment().ignore_opening_hours) return 0;
  const auto local = context.local(office);
  const auto next = domain::next_open(office.hours, context.calendar(), local.date, local.minute);
  if (!next || next->date != local.date) return {};
  return std::max(0, next->interval.from_minute - local.minute) * 60.0;
}

/// Before the first window opens, half of the windows are taken to open with the doors.
void expect_opening(Context& context, const Hall& hall, std::vector<domain::HallWindow>& windows) {
  const bool any = std::ranges::any_of(windows, [](const domain::HallWindow& window) {
    return window.state != domain::WindowState::kClosed;
  });
  const auto opens = any ? std::nullopt : seconds_to_opening(context, *hall.office);
  if (!opens) return;
  for (std::size_t i = 0; i < (windows.size() + 1) / 2; ++i) {
    windows[i].opens_in = std::max(kFirstWindowSeconds, *opens);
  }
}

}  // namespace

HallModel model_of(Context& context, const Hall& hall, LearnedTimes& learned, TodaysPace& pace) {
  HallModel model;
  model.handling = handling_times(context, *hall.office, learned);
  model.pace = pace.get(context, hall, model.handling);
  const auto pause = next_break(context, *hall.office);
  for (std::size_t i = 0; i < hall.windows.size(); ++i) {
    const auto sees = context.catalogue().line_window(*hall.office, hall.office->windows[i]);
    domain::HallWindow window;
    window.id = sees.id;
    window.services = sees.services;
    window.state = hall.windows[i].state;
    window.occupied = occupied_with(context, hall, hall.windows[i], sees);
    window.next_break = pause;
    model.windows.push_back(std::move(window));
  }
  expect_opening(context, hall, model.windows);
  for (const auto& entry : hall.line) {
    const auto& rules = entry->rules;
    if (rules.pending.empty()) continue;
    domain::HallTicket waiting;
    waiting.id = rules.key.id;
    waiting.pending = rules.pending;
    waiting.only_window = rules.only_window;
    if (rules.not_before) waiting.callable_in = seconds_until(context, *rules.not_before);
    model.line.push_back(std::move(waiting));
  }
  return model;
}

}  // namespace yichuang::app
