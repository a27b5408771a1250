#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "backend/domain/appointment.h"
#include "backend/domain/catalogue.h"
#include "backend/domain/civil.h"
#include "backend/domain/error.h"

/// Booked seats: the slots of a day, what is free in them, and what happens to them. Services are
/// codes here. Appointment ids are the caller's.
namespace yichuang::domain {

using AppointmentId = std::int64_t;

/// The office's own clock, as far as slots need it: the moment of a local minute (0..1440) of a
/// day. The only door to time zones.
struct LocalClock {
  std::function<Instant(CivilDate, int minute)> instant_of;
};

/// The day of a moment on the office's clock.
using DayOf = std::function<CivilDate(Instant)>;

struct Slot {
  Instant start;
  Instant end;
  bool operator==(const Slot&) const = default;
};

/// Out of plan, half-open [start, end).
struct Closure {
  Instant start;
  Instant end;
  std::vector<std::string> services;  ///< empty: the whole office

  /// Whether something with these services could not be done in [from, to).
  bool affects(Instant from, Instant to, std::span<const std::string> wanted) const;
};

/// One seat as far as counting needs it.
struct Seat {
  AppointmentId id{};
  AppointmentState state{};
  Instant start;  ///< of its slot
  std::vector<std::string> services;
  std::optional<Instant> hold_until;  ///< kHeld
  std::optional<Instant> rest_until;  ///< kCancelled: not given out again before
  std::string person;                 ///< keyed hash of who booked; empty while nobody is known
};

/// All slots of the day that lie wholly inside one of the intervals, each `slot_minutes` long,
/// counted from the interval's start. Closures that affect `wanted` take slots out.
std::vector<Slot> slots_of_day(const QueuePolicy& policy,
                               std::span<const OpeningInterval> intervals, CivilDate date,
                               const LocalClock& clock, std::span<const Closure> closures,
                               std::span<const std::string> wanted);

/// Whether a slot may be taken at all: it has not begun, and `date` is `today` or at most
/// slot_days_ahead days later. SLOT_NOT_FOUND.
Status check_booking_window(const QueuePolicy& policy, CivilDate today, CivilDate date,
                            const Slot& slot, Instant now);

/// Whether the seat cannot be given to somebody else now: booked or used, held and not lapsed, or
/// resting after it was given back. A hold that ran out frees its seat at that moment, whether or
/// not that was written down already.
bool is_taken(const Seat& seat, Instant now);

/// >= 0. `seats` may hold those of other slots as well.
int free_seats(const QueuePolicy& policy, const Slot& slot, std::span<const Seat> seats,
               Instant now);

/// SLOT_FULL.
Status check_free(const QueuePolicy& policy, const Slot& slot, std::span<const Seat> seats,
                  Instant now);

/// Until when a hold that is taken now lasts.
Instant hold_until(const QueuePolicy& policy, Instant now);

/// Until when a seat that is cancelled now rests, so that nobody can pass a seat on to a friend.
Instant rest_until(const QueuePolicy& policy, Instant now);

/// SLOT_HOLD_EXPIRED when it ran out, APPOINTMENT_STATE_FORBIDS when it is not held.
Status check_confirm(const Seat& seat, Instant now);

/// CHECK_IN_TOO_EARLY (metadata `opens`, RFC 3339 UTC), CHECK_IN_TOO_LATE,
/// APPOINTMENT_STATE_FORBIDS. Open from appointment_early_minutes before the slot to
/// appointment_late_minutes after its start, both included.
Status check_check_in(const QueuePolicy& policy, const Seat& seat, Instant now);

/// A held seat can always be given back, a booked one until its slot begins. CANCEL_TOO_LATE,
/// APPOINTMENT_STATE_FORBIDS.
Status check_cancel(const Seat& seat, Instant now);

/// The state the seat has by time alone: a hold that ran out is kLapsed, a booked seat whose
/// check-in has ended is kMissed; all others stay what they are.
AppointmentState state_at(const QueuePolicy& policy, const Seat& seat, Instant now);

/// What a closure does to one appointment.
struct Displacement {
  AppointmentId id{};
  std::optional<Slot> move_to;  ///< none: no seat was found
  bool operator==(const Displacement&) const = default;
};

/// For every booked or held seat the closure affects, in the order of the booked time (then id):
/// the first slot of `later` that starts at or after the closure's end, is not affected by
/// `closures` for its services, still has a seat and is on a day for which the person is not booked
/// for one of the services already. `later` is sorted; `seats` are all seats of the closure's days
/// and of `later`. Never over capacity, also among those moved here.
std::vector<Displacement> displace(const QueuePolicy& policy, const Closure& closure,
                                   std::span<const Closure> closures, std::span<const Slot> later,
                                   std::span<const Seat> seats, const DayOf& day_of, Instant now);

}  // namespace yichuang::domain
