#include "backend/domain/session_policy.h"

#include <gtest/gtest.h>

namespace yichuang::domain {
namespace {

using namespace std::chrono_literals;

constexpr Instant kNow = Instant{microseconds{1'795'000'000'000'000}};

void fail_times(int times, User& user, Instant now = kNow) {
  for (int i = 0; i < times; ++i) note_failed_login({}, user, now);
}

TEST(Lockout, TheFifthFailureLocksForAQuarterOfAnHour) {
  User user;
  fail_times(4, user);
  EXPECT_TRUE(check_not_locked(user, kNow).has_value());
  fail_times(1, user);
  EXPECT_EQ(user.locked_until, kNow + 15min);
  const auto refused = check_not_locked(user, kNow + 1us);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().reason, Reason::kLoginLocked);
  EXPECT_EQ(refused.error().metadata.at("retry_after_seconds"), "900");
  EXPECT_FALSE(check_not_locked(user, kNow + 15min - 1us).has_value());
  EXPECT_TRUE(check_not_locked(user, kNow + 15min).has_value());
}

TEST(Lockout, GrowsWithEachLockUpToADay) {
  User user;
  Instant now = kNow;
  for (const auto expected :
       {15min, 30min, 60min, 120min, 240min, 480min, 960min, 1440min, 1440min}) {
    fail_times(5, user, now);
    EXPECT_EQ(*user.locked_until - now, expected);
    now = *user.locked_until;
  }
}

TEST(Lockout, GrowthOfOneKeepsTheLength) {
  const LockoutPolicy policy{.failures_allowed = 1, .growth = 1};
  User user;
  note_failed_login(policy, user, kNow);
  note_failed_login(policy, user, kNow + 1h);
  EXPECT_EQ(user.locked_until, kNow + 1h + 15min);
}

TEST(Lockout, FailuresAreForgottenADayAfterTheLockEnded) {
  User remembered;
  fail_times(5, remembered);
  User forgotten = remembered;
  note_failed_login({}, remembered, kNow + 15min + 24h - 1us);
  EXPECT_EQ(remembered.failures, 6);
  note_failed_login({}, forgotten, kNow + 15min + 24h);
  EXPECT_EQ(forgotten.failures, 1);
}

TEST(Lockout, AGoodLoginClearsEverything) {
  User user;
  fail_times(9, user);
  note_login(user, kNow + 1h);
  EXPECT_EQ(user.failures, 0);
  EXPECT_EQ(user.locked_until, std::nullopt);
  EXPECT_EQ(user.last_login, kNow + 1h);
}

struct SessionRow {
  seconds since_login;
  seconds since_use;
  bool good;
};

class SessionExpiry : public testing::TestWithParam<SessionRow> {};

TEST_P(SessionExpiry, FollowsUseAndAge) {
  const auto& row = GetParam();
  Session session;
  session.created = kNow - row.since_login;
  session.expires = expiry_after_use({}, session.created, kNow - row.since_use);
  const auto status = check_session(session, kNow);
  EXPECT_EQ(status.has_value(), row.good);
  if (!status) {
    EXPECT_EQ(status.error().reason, Reason::kSessionExpired);
  }
}

INSTANTIATE_TEST_SUITE_P(Sessions, SessionExpiry,
                         testing::Values(SessionRow{0s, 0s, true},          // just made
                                         SessionRow{1h, 30min - 1s, true},  // nearly idle
                                         SessionRow{1h, 30min, false},      // idle
                                         SessionRow{12h - 1s, 0s, true},    // nearly too old
                                         SessionRow{12h, 0s, false},        // too old
                                         SessionRow{-1h, -1h, true},        // clock set back
                                         SessionRow{-24h, -24h, false}));   // by a day

TEST(Session, IsExtendedAfterATenthOfTheIdleTime) {
  Session session;
  session.created = kNow;
  session.expires = expiry_after_use({}, kNow, kNow);
  EXPECT_FALSE(needs_extension({}, session, kNow + 3min - 1us));
  EXPECT_TRUE(needs_extension({}, session, kNow + 3min));
}

TEST(Session, IsNotExtendedBeyondItsAge) {
  Session session;
  session.created = kNow;
  session.expires = kNow + 12h;
  EXPECT_FALSE(needs_extension({}, session, kNow + 12h - 1s));
}

TEST(PasswordAge, ExpiresWhenOldOrSetByAnAdministrator) {
  User user;
  user.password_set = kNow - 90 * 24h + 1us;
  EXPECT_TRUE(check_password_age({}, user, kNow).has_value());
  user.password_set = kNow - 90 * 24h;
  EXPECT_EQ(check_password_age({}, user, kNow).error().reason, Reason::kPasswordExpired);
  EXPECT_TRUE(check_password_age({.longest = 0s}, user, kNow).has_value());
  user.must_change_password = true;
  EXPECT_EQ(check_password_age({.longest = 0s}, user, kNow).error().reason,
            Reason::kPasswordExpired);
}

}  // namespace
}  // namespace yichuang::domain
