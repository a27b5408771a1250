#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/unit/catalogue/sample.h"

namespace yichuang::catalogue::testing {
namespace {

using ::testing::ElementsAreArray;
using ::testing::Values;

TEST(Sample, IsWithoutFaults) {
  EXPECT_THAT(faults_of(std::string{sample()}), ::testing::IsEmpty());
}

class Faults : public ::testing::TestWithParam<FaultCase> {};

TEST_P(Faults, AreReportedWithTheirLine) {
  EXPECT_THAT(faults_of(edited_sample(GetParam().edits)), ElementsAreArray(GetParam().expected));
}

const auto kName = [](const auto& row) { return std::string{row.param.name}; };

INSTANTIATE_TEST_SUITE_P(
    Keys, Faults,
    Values(FaultCase{"UnknownAtTheTop",
                     {{1, "edition: test-1\nversion: 2"}},
                     {"2: version: unknown key 'version'"}},
           FaultCase{"UnknownInAService",
                     {{7, "    category: licence\n    colour: red"}},
                     {"8: services[0].colour: unknown key 'colour'"}},
           FaultCase{"UnknownInANestedMap",
                     {{8, "    limit: {days: 1, type: working, hours: 3}"}},
                     {"8: services[0].limit.hours: unknown key 'hours'"}},
           FaultCase{"Missing", {{13, ""}}, {"5: services[0].expected_seconds: is missing"}},
           FaultCase{"Repeated",
                     {{7, "    category: licence\n    category: vehicle"}},
                     {"8: category: the key 'category' is given twice"}},
           FaultCase{"EditionMissing", {{1, ""}}, {"no file gives the edition"}}),
    kName);

INSTANTIATE_TEST_SUITE_P(
    Types, Faults,
    Values(FaultCase{"NumberIsAWord",
                     {{13, "    expected_seconds: soon"}},
                     {"13: services[0].expected_seconds: must be a whole number from 30 to 7200"}},
           FaultCase{"NumberHasATail",
                     {{13, "    expected_seconds: 600s"}},
                     {"13: services[0].expected_seconds: must be a whole number from 30 to 7200"}},
           FaultCase{"NumberIsTooSmall",
                     {{13, "    expected_seconds: 29"}},
                     {"13: services[0].expected_seconds: must be a whole number from 30 to 7200"}},
           FaultCase{"NumberIsTooLarge",
                     {{13, "    expected_seconds: 99999999999999999999"}},
                     {"13: services[0].expected_seconds: must be a whole number from 30 to 7200"}},
           FaultCase{"NumberIsAList",
                     {{13, "    expected_seconds: [600]"}},
                     {"13: services[0].expected_seconds: must be a single value"}},
           FaultCase{"BooleanIsYes",
                     {{13, "    expected_seconds: 600\n    online: yes"}},
                     {"14: services[0].online: must be one of true, false"}},
           FaultCase{"MapIsAWord",
                     {{8, "    limit: 3"}},
                     {"8: services[0].limit: must be a map of keys"}},
           FaultCase{"ListIsAWord",
                     {{9, "    levels: city"}},
                     {"9: services[0].levels: must be a list",
                      "32: service_lists[0].services[0]: the level of office '610900' may not "
                      "handle 'DL-06'",
                      "32: service_lists[0].services[0]: the level of office '610902' may not "
                      "handle 'DL-06'"}},
           FaultCase{"SectionIsAMap",
                     {{2, "materials: {}"}, {3, ""}},
                     {"2: materials: must be a list",
                      "10: services[0].materials[0]: there is no material 'identity'"}},
           FaultCase{"UnknownChoice",
                     {{7, "    category: boats"}},
                     {"7: services[0].category: must be one of licence, vehicle, violation, "
                      "electric-bicycle, guidance"}},
           FaultCase{"RepeatedChoiceInAList",
                     {{17, "    levels: [city, city]"}},
                     {"17: services[1].levels[1]: 'city' is listed twice"}},
           FaultCase{"UnknownChoiceInAList",
                     {{17, "    levels: [city, moon]"}},
                     {"17: services[1].levels[1]: must be one of city, county, station"}}),
    kName);

INSTANTIATE_TEST_SUITE_P(
    Texts, Faults,
    Values(FaultCase{"ChineseIsEmpty",
                     {{6, "    name: {zh: \"\", en: Renewal}"}},
                     {"6: services[0].name.zh: must not be empty"}},
           FaultCase{"EnglishIsMissing",
                     {{6, "    name: {zh: 期满换证}"}},
                     {"6: services[0].name.en: is missing"}},
           FaultCase{"EnglishIsNull",
                     {{6, "    name:\n      zh: 期满换证\n      en:"}},
                     {"8: services[0].name.en: must not be empty"}},
           FaultCase{"OnlyIdeographicSpaces",
                     {{6, "    name: {zh: \"　　\", en: Renewal}"}},
                     {"6: services[0].name.zh: must not be empty"}},
           FaultCase{"TooLong",
                     {{6, "    name: {zh: 期满换证, en: " + std::string(301, 'x') + "}"}},
                     {"6: services[0].name.en: is longer than 300 characters"}},
           FaultCase{"TwoLines",
                     {{6, "    name: {zh: 期满换证, en: \"Renewal\\nnow\"}"}},
                     {"6: services[0].name.en: must be one line without tabs"}},
           FaultCase{"BlankKeyword",
                     {{65, "    keywords: [换证, \" \"]"}},
                     {"65: situations[0].keywords[1]: must not be empty"}},
           FaultCase{"TextIsOneLanguage",
                     {{6, "    name: Renewal"}},
                     {"6: services[0].name: must be a map of keys"}}),
    kName);

INSTANTIATE_TEST_SUITE_P(
    Codes, Faults,
    Values(FaultCase{"LowerCaseService",
                     {{14, "  - code: vh-22"}},
                     {"14: services[1].code: must be a code of 2 to 12 characters 0-9A-Z-",
                      "42: offices[0].services[0]: there is no service 'VH-22'"}},
           FaultCase{"RepeatedService",
                     {{14, "  - code: DL-06"}},
                     {"14: services[1]: the code 'DL-06' is already used at c.yaml:5",
                      "42: offices[0].services[0]: there is no service 'VH-22'"}},
           FaultCase{"RepeatedOffice",
                     {{46, "  - code: \"610900\""}, {47, ""}, {48, "    level: city"}},
                     {"46: offices[1]: the code '610900' is already used at c.yaml:34",
                      "46: offices[1]: has no parent, but '610900' is the root already"}},
           FaultCase{
               "RepeatedWindow",
               {{45, "      - {code: \"1\", label: {zh: 校车, en: Buses}, services: [VH-22]}"}},
               {"45: offices[0].windows[1]: the code '1' is already used at c.yaml:44"}},
           FaultCase{"RepeatedSituation",
                     {{60,
                       "  - {code: expiring, name: {zh: 一, en: A}, hint: {zh: 一, en: A}, icon: "
                       "renew, services: [DL-06], keywords: [a]}\n  - code: expiring"}},
                     {"61: situations[1]: the code 'expiring' is already used at c.yaml:60"}},
           FaultCase{"UnknownMaterial",
                     {{10, "    materials: [identity, passport]"}},
                     {"10: services[0].materials[1]: there is no material 'passport'"}},
           FaultCase{"RepeatedMaterial",
                     {{10, "    materials: [identity, identity]"}},
                     {"10: services[0].materials[1]: 'identity' is listed twice"}},
           FaultCase{"PrefixOfTwoLetters",
                     {{12, "    ticket_prefix: CC"}},
                     {"12: services[0].ticket_prefix: must be one letter from A to Z"}},
           FaultCase{"PrefixInLowerCase",
                     {{12, "    ticket_prefix: c"}},
                     {"12: services[0].ticket_prefix: must be one letter from A to Z"}},
           FaultCase{"LimitOfZeroDays",
                     {{8, "    limit: {days: 0, type: working}"}},
                     {"8: services[0].limit.days: must be a whole number from 1 to 365"}}),
    kName);

TEST(Faults, AreSaidInChineseToo) {
  const auto loaded = parse_catalogue({{"c.yaml", edited_sample({{28, "    max_calls: 10"}})}});
  ASSERT_FALSE(loaded);
  EXPECT_EQ(loaded.error(),
            (std::vector<Fault>{{"c.yaml", 28, "queue_policies[0].max_calls",
                                 "must be a whole number from 1 to 9", "应为 1 到 9 的整数"}}));
}

TEST(Faults, OfDifferentKindsAreAllReportedAtOnce) {
  const auto faults = faults_of(
      edited_sample({{7, "    category: boats"},
                     {13, "    expected_seconds: 1"},
                     {28, "    max_calls: 0"},
                     {47, "    parent: \"610999\""},
                     {57, "  - {date: 2026-02-30, kind: workday, name: {zh: 调休, en: Swap}}"},
                     {64, "    services: [XX-99]"}}));
  EXPECT_THAT(faults,
              ::testing::ElementsAre(::testing::StartsWith("7: services[0].category"),
                                     ::testing::StartsWith("13: services[0].expected_seconds"),
                                     ::testing::StartsWith("28: queue_policies[0].max_calls"),
                                     ::testing::StartsWith("47: offices[1].parent"),
                                     ::testing::StartsWith("57: calendar[0].date"),
                                     ::testing::StartsWith("60: situations[0]: no office offers"),
                                     ::testing::StartsWith("64: situations[0].services[0]")));
}

}  // namespace
}  // namespace yichuang::catalogue::testing
