#include "backend/domain/session_policy.h"

#include <gtest/gtest.h>

namespace yichuang::domain {
namespace {

using namespace std::chrono_literals;

constexpr Instant kNow = Instant{microseconds{1'795'000'000'000'000}};

LoginFailures fail_times(int times, LoginFailures failures = {}, Instant now = kNow) {
  for (int i = 0; i < times; ++i) failures = after_failure({}, failures, now);
  return failures;
}

TEST(Lockout, TheFifthFailureLocksForAQuarterOfAnHour) {
  EXPECT_TRUE(check_not_locked(fail_times(4), kNow).has_value());
  const LoginFailures locked = fail_times(5);
  EXPECT_EQ(locked.locked_until, kNow + 15min);
  const auto refused = check_not_locked(locked, kNow + 1us);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().reason, Reason::kLoginLocked);
  EXPECT_EQ(refused.error().metadata.at("retry_after_seconds"), "900");
  EXPECT_FALSE(check_not_locked(locked, kNow + 15min - 1us).has_value());
  EXPECT_TRUE(check_not_locked(locked, kNow + 15min).has_value());
}

TEST(Lockout, GrowsWithEachLockUpToADay) {
  LoginFailures failures;
  Instant now = kNow;
  for (const auto expected :
       {15min, 30min, 60min, 120min, 240min, 480min, 960min, 1440min, 1440min}) {
    failures = fail_times(5, failures, now);
    EXPECT_EQ(*failures.locked_until - now, expected);
    now = *failures.locked_until;
  }
}

TEST(Lockout, GrowthOfOneKeepsTheLength) {
  const LockoutPolicy policy{.failures_allowed = 1, .growth = 1};
  auto failures = after_failure(policy, {}, kNow);
  failures = after_failure(policy, failures, kNow + 1h);
  EXPECT_EQ(failures.locked_until, kNow + 1h + 15min);
}

TEST(Lockout, FailuresAreForgottenADayAfterTheLockEnded) {
  const LoginFailures locked = fail_times(5);
  const auto remembered = after_failure({}, locked, kNow + 15min + 24h - 1us);
  EXPECT_EQ(remembered.locks, 1);
  const auto forgotten = after_failure({}, locked, kNow + 15min + 24h);
  EXPECT_EQ(forgotten.locks, 0);
  EXPECT_EQ(forgotten.failures, 1);
}

struct SessionRow {
  std::chrono::seconds since_login;
  std::chrono::seconds since_use;
  std::string_view why;  ///< empty: still good
};

class SessionExpiry : public testing::TestWithParam<SessionRow> {};

TEST_P(SessionExpiry, HasAReason) {
  const auto& row = GetParam();
  const SessionTimes times{kNow - row.since_login, kNow - row.since_use};
  const auto status = check_session({}, times, kNow);
  EXPECT_EQ(status.has_value(), row.why.empty());
  EXPECT_EQ(kNow < expires_at({}, times), row.why.empty());
  if (status) return;
  EXPECT_EQ(status.error().reason, Reason::kSessionExpired);
  EXPECT_EQ(status.error().metadata.at("why"), row.why);
}

INSTANTIATE_TEST_SUITE_P(Sessions, SessionExpiry,
                         testing::Values(SessionRow{0s, 0s, {}}, SessionRow{1h, 30min - 1s, {}},
                                         SessionRow{1h, 30min, "idle"},
                                         SessionRow{12h - 1s, 0s, {}}, SessionRow{12h, 0s, "age"},
                                         SessionRow{13h, 1h, "age"},
                                         SessionRow{-1h, -1h, {}}));  // the clock was set back

TEST(Session, IsTouchedAfterATenthOfTheIdleTime) {
  EXPECT_FALSE(needs_touch({}, {kNow, kNow}, kNow + 3min - 1us));
  EXPECT_TRUE(needs_touch({}, {kNow, kNow}, kNow + 3min));
}

TEST(PasswordAge, ExpiresWhenOldOrSetByAnAdministrator) {
  const auto day = 24h;
  EXPECT_TRUE(check_password_age({}, kNow - 90 * day + 1us, false, kNow).has_value());
  EXPECT_EQ(check_password_age({}, kNow - 90 * day, false, kNow).error().reason,
            Reason::kPasswordExpired);
  EXPECT_EQ(check_password_age({}, kNow, true, kNow).error().reason, Reason::kPasswordExpired);
  EXPECT_TRUE(check_password_age({.longest = 0s}, kNow - 9000 * day, false, kNow).has_value());
}

}  // namespace
}  // namespace yichuang::domain
