#include "backend/rpc/identity_service.h"

#include "tests/unit/rpc/accounts_rpc.h"

namespace yichuang::rpc {
namespace {

using std::chrono::minutes;

class IdentityServiceTest : public AccountsRpcTest {
 protected:
  /// Somebody whose first password was changed.
  std::string token_of_clerk() {
    create("wangfang");
    identity::v1::LoginResponse opened;
    EXPECT_EQ(log_in("wangfang", "first password", opened), "OK");
    EXPECT_EQ(change_password(opened.token(), "first password", "second password"), "OK");
    return opened.token();
  }
  void advance(minutes by) { hall_.clock.set(hall_.clock.now() + by); }
};

TEST_F(IdentityServiceTest, AFirstPasswordAllowsOnlyToChangeIt) {
  create("wangfang");
  identity::v1::LoginResponse opened;
  ASSERT_EQ(log_in("wangfang", "first password", opened), "OK");
  EXPECT_TRUE(opened.caller().must_change_password());
  administration::v1::ListUsersResponse users;
  EXPECT_EQ(list_users(opened.token(), users), "PASSWORD_EXPIRED");
  EXPECT_EQ(change_password(opened.token(), "first password", "second password"), "OK");
  identity::v1::Caller self;
  EXPECT_EQ(ask_self(opened.token(), self), "OK");
  EXPECT_FALSE(self.must_change_password());
}

TEST_F(IdentityServiceTest, TheTokenTellsWhoCallsAndForHowLong) {
  const auto token = token_of_clerk();
  identity::v1::Caller self;
  ASSERT_EQ(ask_self(token, self), "OK");
  EXPECT_EQ(self.display_name(), "王芳");
  ASSERT_EQ(self.roles_size(), 1);
  EXPECT_EQ(self.roles(0).office(), "offices/610902");
  EXPECT_EQ(self.roles(0).role(), identity::v1::ROLE_CLERK);
  EXPECT_EQ(self.expire_time().seconds(),
            domain::to_micros(hall_.clock.now() + minutes(30)) / 1'000'000);
}

TEST_F(IdentityServiceTest, AWrongPasswordIsToldAndCounted) {
  create("wangfang");
  identity::v1::LoginResponse opened;
  for (int i = 0; i < 5; ++i) EXPECT_EQ(log_in("wangfang", "wrong", opened), "LOGIN_FAILED");
  EXPECT_TRUE(opened.token().empty());
  EXPECT_EQ(log_in("wangfang", "first password", opened), "LOGIN_LOCKED");
  advance(minutes(15));
  EXPECT_EQ(log_in("wangfang", "first password", opened), "OK");
}

TEST_F(IdentityServiceTest, AnUnknownLoginFailsAsAWrongPasswordDoes) {
  identity::v1::LoginResponse opened;
  EXPECT_EQ(log_in("nobody", "first password", opened), "LOGIN_FAILED");
  EXPECT_EQ(log_in("", "first password", opened), "FIELD_MISSING");
  EXPECT_EQ(log_in("nobody", "", opened), "FIELD_MISSING");
}

TEST_F(IdentityServiceTest, ATokenFromBeforeDoesNotKeepAnybodyFromLoggingIn) {
  create("wangfang");
  identity::v1::LoginRequest request;
  request.set_login("wangfang");
  request.set_password("first password");
  identity::v1::LoginResponse opened;
  EXPECT_EQ(call(&Identity::Login, "stale-token", request, opened), "OK");
}

TEST_F(IdentityServiceTest, LoggingOutTwiceIsNoError) {
  const auto token = token_of_clerk();
  identity::v1::LogoutResponse response;
  EXPECT_EQ(call(&Identity::Logout, token, identity::v1::LogoutRequest(), response), "OK");
  EXPECT_EQ(call(&Identity::Logout, token, identity::v1::LogoutRequest(), response), "OK");
  identity::v1::Caller self;
  EXPECT_EQ(ask_self(token, self), "LOGIN_REQUIRED");
}

TEST_F(IdentityServiceTest, ASessionThatIsUsedGoesOn) {
  const auto token = token_of_clerk();
  identity::v1::Caller self;
  for (int i = 0; i < 4; ++i) {
    advance(minutes(20));
    ASSERT_EQ(ask_self(token, self), "OK") << i;
    // A write that is answered was committed after the one that moved the end.
    create("user" + std::to_string(i));
  }
  advance(minutes(30));
  EXPECT_EQ(ask_self(token, self), "SESSION_EXPIRED");
}

TEST_F(IdentityServiceTest, AChangeOfPasswordNeedsTheOldOneAndANewOne) {
  const auto token = token_of_clerk();
  EXPECT_EQ(change_password(token, "wrong", "third password"), "LOGIN_FAILED");
  EXPECT_EQ(change_password(token, "second password", "second password"), "PASSWORD_WEAK");
  EXPECT_EQ(change_password(token, "second password", "short"), "PASSWORD_WEAK");
  EXPECT_EQ(change_password("", "second password", "third password"), "LOGIN_REQUIRED");
  EXPECT_EQ(change_password(token, "second password", "third password"), "OK");
}

TEST_F(IdentityServiceTest, ACodeIsNotMadeWithoutARequestId) {
  administration::v1::CreateEnrolmentRequest wanted;
  wanted.set_display_name("1号取号机");
  wanted.mutable_grant()->set_role(identity::v1::ROLE_KIOSK);
  wanted.mutable_grant()->set_office("offices/610902");
  administration::v1::Enrolment enrolment;
  EXPECT_EQ(call(&Administration::CreateEnrolment, kAdministrator, wanted, enrolment),
            "REQUEST_ID_MISSING");
  wanted.set_request_id("again");
  EXPECT_EQ(call(&Administration::CreateEnrolment, kAdministrator, wanted, enrolment),
            "FIELD_INVALID");
  EXPECT_EQ(enrolment.code(), "");
}

TEST_F(IdentityServiceTest, ACodeEnrolsOneDevice) {
  administration::v1::CreateEnrolmentRequest wanted;
  wanted.set_request_id(test::request_id());
  wanted.set_display_name("1号取号机");
  wanted.mutable_grant()->set_role(identity::v1::ROLE_KIOSK);
  wanted.mutable_grant()->set_office("offices/610902");
  administration::v1::Enrolment enrolment;
  ASSERT_EQ(call(&Administration::CreateEnrolment, kAdministrator, wanted, enrolment), "OK");
  identity::v1::EnrolDeviceRequest request;
  request.set_enrolment_code(enrolment.code());
  request.set_certificate_request("request");
  identity::v1::EnrolDeviceResponse enrolled;
  EXPECT_EQ(call(&Identity::EnrolDevice, "", request, enrolled), "OK");
  EXPECT_EQ(enrolled.grant().office(), "offices/610902");
  EXPECT_EQ(enrolled.authority(), "authority");
  EXPECT_EQ(call(&Identity::EnrolDevice, "", request, enrolled), "ENROLMENT_INVALID");
}

}  // namespace
}  // namespace yichuang::rpc
