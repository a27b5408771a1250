#include "kiosk/features/supervision/supervision_view_model.h"

#include <QAbstractItemModelTester>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "kiosk/client/testing/fake_watch_client.h"
#include "kiosk/client/testing/manual_clock.h"

namespace yichuang::supervision {
namespace {

using client::OfficeOverview;
using Alert = OfficeRow::Alert;

OfficeOverview office(const QString& code, const QString& parent, int waiting = 0,
                      int longestSeconds = 0, int openWindows = 1) {
  OfficeOverview made;
  made.office = "offices/" + code;
  made.parent = parent.isEmpty() ? QString() : "offices/" + parent;
  made.displayName = {code, code};
  made.openNow = true;
  made.openWindows = openWindows;
  made.figures.waiting = waiting;
  made.longestWaitingSeconds = longestSeconds;
  return made;
}

TEST(AlertOf, NamesWhatNeedsAHand) {
  EXPECT_EQ(alertOf(office("1", "", 3, 29 * 60)), Alert::None);
  EXPECT_EQ(alertOf(office("1", "", 3, 31 * 60)), Alert::Watch);
  EXPECT_EQ(alertOf(office("1", "", 3, 61 * 60)), Alert::Act);
  OfficeOverview called = office("1", "", 1, 60);
  called.figures.longestWaitSeconds = 61 * 60;
  EXPECT_EQ(alertOf(called), Alert::None) << "who waited so long was called";
  EXPECT_EQ(alertOf(office("1", "", 1, 0, 0)), Alert::Act) << "people wait, no window";
  OfficeOverview help = office("1", "");
  help.emergencies = 1;
  EXPECT_EQ(alertOf(help), Alert::Act);
}

TEST(TreeOf, ChildrenFollowTheirParent) {
  const auto rows = treeOf({office("1", ""), office("12", "1"), office("13", "1"),
                            office("121", "12"), office("9", "gone")});
  std::vector<std::pair<std::string, int>> seen;
  for (const OfficeRow& row : rows) seen.emplace_back(row.office.office.toStdString(), row.depth);
  EXPECT_THAT(seen, ::testing::ElementsAre(
                        ::testing::Pair("offices/1", 0), ::testing::Pair("offices/12", 1),
                        ::testing::Pair("offices/121", 2), ::testing::Pair("offices/13", 1),
                        ::testing::Pair("offices/9", 0)));
}

TEST(WaitingTrend, EndsWithWhoWaitsNow) {
  OfficeOverview known = office("1", "", 12);
  EXPECT_TRUE(waitingTrend(known).isEmpty()) << "the server tells no past";
  known.waitingHistory = {{}, 300, {3, 18, 7}};
  EXPECT_EQ(waitingTrend(known), (QList<int>{3, 18, 7, 12}));
}

class SupervisionTest : public ::testing::Test {
 protected:
  SupervisionTest() {
    model_.start("offices/1");
    watch_.cityFeed.publish({1, {office("1", "", 2), office("12", "1", 3)}, true, {}});
  }
  client::testing::FakeWatchClient watch_;
  client::testing::ManualClock clock_;
  SupervisionViewModel model_{watch_, clock_};
  QAbstractItemModelTester tester_{model_.offices(),
                                   QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(SupervisionTest, ALaterUpdateChangesOnlyTheOfficesItNames) {
  watch_.cityFeed.publish({2, {office("12", "1", 7, 61 * 60)}, false, {}});
  EXPECT_EQ(model_.offices()->rowCount(), 2);
  EXPECT_EQ(model_.waiting(), 9);
  EXPECT_EQ(model_.alarms(), 1);
}

TEST_F(SupervisionTest, TheChartIsSaidInWords) {
  auto busy = office("1", "", 12);
  busy.waitingHistory = {{}, 300, QList<int>(25, 18)};
  busy.waitingHistory.waiting[4] = 3;
  auto quiet = office("12", "1", 0);
  quiet.waitingHistory = {{}, 300, QList<int>(25, 0)};
  const auto text = [this](int row, OfficeTreeModel::Role role) {
    return model_.offices()->data(model_.offices()->index(row), role).toString().toStdString();
  };
  EXPECT_EQ(text(0, OfficeTreeModel::TrendTextRole), "") << "no past is known yet";
  watch_.cityFeed.publish({2, {busy, quiet}, true, {}});
  EXPECT_EQ(text(0, OfficeTreeModel::TrendTextRole), "过去 2 小时等候 3 到 18 人，现在 12 人");
  EXPECT_EQ(text(0, OfficeTreeModel::TrendRangeRole), "3–18");
  EXPECT_EQ(text(1, OfficeTreeModel::TrendRangeRole), "0");
}

TEST_F(SupervisionTest, AlertsOfAllOfficesStandTheOldestFirst) {
  auto first = office("1", "", 2);
  auto second = office("12", "1", 3);
  client::Alert paused;
  paused.kind = client::Alert::Kind::WindowPaused;
  paused.subject = QStringLiteral("offices/1/windows/3");
  paused.displayName = QStringLiteral("3");
  paused.startTime = clock_.now().addSecs(-25 * 60);
  paused.pauseReason = QStringLiteral("用餐");
  client::Alert offline;
  offline.kind = client::Alert::Kind::DeviceOffline;
  offline.subject = QStringLiteral("devices/7");
  offline.displayName = QStringLiteral("1号取号机");
  offline.startTime = clock_.now().addSecs(-3600);
  first.attention.alerts = {paused};
  second.attention.alerts = {offline};
  watch_.cityFeed.publish({2, {first, second}, true, {}});
  auto* alerts = model_.alerts();
  ASSERT_EQ(alerts->rowCount(), 2);
  const auto text = [&](int row, AlertListModel::Role role) {
    return alerts->data(alerts->index(row), role).toString().toStdString();
  };
  EXPECT_EQ(text(0, AlertListModel::TextRole), "1号取号机 断开连接");
  EXPECT_EQ(text(1, AlertListModel::TextRole), "3 号窗口已暂停 25 分钟：用餐");
  first.attention.alerts.clear();
  watch_.cityFeed.publish({3, {first}, false, {}});
  EXPECT_EQ(alerts->rowCount(), 1);
}

TEST_F(SupervisionTest, LookingAtAnotherOfficeFollowsItsWindowsOnly) {
  EXPECT_EQ(watch_.officeFeed.subjects.last(), "offices/1") << "the first is looked at";
  model_.select(1);
  EXPECT_EQ(watch_.officeFeed.subjects.last(), "offices/12");
  EXPECT_EQ(watch_.officeFeed.open(), 1);
}

TEST_F(SupervisionTest, WhatIsUrgentStandsBeforeWhatIsOlder) {
  auto first = office("1", "", 2);
  client::Alert offline;
  offline.kind = client::Alert::Kind::DeviceOffline;
  offline.startTime = clock_.now().addSecs(-3600);
  client::Alert waits;
  waits.kind = client::Alert::Kind::WaitOverBound;
  waits.subject = QStringLiteral("tickets/7");
  waits.startTime = clock_.now().addSecs(-60);
  first.attention.alerts = {offline, waits};
  watch_.cityFeed.publish({2, {first}, true, {}});
  auto* alerts = model_.alerts();
  ASSERT_EQ(alerts->rowCount(), 2);
  EXPECT_TRUE(alerts->data(alerts->index(0), AlertListModel::UrgentRole).toBool());
}

TEST_F(SupervisionTest, WindowsThatAreNotOpenAreOnlyNamed) {
  client::Window open;
  open.name = "offices/1/windows/1";
  open.number = "1";
  open.state = client::Window::State::Open;
  client::Window closed = open;
  closed.state = client::Window::State::Closed;
  closed.name = "offices/1/windows/2";
  closed.number = "2";
  client::Window other = closed;
  other.name = "offices/1/windows/3";
  other.number = "3";
  EXPECT_FALSE(model_.windows()->isKnown());
  watch_.officeFeed.publish({1, {}, {open, closed, other}, {}});
  EXPECT_EQ(model_.windows()->rowCount(), 1);
  EXPECT_EQ(model_.windows()->closed(), "2、3");
  EXPECT_TRUE(model_.windows()->isKnown());
}

TEST_F(SupervisionTest, AnEndedLoginIsTold) {
  QStringList ended;
  QObject::connect(&model_, &SupervisionViewModel::sessionEnded,
                   [&ended](const client::Error& error) { ended.append(error.reason); });
  for (const char* reason : {"SERVER_UNREACHABLE", "SESSION_EXPIRED", "LOGIN_REQUIRED"})
    watch_.cityFeed.setLink(
        {client::LinkStatus::State::Stale, {}, client::testing::errorFor(reason)});
  EXPECT_EQ(ended, (QStringList{"SESSION_EXPIRED", "LOGIN_REQUIRED"}));
}

TEST_F(SupervisionTest, AfterStoppingNothingIsFollowed) {
  model_.stop();
  EXPECT_EQ(watch_.cityFeed.open() + watch_.officeFeed.open(), 0);
  EXPECT_EQ(model_.offices()->rowCount(), 0);
}

}  // namespace
}  // namespace yichuang::supervision
