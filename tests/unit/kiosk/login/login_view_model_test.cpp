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
  void logInWithExpired(const QString& password) {
    login_.logIn("zhang", password);
    client::Caller caller;
    caller.mustChangePassword = true;
    ASSERT_TRUE(identity_.loginCalls.succeed(caller));
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
  logInWithExpired("old");
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

TEST_F(LoginViewModelTest, ARefusedPasswordIsChosenAnew) {
  logInWithExpired("old");
  login_.changePassword("12345678", "12345678");
  ASSERT_TRUE(identity_.changePasswordCalls.fail("PASSWORD_WEAK"));
  EXPECT_TRUE(login_.mustChangePassword());
  login_.changePassword("new-password", "new-password");
  ASSERT_EQ(identity_.changePasswordCalls.requests.size(), 2);
  EXPECT_EQ(identity_.changePasswordCalls.requests[1].oldPassword, "old");
}

TEST_F(LoginViewModelTest, WhoTurnsBackFromTheChangeMayLogInAgain) {
  logInWithExpired("old");
  login_.changePassword("new-password", "other");
  login_.logOut();
  EXPECT_FALSE(login_.mustChangePassword());
  EXPECT_EQ(login_.problem(), "") << "of the form that was left";
  EXPECT_EQ(identity_.logoutCalls.requests.size(), 1);
}

class EndedWhileChanging : public LoginViewModelTest,
                           public ::testing::WithParamInterface<const char*> {};

TEST_P(EndedWhileChanging, LeadsBackToTheLogin) {
  logInWithExpired("old");
  login_.changePassword("new-password", "new-password");
  ASSERT_TRUE(identity_.changePasswordCalls.fail(GetParam()));
  EXPECT_FALSE(login_.mustChangePassword());
  EXPECT_FALSE(login_.isBusy());
  EXPECT_FALSE(login_.problem().isEmpty());
  login_.changePassword("new-password", "new-password");
  EXPECT_EQ(identity_.changePasswordCalls.requests.size(), 1)
      << "with a password of the login before";

  login_.logIn("zhang", "old");
  ASSERT_TRUE(identity_.loginCalls.succeed({}));
  EXPECT_EQ(entered_, 1);
}

INSTANTIATE_TEST_SUITE_P(Reasons, EndedWhileChanging,
                         ::testing::Values("SESSION_EXPIRED", "LOGIN_REQUIRED"));

}  // namespace
}  // namespace yichuang::login
