#include "tests/unit/kiosk/app/kiosk_flow.h"

namespace yichuang::kiosk {
namespace {

using client::Ticket;

TEST_F(KioskFlow, FromASituationToAPrintedNumber) {
  openGuide();
  expectText("身份证明");
  identifyByNumber("610999198506150032");
  tap("confirmButton");
  expectPage("confirmPage");
  tap("issueButton");
  ASSERT_TRUE(QTest::qWaitFor([&] { return desk_.hall.tickets.issueTicketCalls.open() == 1; }));
  const client::IssueTicket wish = desk_.hall.tickets.issueTicketCalls.requests.constLast();
  EXPECT_EQ(wish.services, QStringList{"services/DL-06"});
  EXPECT_EQ(wish.person.identityNumber, "610999198506150032");
  desk_.hall.tickets.issueTicketCalls.succeed(sample::ticket(wish.services));
  expectPage("ticketPage");
  expectText("C012");
  ASSERT_EQ(desk_.printer.receipts.size(), 1);
  Q_EMIT desk_.printer.printed();
  tap("doneButton");
  expectPage("homePage");
}

TEST_F(KioskFlow, AnIdentityCardIsEnough) {
  openGuide();
  tap("takeNumberButton");
  expectPage("identifyPage");
  ASSERT_TRUE(QTest::qWaitFor([&] { return desk_.reader.started; }));
  Q_EMIT desk_.reader.cardRead(sample::elderlyCard());
  expectPage("confirmPage");
  expectText("6109**********0014");
  EXPECT_EQ(desk_.context.confirm()->priority(), "elderly");
  tap("priority_none");
  tap("issueButton");
  ASSERT_TRUE(QTest::qWaitFor([&] { return desk_.hall.tickets.issueTicketCalls.open() == 1; }));
  EXPECT_TRUE(desk_.hall.tickets.issueTicketCalls.requests.constLast().declinePriority);
}

TEST_F(KioskFlow, OfSeveralServicesOneCanBeLeftOut) {
  openGuide();
  tap("addServiceButton");
  expectPage("searchPage");
  write("shenyan");
  tap("驾驶证审验");
  expectPage("guidePage");
  expectText("2 件事一次办");
  tap("驾驶证审验，不办");
  expectText("驾驶证期满换证");
  EXPECT_EQ(desk_.context.services()->chosen(), 1);
  EXPECT_FALSE(item("驾驶证期满换证，不办")) << "the last one is left by going back";
}

TEST_F(KioskFlow, AWrongCheckDigitIsToldInPlainWords) {
  openGuide();
  identifyByNumber("610999198506150033");
  tap("confirmButton");
  EXPECT_TRUE(QTest::qWaitFor([&] { return !desk_.context.identify()->error().isEmpty(); }));
  expectText(desk_.context.identify()->error());
  EXPECT_EQ(page(), "identifyPage");
  tap("keyDelete");
  tap("key2");
  tap("confirmButton");
  expectPage("confirmPage");
}

TEST_F(KioskFlow, TheNumberStaysOnTheScreenWhenThePrinterFails) {
  takeNumberWithoutCard();
  Q_EMIT desk_.printer.failed(platform::PrintFault::kPaperOut);
  expectText("打印机没有纸了");
  expectText("C012");
}

TEST_F(KioskFlow, ASecondPaperOfWhatMayBeOutIsMarked) {
  const auto isMarked = [&] {
    return std::ranges::any_of(desk_.printer.receipts.constLast(),
                               [](const auto& line) { return line.text.contains("号码不变"); });
  };
  const auto failAndPrintAgain = [&](bool begun) {
    Q_EMIT desk_.printer.failed(platform::PrintFault::kPaperOut, begun);
    tap("再打一次");
    EXPECT_TRUE(QTest::qWaitFor([&] { return item("再打一次") == nullptr; }));
  };
  takeNumberWithoutCard();
  failAndPrintAgain(false);
  EXPECT_FALSE(isMarked());
  failAndPrintAgain(true);
  EXPECT_TRUE(isMarked());
  failAndPrintAgain(false);
  EXPECT_TRUE(isMarked()) << "the first one may still be out";
}

TEST_F(KioskFlow, TheServerGoesAwayAndComesBackByItself) {
  openGuide();
  desk_.hall.goAway();
  expectText("正在自动恢复");
  desk_.context.hall()->graceIsOver();
  expectPage("awayPage");
  desk_.hall.goLive();
  expectPage("guidePage");
}

TEST_F(KioskFlow, WhoReadsWhileTheServerIsAwayIsLeftInPeaceAndComesBackToWhatIsTrue) {
  desk_.hall.goAway();
  desk_.context.hall()->graceIsOver();
  expectPage("awayPage");
  tap("readGuideButton");
  expectPage("searchPage");
  desk_.hall.goAway();  // another attempt in vain
  EXPECT_EQ(page(), "searchPage");
  desk_.hall.goLive();
  tap("backButton");
  expectPage("homePage");
}

TEST_F(KioskFlow, AFoundTicketCanBeCancelled) {
  tap("findTicketButton");
  expectPage("findTicketPage");
  write("C012");
  tap("confirmButton");
  ASSERT_TRUE(QTest::qWaitFor([&] { return desk_.hall.tickets.findTicketsCalls.open() == 1; }));
  EXPECT_EQ(desk_.hall.tickets.findTicketsCalls.requests.constLast().key,
            client::FindTickets::Key::Number);
  desk_.hall.tickets.findTicketsCalls.succeed({sample::ticket({"services/DL-06"})});
  expectPage("visitPage");
  tap("cancelTicketButton");
  expectText("取消这个号？");
  tap("取消这个号");
  EXPECT_TRUE(QTest::qWaitFor([&] { return desk_.hall.tickets.cancelTicketCalls.open() == 1; }));
}

TEST_F(KioskFlow, ACompletedVisitIsRatedWithOneTouch) {
  tap("findTicketButton");
  write("C012");
  tap("confirmButton");
  ASSERT_TRUE(QTest::qWaitFor([&] { return desk_.hall.tickets.findTicketsCalls.open() == 1; }));
  client::PlacedTicket done = sample::ticket({"services/DL-06"});
  done.ticket.state = Ticket::State::Completed;
  done.place.reset();
  desk_.hall.tickets.findTicketsCalls.succeed({done});
  expectPage("ratePage");
  tap("star5");
  ASSERT_TRUE(QTest::qWaitFor([&] { return desk_.hall.tickets.rateTicketCalls.open() == 1; }));
  EXPECT_EQ(desk_.hall.tickets.rateTicketCalls.requests.constLast().stars, 5);
  done.ticket.rating = 5;
  desk_.hall.tickets.rateTicketCalls.succeed(done.ticket);
  tap("doneButton");
  expectPage("homePage");
}

TEST_F(KioskFlow, AnAppointmentIsCheckedIn) {
  tap("appointmentButton");
  expectPage("appointmentPage");
  // Letters and digits in turns, as in every code of a booking.
  for (const QString key : {"K", "7", "Q", "F", "2", "M", "9", "X"}) tap("key" + key);
  tap("confirmButton");
  ASSERT_TRUE(
      QTest::qWaitFor([&] { return desk_.hall.appointments.findAppointmentsCalls.open() == 1; }));
  EXPECT_EQ(desk_.hall.appointments.findAppointmentsCalls.requests.constLast().value, "K7QF2M9X");
  client::Appointment booked;
  booked.name = "offices/610902/appointments/1";
  booked.state = client::Appointment::State::Booked;
  booked.services = {"services/DL-06"};
  booked.startTime = QDateTime(QDate(2026, 11, 23), QTime(1, 30), Qt::UTC);
  booked.endTime = booked.startTime.addSecs(1800);
  desk_.hall.appointments.findAppointmentsCalls.succeed({booked});
  tap("驾驶证期满换证");
  ASSERT_TRUE(
      QTest::qWaitFor([&] { return desk_.hall.appointments.checkInAppointmentCalls.open() == 1; }));
  client::CheckIn checkIn;
  checkIn.ticket = sample::ticket({"services/DL-06"});
  desk_.hall.appointments.checkInAppointmentCalls.succeed(checkIn);
  expectPage("ticketPage");
}

TEST_F(KioskFlow, GoingHomeForgetsThePerson) {
  openGuide();
  identifyByNumber("610999198506150032");
  tap("confirmButton");
  expectPage("confirmPage");
  tap("homeButton");
  expectPage("homePage");
  EXPECT_EQ(desk_.context.services()->chosen(), 0);
  EXPECT_FALSE(desk_.context.confirm()->holder().contains("6109"));
  EXPECT_FALSE(desk_.reader.started);
}

TEST_F(KioskFlow, AVisitLeftAloneIsForgotten) {
  openGuide();
  identifyByNumber("610999198506150032");
  tap("confirmButton");
  expectPage("confirmPage");
  auto* guard = engine_.rootObjects().constFirst()->findChild<QObject*>("idleGuard");
  while (guard->property("remaining").toInt() > 10) QMetaObject::invokeMethod(guard, "tick");
  expectText("您还在吗？");
  for (int second = 0; second < 10; ++second) QMetaObject::invokeMethod(guard, "tick");
  expectPage("homePage");
  EXPECT_EQ(desk_.context.services()->chosen(), 0);
  EXPECT_FALSE(desk_.context.confirm()->holder().contains("6109"));
}

TEST_F(KioskFlow, AChosenThemeIsForThisVisitOnly) {
  ui::Tokens* tokens = ui::Tokens::of(engine_);
  const QString before = tokens->theme();
  tap("helpButton");
  expectPage("helpPage");
  tap("themePicker_high-contrast");
  EXPECT_NE(tokens->theme(), before);
  tap("homeButton");
  expectPage("homePage");
  EXPECT_EQ(tokens->theme(), before);
}

TEST_F(KioskFlow, StaffAreCalledFromAnyPageAndTheAnswerIsShown) {
  openGuide();
  tap("helpButton");
  expectPage("helpPage");
  tap("callStaffButton");
  auto& raised = desk_.hall.assistance.raiseHelpCallCalls;
  ASSERT_TRUE(QTest::qWaitFor([&] { return raised.requests.size() == 1; }));
  EXPECT_EQ(raised.requests[0].page, "guide");
  client::HelpCall call;
  call.name = QStringLiteral("offices/610902/helpCalls/7");
  call.state = client::HelpCall::State::Open;
  raised.succeed(call);
  call.state = client::HelpCall::State::Acknowledged;
  desk_.hall.watch.kioskFeed.publish({2, call});
  expectText(QStringLiteral("工作人员正在赶来，请在这里稍等。"));
}

TEST_F(KioskFlow, WithoutTheServerHelpSaysWhereToGo) {
  desk_.hall.watch.kioskFeed.setLink(
      {client::LinkStatus::State::Offline, desk_.hall.clock.now(), {}});
  tap("helpButton");
  tap("callStaffButton");
  expectText(
      QStringLiteral("现在没有连上，呼叫不到工作人员。请直接到导办台，或请身边的工作人员帮忙。"));
}

TEST_F(KioskFlow, HelpIsAlwaysThere) {
  tap("helpButton");
  expectPage("helpPage");
  tap("backButton");
  expectPage("homePage");
}

TEST_F(KioskFlow, AWideWindowShowsTheSamePagesSmaller) {
  window()->resize(1366, 768);
  EXPECT_TRUE(QTest::qWaitFor([&] { return ui::Tokens::of(engine_)->scale() < 0.8; }));
  openGuide();
}

}  // namespace
}  // namespace yichuang::kiosk

int main(int argc, char** argv) {
  ::testing::InitGoogleTest(&argc, argv);
  qputenv("QT_QPA_PLATFORM", "offscreen");
  qputenv("QT_QUICK_BACKEND", "software");
  const QGuiApplication app(argc, argv);
  return RUN_ALL_TESTS();
}
