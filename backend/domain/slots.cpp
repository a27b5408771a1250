#include "backend/domain/slots.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include <fmt/chrono.h>
#include <fmt/format.h>

namespace yichuang::domain {
namespace {

using std::chrono::minutes;

std::string rfc3339(Instant t) {
  return fmt::format("{:%Y-%m-%dT%H:%M:%S}Z", std::chrono::floor<seconds>(t));
}

std::string_view name_of(AppointmentState state) {
  switch (state) {
    case AppointmentState::kHeld:
      return "HELD";
    case AppointmentState::kBooked:
      return "BOOKED";
    case AppointmentState::kCheckedIn:
      return "CHECKED_IN";
    case AppointmentState::kCancelled:
      return "CANCELLED";
    case AppointmentState::kMissed:
      return "MISSED";
    case AppointmentState::kLapsed:
      return "LAPSED";
    case AppointmentState::kDisplaced:
      return "DISPLACED";
  }
  return "UNKNOWN";
}

tl::unexpected<Error> state_forbids(AppointmentState state) {
  const std::string name{name_of(state)};
  return fail(Reason::kAppointmentStateForbids, "the appointment is " + name, {{"state", name}});
}

bool is_affected(const Seat& seat, const Slot& slot, const Closure& closure) {
  return closure.affects(slot.start, slot.end, seat.services);
}

bool is_affected(const Seat& seat, const Slot& slot, std::span<const Closure> closures) {
  return std::ranges::any_of(
      closures, [&](const Closure& closure) { return is_affected(seat, slot, closure); });
}

/// Booked or held and not lapsed: somebody who still counts on the seat.
bool is_awaited(const QueuePolicy& policy, const Seat& seat, Instant now) {
  const AppointmentState state = state_at(policy, seat, now);
  return state == AppointmentState::kHeld || state == AppointmentState::kBooked;
}

std::vector<const Seat*> affected_in_order(const QueuePolicy& policy, const Closure& closure,
                                           std::span<const Seat> seats, Instant now) {
  std::vector<const Seat*> affected;
  for (const Seat& seat : seats) {
    const Slot slot{seat.start, seat.start + minutes{policy.slot_minutes}};
    if (is_awaited(policy, seat, now) && is_affected(seat, slot, closure)) {
      affected.push_back(&seat);
    }
  }
  std::ranges::sort(affected, {}, [](const Seat* s) { return std::pair{s->start, s->id}; });
  return affected;
}

/// Who is booked for which service on which day: one seat each (APPOINTMENT_EXISTS).
class Claims {
 public:
  explicit Claims(const DayOf& day_of) : day_of_(day_of) {}

  void add(const Seat& seat, Instant start) {
    if (seat.person.empty()) return;
    for (const auto& service : seat.services) taken_.emplace(seat.person, day_of_(start), service);
  }
  bool forbid(const Seat& seat, Instant start) const {
    return std::ranges::any_of(seat.services, [&](const std::string& service) {
      return taken_.contains({seat.person, day_of_(start), service});
    });
  }

 private:
  const DayOf& day_of_;
  std::set<std::tuple<std::string, CivilDate, std::string>> taken_;
};

/// Of those who stay where they are.
Claims claims_beside(std::span<const Seat> seats, const std::vector<const Seat*>& affected,
                     const DayOf& day_of) {
  Claims claims(day_of);
  for (const Seat& seat : seats) {
    const bool counts =
        seat.state == AppointmentState::kBooked || seat.state == AppointmentState::kCheckedIn;
    if (counts && std::ranges::find(affected, &seat) == affected.end()) {
      claims.add(seat, seat.start);
    }
  }
  return claims;
}

}  // namespace

bool Closure::affects(Instant from, Instant to, std::span<const std::string> wanted) const {
  if (to <= start || end <= from) return false;
  if (services.empty()) return true;
  return std::ranges::any_of(wanted, [this](const std::string& service) {
    return std::ranges::find(services, service) != services.end();
  });
}

std::vector<Slot> slots_of_day(const QueuePolicy& policy,
                               std::span<const OpeningInterval> intervals, CivilDate date,
                               const LocalClock& clock, std::span<const Closure> closures,
                               std::span<const std::string> wanted) {
  std::vector<Slot> slots;
  if (policy.slot_minutes <= 0) return slots;
  const auto is_closed = [&](const Slot& slot) {
    return std::ranges::any_of(closures, [&](const Closure& closure) {
      return closure.affects(slot.start, slot.end, wanted);
    });
  };
  for (const OpeningInterval& interval : intervals) {
    for (int from = interval.from_minute; from + policy.slot_minutes <= interval.to_minute;
         from += policy.slot_minutes) {
      // The end is counted from the start: a slot keeps its length on the day the clocks change.
      const Instant start = clock.instant_of(date, from);
      const Slot slot{start, start + minutes{policy.slot_minutes}};
      if (!is_closed(slot)) slots.push_back(slot);
    }
  }
  return slots;
}

Status check_booking_window(const QueuePolicy& policy, CivilDate today, CivilDate date,
                            const Slot& slot, Instant now) {
  const bool in_days = date >= today && date <= plus_days(today, policy.slot_days_ahead);
  if (in_days && slot.start > now) return {};
  return fail(Reason::kSlotNotFound, "the slot has begun or cannot be booked yet");
}

bool is_taken(const Seat& seat, Instant now) {
  switch (seat.state) {
    case AppointmentState::kHeld:
      return seat.hold_until && now < *seat.hold_until;
    case AppointmentState::kBooked:
    case AppointmentState::kCheckedIn:
    case AppointmentState::kMissed:
      return true;
    case AppointmentState::kCancelled:
      return seat.rest_until && now < *seat.rest_until;
    case AppointmentState::kLapsed:
    case AppointmentState::kDisplaced:
      return false;
  }
  return true;
}

int free_seats(const QueuePolicy& policy, const Slot& slot, std::span<const Seat> seats,
               Instant now) {
  const auto taken = std::ranges::count_if(
      seats, [&](const Seat& seat) { return seat.start == slot.start && is_taken(seat, now); });
  return std::max(0, policy.slot_capacity - static_cast<int>(taken));
}

Status check_free(const QueuePolicy& policy, const Slot& slot, std::span<const Seat> seats,
                  Instant now) {
  if (free_seats(policy, slot, seats, now) > 0) return {};
  return fail(Reason::kSlotFull, "no seat is left in the slot");
}

Instant hold_until(const QueuePolicy& policy, Instant now) {
  return now + seconds{policy.slot_hold_seconds};
}

Instant rest_until(const QueuePolicy& policy, Instant now) {
  return now + seconds{policy.slot_rest_seconds};
}

Status check_confirm(const Seat& seat, Instant now) {
  const bool lapsed = seat.state == AppointmentState::kLapsed ||
                      (seat.state == AppointmentState::kHeld && now >= seat.hold_until);
  if (lapsed) return fail(Reason::kSlotHoldExpired, "the seat was not confirmed in time");
  if (seat.state != AppointmentState::kHeld) return state_forbids(seat.state);
  return {};
}

Status check_check_in(const QueuePolicy& policy, const Seat& seat, Instant now) {
  const bool is_due = seat.state == AppointmentState::kBooked;
  if (!is_due && seat.state != AppointmentState::kMissed) return state_forbids(seat.state);
  const Instant opens = seat.start - minutes{policy.appointment_early_minutes};
  if (now < opens) {
    return fail(Reason::kCheckInTooEarly, "check-in is not open yet", {{"opens", rfc3339(opens)}});
  }
  if (is_due && now <= seat.start + minutes{policy.appointment_late_minutes}) return {};
  return fail(Reason::kCheckInTooLate, "the appointment has passed");
}

Status check_cancel(const Seat& seat, Instant now) {
  if (seat.state == AppointmentState::kHeld) return {};
  if (seat.state != AppointmentState::kBooked) return state_forbids(seat.state);
  if (now >= seat.start) return fail(Reason::kCancelTooLate, "the slot has begun");
  return {};
}

AppointmentState state_at(const QueuePolicy& policy, const Seat& seat, Instant now) {
  if (seat.state == AppointmentState::kHeld && !is_taken(seat, now)) {
    return AppointmentState::kLapsed;
  }
  const Instant last_check_in = seat.start + minutes{policy.appointment_late_minutes};
  if (seat.state == AppointmentState::kBooked && now > last_check_in) {
    return AppointmentState::kMissed;
  }
  return seat.state;
}

std::vector<Displacement> displace(const QueuePolicy& policy, const Closure& closure,
                                   std::span<const Closure> closures, std::span<const Slot> later,
                                   std::span<const Seat> seats, const DayOf& day_of, Instant now) {
  std::map<Instant, int> free;
  for (const Slot& slot : later) free[slot.start] = free_seats(policy, slot, seats, now);
  const auto affected = affected_in_order(policy, closure, seats, now);
  auto claims = claims_beside(seats, affected, day_of);
  std::vector<Displacement> moves;
  for (const Seat* seat : affected) {
    const auto target = std::ranges::find_if(later, [&](const Slot& slot) {
      return slot.start >= closure.end && slot.start > now && free[slot.start] > 0 &&
             !is_affected(*seat, slot, closures) && !claims.forbid(*seat, slot.start);
    });
    Displacement move{seat->id, {}};
    if (target != later.end()) {
      --free[target->start];
      claims.add(*seat, target->start);
      move.move_to = *target;
    }
    moves.push_back(move);
  }
  return moves;
}

}  // namespace yichuang::domain
