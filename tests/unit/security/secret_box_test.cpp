#include "backend/security/secret_box.h"

#include <gtest/gtest.h>

#include "tests/unit/security/test_keys.h"

namespace yichuang::security {
namespace {

using domain::Reason;

constexpr std::string_view kPlace = "person/sealed/7";

class SecretBoxSuites : public testing::TestWithParam<Suite> {
 protected:
  SecretBox box_{test_ring(1), GetParam()};
};

TEST_P(SecretBoxSuites, OpensWhatItSealed) {
  for (const std::string& plain :
       {std::string{}, std::string{"610999195503010014"}, std::string{"买买提·艾力"},
        std::string("a\0b", 3), std::string(10'000, 'x')}) {
    const auto sealed = box_.seal(plain, kPlace);
    EXPECT_EQ(box_.open(sealed, kPlace), plain);
    EXPECT_TRUE(plain.empty() || sealed.find(plain) == sealed.npos);
  }
}

TEST_P(SecretBoxSuites, SealsTheSameTextDifferentlyEachTime) {
  EXPECT_NE(box_.seal("a", kPlace), box_.seal("a", kPlace));
}

TEST_P(SecretBoxSuites, OpensNowhereElse) {
  const auto opened = box_.open(box_.seal("a", kPlace), "person/sealed/8");
  ASSERT_FALSE(opened.has_value());
  EXPECT_EQ(opened.error().reason, Reason::kSecretUndecipherable);
}

TEST_P(SecretBoxSuites, NoticesEachChangedCharacter) {
  const auto sealed = box_.seal("610999195503010014", kPlace);
  for (std::size_t i = 0; i < sealed.size(); ++i) {
    auto changed = sealed;
    changed[i] = changed[i] == 'A' ? 'B' : 'A';
    EXPECT_FALSE(box_.open(changed, kPlace).has_value()) << "at " << i;
  }
}

TEST_P(SecretBoxSuites, NoticesEachCut) {
  const auto sealed = box_.seal("610999195503010014", kPlace);
  for (std::size_t size = 0; size < sealed.size(); ++size) {
    EXPECT_FALSE(box_.open(sealed.substr(0, size), kPlace).has_value()) << size;
  }
  EXPECT_FALSE(box_.open(sealed + "A", kPlace).has_value());
}

TEST_P(SecretBoxSuites, OpensWithAnOlderKeyAndAsksToSealAgain) {
  const auto sealed = box_.seal("a", kPlace);
  const SecretBox rotated{test_ring(2, {1}), GetParam()};
  EXPECT_EQ(rotated.open(sealed, kPlace), "a");
  EXPECT_FALSE(rotated.is_current(sealed));
  EXPECT_TRUE(rotated.is_current(rotated.seal("a", kPlace)));
}

TEST_P(SecretBoxSuites, NamesTheKeyItDoesNotHave) {
  const auto opened = SecretBox{test_ring(2), GetParam()}.open(box_.seal("a", kPlace), kPlace);
  ASSERT_FALSE(opened.has_value());
  EXPECT_EQ(opened.error().reason, Reason::kSecretUndecipherable);
  EXPECT_EQ(opened.error().metadata.at("key"), test_key(1).id());
}

TEST_P(SecretBoxSuites, OpensWhatTheOtherSuiteSealed) {
  const Suite other =
      GetParam() == Suite::kInternational ? Suite::kCommercial : Suite::kInternational;
  const auto sealed = box_.seal("a", kPlace);
  const SecretBox changed{test_ring(1), other};
  EXPECT_EQ(changed.open(sealed, kPlace), "a");
  EXPECT_FALSE(changed.is_current(sealed));
}

TEST_P(SecretBoxSuites, RefusesAnotherSuitesPrefix) {
  auto sealed = box_.seal("610999195503010014", kPlace);
  sealed[1] = sealed[1] == 'a' ? 's' : 'a';
  EXPECT_FALSE(box_.open(sealed, kPlace).has_value());
}

TEST_P(SecretBoxSuites, RefusesGarbage) {
  const std::string prefix = box_.seal("", kPlace).substr(0, 12);
  for (const std::string& garbage :
       {std::string{}, std::string{"610999195503010014"}, prefix, prefix + "!!!!", prefix + "AAAA",
        std::string(1000, '.'), std::string("\0\xFF", 2)}) {
    const auto opened = box_.open(garbage, kPlace);
    ASSERT_FALSE(opened.has_value());
    EXPECT_EQ(opened.error().reason, Reason::kSecretUndecipherable);
    EXPECT_EQ(opened.error().message.find("610999"), std::string::npos);
  }
}

INSTANTIATE_TEST_SUITE_P(All, SecretBoxSuites,
                         testing::Values(Suite::kInternational, Suite::kCommercial),
                         [](const auto& tested) {
                           return tested.param == Suite::kInternational ? "Aes" : "Sm4";
                         });

}  // namespace
}  // namespace yichuang::security
