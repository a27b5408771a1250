#include "backend/domain/identity_number.h"

#include <gtest/gtest.h>

namespace yichuang::domain {
namespace {

using namespace std::chrono_literals;

constexpr CivilDate kToday = 2026y / 11 / 23;
// Numbers outside the test area belong to people who are not born yet.
constexpr CivilDate kFarToday = 2095y / 1 / 1;
constexpr IdentityNumberOptions kTestSite{.allow_test_area = true};

Result<IdentityNumber> parse(std::string_view text) {
  return IdentityNumber::parse(text, kToday, kTestSite);
}

struct Accepted {
  std::string_view typed;
  std::string_view text;
  CivilDate birth_date;
  Sex sex;
};

class AcceptedNumber : public testing::TestWithParam<Accepted> {};

TEST_P(AcceptedNumber, IsNormalisedAndRead) {
  const auto number = parse(GetParam().typed);
  ASSERT_TRUE(number.has_value()) << to_string(number.error().reason);
  EXPECT_EQ(number->text(), GetParam().text);
  EXPECT_EQ(number->birth_date(), GetParam().birth_date);
  EXPECT_EQ(number->sex(), GetParam().sex);
  EXPECT_EQ(number->division(), "610999");
  EXPECT_EQ(number->document(), IdentityDocument::kResidentCard);
}

INSTANTIATE_TEST_SUITE_P(
    Typed, AcceptedNumber,
    testing::Values(
        Accepted{"610999195503010014", "610999195503010014", 1955y / 3 / 1, Sex::kMale},
        Accepted{"610999195510150023", "610999195510150023", 1955y / 10 / 15, Sex::kFemale},
        Accepted{"610999198506150032", "610999198506150032", 1985y / 6 / 15, Sex::kMale},
        Accepted{"610999200708200042", "610999200708200042", 2007y / 8 / 20, Sex::kFemale},
        Accepted{"610999199501010051", "610999199501010051", 1995y / 1 / 1, Sex::kMale},
        Accepted{"610999197402280065", "610999197402280065", 1974y / 2 / 28, Sex::kFemale},
        Accepted{"610999200002290015", "610999200002290015", 2000y / 2 / 29, Sex::kMale},
        Accepted{"61099919900101008X", "61099919900101008X", 1990y / 1 / 1, Sex::kFemale},
        Accepted{"61099919900101008x", "61099919900101008X", 1990y / 1 / 1, Sex::kFemale},
        Accepted{"６１０９９９１９９００１０１００８ｘ", "61099919900101008X", 1990y / 1 / 1,
                 Sex::kFemale},
        Accepted{" 610999 19900101　008X ", "61099919900101008X", 1990y / 1 / 1, Sex::kFemale},
        Accepted{"610999202611230017", "610999202611230017", 2026y / 11 / 23, Sex::kMale},
        Accepted{"610999187611230014", "610999187611230014", 1876y / 11 / 23, Sex::kMale}));

struct Refused {
  std::string_view typed;
  Reason reason;
};

class RefusedNumber : public testing::TestWithParam<Refused> {};

TEST_P(RefusedNumber, SaysWhyWithoutRepeatingIt) {
  const auto number = parse(GetParam().typed);
  ASSERT_FALSE(number.has_value());
  EXPECT_EQ(to_string(number.error().reason), to_string(GetParam().reason));
  EXPECT_EQ(number.error().message.find(GetParam().typed.substr(0, 6)),
            GetParam().typed.empty() ? 0 : std::string::npos);
  EXPECT_TRUE(number.error().metadata.empty());
}

const std::string kHuge(100'000, '1');

INSTANTIATE_TEST_SUITE_P(
    Typed, RefusedNumber,
    testing::Values(
        Refused{"", Reason::kIdentityNumberLength},
        Refused{"610999550301001", Reason::kIdentityNumberLength},  // the old 15 digits
        Refused{"61099919550301001", Reason::kIdentityNumberLength},
        Refused{"6109991955030100144", Reason::kIdentityNumberLength},
        Refused{kHuge, Reason::kIdentityNumberLength},
        Refused{"61099919550301O014", Reason::kIdentityNumberCharacter},
        Refused{"6109991955030100X4", Reason::kIdentityNumberCharacter},
        Refused{"61099919550301001Y", Reason::kIdentityNumberCharacter},
        Refused{"身份证61099919550301001", Reason::kIdentityNumberLength},
        Refused{"身份证619550301001445", Reason::kIdentityNumberCharacter},
        Refused{"61099919550301001\xFF", Reason::kIdentityNumberCharacter},
        Refused{"660001209001010013", Reason::kIdentityNumberDivision},
        Refused{"610000209001010018", Reason::kIdentityNumberDivision},
        Refused{"840000209001010010", Reason::kIdentityNumberDivision},
        Refused{"810001209001010011", Reason::kIdentityNumberDivision},
        Refused{"610999199002300011", Reason::kIdentityNumberDate},
        Refused{"610999190002290019", Reason::kIdentityNumberDate},
        Refused{"61099919901301001X", Reason::kIdentityNumberDate},
        Refused{"610999000001010011", Reason::kIdentityNumberDate},
        Refused{"610999187611220019", Reason::kIdentityNumberDate},  // 150 years and a day
        Refused{"610999202611240012", Reason::kIdentityNumberFuture},
        Refused{"610999195503010015", Reason::kIdentityNumberCheckDigit},
        Refused{"61099919550301001X", Reason::kIdentityNumberCheckDigit},
        Refused{"610999195503010041", Reason::kIdentityNumberCheckDigit}));  // two digits swapped

TEST(IdentityNumber, TestAreaNeedsTheSwitch) {
  const auto number = IdentityNumber::parse("610999195503010014", kToday);
  ASSERT_FALSE(number.has_value());
  EXPECT_EQ(number.error().reason, Reason::kIdentityNumberDivision);
}

TEST(IdentityNumber, OrdinaryDivisionNeedsNoSwitch) {
  const auto number = IdentityNumber::parse("61090220900101001X", kFarToday);
  ASSERT_TRUE(number.has_value());
  EXPECT_EQ(number->document(), IdentityDocument::kResidentCard);
}

TEST(IdentityNumber, ResidencePermitsFollowTheirSwitch) {
  for (const auto* text : {"810000209001010015", "820000209001010017", "830000209001010019"}) {
    const auto number = IdentityNumber::parse(text, kFarToday);
    ASSERT_TRUE(number.has_value()) << text;
    EXPECT_EQ(number->document(), IdentityDocument::kResidencePermit);
    const auto refused = IdentityNumber::parse(text, kFarToday, {.allow_residence_permit = false});
    ASSERT_FALSE(refused.has_value()) << text;
    EXPECT_EQ(refused.error().reason, Reason::kIdentityNumberDivision);
  }
}

TEST(IdentityNumber, ForeignPermanentCardsFollowTheirSwitch) {
  const auto number = IdentityNumber::parse("911156209001010017", kFarToday);
  ASSERT_TRUE(number.has_value());
  EXPECT_EQ(number->document(), IdentityDocument::kForeignPermanentCard);
  const auto refused = IdentityNumber::parse("911156209001010017", kFarToday,
                                             {.allow_foreign_permanent_card = false});
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().reason, Reason::kIdentityNumberDivision);
}

TEST(IdentityNumber, EveryOtherCheckCharacterIsRefused) {
  const std::string first_17 = "61099919900101008";
  int accepted = 0;
  for (const char c : std::string{"0123456789X"}) accepted += parse(first_17 + c).has_value();
  EXPECT_EQ(accepted, 1);
}

TEST(IdentityNumber, AgeChangesOnTheBirthday) {
  const auto number = parse("610999195503010014").value();
  EXPECT_EQ(number.age_on(2015y / 2 / 28), 59);
  EXPECT_EQ(number.age_on(2015y / 3 / 1), 60);
  EXPECT_EQ(number.age_on(1955y / 3 / 1), 0);
}

TEST(IdentityNumber, LeapDayChildrenAgeOnTheFirstOfMarch) {
  const auto number = parse("610999200002290015").value();
  EXPECT_EQ(number.age_on(2026y / 2 / 28), 25);
  EXPECT_EQ(number.age_on(2026y / 3 / 1), 26);
  EXPECT_EQ(number.age_on(2028y / 2 / 29), 28);
}

}  // namespace
}  // namespace yichuang::domain
