#include "backend/security/password.h"

#include <gtest/gtest.h>

#include "backend/security/token.h"

namespace yichuang::security {
namespace {

constexpr PasswordCost kCheap{.passes = 1, .memory = 8192};

TEST(Password, VerifiesOnlyTheRightOne) {
  const auto hash = hash_password("correct horse 一窗", kCheap);
  EXPECT_TRUE(hash.starts_with("$argon2id$"));
  EXPECT_TRUE(verify_password("correct horse 一窗", hash));
  EXPECT_FALSE(verify_password("correct horse 一", hash));
  EXPECT_FALSE(verify_password("", hash));
}

TEST(Password, HashesAreSalted) {
  EXPECT_NE(hash_password("correct horse", kCheap), hash_password("correct horse", kCheap));
}

TEST(Password, GarbageHashesVerifyNothing) {
  for (const auto& hash : {std::string{}, std::string{"x"}, std::string{"$argon2id$"},
                           std::string(500, 'a'), std::string("$argon2id$\0", 11)}) {
    EXPECT_FALSE(verify_password("correct horse", hash));
  }
}

TEST(Password, NobodyNeverLogsIn) { EXPECT_FALSE(verify_nobody("correct horse", kCheap)); }

TEST(Password, AnotherCostAsksForARehash) {
  const auto hash = hash_password("correct horse", kCheap);
  EXPECT_FALSE(needs_rehash(hash, kCheap));
  EXPECT_TRUE(needs_rehash(hash, {.passes = 2, .memory = 8192}));
  EXPECT_TRUE(needs_rehash(hash, {.passes = 1, .memory = 16384}));
  EXPECT_TRUE(needs_rehash("garbage", kCheap));
}

TEST(Password, ImpossibleMemoryIsAnException) {
  EXPECT_THROW(hash_password("x", {.passes = 1, .memory = 1}), std::bad_alloc);
}

struct PolicyRow {
  std::string password;
  std::string_view rule;  ///< empty: accepted
};

class PasswordPolicy : public testing::TestWithParam<PolicyRow> {};

TEST_P(PasswordPolicy, NamesTheBrokenRule) {
  const auto status = check_password_policy(GetParam().password, "zhangmin");
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
  EXPECT_TRUE(check_password_policy("harbour-9", "").has_value());
}

TEST(Token, IsLongAndNew) {
  EXPECT_EQ(new_token().size(), 43U);
  EXPECT_NE(new_token(), new_token());
}

TEST(Token, DigestIsSha256) {
  EXPECT_EQ(token_digest("abc"),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_NE(token_digest(std::string("a\0b", 3)), token_digest("a"));
}

}  // namespace
}  // namespace yichuang::security
