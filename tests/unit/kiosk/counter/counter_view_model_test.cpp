#include "kiosk/features/counter/counter_view_model.h"

#include <QAbstractItemModelTester>
#include <gtest/gtest.h>

#include "tests/unit/kiosk/counter/desk.h"

namespace yichuang::counter {
namespace {

using testing::Desk;
using Link = client::LinkStatus;

class CounterViewModelTest : public ::testing::Test {
 protected:
  Desk desk_;
  CounterViewModel& model_ = desk_.model;
  QAbstractItemModelTester line_{model_.line(),
                                 QAbstractItemModelTester::FailureReportingMode::Fatal};
  QAbstractItemModelTester away_{model_.away(),
                                 QAbstractItemModelTester::FailureReportingMode::Fatal};
  QAbstractItemModelTester items_{model_.served()->itinerary(),
                                  QAbstractItemModelTester::FailureReportingMode::Fatal};
};

struct Allowed {
  const char* name;
  std::optional<client::Ticket::State> ticket;
  client::Window::State window;
  bool next, recall, start, complete, away, pause, resume, leave;
};

class WhatIsAllowed : public ::testing::TestWithParam<Allowed> {};

TEST_P(WhatIsAllowed, FollowsTheStateOfWindowAndTicket) {
  const Allowed& each = GetParam();
  Desk desk;
  std::optional<client::Ticket> at;
  if (each.ticket) at = desk.ticket(*each.ticket);
  desk.publish(at, each.window);
  EXPECT_EQ(desk.model.canCallNext(), each.next);
  EXPECT_EQ(desk.model.canRecall(), each.recall);
  EXPECT_EQ(desk.model.canStart(), each.start);
  EXPECT_EQ(desk.model.canComplete(), each.complete);
  EXPECT_EQ(desk.model.canSendAway(), each.away);
  EXPECT_EQ(desk.model.canPause(), each.pause);
  EXPECT_EQ(desk.model.canResume(), each.resume);
  EXPECT_EQ(desk.model.canLeave(), each.leave);
}

INSTANTIATE_TEST_SUITE_P(States, WhatIsAllowed,
                         ::testing::Values(Allowed{"Free",
                                                   {},
                                                   client::Window::State::Open,
                                                   true,
                                                   false,
                                                   false,
                                                   false,
                                                   false,
                                                   true,
                                                   false,
                                                   true},
                                           Allowed{"Called", client::Ticket::State::Called,
                                                   client::Window::State::Open, false, true, true,
                                                   false, true, false, false, false},
                                           Allowed{"Serving", client::Ticket::State::Serving,
                                                   client::Window::State::Open, false, false, false,
                                                   true, true, false, false, false},
                                           Allowed{"Paused",
                                                   {},
                                                   client::Window::State::Paused,
                                                   false,
                                                   false,
                                                   false,
                                                   false,
                                                   false,
                                                   false,
                                                   true,
                                                   true}),
                         [](const auto& each) { return each.param.name; });

TEST_F(CounterViewModelTest, CallingNextShowsTheCitizenBeforeTheFeedDoes) {
  desk_.publish({});
  model_.callNext();
  EXPECT_TRUE(model_.isBusy());
  EXPECT_FALSE(model_.canCallNext()) << "two citizens at one window";
  client::NextTicket next;
  next.ticket = desk_.ticket(client::Ticket::State::Called);
  next.waiting = 4;
  ASSERT_TRUE(desk_.counter.callNextCalls.succeed(next));
  EXPECT_FALSE(model_.isBusy());
  EXPECT_EQ(model_.served()->number(), "A001");
  EXPECT_EQ(model_.waiting(), 4);
  EXPECT_FALSE(model_.messageIsProblem());
}

TEST_F(CounterViewModelTest, AFailureIsExplainedAndNothingIsLost) {
  desk_.publish(desk_.ticket(client::Ticket::State::Serving));
  model_.setProperty("draftSerial", "SN-1");
  model_.complete(false);
  ASSERT_TRUE(desk_.counter.completeServiceCalls.fail("SERVER_UNREACHABLE", true));
  EXPECT_TRUE(model_.messageIsProblem());
  EXPECT_FALSE(model_.message().isEmpty());
  EXPECT_EQ(model_.served()->number(), "A001");
  EXPECT_EQ(model_.property("draftSerial").toString(), "SN-1");
  EXPECT_TRUE(model_.canComplete());
}

TEST_F(CounterViewModelTest, CompletingSendsWhatIsTickedWithSerialAndNote) {
  desk_.publish(desk_.ticket(client::Ticket::State::Serving));
  model_.served()->itinerary()->toggle(2);
  model_.setProperty("draftSerial", " SN-1 ");
  model_.setProperty("draftNote", "done");
  model_.complete(false);
  const client::CompleteService& sent = desk_.counter.completeServiceCalls.requests.first();
  EXPECT_EQ(sent.ordinals, QList<int>{1});
  EXPECT_EQ(sent.nationalSerial, "SN-1");
  EXPECT_EQ(sent.note, "done");
  EXPECT_FALSE(sent.notDone);
}

TEST_F(CounterViewModelTest, CompletingEverythingNamesNoOrdinals) {
  desk_.publish(desk_.ticket(client::Ticket::State::Serving));
  model_.complete(false);
  EXPECT_TRUE(desk_.counter.completeServiceCalls.requests.first().ordinals.isEmpty());
}

TEST_F(CounterViewModelTest, ACompletedTicketLeavesTheWindowFree) {
  desk_.publish(desk_.ticket(client::Ticket::State::Serving));
  int closes = 0;
  QObject::connect(&model_, &CounterViewModel::succeeded, [&closes] { ++closes; });
  model_.complete(false);
  ASSERT_TRUE(
      desk_.counter.completeServiceCalls.succeed(desk_.ticket(client::Ticket::State::Completed)));
  EXPECT_FALSE(model_.served()->isPresent());
  EXPECT_TRUE(model_.canCallNext());
  EXPECT_EQ(closes, 1);
}

TEST_F(CounterViewModelTest, WhileTheServerIsAwayTheCitizenStaysOnTheScreen) {
  desk_.publish(desk_.ticket(client::Ticket::State::Serving));
  desk_.watch.windowFeed.setLink({Link::State::Stale, desk_.clock.now(), {}});
  EXPECT_FALSE(model_.isConnected());
  EXPECT_FALSE(model_.staleSince().isEmpty());
  EXPECT_EQ(model_.served()->number(), "A001");
  desk_.watch.windowFeed.setLink({Link::State::Live, {}, {}});
  EXPECT_TRUE(model_.isConnected());
}

TEST_F(CounterViewModelTest, WhatIsTypedSurvivesUpdatesButNotAnotherCitizen) {
  desk_.publish(desk_.ticket(client::Ticket::State::Serving));
  model_.setProperty("draftNote", "half a sent");
  client::Ticket changed = desk_.ticket(client::Ticket::State::Serving);
  changed.callCount = 2;
  desk_.publish(changed);
  EXPECT_EQ(model_.property("draftNote").toString(), "half a sent");
  desk_.publish(desk_.ticket(client::Ticket::State::Called, "A002"));
  EXPECT_EQ(model_.property("draftNote").toString(), "");
}

TEST_F(CounterViewModelTest, TheTimerCountsByTheServersClock) {
  client::Ticket ticket = desk_.ticket(client::Ticket::State::Serving);
  ticket.serveTime = desk_.clock.now().addSecs(3600 - 65);
  client::WindowUpdate update;
  update.sequence = 1;
  update.window.state = client::Window::State::Open;
  update.ticket = ticket;
  update.serverTime = desk_.clock.now().addSecs(3600);  // this counter's clock is an hour slow
  desk_.watch.windowFeed.publish(update);
  EXPECT_EQ(model_.served()->elapsed(), "01:05");
  desk_.clock.advanceSeconds(10);
  EXPECT_EQ(model_.served()->elapsed(), "01:15");
}

TEST_F(CounterViewModelTest, TheLineFollowsItsOrderWithReasons) {
  const auto placed = [&](const QString& number, int position) {
    client::PlacedTicket row;
    row.ticket = desk_.ticket(client::Ticket::State::Waiting, number);
    row.place =
        client::LinePlace{position, {}, {{client::OrderReason::Kind::Priority, 600, {}}}, {}};
    return row;
  };
  desk_.publish({}, client::Window::State::Open, {placed("A001", 1), placed("A002", 2)});
  desk_.publish({}, client::Window::State::Open,
                {placed("A003", 1), placed("A002", 2), placed("A001", 3)});
  desk_.publish({}, client::Window::State::Open, {placed("A002", 1), placed("A001", 2)});
  const WaitingLineModel& line = *model_.line();
  ASSERT_EQ(line.rowCount(), 2);
  EXPECT_EQ(line.data(line.index(0), WaitingLineModel::NumberRole).toString(), "A002");
  EXPECT_EQ(line.data(line.index(0), WaitingLineModel::ReasonsRole).toString(),
            "优先照顾，提前 10 分钟");
  EXPECT_EQ(line.data(line.index(0), WaitingLineModel::WaitedRole).toString(), "10 分钟");
}

TEST_F(CounterViewModelTest, AParkedCitizenComesBackToTheWindowAndAMissedOneToTheLine) {
  const client::Ticket parked = desk_.ticket(client::Ticket::State::Parked, "A005");
  const client::Ticket missed = desk_.ticket(client::Ticket::State::Missed, "A006");
  desk_.publish({}, client::Window::State::Open, {}, {parked, missed});
  model_.bringBack(missed.name);
  EXPECT_EQ(desk_.tickets.returnTicketCalls.requests.first().ticket, missed.name);
  ASSERT_TRUE(desk_.tickets.returnTicketCalls.succeed(
      desk_.ticket(client::Ticket::State::Waiting, "A006")));
  EXPECT_FALSE(model_.served()->isPresent());

  model_.bringBack(parked.name);
  ASSERT_TRUE(desk_.counter.unparkTicketCalls.succeed(
      desk_.ticket(client::Ticket::State::Serving, "A005")));
  EXPECT_EQ(model_.served()->number(), "A005");
}

TEST_F(CounterViewModelTest, AnEndedSessionIsTold) {
  desk_.publish({});
  QString reason;
  QObject::connect(&model_, &CounterViewModel::sessionEnded,
                   [&reason](const client::Error& error) { reason = error.reason; });
  model_.callNext();
  ASSERT_TRUE(desk_.counter.callNextCalls.fail("SESSION_EXPIRED"));
  EXPECT_EQ(reason, "SESSION_EXPIRED");
}

TEST_F(CounterViewModelTest, AWindowClosedByTheSupervisorIsLeft) {
  desk_.publish({});
  int left = 0;
  QObject::connect(&model_, &CounterViewModel::left, [&left] { ++left; });
  desk_.publish({}, client::Window::State::Closed);
  EXPECT_EQ(left, 1);
}

TEST_F(CounterViewModelTest, AnswersOfAWindowThatWasLeftAreNotShown) {
  desk_.publish({});
  model_.callNext();
  model_.stop();
  EXPECT_EQ(desk_.counter.callNextCalls.open(), 0);
  EXPECT_FALSE(model_.served()->isPresent());
}

}  // namespace
}  // namespace yichuang::counter
