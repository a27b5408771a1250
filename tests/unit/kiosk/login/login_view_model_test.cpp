#include "kiosk/features/login/login_view_model.h"

#include <gtest/gtest.h>

#include "kiosk/client/testing/fake_identity_client.h"

namespace yichuang::login {
namespace {

class LoginViewModelTest : public ::testing::Test {
 protected:
  LoginViewModelTest() {
    QObject::connect(&login_, &LoginViewModel::loggedIn, [this] { ++entered_; });
  }
  client::testing::FakeIdentityClient identity_;
  LoginViewModel login_{identity_};
  int entered_ = 0;
};

TEST_F(LoginViewModelTest, ARightPasswordEnters) {
  login_.logIn(" zhang ", "secret");
  EXPECT_TRUE(login_.isBusy());
  EXPECT_EQ(identity_.loginCalls.requests.first().login, "zhang");
  client::Caller caller;
  caller.displayName = "张一";
  ASSERT_TRUE(identity_.loginCalls.succeed(caller));
  EXPECT_EQ(entered_, 1);
  EXPECT_EQ(login_.caller().displayName, "张一");
}

TEST_F(LoginViewModelTest, AWrongOneIsExplainedAndCanBeTriedAgain) {
  login_.logIn("zhang", "wrong");
  ASSERT_TRUE(identity_.loginCalls.fail("LOGIN_FAILED"));
  EXPECT_EQ(entered_, 0);
  EXPECT_FALSE(login_.problem().isEmpty());
  EXPECT_FALSE(login_.isBusy());
}

TEST_F(LoginViewModelTest, EmptyFieldsAreNotSent) {
  login_.logIn("", "secret");
  login_.logIn("zhang", "");
  EXPECT_TRUE(identity_.loginCalls.requests.isEmpty());
}

TEST_F(LoginViewModelTest, AnExpiredPasswordIsChangedBeforeEntering) {
  login_.logIn("zhang", "old");
  client::Caller caller;
  caller.mustChangePassword = true;
  ASSERT_TRUE(identity_.loginCalls.succeed(caller));
  EXPECT_EQ(entered_, 0);
  EXPECT_TRUE(login_.mustChangePassword());

  login_.changePassword("new-password", "other");
  EXPECT_FALSE(login_.problem().isEmpty());
  EXPECT_TRUE(identity_.changePasswordCalls.requests.isEmpty());

  login_.changePassword("new-password", "new-password");
  EXPECT_EQ(identity_.changePasswordCalls.requests.first().oldPassword, "old");
  ASSERT_TRUE(identity_.changePasswordCalls.succeed());
  EXPECT_EQ(entered_, 1);
}

TEST_F(LoginViewModelTest, AnEndedSessionSaysWhy) {
  int out = 0;
  QObject::connect(&login_, &LoginViewModel::loggedOut, [&out] { ++out; });
  login_.sessionEnded(client::testing::errorFor("SESSION_EXPIRED"));
  EXPECT_EQ(out, 1);
  EXPECT_FALSE(login_.problem().isEmpty());
}

}  // namespace
}  // namespace yichuang::login
