#include <algorithm>

#include "tests/unit/app/booking/booking_fixture.h"

namespace yichuang::app {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class ClosureTest : public BookingTest {
 protected:
  static PlannedClosure closure(domain::Instant start, domain::Instant end,
                                const Services& services = {}) {
    return {kOffice, start, end, services};
  }
  domain::Result<ClosurePreview> preview(const PlannedClosure& planned) {
    return hall_.run([&](Context& context) { return preview_closure(context, planned); });
  }
  domain::Result<ClosureCreated> create(const PlannedClosure& planned, const std::string& etag,
                                        bool move = true) {
    return hall_.run([&](Context& context) {
      return create_closure(context, {planned, {"停电", "Power cut"}, etag, move});
    });
  }
  domain::Result<ClosureCreated> create(const PlannedClosure& planned, bool move = true) {
    return create(planned, preview(planned).value().etag, move);
  }
  domain::Result<domain::OfficeClosure> remove(std::int64_t id) {
    return hall_.run([&](Context& context) { return delete_closure(context, {kOffice, id}); });
  }
  std::vector<domain::OfficeClosure> listed() {
    return hall_.run([](Context& context) { return list_closures(context, kOffice); }).value();
  }
};

TEST_F(ClosureTest, ThePreviewSaysWhereEachWouldMoveAndChangesNothing) {
  const auto first = book(on_monday(10), person(1));
  const auto second = book(on_monday(10), person(2));
  const auto outside = book(on_monday(11), person(3));
  const auto seen = preview(closure(on_monday(10), on_monday(11))).value();
  ASSERT_THAT(seen.appointments, SizeIs(2));
  EXPECT_EQ(seen.appointments[0].appointment, first);
  EXPECT_EQ(seen.appointments[0].move_to->start, on_monday(11)) << "the one seat beside the third";
  EXPECT_EQ(seen.appointments[1].appointment, second);
  EXPECT_EQ(seen.appointments[1].move_to->start, on_monday(11, 30));
  EXPECT_EQ(stored(first.id), first);
  EXPECT_EQ(stored(outside.id), outside);
  EXPECT_THAT(listed(), IsEmpty());
}

TEST_F(ClosureTest, TicketsThatCouldNotBeServedTodayAreNamed) {
  const auto licence = issue("DL-06", 1).id;
  const auto vehicle = issue("VE-01", 2).id;
  EXPECT_THAT(preview(closure(on_monday(9), on_monday(18))).value().tickets,
              ElementsAre(licence, vehicle));
  EXPECT_THAT(preview(closure(on_monday(9), on_monday(18), {"VE-01"})).value().tickets,
              ElementsAre(vehicle));
  EXPECT_THAT(preview(closure(on_monday(9) + days{1}, on_monday(18) + days{1})).value().tickets,
              IsEmpty())
      << "tomorrow's closure strands nobody today";
}

TEST_F(ClosureTest, WhoStandsAtAWindowIsNotStranded) {
  issue("DL-06", 1);
  const auto waiting = issue("DL-06", 2);
  const Actor clerk{"users/1", 1, "clerk"};
  const WindowRef window{kOffice, "1"};
  hall_.run([&](Context& context) { return open_window(context, window); }, clerk).value();
  hall_.run([&](Context& context) { return call_next(context, window); }, clerk).value();
  EXPECT_THAT(preview(closure(on_monday(9), on_monday(18))).value().tickets,
              ElementsAre(waiting.id));
}

TEST_F(ClosureTest, MovesWhomItCanAndLeavesTheirSeatsFree) {
  const auto booked = book(on_monday(10), person(1));
  const auto created = create(closure(on_monday(10), on_monday(11))).value();
  EXPECT_EQ(created.moved, 1);
  EXPECT_EQ(created.displaced, 0);
  const auto moved = stored(booked.id);
  EXPECT_EQ(moved.state, AppointmentState::kBooked);
  EXPECT_EQ(moved.start, on_monday(11));
  EXPECT_EQ(moved.end, on_monday(11, 30));
  EXPECT_EQ(moved.closure, created.closure.id);
  EXPECT_THAT(hall_.event_kinds(), ElementsAre("appointment.held", "appointment.booked",
                                               "appointment.moved", "closure.created"));
  EXPECT_EQ(free_at(on_monday(10)), -1) << "not offered";
  EXPECT_EQ(free_at(on_monday(11)), 1);
}

TEST_F(ClosureTest, MovesToTheNextOpenDayWithItsDate) {
  const auto booked = book(on_monday(10), person(1));
  create(closure(on_monday(9, 30), on_monday(18))).value();
  const auto moved = stored(booked.id);
  EXPECT_EQ(moved.start, on_monday(8, 30) + days{1});
  EXPECT_EQ(moved.business_date, domain::plus_days(booked.business_date, 1));
}

TEST_F(ClosureTest, PassesOverADayOnWhichThePersonIsBookedForTheServiceAlready) {
  const auto booked = book(on_monday(10), person(1));
  book(on_monday(16) + days{1}, person(1));
  create(closure(on_monday(9, 30), on_monday(18))).value();
  EXPECT_EQ(stored(booked.id).start, on_monday(8, 30) + days{2});
}

TEST_F(ClosureTest, WithoutMovingAllAreDisplaced) {
  const auto booked = book(on_monday(10), person(1));
  const auto held = hold(on_monday(10, 30)).value();
  const auto created = create(closure(on_monday(10), on_monday(11)), false).value();
  EXPECT_EQ(created.moved, 0);
  EXPECT_EQ(created.displaced, 2);
  EXPECT_EQ(stored(booked.id).state, AppointmentState::kDisplaced);
  EXPECT_EQ(reason_of(confirm(held.id, person(2))), "APPOINTMENT_STATE_FORBIDS");
  hall_.now = on_monday(10);
  EXPECT_EQ(reason_of(check_in(booked.id)), "APPOINTMENT_STATE_FORBIDS");
}

TEST_F(ClosureTest, WhoLostASeatIsListedUntilTold) {
  const auto late = book(on_monday(10, 30), person(1));
  const auto early = book(on_monday(10), person(2));
  book(on_monday(11), person(3));
  hold(on_monday(10)).value();
  const auto displaced = [this] {
    std::vector<std::int64_t> ids;
    const auto list = hall_.run([](Context& context) { return list_displaced(context, kOffice); });
    for (const auto& appointment : list.value()) ids.push_back(appointment.id);
    return ids;
  };
  EXPECT_THAT(displaced(), IsEmpty());
  create(closure(on_monday(10), on_monday(11)), false).value();
  EXPECT_THAT(displaced(), ElementsAre(early.id, late.id)) << "nobody knows who only held a seat";
  const auto tell = [this](std::int64_t id) {
    return hall_.run(
        [&](Context& context) {
          return mark_told(context, {kOffice, id});
        },
        {"users/7", 7, "陈主任"});
  };
  const auto told = tell(early.id).value();
  EXPECT_EQ(told.told, hall_.now);
  EXPECT_EQ(told.state, AppointmentState::kDisplaced);
  EXPECT_EQ(hall_.last_event().kind, "appointment.told");
  EXPECT_EQ(hall_.last_event().actor, "users/7");
  EXPECT_THAT(displaced(), ElementsAre(late.id));
  hall_.now += minutes{5};
  EXPECT_EQ(tell(early.id).value(), told) << "the second time nothing changes";
  EXPECT_EQ(hall_.event_kinds().back(), "appointment.told");
  EXPECT_EQ(std::ranges::count(hall_.event_kinds(), "appointment.told"), 1);
}

TEST_F(ClosureTest, OnlyThePhoneOfWhoHasToBeCalledIsShownAndThatIsRecorded) {
  const auto lost = book(on_monday(10), person(1));
  const auto kept = book(on_monday(11), person(2));
  create(closure(on_monday(10), on_monday(11)), false).value();
  const auto reveal = [this](std::int64_t id) {
    return reason_of(hall_.run(
        [&](Context& context) {
          return reveal_phone(context, {kOffice, id});
        },
        {"users/7", 7, "陈主任"}));
  };
  const auto phone = [this](std::int64_t id) {
    return hall_.run([&](Context& context) { return phone_of(context, {kOffice, id}); });
  };
  EXPECT_EQ(reveal(kept.id), "APPOINTMENT_STATE_FORBIDS");
  EXPECT_EQ(reason_of(phone(kept.id)), "APPOINTMENT_STATE_FORBIDS");
  EXPECT_EQ(reveal(77), "APPOINTMENT_NOT_FOUND");
  EXPECT_EQ(reveal(lost.id), "OK");
  EXPECT_EQ(hall_.last_event().kind, "appointment.phone_revealed");
  EXPECT_EQ(hall_.last_event().actor, "users/7");
  EXPECT_EQ(phone(lost.id).value(), person(1).phone);
  hall_.run([&](Context& context) { return mark_told(context, {kOffice, lost.id}); }).value();
  EXPECT_EQ(reveal(lost.id), "APPOINTMENT_STATE_FORBIDS") << "there is no more to call for";
  EXPECT_EQ(reason_of(phone(lost.id)), "APPOINTMENT_STATE_FORBIDS");
}

TEST_F(ClosureTest, WithoutASeatLeftSomeAreDisplaced) {
  const auto last = on_monday(17) + days{14};  // the last slot that can be booked
  const auto booked = book(last, person(1));
  const auto created = create(closure(last, last + hours{1})).value();
  EXPECT_EQ(created.displaced, 1);
  EXPECT_EQ(stored(booked.id).state, AppointmentState::kDisplaced);
  EXPECT_EQ(hall_.last_event().kind, "closure.created");
}

TEST_F(ClosureTest, NeverMovesMoreThanThereAreSeats) {
  for (int i = 0; i < 8; ++i) book(on_monday(10) + minutes{30} * (i / 2), person(i));
  create(closure(on_monday(10), on_monday(11))).value();
  for (const int quarter : {0, 30, 60, 90}) {
    const auto start = on_monday(11) + minutes{quarter};
    const auto seats = hall_.look([&](ports::Transaction& tx) {
      return tx.appointments().starting_in(kOffice, start, start + minutes{30});
    });
    EXPECT_LE(seats.size(), 2U) << quarter;
  }
  EXPECT_EQ(free_at(on_monday(13, 30)), 0);
  EXPECT_EQ(free_at(on_monday(14)), 0);
  EXPECT_EQ(free_at(on_monday(14, 30)), 2);
}

TEST_F(ClosureTest, OfAServiceLeavesTheOthersAlone) {
  const auto vehicle = book(on_monday(10), person(1), {"VE-01"});
  const auto licence = book(on_monday(10), person(2), {"DL-06"});
  const auto created = create(closure(on_monday(10), on_monday(11), {"VE-01"})).value();
  EXPECT_EQ(created.moved, 1);
  EXPECT_NE(stored(vehicle.id).start, vehicle.start);
  EXPECT_EQ(stored(licence.id), licence);
  EXPECT_EQ(reason_of(hold(on_monday(10), {"VE-01"})), "SLOT_NOT_FOUND");
  EXPECT_EQ(reason_of(hold(on_monday(10), {"DL-06"})), "OK");
}

TEST_F(ClosureTest, IsNotMadeWhenOthersAreAffectedThanThePreviewSaid) {
  const auto planned = closure(on_monday(10), on_monday(11));
  const auto booked = book(on_monday(10), person(1));
  const auto etag = preview(planned).value().etag;
  const auto held = hold(on_monday(10)).value();
  EXPECT_EQ(reason_of(create(planned, etag)), "CLOSURE_CHANGED") << "one more";
  const auto newer = preview(planned).value().etag;
  ASSERT_EQ(reason_of(confirm(held.id, person(2))), "OK");
  EXPECT_EQ(reason_of(create(planned, newer)), "CLOSURE_CHANGED") << "the same in another state";
  const auto newest = preview(planned).value().etag;
  EXPECT_EQ(reason_of(create(closure(on_monday(10), on_monday(11, 30)), newest)), "CLOSURE_CHANGED")
      << "another closure";
  EXPECT_EQ(stored(booked.id), booked);
  EXPECT_EQ(reason_of(create(planned, newest)), "OK");
}

TEST_F(ClosureTest, WhatDoesNotTouchItDoesNotChangeTheEtag) {
  const auto planned = closure(on_monday(10), on_monday(11));
  const auto etag = preview(planned).value().etag;
  book(on_monday(14), person(1));
  EXPECT_EQ(reason_of(create(planned, etag)), "OK");
}

TEST_F(ClosureTest, OverlapsOnlyWithOneOfTheSameServices) {
  create(closure(on_monday(10), on_monday(11), {"VE-01"})).value();
  struct Case {
    const char* name;
    PlannedClosure planned;
    const char* reason;
  };
  for (const auto& c :
       {Case{"the whole office", closure(on_monday(10, 30), on_monday(12)), "CLOSURE_OVERLAP"},
        Case{"the same service", closure(on_monday(9), on_monday(10, 30), {"DL-06", "VE-01"}),
             "CLOSURE_OVERLAP"},
        Case{"another service", closure(on_monday(10), on_monday(11), {"DL-06"}), "OK"},
        Case{"right after", closure(on_monday(11), on_monday(12)), "OK"}}) {
    EXPECT_EQ(reason_of(create(c.planned)), c.reason) << c.name;
  }
}

TEST_F(ClosureTest, IsRefusedForATimeOrServiceThatIsNone) {
  struct Case {
    const char* name;
    PlannedClosure planned;
    const char* reason;
  };
  for (const auto& c :
       {Case{"ends before it begins", closure(on_monday(11), on_monday(10)), "FIELD_INVALID"},
        Case{"is over", closure(on_monday(8), on_monday(9)), "FIELD_INVALID"},
        Case{"longer than a year", closure(on_monday(10), on_monday(10) + days{367}),
             "FIELD_INVALID"},
        Case{"unknown service", closure(on_monday(10), on_monday(11), {"XX-99"}),
             "SERVICE_NOT_FOUND"},
        Case{"service of another office",
             {kCity, on_monday(10), on_monday(11), {"DL-15"}},
             "SERVICE_NOT_AT_OFFICE"},
        Case{"unknown office", {"610999", on_monday(10), on_monday(11), {}}, "OFFICE_NOT_FOUND"}}) {
    EXPECT_EQ(reason_of(preview(c.planned)), c.reason) << c.name;
    EXPECT_EQ(reason_of(create(c.planned, std::string("any"))), c.reason) << c.name;
  }
}

TEST_F(ClosureTest, DeletingOffersTheTimeAgainAndMovesNobodyBack) {
  const auto booked = book(on_monday(10), person(1));
  const auto made = create(closure(on_monday(10), on_monday(11))).value().closure;
  EXPECT_THAT(listed(), ElementsAre(made));
  EXPECT_EQ(made.reason_zh, "停电");
  EXPECT_TRUE(remove(made.id).value().deleted);
  EXPECT_EQ(hall_.last_event().kind, "closure.deleted");
  EXPECT_THAT(listed(), IsEmpty());
  EXPECT_EQ(free_at(on_monday(10)), 2);
  EXPECT_EQ(stored(booked.id).start, on_monday(11));
  EXPECT_EQ(reason_of(remove(made.id)), "CLOSURE_NOT_FOUND") << "twice";
}

TEST_F(ClosureTest, AnotherOfficesIsNotFound) {
  const auto made = create(closure(on_monday(10), on_monday(11))).value().closure;
  EXPECT_EQ(reason_of(hall_.run([&](Context& context) {
              return delete_closure(context, {kCity, made.id});
            })),
            "CLOSURE_NOT_FOUND");
}

TEST_F(ClosureTest, StopsCheckInsAndWalkInsWhileItLasts) {
  const auto booked = book(on_monday(10), person(1));
  hall_.now = on_monday(9, 50);
  create(closure(on_monday(9, 45), on_monday(9, 55))).value();
  EXPECT_EQ(reason_of(check_in(booked.id)), "OFFICE_CLOSED");
  hall_.now = on_monday(9, 55);
  EXPECT_EQ(reason_of(check_in(booked.id)), "OK");
}

}  // namespace
}  // namespace yichuang::app
