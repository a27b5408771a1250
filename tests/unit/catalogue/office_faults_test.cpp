#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "backend/catalogue/validate.h"
#include "tests/unit/catalogue/sample.h"

namespace yichuang::catalogue::testing {
namespace {

using ::testing::ElementsAreArray;
using ::testing::Values;

class OfficeFaults : public ::testing::TestWithParam<FaultCase> {};

TEST_P(OfficeFaults, AreReportedWithTheirLine) {
  EXPECT_THAT(faults_of(edited_sample(GetParam().edits)), ElementsAreArray(GetParam().expected));
}

const auto kName = [](const auto& row) { return std::string{row.param.name}; };

INSTANTIATE_TEST_SUITE_P(
    Tree, OfficeFaults,
    Values(FaultCase{"MissingParent",
                     {{47, "    parent: \"610999\""}},
                     {"47: offices[1].parent: there is no office '610999'"}},
           FaultCase{"TwoRoots",
                     {{47, ""}},
                     {"46: offices[1]: has no parent, but '610900' is the root already"}},
           FaultCase{"SameLevelAsParent",
                     {{48, "    level: city"}},
                     {"47: offices[1].parent: the level must be below that of '610900'"}},
           FaultCase{"OwnParent",
                     {{47, "    parent: \"610902\""}},
                     {"47: offices[1].parent: the level must be below that of '610902'",
                      "47: offices[1].parent: '610902' is above itself: the tree has a cycle"}},
           FaultCase{"CycleOfTwo",
                     {{35, "    level: city\n    parent: \"610902\""}},
                     {"there is no root office, one without parent",
                      "36: offices[0].parent: the level must be below that of '610902'",
                      "36: offices[0].parent: '610900' is above itself: the tree has a cycle"}}),
    kName);

INSTANTIATE_TEST_SUITE_P(
    Services, OfficeFaults,
    Values(
        FaultCase{
            "LevelMayNotHandle",
            {{53, "    service_lists: [everyday]\n    services: [VH-22]"}},
            {"54: offices[1].services[0]: the level of office '610902' may not handle 'VH-22'"}},
        FaultCase{"UnknownService",
                  {{42, "    services: [VH-22, VH-99]"}},
                  {"42: offices[0].services[1]: there is no service 'VH-99'"}},
        FaultCase{"UnknownList",
                  {{53, "    service_lists: [everyday, more]"}},
                  {"53: offices[1].service_lists[1]: there is no service list 'more'"}},
        FaultCase{"TwiceInAList",
                  {{32, "    services: [DL-06, DL-06]"}},
                  {"32: service_lists[0].services[1]: the service 'DL-06' is listed twice"}},
        FaultCase{"InTwoListsOfAnOffice",
                  {{32, "    services: [DL-06]\n  - {code: more, services: [DL-06]}"},
                   {53, "    service_lists: [everyday, more]"}},
                  {"54: offices[1].service_lists[1]: 'DL-06' is already in the list 'everyday'"}},
        FaultCase{"TwiceInItsOwn",
                  {{42, "    services: [VH-22, VH-22]"}},
                  {"42: offices[0].services[1]: the service 'VH-22' is listed twice"}},
        FaultCase{"None", {{53, ""}}, {"46: offices[1]: offers no service"}},
        FaultCase{
            "QuotaOutOfRange",
            {{42, "    services: [{service: VH-22, daily_quota: 10000}]"}},
            {"42: offices[0].services[0].daily_quota: must be a whole number from 0 to 9999"}}),
    kName);

INSTANTIATE_TEST_SUITE_P(
    Windows, OfficeFaults,
    Values(
        FaultCase{"ServesWhatTheOfficeDoesNotOffer",
                  {{55,
                    "      - {code: \"1\", label: {zh: 综合, en: All}}\n      - {code: \"2\", "
                    "label: {zh: 校车, en: Bus}, services: [VH-22]}"}},
                  {"56: offices[1].windows[1].services[0]: this office does not offer 'VH-22'"}},
        FaultCase{"None", {{54, ""}, {55, ""}}, {"46: offices[1]: has no window"}},
        FaultCase{"NobodyServesAService", {{44, ""}}, {"34: offices[0]: no window serves 'DL-06'"}},
        FaultCase{"EmptyServices",
                  {{45, "      - {code: \"2\", label: {zh: 校车, en: Buses}, services: []}"}},
                  {"45: offices[0].windows[1].services: must not be an empty list; leave the key "
                   "out for a window that serves everything"}},
        FaultCase{"SpokenCodeIsTooLong",
                  {{55, "      - {code: \"12345\", label: {zh: 综合, en: All}}"}},
                  {"55: offices[1].windows[0].code: must be a code of 1 to 4 characters 0-9A-Z"}}),
    kName);

INSTANTIATE_TEST_SUITE_P(
    Hours, OfficeFaults,
    Values(
        FaultCase{
            "Overlap",
            {{24, "      mon: [\"09:00-12:00\", \"11:59-17:00\"]"}},
            {"24: opening_hours[0].weekdays.mon[1]: overlaps or precedes the interval before it"}},
        FaultCase{"Reversed",
                  {{24, "      mon: [\"12:00-09:00\"]"}},
                  {"24: opening_hours[0].weekdays.mon[0]: does not end after it begins"}},
        FaultCase{"Empty",
                  {{24, "      mon: [\"09:00-09:00\"]"}},
                  {"24: opening_hours[0].weekdays.mon[0]: does not end after it begins"}},
        FaultCase{
            "OutOfOrder",
            {{24, "      mon: [\"14:00-17:00\", \"09:00-12:00\"]"}},
            {"24: opening_hours[0].weekdays.mon[1]: overlaps or precedes the interval before it"}},
        FaultCase{"NotATime",
                  {{24, "      mon: [\"9-12\"]"}},
                  {"24: opening_hours[0].weekdays.mon[0]: must be written as 09:00-12:00"}},
        FaultCase{"BeyondMidnight",
                  {{24, "      mon: [\"20:00-24:01\"]"}},
                  {"24: opening_hours[0].weekdays.mon[0]: must be written as 09:00-12:00"}},
        FaultCase{"UnknownWeekday",
                  {{24, "      mo: [\"09:00-12:00\"]"}},
                  {"24: opening_hours[0].weekdays.mo: unknown key 'mo'"}},
        FaultCase{"NeverOpen",
                  {{24, "      mon: []"}, {25, ""}},
                  {"23: opening_hours[0].weekdays: names no opening interval"}},
        FaultCase{"UnknownHours",
                  {{52, "    opening_hours: night"}},
                  {"52: offices[1].opening_hours: there is no opening hours 'night'"}},
        FaultCase{"CloseAfterTheDayEnds",
                  {{29, "    day_end: \"16:59\""}},
                  {"39: offices[0].opening_hours: closes after the day_end of the queue policy"}}),
    kName);

INSTANTIATE_TEST_SUITE_P(
    Policy, OfficeFaults,
    Values(
        FaultCase{"TooManyCalls",
                  {{28, "    max_calls: 10"}},
                  {"28: queue_policies[0].max_calls: must be a whole number from 1 to 9"}},
        FaultCase{"NoShowAfterMoreCallsThanThereAre",
                  {{28, "    max_calls: 2\n    no_show_after_calls: 3"}},
                  {"29: queue_policies[0].no_show_after_calls: must not be more than max_calls"}},
        FaultCase{
            "RecallOutOfRange",
            {{28, "    recall_after_seconds: 601"}},
            {"28: queue_policies[0].recall_after_seconds: must be a whole number from 0 to 600"}},
        FaultCase{
            "HeadStartOutOfRange",
            {{28, "    head_start: {elderly: 7201}"}},
            {"28: queue_policies[0].head_start.elderly: must be a whole number from 0 to 7200"}},
        FaultCase{"DayEndIsNoTime",
                  {{29, "    day_end: late"}},
                  {"29: queue_policies[0].day_end: must be a time from 00:00 to 24:00"}},
        FaultCase{"UnknownPolicy",
                  {{40, "    queue_policy: fancy"}},
                  {"40: offices[0].queue_policy: there is no queue policy 'fancy'"}}),
    kName);

INSTANTIATE_TEST_SUITE_P(
    Zone, OfficeFaults,
    Values(FaultCase{"Unknown",
                     {{52, "    opening_hours: hall\n    time_zone: Asia/Ankang"}},
                     {"53: offices[1].time_zone: unknown time zone 'Asia/Ankang'"}},
           FaultCase{"IsADirectory",
                     {{52, "    opening_hours: hall\n    time_zone: Asia"}},
                     {"53: offices[1].time_zone: unknown time zone 'Asia'"}},
           FaultCase{"LeavesTheZoneDirectory",
                     {{52, "    opening_hours: hall\n    time_zone: ../../../etc/passwd"}},
                     {"53: offices[1].time_zone: unknown time zone '../../../etc/passwd'"}},
           FaultCase{"Absolute",
                     {{52, "    opening_hours: hall\n    time_zone: /etc/passwd"}},
                     {"53: offices[1].time_zone: unknown time zone '/etc/passwd'"}}),
    kName);

INSTANTIATE_TEST_SUITE_P(
    Calendar, OfficeFaults,
    Values(FaultCase{"DateTwice",
                     {{57, "  - {date: 2026-02-15, kind: holiday, name: {zh: 春节, en: Spring}}"}},
                     {"58: calendar[1]: 2026-02-15 is given twice"}},
           FaultCase{"DateDoesNotExist",
                     {{57, "  - {date: 2026-02-30, kind: holiday, name: {zh: 春节, en: Spring}}"}},
                     {"57: calendar[0].date: must be a date that exists, as 2026-02-17"}},
           FaultCase{"SwapDayOnAWeekday",
                     {{57, "  - {date: 2026-02-13, kind: workday, name: {zh: 调休, en: Swap}}"}},
                     {"57: calendar[0]: 2026-02-13 is not on a weekend and needs no swap"}},
           FaultCase{"RangeReversed",
                     {{58,
                       "  - {from: 2026-02-23, to: 2026-02-15, kind: holiday, name: {zh: 春节, en: "
                       "Spring}}"}},
                     {"58: calendar[1].to: must be from 0 to 30 days after from"}},
           FaultCase{"RangeOfAYear",
                     {{58,
                       "  - {from: 2026-02-15, to: 2027-02-15, kind: holiday, name: {zh: 春节, en: "
                       "Spring}}"}},
                     {"58: calendar[1].to: must be from 0 to 30 days after from"}},
           FaultCase{"UnknownKind",
                     {{57, "  - {date: 2026-02-14, kind: party, name: {zh: 调休, en: Swap}}"}},
                     {"57: calendar[0].kind: must be one of holiday, workday"}}),
    kName);

INSTANTIATE_TEST_SUITE_P(
    Situations, OfficeFaults,
    Values(FaultCase{"UnknownService",
                     {{64, "    services: [DL-06, DL-99]"}},
                     {"64: situations[0].services[1]: there is no service 'DL-99'"}},
           FaultCase{"NoService",
                     {{64, "    services: []"}},
                     {"64: situations[0].services: must hold at least one service"}},
           FaultCase{"NoKeyword",
                     {{65, ""}},
                     {"60: situations[0].keywords: must hold at least one word"}},
           FaultCase{"IconIsAPath",
                     {{63, "    icon: ../renew"}},
                     {"63: situations[0].icon: must be a code of 2 to 40 characters 0-9a-z-"}},
           FaultCase{"NoOfficeOffersIt",
                     {{42, ""}, {45, ""}, {64, "    services: [VH-22]"}},
                     {"60: situations[0]: no office offers any of its services"}}),
    kName);

TEST(OfficeOffers, OwnEntryTakesThePlaceOfTheLists) {
  const auto loaded = parse_catalogue(
      {{"c.yaml",
        edited_sample({{42, "    services: [VH-22, {service: DL-06, daily_quota: 7}]"}})}});
  ASSERT_TRUE(loaded);
  const auto& services = loaded->offices.front().services;
  ASSERT_EQ(services.size(), 2U);
  EXPECT_EQ(services[0], (domain::ServiceAtOffice{"DL-06", 7, 0, false}));
  EXPECT_EQ(services[1], (domain::ServiceAtOffice{"VH-22", 0, 0, false}));
}

TEST(Offices, StandParentsBeforeChildrenWhateverTheFileSays) {
  const std::string county = R"(offices:
  - {code: "610902", parent: "610900", level: county, name: {zh: 县, en: County}, short_name: {zh: 县, en: C},
     address: {zh: 县, en: C}, opening_hours: hall, service_lists: [everyday],
     windows: [{code: "1", label: {zh: 综合, en: All}}]}
)";
  std::vector<Edit> without_county;
  for (int line = 46; line <= 55; ++line) without_county.push_back({line, ""});
  const auto loaded =
      parse_catalogue({{"a.yaml", county}, {"b.yaml", edited_sample(without_county)}});
  ASSERT_TRUE(loaded);
  EXPECT_EQ(loaded->offices[0].code, "610900");
  EXPECT_EQ(loaded->offices[1].code, "610902");
}

TEST(TimeZones, OfTheMachineAreKnown) {
  EXPECT_TRUE(is_known_time_zone("Asia/Shanghai"));
  EXPECT_TRUE(is_known_time_zone("UTC"));
  EXPECT_FALSE(is_known_time_zone(""));
}

}  // namespace
}  // namespace yichuang::catalogue::testing
