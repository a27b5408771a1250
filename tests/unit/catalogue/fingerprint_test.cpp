#include "backend/catalogue/fingerprint.h"

#include <functional>
#include <ostream>

#include <gtest/gtest.h>

#include "tests/unit/catalogue/sample.h"

namespace yichuang::catalogue::testing {
namespace {

using domain::Catalogue;

Catalogue loaded_sample() { return parse_catalogue({{"c.yaml", std::string{sample()}}}).value(); }

TEST(Fingerprint, IsSixtyFourHexadecimalDigits) {
  const auto text = fingerprint(loaded_sample());
  EXPECT_EQ(text.size(), 64U);
  EXPECT_EQ(text.find_first_not_of("0123456789abcdef"), std::string::npos);
}

TEST(Fingerprint, DoesNotDependOnHowTheFileIsWritten) {
  const auto rewritten =
      edited_sample({{1, "# a comment\nedition:   \"test-1\""},
                     {3, "  - code: identity\n    name: {en: Identity card, zh: 身份证}"}});
  EXPECT_EQ(fingerprint(parse_catalogue({{"other.yaml", rewritten}}).value()),
            fingerprint(loaded_sample()));
}

TEST(Fingerprint, TellsApartWhatOnlyDiffersInWhereATextEnds) {
  auto one = loaded_sample();
  auto other = loaded_sample();
  one.situations[0].keywords = {"ab", "c"};
  other.situations[0].keywords = {"a", "bc"};
  EXPECT_NE(fingerprint(one), fingerprint(other));
}

struct Change {
  const char* name;
  std::function<void(Catalogue&)> apply;
};

std::ostream& operator<<(std::ostream& out, const Change& row) { return out << row.name; }

class FingerprintChange : public ::testing::TestWithParam<Change> {};

TEST_P(FingerprintChange, IsSeen) {
  auto changed = loaded_sample();
  GetParam().apply(changed);
  ASSERT_NE(changed, loaded_sample());
  EXPECT_NE(fingerprint(changed), fingerprint(loaded_sample()));
}

INSTANTIATE_TEST_SUITE_P(
    Each, FingerprintChange,
    ::testing::Values(
        Change{"Edition", [](Catalogue& c) { c.edition = "test-2"; }},
        Change{"MaterialName", [](Catalogue& c) { c.materials[0].name.en = "Card"; }},
        Change{"MaterialOriginal", [](Catalogue& c) { c.materials[0].original = false; }},
        Change{"LimitType",
               [](Catalogue& c) { c.services[0].limit->type = domain::DayType::kNatural; }},
        Change{"LimitGone", [](Catalogue& c) { c.services[0].limit.reset(); }},
        Change{"Level", [](Catalogue& c) { c.services[0].levels.pop_back(); }},
        Change{"Sensitive", [](Catalogue& c) { c.services[0].sensitive = true; }},
        Change{"Prefix", [](Catalogue& c) { c.services[0].ticket_prefix = 'Z'; }},
        Change{"Note",
               [](Catalogue& c) {
                 c.services[0].note = {"注", "note"};
               }},
        Change{"Phone", [](Catalogue& c) { c.offices[0].phone = "0"; }},
        Change{"Zone", [](Catalogue& c) { c.offices[0].time_zone = "UTC"; }},
        Change{"Hours", [](Catalogue& c) { c.offices[0].hours.weekdays[0][0].to_minute = 700; }},
        Change{"Weekday",
               [](Catalogue& c) {
                 std::swap(c.offices[0].hours.weekdays[4], c.offices[0].hours.weekdays[5]);
               }},
        Change{"Window", [](Catalogue& c) { c.offices[0].windows[1].all_services = true; }},
        Change{"Quota", [](Catalogue& c) { c.offices[0].services[0].daily_quota = 5; }},
        Change{"Precheck", [](Catalogue& c) { c.offices[0].services[0].precheck_only = true; }},
        Change{"HeadStart", [](Catalogue& c) { c.offices[0].policy.head_start.soldier = 1; }},
        Change{"DayEnd", [](Catalogue& c) { c.offices[0].policy.day_end_minute = 1200; }},
        Change{"Overnight", [](Catalogue& c) { c.offices[0].policy.keep_overnight = true; }},
        Change{"HelpCalls",
               [](Catalogue& c) { c.offices[0].policy.help_calls.again_after_seconds = 1; }},
        Change{"Alerts", [](Catalogue& c) { c.offices[0].policy.alerts.help_seconds = 11; }},
        Change{"OfficeOrder", [](Catalogue& c) { std::swap(c.offices[0], c.offices[1]); }},
        Change{"CalendarKind",
               [](Catalogue& c) { c.calendar[0].kind = domain::CalendarKind::kHoliday; }},
        Change{"SituationIcon", [](Catalogue& c) { c.situations[0].icon = "other"; }}),
    [](const auto& row) { return std::string{row.param.name}; });

}  // namespace
}  // namespace yichuang::catalogue::testing
