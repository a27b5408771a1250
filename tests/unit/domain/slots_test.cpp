#include "backend/domain/slots.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace yichuang::domain {
namespace {

using namespace std::chrono_literals;
using enum AppointmentState;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr CivilDate kDay{std::chrono::year{2026}, std::chrono::November, std::chrono::day{24}};
const Instant kMidnight = Instant{std::chrono::sys_days{kDay}} - 8h;
const QueuePolicy kPolicy;
const LocalClock kClock{[](CivilDate date, int minute) {
  return Instant{std::chrono::sys_days{date}} - 8h + std::chrono::minutes{minute};
}};

const DayOf kDayOf = [](Instant time) {
  return CivilDate{std::chrono::floor<std::chrono::days>(time + 8h)};
};

Instant at(int hour, int minute = 0) {
  return kMidnight + std::chrono::minutes{hour * 60 + minute};
}
Slot slot(int hour, int minute = 0) { return {at(hour, minute), at(hour, minute) + 30min}; }
Seat seat(AppointmentId id, AppointmentState state, Instant start) {
  return {.id = id,
          .state = state,
          .start = start,
          .services = {"DL-06"},
          .hold_until = {},
          .rest_until = {},
          .person = {}};
}

std::vector<Slot> slots(std::vector<OpeningInterval> intervals,
                        std::vector<Closure> closures = {}) {
  const std::vector<std::string> wanted{"DL-06"};
  return slots_of_day(kPolicy, intervals, kDay, kClock, closures, wanted);
}

TEST(SlotsOfDay, FillTheOpeningHoursAndLeaveTheRemainder) {
  EXPECT_THAT(slots({{540, 625}, {840, 870}}), ElementsAre(slot(9), slot(9, 30), slot(14)));
  EXPECT_THAT(slots({}), IsEmpty());
  EXPECT_THAT(slots({{540, 569}}), IsEmpty());
}

TEST(SlotsOfDay, ClosuresTakeOutWhatTheyTouch) {
  const auto with = [](Closure closure) { return slots({{540, 630}}, {std::move(closure)}); };
  EXPECT_THAT(with({at(9, 15), at(9, 16), {}}), ElementsAre(slot(9, 30), slot(10)));
  EXPECT_THAT(with({at(9, 30), at(10), {}}), ElementsAre(slot(9), slot(10)));
  EXPECT_THAT(with({at(9), at(12), {"DL-06", "VH-01"}}), IsEmpty());
  EXPECT_EQ(with({at(9), at(12), {"VH-01"}}).size(), 3U);
}

TEST(BookingWindow, FromNowToTheLastDayAhead) {
  const auto ok = [](CivilDate date, Instant now) {
    const Instant start = kClock.instant_of(date, 540);
    return check_booking_window(kPolicy, kDay, date, {start, start + 30min}, now).has_value();
  };
  EXPECT_TRUE(ok(kDay, at(9) - 1us));
  EXPECT_FALSE(ok(kDay, at(9))) << "has begun";
  EXPECT_TRUE(ok(plus_days(kDay, 14), at(8)));
  EXPECT_FALSE(ok(plus_days(kDay, 15), at(8)));
  EXPECT_FALSE(ok(plus_days(kDay, -1), at(8)));
}

TEST(FreeSeats, CountWhatIsTakenNow) {
  Seat held = seat(1, kHeld, at(9));
  held.hold_until = at(8, 5);
  Seat cancelled = seat(2, kCancelled, at(9));
  cancelled.rest_until = rest_until(kPolicy, at(8));
  Seat lapsed = seat(5, kLapsed, at(9));
  lapsed.rest_until = at(9);  // as older versions wrote it
  const std::vector<Seat> seats{held, cancelled, seat(3, kDisplaced, at(9)),
                                seat(4, kBooked, at(9, 30)), lapsed};
  EXPECT_EQ(free_seats(kPolicy, slot(9), seats, at(8)), 0);
  EXPECT_EQ(check_free(kPolicy, slot(9), seats, at(8)).error().reason, Reason::kSlotFull);
  EXPECT_EQ(free_seats(kPolicy, slot(9), seats, at(8, 5)), 1) << "the hold ran out";
  EXPECT_EQ(free_seats(kPolicy, slot(9), seats, at(8, 10)), 2) << "the cancelled seat has rested";
  EXPECT_EQ(free_seats(kPolicy, slot(9, 30), seats, at(8)), 1);
  const std::vector<Seat> many(5, seat(9, kBooked, at(10)));
  EXPECT_EQ(free_seats(kPolicy, slot(10), many, at(8)), 0) << "a capacity that was lowered";
}

Reason reason_of(const Status& status) {
  return status ? Reason::kInternal : status.error().reason;
}

TEST(Confirm, OnlyWhileHeld) {
  Seat held = seat(1, kHeld, at(9));
  held.hold_until = hold_until(kPolicy, at(8));
  EXPECT_TRUE(check_confirm(held, at(8, 5) - 1us).has_value());
  EXPECT_EQ(reason_of(check_confirm(held, at(8, 5))), Reason::kSlotHoldExpired);
  EXPECT_EQ(state_at(kPolicy, held, at(8, 5)), kLapsed);
  EXPECT_EQ(reason_of(check_confirm(seat(1, kLapsed, at(9)), at(8))), Reason::kSlotHoldExpired);
  EXPECT_EQ(reason_of(check_confirm(seat(1, kBooked, at(9)), at(8))),
            Reason::kAppointmentStateForbids);
}

TEST(CheckIn, IsOpenAroundTheBookedTime) {
  const Seat booked = seat(1, kBooked, at(9));
  const auto early = check_check_in(kPolicy, booked, at(8, 45) - 1us);
  EXPECT_EQ(reason_of(early), Reason::kCheckInTooEarly);
  EXPECT_EQ(early.error().metadata.at("opens"), "2026-11-24T00:45:00Z");
  EXPECT_TRUE(check_check_in(kPolicy, booked, at(8, 45)).has_value());
  EXPECT_TRUE(check_check_in(kPolicy, booked, at(9, 30)).has_value());
  EXPECT_EQ(reason_of(check_check_in(kPolicy, booked, at(9, 30) + 1us)), Reason::kCheckInTooLate);
  EXPECT_EQ(state_at(kPolicy, booked, at(9, 30)), kBooked);
  EXPECT_EQ(state_at(kPolicy, booked, at(9, 30) + 1us), kMissed);
  EXPECT_EQ(reason_of(check_check_in(kPolicy, seat(1, kMissed, at(9)), at(9))),
            Reason::kCheckInTooLate);
  EXPECT_EQ(reason_of(check_check_in(kPolicy, seat(1, kCancelled, at(9)), at(9))),
            Reason::kAppointmentStateForbids);
}

TEST(Cancel, UntilTheSlotBegins) {
  EXPECT_TRUE(check_cancel(seat(1, kBooked, at(9)), at(9) - 1us).has_value());
  EXPECT_EQ(reason_of(check_cancel(seat(1, kBooked, at(9)), at(9))), Reason::kCancelTooLate);
  EXPECT_TRUE(check_cancel(seat(1, kHeld, at(9)), at(9)).has_value());
  EXPECT_EQ(reason_of(check_cancel(seat(1, kCheckedIn, at(9)), at(8))),
            Reason::kAppointmentStateForbids);
}

TEST(Displace, MovesInOrderOfTheBookedTimeAndNeverOverCapacity) {
  const Closure closure{at(9), at(10), {}};
  const std::vector<Slot> later{slot(9, 30), slot(10), slot(10, 30)};
  const std::vector<Seat> seats{seat(5, kBooked, at(9, 30)), seat(4, kBooked, at(9)),
                                seat(3, kBooked, at(9)),     seat(6, kBooked, at(9, 30)),
                                seat(7, kBooked, at(10)),    seat(8, kCancelled, at(9))};
  const auto moves = displace(kPolicy, closure, {&closure, 1}, later, seats, kDayOf, at(8));
  EXPECT_THAT(moves, ElementsAre(Displacement{3, slot(10)}, Displacement{4, slot(10, 30)},
                                 Displacement{5, slot(10, 30)}, Displacement{6, std::nullopt}));
}

TEST(Displace, AClosureOfAServiceMovesOnlyThoseWhoNeedIt) {
  Seat other = seat(2, kBooked, at(9));
  other.services = {"VH-01"};
  const std::vector<Seat> seats{seat(1, kBooked, at(9)), other};
  const std::vector<Closure> closures{{at(9), at(10), {"DL-06"}}, {at(10), at(10, 30), {"DL-06"}}};
  const std::vector<Slot> later{slot(10), slot(10, 30)};
  EXPECT_THAT(displace(kPolicy, closures[0], closures, later, seats, kDayOf, at(8)),
              ElementsAre(Displacement{1, slot(10, 30)}));
}

TEST(Displace, PassesOverADayOnWhichThePersonHasTheSameServiceAlready) {
  const auto of = [](const std::string& person, Seat its) {
    its.person = person;
    return its;
  };
  const Closure closure{at(9), at(10), {}};
  const std::vector<Slot> later{slot(24 + 9), slot(48 + 9), slot(72 + 9)};
  Seat another_service = seat(5, kBooked, at(24 + 15));
  another_service.services = {"VH-01"};
  const std::vector<Seat> seats{
      of("a", seat(1, kBooked, at(9))), of("b", seat(2, kBooked, at(9, 30))),
      of("b", seat(3, kCancelled, at(24 + 14))), of("a", seat(4, kCheckedIn, at(24 + 14))),
      of("b", another_service)};
  EXPECT_THAT(displace(kPolicy, closure, {&closure, 1}, later, seats, kDayOf, at(8)),
              ElementsAre(Displacement{1, slot(48 + 9)}, Displacement{2, slot(24 + 9)}));
}

TEST(Displace, NeverMovesTwoSeatsOfAPersonOntoOneDay) {
  const Closure closure{at(9), at(24 + 10), {}};
  const std::vector<Slot> later{slot(24 + 10), slot(24 + 11), slot(48 + 9)};
  std::vector<Seat> seats{seat(1, kBooked, at(9)), seat(2, kBooked, at(24 + 9))};
  for (auto& its : seats) its.person = "a";
  EXPECT_THAT(displace(kPolicy, closure, {&closure, 1}, later, seats, kDayOf, at(8)),
              ElementsAre(Displacement{1, slot(24 + 10)}, Displacement{2, slot(48 + 9)}));
}

}  // namespace
}  // namespace yichuang::domain
