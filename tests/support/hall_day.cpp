#include "tests/support/hall_day.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace yichuang::testing {
namespace {

using domain::Instant;

constexpr double kNoShowSeconds = 60;

bool contains(const Away& away, DaySeconds at) { return away.from <= at && at < away.to; }

}  // namespace

HallDay::HallDay(const HallProfile& profile, const GeneratedDay& day,
                 const domain::QueuePolicy& policy)
    : profile_(profile), day_(day), policy_(policy) {
  for (std::size_t i = 0; i < profile.windows.size(); ++i) {
    Desk& desk = desks_.emplace_back();
    desk.window = {static_cast<domain::WindowId>(i), profile.windows[i]};
  }
  for (const GeneratedVisit& visit : day_.visits) {
    pending_.push_back(visit.services);
    since_.push_back(visit.arrival);
  }
  order_times_.resize(day_.visits.size());
  waits_.resize(day_.visits.size());
}

Instant HallDay::instant_of(DaySeconds at) {
  constexpr std::int64_t kMidnight = 1'795'000'000'000'000;
  return Instant{domain::microseconds{kMidnight + std::llround(at * 1e6)}};
}

void HallDay::play() {
  while (true) {
    const DaySeconds next = next_moment();
    if (std::isinf(next)) return;
    now_ = next;
    while (arrived_ < day_.visits.size() && day_.visits[arrived_].arrival <= now_) arrive();
    while (!returns_.empty() && returns_.begin()->first <= now_) {
      const std::size_t ticket = returns_.begin()->second;
      returns_.erase(returns_.begin());
      come_back(ticket);
    }
    for (Desk& desk : desks_) {
      if (!desk.is_free && desk.step_ends <= now_) end_step(desk);
    }
    for (Desk& desk : desks_) call_next(desk);
  }
}

DaySeconds HallDay::next_moment() const {
  DaySeconds next = std::numeric_limits<double>::infinity();
  if (arrived_ < day_.visits.size()) next = day_.visits[arrived_].arrival;
  if (!returns_.empty()) next = std::min(next, returns_.begin()->first);
  for (const Desk& desk : desks_) {
    if (!desk.is_free) next = std::min(next, desk.step_ends);
    const auto window = static_cast<std::size_t>(desk.window.id);
    if (line_.empty()) continue;
    const auto note = [&](const Away& away) {
      if (away.to > now_) next = std::min(next, away.to);
    };
    note(day_.lunch[window]);
    for (const Away& away : day_.absences[window]) note(away);
  }
  return next;
}

domain::LinePosition HallDay::position_of_arrival(std::size_t ticket) const {
  const GeneratedVisit& visit = day_.visits[ticket];
  domain::Arrival arrival{instant_of(visit.arrival), visit.priority, {}};
  if (visit.booked) arrival.booked = instant_of(*visit.booked);
  return domain::position_at_arrival(policy_, arrival);
}

bool HallDay::serves(domain::WindowId window, std::size_t ticket) const {
  return std::ranges::any_of(pending_[ticket], [&](domain::ServiceId service) {
    return profile_.windows[static_cast<std::size_t>(window)].contains(service);
  });
}

void HallDay::arrive() {
  const std::size_t ticket = arrived_;
  if (on_arrival) on_arrival(*this, ticket);
  ++arrived_;
  join(ticket, position_of_arrival(ticket).order_time);
}

void HallDay::come_back(std::size_t ticket) {
  std::vector<domain::LineKey> keys;
  for (const domain::LineTicket& waiting : line_) keys.push_back(waiting.key);
  const auto position = domain::position_at_return(order_times_[ticket], keys,
                                                   policy_.return_after_tickets, instant_of(now_));
  since_[ticket] = now_;
  join(ticket, position.order_time);
}

void HallDay::join(std::size_t ticket, Instant order_time) {
  order_times_[ticket] = order_time;
  domain::LineTicket waiting;
  waiting.key = {order_time, static_cast<domain::TicketId>(ticket)};
  waiting.pending = pending_[ticket];
  const auto at = std::ranges::upper_bound(line_, waiting.key, {}, &domain::LineTicket::key);
  line_.insert(at, waiting);
}

bool HallDay::is_away(const Desk& desk) const {
  const auto window = static_cast<std::size_t>(desk.window.id);
  return contains(day_.lunch[window], now_) ||
         std::ranges::any_of(day_.absences[window],
                             [this](const Away& away) { return contains(away, now_); });
}

void HallDay::call_next(Desk& desk) {
  if (!desk.is_free || is_away(desk)) return;
  const domain::LineTicket* next = domain::next_for(line_, desk.window, instant_of(now_));
  if (next == nullptr) return;
  const auto ticket = static_cast<std::size_t>(next->key.id);
  const bool first = !waits_[ticket];
  if (first) waits_[ticket] = now_ - day_.visits[ticket].arrival;
  if (on_call) on_call(*this, {ticket, desk.window.id, now_, first});
  line_.erase(line_.begin() + (next - line_.data()));
  desk.is_free = false;
  desk.ticket = ticket;
  begin(desk, ticket);
}

void HallDay::begin(Desk& desk, std::size_t ticket) {
  GeneratedVisit& visit = day_.visits[ticket];
  desk.started = now_;
  desk.doing.clear();
  for (const domain::ServiceId service : pending_[ticket]) {
    if (desk.window.services.contains(service)) desk.doing.push_back(service);
  }
  if (visit.absent) {
    visit.absent = false;
    desk.step = Kind::kNoShow;
    desk.step_ends = now_ + kNoShowSeconds;
    return;
  }
  desk.step = Kind::kService;
  desk.step_ends = now_ + handling_seconds(ticket, desk.doing.front());
}

double HallDay::handling_seconds(std::size_t ticket, domain::ServiceId service) const {
  const GeneratedVisit& visit = day_.visits[ticket];
  const auto at = std::ranges::find(visit.services, service) - visit.services.begin();
  return visit.handling_seconds[static_cast<std::size_t>(at)];
}

void HallDay::end_step(Desk& desk) {
  if (desk.step == Kind::kTurnaround) {
    desk.is_free = true;
    return;
  }
  if (desk.step == Kind::kNoShow) return end_no_show(desk);
  const std::size_t ticket = *desk.ticket;
  const domain::ServiceId done = desk.doing.front();
  if (on_service) on_service(done, now_, now_ - desk.started);
  std::erase(pending_[ticket], done);
  desk.doing.erase(desk.doing.begin());
  desk.started = now_;
  if (!desk.doing.empty()) {
    desk.step_ends = now_ + handling_seconds(ticket, desk.doing.front());
    return;
  }
  desk.step = Kind::kTurnaround;
  desk.step_ends = now_ + day_.visits[ticket].turnaround_seconds;
  desk.ticket.reset();
  if (!pending_[ticket].empty()) join(ticket, order_times_[ticket]);
}

void HallDay::end_no_show(Desk& desk) {
  const GeneratedVisit& visit = day_.visits[*desk.ticket];
  if (visit.comes_back_after) returns_.emplace(now_ + *visit.comes_back_after, *desk.ticket);
  desk.ticket.reset();
  desk.doing.clear();
  desk.step = Kind::kTurnaround;
  desk.step_ends = now_ + visit.turnaround_seconds;
}

std::vector<domain::HallWindow> HallDay::windows() const {
  std::vector<domain::HallWindow> windows;
  for (const Desk& desk : desks_) {
    domain::HallWindow& window = windows.emplace_back();
    window.id = desk.window.id;
    window.services = desk.window.services;
    if (desk.ticket && !desk.doing.empty()) {
      window.occupied = domain::Occupied{.service = desk.doing.front(),
                                         .elapsed_seconds = now_ - desk.started,
                                         .then = {desk.doing.begin() + 1, desk.doing.end()}};
    }
    const Away& lunch = day_.lunch[static_cast<std::size_t>(desk.window.id)];
    if (contains(lunch, now_)) {
      window.state = domain::WindowState::kPaused;
      window.opens_in = lunch.to - now_;
    } else {
      if (is_away(desk) && !desk.ticket) window.state = domain::WindowState::kPaused;
      if (now_ < lunch.from) window.next_break = domain::Break{lunch.from - now_, lunch.to - now_};
    }
  }
  return windows;
}

}  // namespace yichuang::testing
