#include "tests/unit/app/booking/booking_fixture.h"

namespace yichuang::app {
namespace {

using std::chrono::days;
using std::chrono::minutes;
using std::chrono::seconds;
using ::testing::SizeIs;

class SlotsTest : public BookingTest {};

TEST_F(SlotsTest, OfTodayOnlyThoseThatHaveNotBegun) {
  const auto offered = slots(date_of(hall_.now)).value();
  ASSERT_THAT(offered, SizeIs(13)) << "five before noon, eight after";
  EXPECT_EQ(offered.front().slot.start, on_monday(9, 30));
  EXPECT_EQ(offered.back().slot.end, on_monday(17, 30));
  EXPECT_EQ(offered.front().capacity, 2);
  EXPECT_EQ(offered.front().free, 2);
}

TEST_F(SlotsTest, NoneOutsideTheDaysThatCanBeBooked) {
  struct Case {
    const char* name;
    int days_ahead;
    std::size_t count;
  };
  for (const auto& c :
       {Case{"yesterday, a swap day", -1, 0}, Case{"tomorrow", 1, 15}, Case{"Saturday", 5, 0},
        Case{"National Day", 10, 0}, Case{"the last day", 14, 15}, Case{"one too far", 15, 0}}) {
    EXPECT_THAT(slots(domain::plus_days(date_of(hall_.now), c.days_ahead)).value(), SizeIs(c.count))
        << c.name;
  }
}

TEST_F(SlotsTest, ADemonstrationOffersTheWholeDay) {
  hall_.environment().ignore_opening_hours = true;
  EXPECT_THAT(slots(domain::plus_days(date_of(hall_.now), 5)).value(), SizeIs(48));
}

TEST_F(SlotsTest, AreRefusedForWhatIsNotThere) {
  EXPECT_EQ(reason_of(slots(date_of(hall_.now), {"XX-99"})), "SERVICE_NOT_FOUND");
  EXPECT_EQ(reason_of(hall_.run([&](Context& context) {
              return list_slots(context, {kCity, date_of(hall_.now), {"DL-15"}});
            })),
            "SERVICE_NOT_AT_OFFICE");
  EXPECT_EQ(reason_of(hall_.run([&](Context& context) {
              return list_slots(context, {"610999", date_of(hall_.now), {}});
            })),
            "OFFICE_NOT_FOUND");
}

TEST_F(SlotsTest, AHeldSeatIsTakenAndRecorded) {
  const auto held = hold(on_monday(10)).value();
  EXPECT_EQ(held.state, AppointmentState::kHeld);
  EXPECT_EQ(held.end, on_monday(10, 30));
  EXPECT_EQ(held.hold_until, hall_.now + seconds{300});
  EXPECT_THAT(held.code, SizeIs(8));
  EXPECT_EQ(stored(held.id), held);
  EXPECT_EQ(free_at(on_monday(10)), 1);
  EXPECT_EQ(free_at(on_monday(10, 30)), 2);
  const auto event = hall_.last_event();
  EXPECT_EQ(event.kind, "appointment.held");
  EXPECT_EQ(event.subject, "offices/610902/appointments/" + std::to_string(held.id));
}

TEST_F(SlotsTest, NoMoreSeatsAreHeldThanThereAre) {
  ASSERT_EQ(reason_of(hold(on_monday(10))), "OK");
  ASSERT_EQ(reason_of(hold(on_monday(10), {"VE-01"})), "OK") << "the capacity is the office's";
  EXPECT_EQ(reason_of(hold(on_monday(10))), "SLOT_FULL");
  EXPECT_EQ(reason_of(hold(on_monday(10, 30))), "OK");
  EXPECT_THAT(hall_.event_kinds(), SizeIs(3)) << "the failure left nothing";
}

TEST_F(SlotsTest, AHoldIsRefusedForWhatCannotBeBooked) {
  struct Case {
    const char* name;
    domain::Instant start;
    Services services;
    const char* reason;
  };
  const Case cases[] = {
      {"no service", on_monday(10), {}, "FIELD_MISSING"},
      {"an unknown service", on_monday(10), {"XX-99"}, "SERVICE_NOT_FOUND"},
      {"a service twice", on_monday(10), {"DL-06", "DL-06"}, "FIELD_INVALID"},
      {"has begun", on_monday(9), {"DL-06"}, "SLOT_NOT_FOUND"},
      {"between two slots", on_monday(10, 15), {"DL-06"}, "SLOT_NOT_FOUND"},
      {"lunch", on_monday(12), {"DL-06"}, "SLOT_NOT_FOUND"},
      {"Saturday", on_monday(10) + days{5}, {"DL-06"}, "SLOT_NOT_FOUND"},
      {"too far ahead", on_monday(10) + days{15}, {"DL-06"}, "SLOT_NOT_FOUND"},
  };
  for (const auto& c : cases) EXPECT_EQ(reason_of(hold(c.start, c.services)), c.reason) << c.name;
  EXPECT_THAT(hall_.event_kinds(), SizeIs(0));
}

TEST_F(SlotsTest, ALapsedHoldFreesTheSeatAtOnceAndAlsoOnceItIsWrittenDown) {
  const auto held = hold(on_monday(10)).value();
  hall_.now += seconds{300};
  EXPECT_EQ(free_at(on_monday(10)), 2);
  hall_.now += seconds{1};
  run_housekeeping();
  const auto lapsed = stored(held.id);
  EXPECT_EQ(lapsed.state, AppointmentState::kLapsed);
  EXPECT_EQ(free_at(on_monday(10)), 2);
  EXPECT_EQ(hall_.last_event().kind, "appointment.lapsed");
}

}  // namespace
}  // namespace yichuang::app
