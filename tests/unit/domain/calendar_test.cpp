#include "backend/domain/calendar.h"

#include <ostream>
#include <string>

#include <gtest/gtest.h>

namespace yichuang::domain {
namespace {

CivilDate date(std::string_view text) { return parse_date(text).value(); }

CalendarDay exception(std::string_view day, CalendarKind kind) {
  return {date(day), kind, {"节", "festival"}};
}

/// Spring festival 2026 as announced: off from 15 to 23 February, worked on Saturdays 14 and 28;
/// and the new year, whose swap day is a Sunday.
BusinessCalendar spring_2026() {
  std::vector<CalendarDay> days{
      exception("2026-01-01", CalendarKind::kHoliday),
      exception("2026-01-02", CalendarKind::kHoliday),
      exception("2026-01-03", CalendarKind::kHoliday),
      exception("2026-01-04", CalendarKind::kWorkday),
      exception("2026-02-14", CalendarKind::kWorkday),
      exception("2026-02-28", CalendarKind::kWorkday),
  };
  for (int day = 0; day < 9; ++day) {
    days.push_back(
        {plus_days(date("2026-02-15"), day), CalendarKind::kHoliday, {"春节", "Spring"}});
  }
  return BusinessCalendar{days};
}

/// 9-12 and 14-17 from Monday to Thursday, 9-12 and 14-16 on Friday, 10-12 on Saturday.
OpeningHours hall_hours() {
  OpeningHours hours;
  for (std::size_t day = 0; day < 4; ++day) hours.weekdays[day] = {{540, 720}, {840, 1020}};
  hours.weekdays[4] = {{540, 720}, {840, 960}};
  hours.weekdays[5] = {{600, 720}};
  return hours;
}

struct WorkingDayCase {
  const char* name;
  const char* from;
  int days;
  const char* expected;
};

std::ostream& operator<<(std::ostream& out, const WorkingDayCase& row) { return out << row.name; }

class PlusWorkingDays : public testing::TestWithParam<WorkingDayCase> {};

TEST_P(PlusWorkingDays, CountsOnlyWorkedDays) {
  const auto& row = GetParam();
  EXPECT_EQ(to_string(plus_working_days(spring_2026(), date(row.from), row.days)), row.expected);
}

INSTANTIATE_TEST_SUITE_P(
    Table, PlusWorkingDays,
    testing::Values(WorkingDayCase{"WithinAWeek", "2026-03-02", 3, "2026-03-05"},
                    WorkingDayCase{"OverAWeekend", "2026-03-05", 3, "2026-03-10"},
                    WorkingDayCase{"ZeroStaysOnADayOff", "2026-02-16", 0, "2026-02-16"},
                    WorkingDayCase{"SwapSaturdayCounts", "2026-02-13", 1, "2026-02-14"},
                    WorkingDayCase{"OverTheFestival", "2026-02-13", 2, "2026-02-24"},
                    WorkingDayCase{"FromInsideTheFestival", "2026-02-18", 1, "2026-02-24"},
                    WorkingDayCase{"FestivalToSecondSwapDay", "2026-02-13", 6, "2026-02-28"},
                    WorkingDayCase{"SundaySwapDay", "2025-12-31", 1, "2026-01-04"},
                    WorkingDayCase{"Backwards", "2026-03-02", -1, "2026-02-28"},
                    WorkingDayCase{"BackwardsOverTheFestival", "2026-02-24", -1, "2026-02-14"},
                    WorkingDayCase{"FifteenForPlates", "2026-02-12", 15, "2026-03-11"}),
    [](const auto& row) { return std::string{row.param.name}; });

struct LimitCase {
  const char* name;
  const char* from;
  LegalLimit limit;
  DayRoll roll;
  const char* expected;
};

std::ostream& operator<<(std::ostream& out, const LimitCase& row) { return out << row.name; }

class LimitEnd : public testing::TestWithParam<LimitCase> {};

TEST_P(LimitEnd, FollowsTheDayType) {
  const auto& row = GetParam();
  EXPECT_EQ(to_string(limit_end(spring_2026(), date(row.from), row.limit, row.roll)), row.expected);
}

INSTANTIATE_TEST_SUITE_P(
    Table, LimitEnd,
    testing::Values(
        LimitCase{"Working", "2026-02-13", {2, DayType::kWorking}, DayRoll::kNone, "2026-02-24"},
        LimitCase{"NaturalRunsThroughTheFestival",
                  "2026-02-13",
                  {3, DayType::kNatural},
                  DayRoll::kNone,
                  "2026-02-16"},
        LimitCase{"NaturalRollsToTheNextWorkingDay",
                  "2026-02-13",
                  {3, DayType::kNatural},
                  DayRoll::kToNextWorkingDay,
                  "2026-02-24"},
        LimitCase{"NaturalEndingOnASwapDayDoesNotRoll",
                  "2026-02-13",
                  {1, DayType::kNatural},
                  DayRoll::kToNextWorkingDay,
                  "2026-02-14"},
        LimitCase{"NaturalEndingOnAWorkedDayDoesNotRoll",
                  "2026-03-02",
                  {30, DayType::kNatural},
                  DayRoll::kToNextWorkingDay,
                  "2026-04-01"}),
    [](const auto& row) { return std::string{row.param.name}; });

struct OpeningCase {
  const char* name;
  const char* day;
  std::vector<OpeningInterval> expected;
};

std::ostream& operator<<(std::ostream& out, const OpeningCase& row) { return out << row.name; }

class OpeningIntervals : public testing::TestWithParam<OpeningCase> {};

TEST_P(OpeningIntervals, FollowHoursAndCalendar) {
  const auto& row = GetParam();
  EXPECT_EQ(opening_intervals(hall_hours(), spring_2026(), date(row.day)), row.expected);
  EXPECT_EQ(is_open_day(hall_hours(), spring_2026(), date(row.day)), !row.expected.empty());
}

INSTANTIATE_TEST_SUITE_P(
    Table, OpeningIntervals,
    testing::Values(
        OpeningCase{"Monday", "2026-03-02", {{540, 720}, {840, 1020}}},
        OpeningCase{"Friday", "2026-03-06", {{540, 720}, {840, 960}}},
        OpeningCase{"OrdinarySaturday", "2026-03-07", {{600, 720}}},
        OpeningCase{"Sunday", "2026-03-08", {}},
        OpeningCase{"SwapSaturdayHasFridaysHours", "2026-02-28", {{540, 720}, {840, 960}}},
        OpeningCase{"SwapSundayHasFridaysHours", "2026-01-04", {{540, 720}, {840, 960}}},
        OpeningCase{"HolidayTuesday", "2026-02-17", {}},
        OpeningCase{"HolidaySaturday", "2026-02-21", {}}),
    [](const auto& row) { return std::string{row.param.name}; });

struct NextOpenCase {
  const char* name;
  const char* day;
  int minute;
  const char* expected_day;
  OpeningInterval expected;
};

std::ostream& operator<<(std::ostream& out, const NextOpenCase& row) { return out << row.name; }

class NextOpen : public testing::TestWithParam<NextOpenCase> {};

TEST_P(NextOpen, IsTheIntervalOfNowOrTheFirstLater) {
  const auto& row = GetParam();
  const auto span = next_open(hall_hours(), spring_2026(), date(row.day), row.minute);
  ASSERT_TRUE(span);
  EXPECT_EQ(to_string(span->date), row.expected_day);
  EXPECT_EQ(span->interval, row.expected);
}

INSTANTIATE_TEST_SUITE_P(
    Table, NextOpen,
    testing::Values(NextOpenCase{"BeforeOpening", "2026-03-02", 0, "2026-03-02", {540, 720}},
                    NextOpenCase{"InsideTheInterval", "2026-03-02", 719, "2026-03-02", {540, 720}},
                    NextOpenCase{"EndIsClosed", "2026-03-02", 720, "2026-03-02", {840, 1020}},
                    NextOpenCase{"AfterTheDay", "2026-03-02", 1020, "2026-03-03", {540, 720}},
                    NextOpenCase{"OverTheFestival", "2026-02-14", 960, "2026-02-24", {540, 720}},
                    NextOpenCase{
                        "FridayNightToSwapSaturday", "2026-02-13", 1000, "2026-02-14", {540, 720}}),
    [](const auto& row) { return std::string{row.param.name}; });

TEST(NextOpenWithoutHours, GivesNothing) {
  EXPECT_FALSE(next_open(OpeningHours{}, spring_2026(), date("2026-03-02"), 0));
}

TEST(IsOpenAt, IntervalIsHalfOpen) {
  const auto day = date("2026-03-02");
  EXPECT_FALSE(is_open_at(hall_hours(), spring_2026(), day, 539));
  EXPECT_TRUE(is_open_at(hall_hours(), spring_2026(), day, 540));
  EXPECT_TRUE(is_open_at(hall_hours(), spring_2026(), day, 719));
  EXPECT_FALSE(is_open_at(hall_hours(), spring_2026(), day, 720));
}

TEST(BusinessCalendarTable, LaterEntryReplacesAnEarlierOne) {
  const std::vector<CalendarDay> days{exception("2026-03-02", CalendarKind::kWorkday),
                                      exception("2026-03-02", CalendarKind::kHoliday)};
  EXPECT_FALSE(BusinessCalendar{days}.is_working_day(date("2026-03-02")));
}

}  // namespace
}  // namespace yichuang::domain
