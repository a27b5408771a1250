#include "tests/unit/kiosk/app/kiosk_flow.h"

// What is left behind by one person must never reach the next.
namespace yichuang::kiosk {
namespace {

class Leaving : public KioskFlow {
 protected:
  void layCard() { Q_EMIT desk_.reader.cardRead(sample::elderlyCard()); }
};

TEST_F(Leaving, ACardIsReadByThePageThatIsShownOnly) {
  openGuide();
  tap("takeNumberButton");
  expectPage("identifyPage");
  EXPECT_TRUE(desk_.reader.started);
  layCard();
  expectPage("confirmPage");
  EXPECT_FALSE(desk_.reader.started);
  layCard();
  EXPECT_EQ(window()->findChild<QObject*>("pageStack")->property("depth"), 5);
  tap("backButton");
  expectPage("identifyPage");
  EXPECT_TRUE(desk_.reader.started);
}

TEST_F(Leaving, ACardOnTheTicketPageTakesNothingForAnother) {
  takeNumberWithoutCard();
  layCard();
  EXPECT_EQ(page(), "ticketPage");
  EXPECT_FALSE(desk_.context.confirm()->holder().contains("6109"));
}

TEST_F(Leaving, ACardAsksForNoTicketWhileOneIsShown) {
  tap("findTicketButton");
  write("C012");
  tap("confirmButton");
  auto& calls = desk_.hall.tickets.findTicketsCalls;
  ASSERT_TRUE(QTest::qWaitFor([&] { return calls.open() == 1; }));
  calls.succeed({sample::ticket({"services/DL-06"})});
  expectPage("visitPage");
  layCard();
  EXPECT_EQ(calls.open(), 0);
  tap("backButton");
  expectPage("findTicketPage");
  layCard();
  EXPECT_EQ(calls.open(), 1);
}

TEST_F(Leaving, BackOnTheFirstPageNothingIsChosenAnyMore) {
  openGuide();
  identifyByNumber("610999198506150032");
  tap("confirmButton");
  expectPage("confirmPage");
  tap("priority_disabled");
  for (const auto* expected : {"identifyPage", "guidePage", "servicesPage", "homePage"}) {
    tap("backButton");
    expectPage(expected);
  }
  EXPECT_EQ(desk_.context.services()->chosen(), 0);
  EXPECT_FALSE(desk_.context.confirm()->holder().contains("6109"));
  EXPECT_EQ(desk_.context.confirm()->priority(), "none");
}

TEST_F(Leaving, AVisitLeftAloneWhileTheServerIsAwayIsForgotten) {
  openGuide();
  identifyByNumber("610999198506150032");
  loseServer();
  expectPage("awayPage");
  leaveAlone();
  expectPage("awayPage");
  EXPECT_EQ(desk_.context.services()->chosen(), 0);
  desk_.hall.goLive();
  expectPage("homePage");
}

TEST_F(Leaving, ThePageOfTheAbsentServerStandsAsLongAsNobodyComes) {
  loseServer();
  expectPage("awayPage");
  EXPECT_FALSE(window()->findChild<QObject*>("idleGuard")->property("active").toBool());
  EXPECT_FALSE(window()->findChild<QObject*>("homeTimer")->property("running").toBool());
}

TEST_F(Leaving, ALookChosenWhileTheServerIsAwayIsForThatPersonOnly) {
  loseServer();
  expectPage("awayPage");
  ui::Tokens* tokens = ui::Tokens::of(engine_);
  const QString before = tokens->theme();
  tokens->setTheme("dark");
  auto* timer = window()->findChild<QObject*>("homeTimer");
  EXPECT_TRUE(timer->property("running").toBool());
  while (timer->property("running").toBool()) QMetaObject::invokeMethod(timer, "tick");
  EXPECT_EQ(tokens->theme(), before);
  expectPage("awayPage");
}

TEST_F(Leaving, ANumberIsNotCoveredByThePageOfTheAbsentServer) {
  takeNumberWithoutCard();
  Q_EMIT desk_.printer.failed(platform::PrintFault::kPaperOut);
  loseServer();
  EXPECT_EQ(page(), "ticketPage");
  expectText("C012");
  tap("helpButton");
  expectPage("helpPage");
  tap("backButton");
  expectPage("ticketPage");
  tap("doneButton");
  expectPage("awayPage");
}

TEST_F(Leaving, WhoComesBackFromHelpLearnsThatTheServerWentAway) {
  openGuide();
  tap("helpButton");
  expectPage("helpPage");
  loseServer();
  EXPECT_EQ(page(), "helpPage");
  tap("backButton");
  expectPage("awayPage");
  desk_.hall.goLive();
  expectPage("guidePage");
}

}  // namespace
}  // namespace yichuang::kiosk
