#include <gmock/gmock.h>

#include "kiosk/client/testing/fake_assistance_client.h"
#include "kiosk/client/testing/fake_watch_client.h"
#include "kiosk/client/testing/manual_clock.h"
#include "kiosk/features/assistance/attention_view_model.h"
#include "kiosk/features/assistance/device_reporter.h"
#include "kiosk/features/assistance/help_call_view_model.h"

namespace yichuang::assistance {
namespace {

using client::Alert;
using client::HelpCall;
using client::LinkStatus;
using client::Peripheral;

const QString kOffice = QStringLiteral("offices/610902");

HelpCall helpCall(HelpCall::State state, const QString& id = QStringLiteral("9")) {
  HelpCall call;
  call.name = kOffice + QStringLiteral("/helpCalls/") + id;
  call.deviceName = QStringLiteral("1号取号机（东门）");
  call.kind = HelpCall::Kind::NeedHelp;
  call.state = state;
  if (state == HelpCall::State::Acknowledged) call.acknowledger = QStringLiteral("李芳");
  return call;
}

class HelpCallTest : public ::testing::Test {
 protected:
  HelpCallTest() { setLink(LinkStatus::State::Live); }

  void setLink(LinkStatus::State state) { watch_.kioskFeed.setLink({state, {}, {}}); }
  void hear(const std::optional<HelpCall>& call) { watch_.kioskFeed.publish({1, call}); }

  client::testing::FakeAssistanceClient client_;
  client::testing::FakeWatchClient watch_;
  HelpCallViewModel help_{client_, watch_, kOffice};
};

TEST_F(HelpCallTest, APressIsSentAndItsAnswerComesOverTheFeed) {
  help_.call(QStringLiteral("findTicketPage"));
  EXPECT_EQ(help_.state(), HelpCallViewModel::Sending);
  const client::RaiseHelpCall sent = client_.raiseHelpCallCalls.requests.constLast();
  EXPECT_EQ(sent.office, kOffice);
  EXPECT_EQ(sent.page, "find-ticket");
  EXPECT_EQ(sent.kind, HelpCall::Kind::NeedHelp);
  client_.raiseHelpCallCalls.succeed(helpCall(HelpCall::State::Open));
  EXPECT_EQ(help_.state(), HelpCallViewModel::Called);
  EXPECT_FALSE(help_.canCall()) << "one press is enough";
  hear(helpCall(HelpCall::State::Acknowledged));
  EXPECT_EQ(help_.state(), HelpCallViewModel::Coming);
  hear(std::nullopt);
  EXPECT_EQ(help_.state(), HelpCallViewModel::Idle);
}

TEST_F(HelpCallTest, ANumberThatWasNotPrintedIsSaid) {
  help_.call(QStringLiteral("ticketPage"), true);
  EXPECT_EQ(client_.raiseHelpCallCalls.requests.constLast().kind, HelpCall::Kind::NoPaper);
}

TEST_F(HelpCallTest, WithoutAConnectionNothingIsSentAndTheCitizenIsToldAtOnce) {
  setLink(LinkStatus::State::Offline);
  help_.call(QStringLiteral("homePage"));
  EXPECT_EQ(help_.state(), HelpCallViewModel::Unreachable);
  EXPECT_TRUE(client_.raiseHelpCallCalls.requests.isEmpty());
  EXPECT_TRUE(help_.canCall()) << "they may try again";
  help_.forgetFailure();
  EXPECT_EQ(help_.state(), HelpCallViewModel::Idle);
}

TEST_F(HelpCallTest, ACallThatIsNotTakenIsToldToo) {
  help_.call(QStringLiteral("homePage"));
  client_.raiseHelpCallCalls.fail(QStringLiteral("SERVER_BUSY"));
  EXPECT_EQ(help_.state(), HelpCallViewModel::Unreachable);
}

TEST_F(HelpCallTest, AMachineThatWasStartedAgainKnowsItsCall) {
  hear(helpCall(HelpCall::State::Open));
  EXPECT_EQ(help_.state(), HelpCallViewModel::Called);
  help_.forgetFailure();
  EXPECT_EQ(help_.state(), HelpCallViewModel::Called) << "a call is not forgotten with the visit";
}

TEST_F(HelpCallTest, ACallCanBeTakenBackUntilSomebodyComes) {
  hear(helpCall(HelpCall::State::Open));
  ASSERT_TRUE(help_.canTakeBack());
  help_.takeBack();
  EXPECT_EQ(client_.closeHelpCallCalls.requests.constLast().helpCall,
            helpCall(HelpCall::State::Open).name);
  client_.closeHelpCallCalls.succeed(helpCall(HelpCall::State::Closed));
  EXPECT_EQ(help_.state(), HelpCallViewModel::Idle);
  hear(helpCall(HelpCall::State::Acknowledged));
  EXPECT_FALSE(help_.canTakeBack());
}

class AttentionTest : public ::testing::Test {
 protected:
  client::testing::FakeAssistanceClient client_;
  client::testing::ManualClock clock_;
  AttentionViewModel attention_{client_, clock_};
};

TEST_F(AttentionTest, ShowsWhoCallsAndForHowLong) {
  auto call = helpCall(HelpCall::State::Open);
  call.raiseTime = clock_.now().addSecs(-130);
  attention_.show({{call}, {}});
  EXPECT_EQ(attention_.helpText(), "1号取号机（东门） 有人请求帮助");
  EXPECT_EQ(attention_.helpSince(), "2 分钟");
  EXPECT_TRUE(attention_.isHelpOpen());
}

TEST_F(AttentionTest, CallsNobodyAnsweredComeFirst) {
  attention_.show({{helpCall(HelpCall::State::Acknowledged, QStringLiteral("1")),
                    helpCall(HelpCall::State::Open, QStringLiteral("2"))},
                   {}});
  EXPECT_TRUE(attention_.isHelpOpen());
  EXPECT_EQ(attention_.otherHelpCalls(), 1);
  attention_.act();
  EXPECT_TRUE(client_.acknowledgeHelpCallCalls.requests.constLast().helpCall.endsWith(
      QStringLiteral("/2")));
}

TEST_F(AttentionTest, OneKeyGoesAndThenIsDone) {
  attention_.show({{helpCall(HelpCall::State::Open)}, {}});
  attention_.act();
  attention_.act();
  EXPECT_EQ(client_.acknowledgeHelpCallCalls.requests.size(), 1) << "while it is busy";
  client_.acknowledgeHelpCallCalls.succeed(helpCall(HelpCall::State::Acknowledged));
  EXPECT_EQ(attention_.helpText(), "李芳 正前往 1号取号机（东门）");
  EXPECT_FALSE(attention_.isHelpOpen());
  attention_.act();
  EXPECT_EQ(client_.closeHelpCallCalls.requests.size(), 1);
  client_.closeHelpCallCalls.succeed(helpCall(HelpCall::State::Closed));
  EXPECT_EQ(attention_.helpText(), "");
}

TEST_F(AttentionTest, ARefusedAnswerSaysWhy) {
  attention_.show({{helpCall(HelpCall::State::Open)}, {}});
  attention_.act();
  client_.acknowledgeHelpCallCalls.fail(QStringLiteral("HELP_CALL_CLOSED"));
  EXPECT_EQ(attention_.problem(), "这条求助已经结束。");
}

TEST_F(AttentionTest, ClerksAreToldOfMachinesNotOfTheHall) {
  Alert paper;
  paper.kind = Alert::Kind::PeripheralTrouble;
  paper.displayName = QStringLiteral("1号取号机");
  paper.peripheral.kind = Peripheral::Kind::Printer;
  paper.peripheral.state = Peripheral::State::PaperOut;
  Alert wait;
  wait.kind = Alert::Kind::WaitOverBound;
  attention_.show({{}, {wait, paper}});
  EXPECT_EQ(attention_.machineText(), "1号取号机：打印机缺纸");
  EXPECT_EQ(attention_.otherMachines(), 0);
  EXPECT_EQ(attention_.helpText(), "");
}

class ReporterTest : public ::testing::Test {
 protected:
  platform::DeviceStatuses statuses_{
      {.kind = platform::DeviceKind::kPrinter, .state = platform::DeviceState::kOk}};
  client::testing::FakeAssistanceClient client_;
  DeviceReporter reporter_{client_, [this] { return statuses_; }, kOffice};
};

TEST_F(ReporterTest, SaysHowEveryDeviceIs) {
  reporter_.report();
  statuses_[0].state = platform::DeviceState::kPaperOut;
  reporter_.report();
  ASSERT_EQ(client_.reportPeripheralsCalls.requests.size(), 2);
  const client::PeripheralReport& sent = client_.reportPeripheralsCalls.requests.constLast();
  EXPECT_EQ(sent.office, kOffice);
  ASSERT_EQ(sent.peripherals.size(), 1);
  EXPECT_EQ(sent.peripherals[0].kind, Peripheral::Kind::Printer);
  EXPECT_EQ(sent.peripherals[0].state, Peripheral::State::PaperOut);
  EXPECT_EQ(client_.reportPeripheralsCalls.open(), 1) << "the older report is dropped";
}

TEST_F(ReporterTest, ComesAgainWhenTheServerSays) {
  reporter_.report();
  client_.reportPeripheralsCalls.succeed(45);
  EXPECT_EQ(reporter_.nextReport(), std::chrono::seconds(45));
  reporter_.report();
  client_.reportPeripheralsCalls.fail(QStringLiteral("SERVER_UNREACHABLE"));
  EXPECT_EQ(reporter_.nextReport(), std::chrono::seconds(45)) << "it goes on trying";
}

}  // namespace
}  // namespace yichuang::assistance
