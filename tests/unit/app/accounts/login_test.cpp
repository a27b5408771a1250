#include "tests/unit/app/accounts/accounts_fixture.h"

namespace yichuang::app {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using ::testing::ElementsAre;

class LoginTest : public AccountsTest {
 protected:
  const domain::User user_ = add_user("wangfang", "clerk@610902");
};

TEST_F(LoginTest, TheTokenNamesTheCallerWithItsRoles) {
  const auto opened = log_in_as("WangFang", "correct horse").value();
  ASSERT_TRUE(opened.has_value());
  const auto known = resolve(opened->token).value();
  EXPECT_EQ(domain::actor_of(known.caller), "users/" + std::to_string(user_.id));
  EXPECT_EQ(known.caller.grants, roles("clerk@610902"));
  EXPECT_FALSE(known.caller.password_only);
  EXPECT_EQ(known.actor.display_name, "王芳");
  EXPECT_EQ(hall_.last_event().kind, "session.opened");
}

TEST_F(LoginTest, TheStoredSessionDoesNotHoldTheToken) {
  const auto opened = log_in_as("wangfang", "correct horse").value().value();
  EXPECT_NE(opened.session.token_hash, opened.token);
  EXPECT_EQ(reason_of(resolve(opened.session.token_hash)), "LOGIN_REQUIRED");
}

TEST_F(LoginTest, AWrongPasswordGivesNoSessionAndIsCounted) {
  EXPECT_FALSE(log_in_as("wangfang", "wrong").value().has_value());
  EXPECT_EQ(stored(user_.id).failures, 1);
  EXPECT_EQ(hall_.last_event().kind, "session.failed");
  EXPECT_EQ(hall_.last_event().subject, "users/" + std::to_string(user_.id));
}

TEST_F(LoginTest, AnUnknownLoginCostsAComparisonAndIsNotRecordedAsTyped) {
  EXPECT_FALSE(log_in_as("my-secret-password", "wrong").value().has_value());
  EXPECT_EQ(passwords_.compared_with_nobody, 1);
  const auto event = hall_.last_event();
  EXPECT_EQ(event.kind, "session.failed");
  EXPECT_EQ((event.subject + event.payload).find("my-secret-password"), std::string::npos);
}

TEST_F(LoginTest, TheFifthFailureLocksForAQuarterOfAnHour) {
  for (int i = 0; i < 5; ++i) ASSERT_FALSE(log_in_as("wangfang", "wrong").value().has_value());
  EXPECT_EQ(reason_of(log_in_as("wangfang", "correct horse")), "LOGIN_LOCKED");
  hall_.now += minutes{15};
  EXPECT_TRUE(log_in_as("wangfang", "correct horse").value().has_value());
  EXPECT_EQ(stored(user_.id).failures, 0);
}

TEST_F(LoginTest, OfManyGuessesAtOnceNoneCountsAfterTheLock) {
  const auto target = hall_.look(
      [&](ports::Transaction& tx) { return find_login(tx, "wangfang", hall_.now).value(); });
  for (int i = 0; i < 5; ++i) ASSERT_FALSE(finish_login(target, "wrong").value().has_value());
  EXPECT_EQ(reason_of(finish_login(target, "correct horse")), "LOGIN_LOCKED");
  EXPECT_EQ(reason_of(finish_login(target, "wrong")), "LOGIN_LOCKED");
  EXPECT_EQ(stored(user_.id).failures, 5);
}

TEST_F(LoginTest, APasswordThatChangedWhileItWasProvenOpensNothing) {
  const auto target = hall_.look(
      [&](ports::Transaction& tx) { return find_login(tx, "wangfang", hall_.now).value(); });
  hall_
      .run([&](Context& context) {
        return reset_password(context, {user_.id, passwords_.hash("another one")}, kEverywhere);
      })
      .value();
  EXPECT_FALSE(finish_login(target, "correct horse").value().has_value());
}

TEST_F(LoginTest, ADisabledUserIsTreatedAsNobody) {
  hall_
      .run([&](Context& context) {
        return update_user(context, {user_.id, 0, "王芳", roles("clerk@610902"), true},
                           kEverywhere);
      })
      .value();
  EXPECT_FALSE(log_in_as("wangfang", "correct horse").value().has_value());
  EXPECT_EQ(passwords_.compared_with_nobody, 1);
}

TEST_F(LoginTest, ADatedHashIsReplacedAfterAGoodLogin) {
  hall_
      .run([&](Context& context) {
        return reset_password(context, {user_.id, "hash0:correct horse", false}, kEverywhere);
      })
      .value();
  ASSERT_TRUE(log_in_as("wangfang", "correct horse").value().has_value());
  EXPECT_EQ(stored(user_.id).password_hash, "hash1:correct horse");
}

TEST_F(LoginTest, ASessionOfAnOldPasswordMayOnlyChangeIt) {
  hall_.now += hours{24 * 90};
  const auto opened = log_in_as("wangfang", "correct horse").value().value();
  EXPECT_TRUE(resolve(opened.token).value().caller.password_only);
}

TEST_F(LoginTest, LoggingOutTwiceIsNoErrorAndRecordedOnce) {
  const auto opened = log_in_as("wangfang", "correct horse").value().value();
  for (int i = 0; i < 2; ++i) {
    EXPECT_TRUE(
        hall_.run([&](Context& context) { return log_out(context, opened.session.token_hash); }));
  }
  EXPECT_EQ(reason_of(resolve(opened.token)), "LOGIN_REQUIRED");
  EXPECT_THAT(hall_.event_kinds(), ElementsAre("user.created", "session.opened", "session.closed"));
  EXPECT_EQ(hall_.last_event().actor, hall_.last_event().subject) << "who logs out does it";
}

TEST_F(LoginTest, ASessionEndsWhenItIsNotUsed) {
  const auto opened = log_in_as("wangfang", "correct horse").value().value();
  hall_.now += minutes{30};
  EXPECT_EQ(reason_of(resolve(opened.token)), "SESSION_EXPIRED");
}

TEST_F(LoginTest, UseMovesTheEndOfASession) {
  const auto opened = log_in_as("wangfang", "correct horse").value().value();
  hall_.now += minutes{20};
  ASSERT_TRUE(hall_.run(
      [&](Context& context) { return extend_session(context, opened.session.token_hash); }));
  hall_.now += minutes{20};
  EXPECT_EQ(reason_of(resolve(opened.token)), "OK");
}

TEST_F(LoginTest, AnEndedSessionIsNotBroughtBackByUse) {
  const auto opened = log_in_as("wangfang", "correct horse").value().value();
  hall_.now += minutes{31};
  ASSERT_TRUE(hall_.run(
      [&](Context& context) { return extend_session(context, opened.session.token_hash); }));
  EXPECT_EQ(reason_of(resolve(opened.token)), "SESSION_EXPIRED");
}

class ChangePasswordTest : public LoginTest {
 protected:
  domain::Result<bool> change(const OpenedSession& session, const std::string& old_password,
                              const std::string& new_password) {
    const auto target = hall_.look([&](ports::Transaction& tx) {
      return find_own_login(tx, session.session.user, hall_.now);
    });
    if (!target) return tl::unexpected(target.error());
    ChangePassword command{prove_password(passwords_, *target, old_password),
                           passwords_.hash(new_password), session.session.token_hash};
    return hall_.run([&](Context& context) { return change_password(context, command); });
  }
};

TEST_F(ChangePasswordTest, KeepsThisSessionAndEndsTheOthers) {
  const auto other = log_in_as("wangfang", "correct horse").value().value();
  const auto own = log_in_as("wangfang", "correct horse").value().value();
  EXPECT_TRUE(change(own, "correct horse", "battery staple").value());
  EXPECT_EQ(reason_of(resolve(own.token)), "OK");
  EXPECT_EQ(reason_of(resolve(other.token)), "LOGIN_REQUIRED");
  EXPECT_TRUE(log_in_as("wangfang", "battery staple").value().has_value());
}

TEST_F(ChangePasswordTest, LiftsTheLimitOfASessionWithAnExpiredPassword) {
  hall_.now += hours{24 * 90};
  const auto own = log_in_as("wangfang", "correct horse").value().value();
  EXPECT_TRUE(change(own, "correct horse", "battery staple").value());
  EXPECT_FALSE(resolve(own.token).value().caller.password_only);
}

TEST_F(ChangePasswordTest, AWrongOldPasswordCountsAsAFailedLogin) {
  const auto own = log_in_as("wangfang", "correct horse").value().value();
  EXPECT_FALSE(change(own, "wrong", "battery staple").value());
  EXPECT_EQ(stored(user_.id).failures, 1);
  EXPECT_TRUE(log_in_as("wangfang", "correct horse").value().has_value());
}

TEST_F(ChangePasswordTest, GuessesOfTheOldPasswordLockTheAccount) {
  const auto own = log_in_as("wangfang", "correct horse").value().value();
  for (int i = 0; i < 5; ++i) ASSERT_FALSE(change(own, "wrong", "battery staple").value());
  EXPECT_EQ(reason_of(change(own, "correct horse", "battery staple")), "LOGIN_LOCKED");
}

TEST(NewPassword, IsRefusedWithTheRuleItBreaks) {
  const test::FakePasswords passwords;
  EXPECT_EQ(
      hash_changed_password(passwords, "same again", "same again", "w").error().metadata.at("rule"),
      "unchanged");
  EXPECT_EQ(hash_new_password(passwords, "short", "w").error().metadata.at("rule"), "short");
  EXPECT_EQ(reason_of(hash_new_password(passwords, "", "w")), "FIELD_MISSING");
  EXPECT_EQ(hash_new_password(passwords, "long enough", "w").value(), "hash1:long enough");
}

}  // namespace
}  // namespace yichuang::app
