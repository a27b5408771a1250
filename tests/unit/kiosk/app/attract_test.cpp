#include "tests/unit/kiosk/app/kiosk_flow.h"

namespace yichuang::kiosk {
namespace {

class Attract : public KioskFlow {
 protected:
  void nobodyComes() {
    auto* timer = window()->findChild<QObject*>("homeTimer");
    while (timer->property("running").toBool()) QMetaObject::invokeMethod(timer, "tick");
    EXPECT_TRUE(QTest::qWaitFor([&] { return item("attractPage"); }));
  }
};

TEST_F(Attract, AMachineLeftAloneInvitesWithTheWaitsAndTheHours) {
  nobodyComes();
  expectText("轻触屏幕开始");
  expectText("Touch to begin");
  expectText("08:30–12:00, 14:00–17:30");  // 23 November 2026 is a Monday
  expectText("约 3–10 分钟");
  expectText(desk_.context.attract()->elsewhere());
  expectText("身份证明");
}

TEST_F(Attract, OneTouchLeadsHome) {
  nobodyComes();
  tap("attractPage");
  expectPage("homePage");
  EXPECT_FALSE(item("attractPage"));
}

TEST_F(Attract, NobodysChoicesAreKept) {
  window()
      ->findChild<QObject*>("kioskFlow")
      ->property("languages")
      .value<QObject*>()
      ->setProperty("language", "en");
  nobodyComes();
  expectText("轻触屏幕开始");
  EXPECT_FALSE(desk_.context.narrator()->isOn());
}

TEST_F(Attract, ItMovesSoThatNothingBurnsIn) {
  nobodyComes();
  settle();
  QQuickItem* text = item("Touch to begin");
  ASSERT_TRUE(text);
  const QPointF before = text->mapToScene({0, 0});
  QMetaObject::invokeMethod(item("attractPage"), "shift");
  EXPECT_TRUE(QTest::qWaitFor([&] { return text->mapToScene({0, 0}) != before; }));
}

TEST_F(Attract, WaitsAreAskedForOnlyWhileItIsShown) {
  auto& calls = desk_.hall.tickets.estimateWaitsCalls.requests;
  EXPECT_TRUE(calls.isEmpty());
  nobodyComes();
  EXPECT_TRUE(QTest::qWaitFor([&] { return calls.size() == 1; }));
  desk_.context.attract()->refresh();
  EXPECT_EQ(calls.size(), 2);
}

TEST_F(Attract, AVisitIsNotInterrupted) {
  openGuide();
  EXPECT_FALSE(window()->findChild<QObject*>("homeTimer")->property("running").toBool());
}

TEST_F(Attract, TheServerGoingAwayIsToldInsteadOfInviting) {
  nobodyComes();
  desk_.hall.goAway();
  desk_.context.hall()->graceIsOver();
  expectPage("awayPage");
  EXPECT_FALSE(item("attractPage"));
}

}  // namespace
}  // namespace yichuang::kiosk
