#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>
#include <gtest/gtest.h>

#include "kiosk/ui/theme/tokens.h"
#include "tests/support/kiosk/clerk_hall.h"

// The clerk's real window over fakes, worked by keys only.

namespace yichuang::sample {
namespace {

using client::Ticket;

class ClerkKeys : public ::testing::Test {
 protected:
  void SetUp() override {
    engine_.addImportPath(":/qt/qml");
    ui::Tokens::of(engine_)->setScale(0.5);
    engine_.setInitialProperties({{"session", QVariant::fromValue(&hall_.session)},
                                  {"language", "zh_CN"},
                                  {"fullScreen", false}});
    engine_.load(QUrl("qrc:/qt/qml/Yichuang/Clerk/Main.qml"));
    ASSERT_FALSE(engine_.rootObjects().isEmpty());
    window_ = qobject_cast<QQuickWindow*>(engine_.rootObjects().first());
    window_->requestActivate();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window_));
  }

  void press(Qt::Key key) {
    QTest::keyClick(window_, key);
    ClerkHall::settle();
  }
  void type(const QString& text) {
    for (const QChar letter : text) QTest::keyClick(window_, letter.toLatin1());
    ClerkHall::settle();
  }
  /// Two fields, the second of which sends the form.
  void typeInTurn(const char* first, const char* second) {
    type(first);
    press(Qt::Key_Return);
    type(second);
    press(Qt::Key_Return);
  }
  void atCounter(Ticket::State state) {
    hall_.logIn("lin");
    hall_.sitDown(state);
    ClerkHall::settle();
  }
  [[nodiscard]] bool isOpen(const char* sheet) const {
    const auto* found = window_->findChild<QObject*>(sheet);
    return found && found->property("opened").toBool();
  }

  ClerkHall hall_;
  QQmlApplicationEngine engine_;
  QQuickWindow* window_ = nullptr;
};

TEST_F(ClerkKeys, LogInIsTypedWithoutTouchingTheMouse) {
  typeInTurn("lin", "secret");
  ASSERT_EQ(hall_.identity.loginCalls.requests.size(), 1);
  EXPECT_EQ(hall_.identity.loginCalls.requests[0].login, "lin");
  EXPECT_EQ(hall_.identity.loginCalls.requests[0].password, "secret");
  EXPECT_EQ(hall_.session.place(), clerk::ClerkSession::AtWindows);
}

TEST_F(ClerkKeys, EscLeavesTheChangeOfAPasswordAndForgetsWhatWasTyped) {
  hall_.identity.loginCalls.answer = [](const auto&) {
    client::Caller caller;
    caller.mustChangePassword = true;
    return client::Outcome<client::Caller>(caller);
  };
  typeInTurn("lin", "one-time");
  ASSERT_TRUE(hall_.session.login()->mustChangePassword());
  type("half");
  press(Qt::Key_Escape);
  ASSERT_FALSE(hall_.session.login()->mustChangePassword());
  EXPECT_EQ(hall_.identity.logoutCalls.requests.size(), 1);

  type("again");
  press(Qt::Key_Return);
  ASSERT_EQ(hall_.identity.loginCalls.requests.size(), 2);
  EXPECT_EQ(hall_.identity.loginCalls.requests[1].login, "lin");
  EXPECT_EQ(hall_.identity.loginCalls.requests[1].password, "again");
  typeInTurn("sturdy word", "sturdy word");
  ASSERT_EQ(hall_.identity.changePasswordCalls.requests.size(), 1);
  EXPECT_EQ(hall_.identity.changePasswordCalls.requests[0].newPassword, "sturdy word");
}

TEST_F(ClerkKeys, ArrowsAndEnterSitDownAtAWindow) {
  hall_.logIn("lin");
  ClerkHall::settle();
  press(Qt::Key_Right);
  press(Qt::Key_Return);
  ASSERT_EQ(hall_.counter.openWindowCalls.requests.size(), 1);
  // Window 2 is the first free one, the arrow goes on to 3.
  EXPECT_TRUE(hall_.counter.openWindowCalls.requests[0].window.endsWith("/3"));
  EXPECT_EQ(hall_.session.place(), clerk::ClerkSession::AtCounter);
}

TEST_F(ClerkKeys, EnterDoesTheNextStepAllTheWay) {
  atCounter(Ticket::State::Unknown);
  press(Qt::Key_Return);
  ASSERT_EQ(hall_.counter.callNextCalls.requests.size(), 1);
  ASSERT_TRUE(hall_.counter.callNextCalls.succeed({hall_.served(Ticket::State::Called), {}, 6}));
  ClerkHall::settle();
  press(Qt::Key_Return);
  ASSERT_EQ(hall_.counter.startServiceCalls.requests.size(), 1);
  ASSERT_TRUE(hall_.counter.startServiceCalls.succeed(hall_.served(Ticket::State::Serving)));
  ClerkHall::settle();
  press(Qt::Key_Return);
  ASSERT_TRUE(QTest::qWaitFor([this] { return isOpen("completeSheet"); }));
  type("SN1");
  press(Qt::Key_Return);
  ASSERT_EQ(hall_.counter.completeServiceCalls.requests.size(), 1);
  EXPECT_EQ(hall_.counter.completeServiceCalls.requests[0].nationalSerial, "SN1");
  ASSERT_TRUE(hall_.counter.completeServiceCalls.succeed(hall_.served(Ticket::State::Completed)));
  ASSERT_TRUE(QTest::qWaitFor([this] { return !isOpen("completeSheet"); }));
  press(Qt::Key_Return);
  EXPECT_EQ(hall_.counter.callNextCalls.requests.size(), 2) << "the sheet kept the focus";
}

TEST_F(ClerkKeys, EachKeyDoesItsOwn) {
  atCounter(Ticket::State::Unknown);
  press(Qt::Key_F1);
  EXPECT_EQ(hall_.counter.callNextCalls.requests.size(), 1);
  ASSERT_TRUE(hall_.counter.callNextCalls.succeed({hall_.served(Ticket::State::Called), {}, 6}));
  press(Qt::Key_F2);
  EXPECT_EQ(hall_.counter.recallTicketCalls.requests.size(), 1);
  ASSERT_TRUE(hall_.counter.recallTicketCalls.succeed(hall_.served(Ticket::State::Called)));
  press(Qt::Key_F3);
  EXPECT_EQ(hall_.counter.markNoShowCalls.requests.size(), 1);
  ASSERT_TRUE(hall_.counter.markNoShowCalls.succeed(hall_.served(Ticket::State::Missed)));
  press(Qt::Key_F12);
  EXPECT_EQ(hall_.counter.raiseEmergencyCalls.requests.size(), 1);
}

TEST_F(ClerkKeys, TransferTakesThreeKeys) {
  atCounter(Ticket::State::Serving);
  press(Qt::Key_F7);
  ASSERT_TRUE(QTest::qWaitFor([this] { return isOpen("transferSheet"); }));
  press(Qt::Key_W);
  press(Qt::Key_1);
  ASSERT_EQ(hall_.counter.transferTicketCalls.requests.size(), 1);
  EXPECT_TRUE(hall_.counter.transferTicketCalls.requests[0].target.endsWith("/windows/1"));
}

TEST_F(ClerkKeys, ArrowsLookAtAnotherOffice) {
  hall_.logIn("chief");
  press(Qt::Key_F10);
  ASSERT_EQ(hall_.session.place(), clerk::ClerkSession::AtOverview);
  press(Qt::Key_Down);
  EXPECT_EQ(hall_.watch.officeFeed.subjects.last(), "offices/610902");
}

TEST_F(ClerkKeys, ParkAndPauseTakeADigit) {
  atCounter(Ticket::State::Serving);
  press(Qt::Key_F6);
  ASSERT_TRUE(QTest::qWaitFor([this] { return isOpen("parkSheet"); }));
  press(Qt::Key_2);
  ASSERT_EQ(hall_.counter.parkTicketCalls.requests.size(), 1);
  EXPECT_EQ(hall_.counter.parkTicketCalls.requests[0].reason, client::ParkTicket::Reason::Photo);
  ASSERT_TRUE(hall_.counter.parkTicketCalls.succeed(hall_.served(Ticket::State::Parked)));
  ClerkHall::settle();
  ASSERT_TRUE(QTest::qWaitFor([this] { return !isOpen("parkSheet"); }));
  press(Qt::Key_F8);
  ASSERT_TRUE(QTest::qWaitFor([this] { return isOpen("pauseSheet"); }));
  press(Qt::Key_1);
  ASSERT_EQ(hall_.counter.pauseWindowCalls.requests.size(), 1);
}

TEST_F(ClerkKeys, ACallForHelpIsAnsweredByOneKeyAndTakesNothingAway) {
  atCounter(Ticket::State::Serving);
  auto* focus = window_->activeFocusItem();
  auto update = hall_.windowUpdate();
  update.ticket = hall_.served(Ticket::State::Serving);
  update.attention = ClerkHall::attention(hall_.clock);
  hall_.watch.windowFeed.publish(update);
  ClerkHall::settle();
  EXPECT_EQ(window_->activeFocusItem(), focus) << "the strip took the focus";
  QTest::keyClick(window_, Qt::Key_H, Qt::ControlModifier);
  ClerkHall::settle();
  ASSERT_EQ(hall_.assistance.acknowledgeHelpCallCalls.requests.size(), 1);
  EXPECT_EQ(hall_.assistance.acknowledgeHelpCallCalls.requests[0].helpCall,
            update.attention.helpCalls[0].name);
  EXPECT_TRUE(hall_.counter.completeServiceCalls.requests.isEmpty());
  press(Qt::Key_Return);
  EXPECT_TRUE(QTest::qWaitFor([this] { return isOpen("completeSheet"); }))
      << "Enter is the next step's again";
}

TEST_F(ClerkKeys, NewsAndProblemsLeaveWhatIsTypedAlone) {
  atCounter(Ticket::State::Serving);
  press(Qt::Key_F5);
  ASSERT_TRUE(QTest::qWaitFor([this] { return isOpen("completeSheet"); }));
  type("SN1");
  hall_.publish(Ticket::State::Serving);
  hall_.watch.windowFeed.setLink({client::LinkStatus::State::Stale, hall_.clock.now(), {}});
  press(Qt::Key_Return);
  ASSERT_TRUE(hall_.counter.completeServiceCalls.fail("SERVER_UNREACHABLE", true));
  ClerkHall::settle();
  EXPECT_TRUE(isOpen("completeSheet"));
  type("2");
  EXPECT_EQ(hall_.session.counter()->property("draftSerial").toString(), "SN12");
}

TEST_F(ClerkKeys, CompletingAsksTheCitizenAndTheNextCallEndsTheQuestion) {
  atCounter(Ticket::State::Serving);
  EXPECT_FALSE(hall_.session.rating()->isOpen());
  Q_EMIT hall_.session.counter()->completed(hall_.served(Ticket::State::Completed));
  EXPECT_TRUE(hall_.session.rating()->isOpen());
  hall_.sitDown(Ticket::State::Called);
  ClerkHall::settle();
  EXPECT_FALSE(hall_.session.rating()->isOpen()) << "the next citizen sees the old question";
}

}  // namespace
}  // namespace yichuang::sample

int main(int argc, char** argv) {
  QGuiApplication application(argc, argv);
  ::testing::InitGoogleTest(&argc, argv);
  return RUN_ALL_TESTS();
}
