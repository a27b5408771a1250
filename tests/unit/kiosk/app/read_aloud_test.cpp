#include "tests/unit/kiosk/app/kiosk_flow.h"

namespace yichuang::kiosk {
namespace {

class ReadAloud : public KioskFlow {
 protected:
  bool hears(const QString& text) const { return desk_.voice.heard().contains(text); }
  void expectHeard(const QString& text) {
    EXPECT_TRUE(QTest::qWaitFor([&] { return hears(text); }))
        << "heard '" << desk_.voice.heard().toStdString() << "', not " << text.toStdString();
  }
  /// As soon as what is being said has ended.
  void expectNext(const QString& text) {
    EXPECT_TRUE(QTest::qWaitFor([&] {
      if (!hears(text)) desk_.voice.finishCurrent();
      return hears(text);
    })) << text.toStdString();
  }
  void expectSilence() {
    EXPECT_TRUE(QTest::qWaitFor([&] { return desk_.voice.heard().isEmpty(); }));
  }
  bool everHeard(const QString& text) const {
    return std::ranges::any_of(desk_.voice.spoken(),
                               [&](const QString& each) { return each.contains(text); });
  }
  QObject* languages() const {
    const auto* flow = window()->findChild<QObject*>("kioskFlow");
    return flow->property("languages").value<QObject*>();
  }
};

TEST_F(ReadAloud, IsOffUntilItIsWanted) {
  openGuide();
  EXPECT_TRUE(desk_.voice.spoken().empty());
}

TEST_F(ReadAloud, SaysThePageWhenItComesTitleFirst) {
  tap("readAloudSwitch");
  expectHeard("今天来办什么事");
  tap("helpButton");
  expectHeard("怎么取号");
  EXPECT_TRUE(desk_.voice.heard().startsWith("帮助"));
  expectHeard("导办台");
  EXPECT_FALSE(hears("今天来办什么事")) << "the page before";
}

TEST_F(ReadAloud, EveryPageSaysItsTitle) {
  tap("readAloudSwitch");
  const auto expectTitle = [&] { expectHeard(item("kioskFlow")->property("title").toString()); };
  openGuide();
  expectTitle();
  tap("takeNumberButton");
  expectPage("identifyPage");
  expectTitle();
  tap("withoutCardButton");
  expectPage("confirmPage");
  expectTitle();
  tap("issueButton");
  ASSERT_TRUE(QTest::qWaitFor([&] { return desk_.hall.tickets.issueTicketCalls.open() == 1; }));
  desk_.hall.tickets.issueTicketCalls.succeed(sample::ticket({"services/DL-06"}));
  expectPage("ticketPage");
  expectTitle();
  expectHeard("C012");
}

TEST_F(ReadAloud, SaysWhatIsTouched) {
  tap("readAloudSwitch");
  tap("驾驶证快到期了");
  expectPage("servicesPage");
  tap("severalButton");
  tap("驾驶证期满换证");
  EXPECT_EQ(desk_.voice.heard(), "驾驶证期满换证");
}

TEST_F(ReadAloud, IsSilentAtOnceWhenSwitchedOff) {
  tap("readAloudSwitch");
  expectHeard("今天来办什么事");
  tap("readAloudSwitch");
  expectSilence();
  tap("helpButton");
  expectPage("helpPage");
  expectSilence();
}

TEST_F(ReadAloud, IsOnByItselfInTheThemeForOldPeople) {
  tap("helpButton");
  expectPage("helpPage");
  tap("themePicker_elder");
  expectHeard("怎么取号");
  tap("readAloudSwitch");
  expectSilence();
}

TEST_F(ReadAloud, TheChoiceIsForThisVisitOnly) {
  tap("readAloudSwitch");
  openGuide();
  EXPECT_TRUE(desk_.context.narrator()->isOn());
  tap("homeButton");
  expectPage("homePage");
  EXPECT_FALSE(desk_.context.narrator()->isOn());
  expectSilence();
}

TEST_F(ReadAloud, NeverSaysNumbersOfPersons) {
  tap("readAloudSwitch");
  openGuide();
  identifyByNumber("610999198506150032");
  tap("confirmButton");
  expectPage("confirmPage");
  expectHeard("确认取号");
  settle();
  QQuickItem* holder = item("取号人");
  ASSERT_TRUE(holder);
  QTest::mouseClick(window(), Qt::LeftButton, {}, holder->mapToScene({9, 9}).toPoint());
  EXPECT_EQ(desk_.voice.heard(), "取号人");
  for (const QString& heard : desk_.voice.spoken()) {
    EXPECT_FALSE(heard.contains("6109")) << heard.toStdString();
    EXPECT_FALSE(heard.contains("****")) << heard.toStdString();
    EXPECT_GT(heard.size(), 1) << "a key: " << heard.toStdString();
  }
}

TEST_F(ReadAloud, NeverSaysAServiceOneHides) {
  QList<client::Service> services = sample::services();
  for (client::Service& service : services) service.sensitive = service.code == "DL-06";
  desk_.hall.catalogue.listServicesCalls.answer = [services](const auto&) { return services; };
  desk_.hall.goAway();
  desk_.hall.goLive();
  tap("readAloudSwitch");
  openGuide();
  expectHeard("要带这些材料");
  EXPECT_FALSE(everHeard("驾驶证期满换证"));
}

TEST_F(ReadAloud, FollowsTheLanguage) {
  tap("readAloudSwitch");
  expectHeard("今天来办什么事");
  EXPECT_EQ(desk_.voice.languages().back(), "zh_CN");
  languages()->setProperty("language", "en");
  expectHeard("What brings you here");
  EXPECT_EQ(desk_.voice.languages().back(), "en");
}

TEST_F(ReadAloud, SaysWhatIsWrongAfterWhatIsBeingSaid) {
  tap("readAloudSwitch");
  openGuide();
  identifyByNumber("610999198506150033");
  tap("confirmButton");
  expectHeard("确定");
  expectText(desk_.context.identify()->error());
  EXPECT_FALSE(everHeard(desk_.context.identify()->error()));
  expectNext(desk_.context.identify()->error());
}

TEST_F(ReadAloud, SaysWhatBecomesOfThePrinting) {
  tap("readAloudSwitch");
  takeNumberWithoutCard();
  expectHeard("C012");
  Q_EMIT desk_.printer.failed(platform::PrintFault::kPaperOut);
  expectNext("打印机没有纸了");
}

TEST_F(ReadAloud, SaysAQuestionOnceThoughItCountsDown) {
  tap("readAloudSwitch");
  openGuide();
  expectHeard("要带这些材料");
  auto* guard = window()->findChild<QObject*>("idleGuard");
  const auto tick = [&] { QMetaObject::invokeMethod(guard, "tick"); };
  while (!guard->property("warning").toBool()) tick();
  expectNext("您还在吗");
  for (int second = 0; second < 3; ++second) {
    tick();
    settle();
  }
  desk_.voice.finishCurrent();
  expectSilence();
}

TEST_F(ReadAloud, SaysThatOneIsCalled) {
  tap("readAloudSwitch");
  tap("findTicketButton");
  write("C012");
  tap("confirmButton");
  ASSERT_TRUE(QTest::qWaitFor([&] { return desk_.hall.tickets.findTicketsCalls.open() == 1; }));
  client::PlacedTicket called = sample::ticket({"services/DL-06"});
  desk_.hall.tickets.findTicketsCalls.succeed({called});
  expectPage("visitPage");
  expectHeard("C012");
  called.ticket.state = client::Ticket::State::Called;
  called.ticket.window = "offices/610902/windows/3";
  client::TicketUpdate update;
  update.ticket = called.ticket;
  desk_.hall.watch.ticketFeed.publish(update);
  expectNext("正在叫您");
  EXPECT_TRUE(hears("3 号窗口"));
}

TEST_F(ReadAloud, IsNotOfferedWithoutAVoice) {
  desk_.voice.setAvailable(false);
  EXPECT_TRUE(QTest::qWaitFor([&] { return !item("readAloudSwitch"); }));
  desk_.context.narrator()->choose(true);
  EXPECT_FALSE(desk_.context.narrator()->isOn());
}

}  // namespace
}  // namespace yichuang::kiosk
