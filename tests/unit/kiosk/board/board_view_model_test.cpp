#include "kiosk/features/board/board_view_model.h"

#include <QAbstractItemModelTester>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "kiosk/client/testing/fake_identity_client.h"
#include "kiosk/client/testing/fake_watch_client.h"
#include "tests/support/kiosk/recording_voice.h"

namespace yichuang::board {
namespace {

using client::BoardUpdate;
using client::Call;
using client::LinkStatus;
using ::testing::ElementsAre;

Call call(qint64 sequence, const QString& number, const QString& window, int count = 1) {
  return {sequence, {}, number, window, count};
}

BoardUpdate update(qint64 sequence, const QList<Call>& lastCalls, const QList<Call>& newCalls) {
  BoardUpdate news;
  news.sequence = sequence;
  news.board.lastCalls = lastCalls;
  news.newCalls = newCalls;
  return news;
}

class BoardViewModelTest : public ::testing::Test {
 protected:
  BoardViewModelTest() { board_.start("offices/610902"); }

  client::testing::FakeWatchClient watch_;
  client::testing::FakeIdentityClient identity_;
  platform::RecordingVoice voice_;
  BoardViewModel board_{watch_, identity_, voice_, {.english = false}};
  QAbstractItemModelTester tester_{board_.calls(),
                                   QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(BoardViewModelTest, CallsBeforeTheFirstLookAreShownButNotSpoken) {
  watch_.boardFeed.publish(update(10, {call(9, "A001", "3")}, {call(9, "A001", "3")}));
  EXPECT_EQ(board_.newestNumber(), "A001");
  EXPECT_EQ(board_.newestWindow(), "3");
  EXPECT_TRUE(voice_.spoken().empty());
}

TEST_F(BoardViewModelTest, EachNewCallIsSpokenOnceInOrder) {
  watch_.boardFeed.publish(update(10, {}, {}));
  const Call first = call(11, "A001", "3");
  const Call second = call(12, "B012", "12");
  watch_.boardFeed.publish(update(12, {second, first}, {first, second}));
  voice_.finishCurrent();
  // The server sends again what it is not sure was received.
  watch_.boardFeed.publish(update(12, {second, first}, {first, second}));
  EXPECT_THAT(voice_.spoken(),
              ElementsAre("请 A零零一 号到 三 号窗口，请 B零一二 号到 十二 号窗口"));
}

TEST_F(BoardViewModelTest, WhatWasCalledDuringACutIsSpokenAfterItAndNothingTwice) {
  watch_.boardFeed.publish(update(10, {}, {}));
  watch_.boardFeed.publish(update(11, {call(11, "A001", "3")}, {call(11, "A001", "3")}));
  voice_.finishCurrent();
  watch_.boardFeed.setLink({LinkStatus::State::Stale, QDateTime::currentDateTimeUtc(), {}});
  EXPECT_FALSE(board_.isConnected());
  EXPECT_EQ(board_.newestNumber(), "A001") << "the last snapshot stays on the board";
  watch_.boardFeed.setLink({LinkStatus::State::Live, {}, {}});
  watch_.boardFeed.publish(update(14, {call(13, "A002", "1"), call(11, "A001", "3")},
                                  {call(11, "A001", "3"), call(13, "A002", "1")}));
  EXPECT_EQ(voice_.spoken().size(), 2U);
  EXPECT_EQ(voice_.spoken().back(), "请 A零零二 号到 一 号窗口");
}

TEST_F(BoardViewModelTest, ACallLeavesTheListWhenItsTimeIsUp) {
  board_.setCallsShownFor(std::chrono::minutes(10));
  const QDateTime now(QDate(2026, 11, 24), QTime(2, 0), Qt::UTC);
  BoardUpdate news = update(10, {call(9, "A002", "1"), call(8, "A001", "3")}, {});
  news.board.serverTime = now;
  news.board.lastCalls[0].time = now.addSecs(-60);
  news.board.lastCalls[1].time = now.addSecs(-601);
  watch_.boardFeed.publish(news);
  ASSERT_EQ(board_.calls()->rowCount(), 1);
  EXPECT_EQ(board_.newestNumber(), "A002");
  board_.dropOldCalls(now.addSecs(541));
  EXPECT_EQ(board_.calls()->rowCount(), 0) << "nobody was called since";
  EXPECT_TRUE(board_.newestNumber().isEmpty());
}

TEST_F(BoardViewModelTest, ARecallIsSpokenAgainAndMovesToTheTop) {
  watch_.boardFeed.publish(update(10, {call(9, "A002", "1"), call(8, "A001", "3")}, {}));
  int attention = 0;
  QObject::connect(&board_, &BoardViewModel::called, [&attention] { ++attention; });
  const Call again = call(11, "A001", "3", 2);
  watch_.boardFeed.publish(update(11, {again, call(9, "A002", "1")}, {again}));
  EXPECT_EQ(voice_.spoken().size(), 1U);
  EXPECT_EQ(attention, 1);
  EXPECT_EQ(board_.calls()->rows().first().number, "A001");
  EXPECT_TRUE(board_.calls()->data(board_.calls()->index(0), CallListModel::RepeatedRole).toBool());
}

TEST_F(BoardViewModelTest, AnUpdateWithoutANewCallDrawsNoAttention) {
  watch_.boardFeed.publish(update(10, {call(9, "A001", "3")}, {}));
  int attention = 0;
  QObject::connect(&board_, &BoardViewModel::called, [&attention] { ++attention; });
  watch_.boardFeed.publish(update(11, {call(9, "A001", "3")}, {}));
  EXPECT_EQ(attention, 0);
}

TEST_F(BoardViewModelTest, TheListBesideTheCardBeginsWithTheCallBeforeTheNewest) {
  watch_.boardFeed.publish(update(10, {call(9, "A002", "1"), call(8, "A001", "3")}, {}));
  EXPECT_EQ(board_.calls()->rowCount(), 2);
  ASSERT_EQ(board_.earlierCalls()->rowCount(), 1);
  EXPECT_EQ(board_.earlierCalls()->rows().first().number, "A001");
}

TEST_F(BoardViewModelTest, AWaitIsToldWhileSomebodyWaits) {
  BoardUpdate news = update(10, {}, {});
  news.board.wait = {600, 1500, 4, 2, true, false};
  watch_.boardFeed.publish(news);
  EXPECT_EQ(board_.wait(), "");
  news.board.waiting = 4;
  watch_.boardFeed.publish(news);
  EXPECT_EQ(board_.wait(), "约 10–25 分钟");
}

TEST_F(BoardViewModelTest, ARefusalIsExplainedAndAnAbsentServerIsNot) {
  client::Error away = client::testing::errorFor("SERVER_UNREACHABLE", true);
  watch_.boardFeed.setLink({LinkStatus::State::Offline, {}, away});
  EXPECT_TRUE(board_.problem().isEmpty());
  watch_.boardFeed.setLink(
      {LinkStatus::State::Offline, {}, client::testing::errorFor("DEVICE_REVOKED")});
  EXPECT_FALSE(board_.problem().isEmpty());
}

TEST(BoardViewModel, WithoutAnOfficeItFollowsTheOneOfItsEnrolment) {
  client::testing::FakeWatchClient watch;
  client::testing::FakeIdentityClient identity;
  platform::RecordingVoice voice;
  BoardViewModel board(watch, identity, voice);
  board.start({});
  client::Caller self;
  self.roles = {{client::RoleGrant::Role::Display, "offices/610981"}};
  ASSERT_TRUE(identity.getSelfCalls.succeed(self));
  EXPECT_EQ(watch.boardFeed.subjects, QStringList{"offices/610981"});
}

}  // namespace
}  // namespace yichuang::board
