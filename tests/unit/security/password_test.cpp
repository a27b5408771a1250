#include "backend/security/password.h"

#include <gtest/gtest.h>

#include "backend/security/token.h"

namespace yichuang::security {
namespace {

const PasswordHasher kCheap{{.passes = 1, .memory = 8192}};

TEST(Password, VerifiesOnlyTheRightOne) {
  const auto hash = kCheap.hash("correct horse 一窗");
  EXPECT_TRUE(hash.starts_with("$argon2id$"));
  EXPECT_TRUE(kCheap.matches("correct horse 一窗", hash));
  EXPECT_FALSE(kCheap.matches("correct horse 一", hash));
  EXPECT_FALSE(kCheap.matches("", hash));
}

TEST(Password, HashesAreSalted) {
  EXPECT_NE(kCheap.hash("correct horse"), kCheap.hash("correct horse"));
}

TEST(Password, GarbageHashesVerifyNothing) {
  for (const auto& hash : {std::string{}, std::string{"x"}, std::string{"$argon2id$"},
                           std::string(500, 'a'), std::string("$argon2id$\0", 11)}) {
    EXPECT_FALSE(kCheap.matches("correct horse", hash));
  }
}

TEST(Password, NobodyNeverLogsIn) { EXPECT_FALSE(kCheap.matches_nobody("correct horse")); }

TEST(Password, AnotherCostAsksForARehash) {
  const auto hash = kCheap.hash("correct horse");
  EXPECT_FALSE(kCheap.is_dated(hash));
  EXPECT_TRUE((PasswordHasher{{.passes = 2, .memory = 8192}}.is_dated(hash)));
  EXPECT_TRUE((PasswordHasher{{.passes = 1, .memory = 16384}}.is_dated(hash)));
  EXPECT_TRUE(kCheap.is_dated("garbage"));
}

TEST(Password, ImpossibleMemoryIsAnException) {
  EXPECT_THROW((PasswordHasher{{.passes = 1, .memory = 1}}), std::bad_alloc);
}

struct PolicyRow {
  std::string password;
  std::string_view rule;  ///< empty: accepted
};

class PasswordPolicy : public testing::TestWithParam<PolicyRow> {};

TEST_P(PasswordPolicy, NamesTheBrokenRule) {
  const auto status = kCheap.check_policy(GetParam().password, "zhangmin");
  ASSERT_EQ(status.has_value(), GetParam().rule.empty());
  if (status) return;
  EXPECT_EQ(status.error().reason, domain::Reason::kPasswordWeak);
  EXPECT_EQ(status.error().metadata.at("rule"), GetParam().rule);
}

INSTANTIATE_TEST_SUITE_P(
    Passwords, PasswordPolicy,
    testing::Values(PolicyRow{"harbour-9", {}}, PolicyRow{"汉江边的小院子呀", {}},
                    PolicyRow{std::string(255, 'a') + 'b', {}}, PolicyRow{"", "short"},
                    PolicyRow{"harb-9x", "short"}, PolicyRow{"汉江汉江汉江汉", "short"},
                    PolicyRow{std::string(256, 'a') + 'b', "long"}, PolicyRow{"zhangmin", "login"},
                    PolicyRow{"ZhangMin2026", "login"}, PolicyRow{"12345678", "common"},
                    PolicyRow{"PassW0rd", "common"}, PolicyRow{"aaaaaaaaaa", "repeated"}));

TEST(PasswordPolicyLogin, AnEmptyLoginForbidsNothing) {
  EXPECT_TRUE(kCheap.check_policy("harbour-9", "").has_value());
}

TEST(Token, IsLongAndNew) {
  EXPECT_EQ(new_token().size(), 43U);
  EXPECT_NE(new_token(), new_token());
}

TEST(TypedCode, HoldsNoCharacterThatLooksLikeAnother) {
  const auto code = typed_code(2000);
  EXPECT_EQ(code.size(), 2000U);
  EXPECT_EQ(code.find_first_of("0O1ILU"), std::string::npos);
  EXPECT_NE(typed_code(12), typed_code(12));
}

TEST(Token, DigestIsSha256) {
  EXPECT_EQ(token_digest("abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_NE(token_digest(std::string("a\0b", 3)), token_digest("a"));
}

}  // namespace
}  // namespace yichuang::security
