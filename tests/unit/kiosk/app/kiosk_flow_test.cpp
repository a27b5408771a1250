#include "tests/unit/kiosk/app/kiosk_flow.h"

namespace yichuang::kiosk {
namespace {

using client::Ticket;

TEST_F(KioskFlow, FromASituationToAPrintedNumber) {
  openGuide();
  expectText(words("身份证明", "Proof of identity"));
  identifyByNumber("610999198506150032");
  shoot("identifyPage-number");
  tap("confirmButton");
  expectPage("confirmPage");
  tap("issueButton");
  ASSERT_TRUE(QTest::qWaitFor([&] { return hall_.tickets.issueTicketCalls.open() == 1; }));
  const client::IssueTicket wish = hall_.tickets.issueTicketCalls.requests.constLast();
  EXPECT_EQ(wish.services, QStringList{"services/DL-06"});
  EXPECT_EQ(wish.person.identityNumber, "610999198506150032");
  hall_.tickets.issueTicketCalls.succeed(sample::ticket(wish.services));
  expectPage("ticketPage");
  expectText("C012");
  ASSERT_EQ(printer_.receipts.size(), 1);
  Q_EMIT printer_.printed();
  shoot("ticketPage-printed");
  tap("doneButton");
  expectPage("homePage");
}

TEST_F(KioskFlow, AnIdentityCardIsEnough) {
  openGuide();
  tap("takeNumberButton");
  expectPage("identifyPage");
  ASSERT_TRUE(QTest::qWaitFor([&] { return reader_.started; }));
  Q_EMIT reader_.cardRead({.name = "王测试",
                           .sex = "1",
                           .nation = "01",
                           .birthDate = QDate(1955, 3, 1),
                           .address = "",
                           .number = "610999195503010014",
                           .issuer = "",
                           .validFrom = QDate(2015, 1, 1),
                           .validUntil = {}});
  expectPage("confirmPage");
  shoot("confirmPage-elderly");
  expectText("6109**********0014");
  EXPECT_EQ(context_.confirm()->priority(), "elderly");
  tap("priority_none");
  tap("issueButton");
  ASSERT_TRUE(QTest::qWaitFor([&] { return hall_.tickets.issueTicketCalls.open() == 1; }));
  EXPECT_TRUE(hall_.tickets.issueTicketCalls.requests.constLast().declinePriority);
}

TEST_F(KioskFlow, AWrongCheckDigitIsToldInPlainWords) {
  openGuide();
  identifyByNumber("610999198506150033");
  tap("confirmButton");
  EXPECT_TRUE(QTest::qWaitFor([&] { return !context_.identify()->error().isEmpty(); }));
  expectText(context_.identify()->error());
  shoot("identifyPage-error");
  EXPECT_EQ(page(), "identifyPage");
  tap("keyDelete");
  tap("key2");
  tap("confirmButton");
  expectPage("confirmPage");
}

TEST_F(KioskFlow, TheNumberStaysOnTheScreenWhenThePrinterFails) {
  openGuide();
  tap("takeNumberButton");
  tap("withoutCardButton");
  tap("issueButton");
  ASSERT_TRUE(QTest::qWaitFor([&] { return hall_.tickets.issueTicketCalls.open() == 1; }));
  hall_.tickets.issueTicketCalls.succeed(sample::ticket({"services/DL-06", "services/DL-14"}));
  ASSERT_TRUE(QTest::qWaitFor([&] { return page() == "ticketPage"; }));
  Q_EMIT printer_.failed(platform::PrintFault::kPaperOut);
  expectText(words("打印机没有纸了", "out of paper"));
  expectText("C012");
  shoot("ticketPage-no-paper");
}

TEST_F(KioskFlow, TheServerGoesAwayAndComesBackByItself) {
  openGuide();
  hall_.goAway();
  expectText(words("正在自动重新连接", "Reconnecting"));
  shoot("guidePage-stale");
  context_.hall()->graceIsOver();
  expectPage("awayPage");
  hall_.goLive();
  expectPage("guidePage");
}

TEST_F(KioskFlow, AFoundTicketCanBeCancelled) {
  tap("findTicketButton");
  expectPage("findTicketPage");
  write("C012");
  tap("confirmButton");
  ASSERT_TRUE(QTest::qWaitFor([&] { return hall_.tickets.findTicketsCalls.open() == 1; }));
  EXPECT_EQ(hall_.tickets.findTicketsCalls.requests.constLast().key,
            client::FindTickets::Key::Number);
  hall_.tickets.findTicketsCalls.succeed({sample::ticket({"services/DL-06"})});
  expectPage("visitPage");
  tap("cancelTicketButton");
  expectText(words("取消这个号？", "Cancel this number?"));
  shoot("visitPage-cancel");
  tap(words("取消这个号", "Cancel number"));
  EXPECT_TRUE(QTest::qWaitFor([&] { return hall_.tickets.cancelTicketCalls.open() == 1; }));
}

TEST_F(KioskFlow, ACompletedVisitIsRatedWithOneTouch) {
  tap("findTicketButton");
  write("C012");
  tap("confirmButton");
  ASSERT_TRUE(QTest::qWaitFor([&] { return hall_.tickets.findTicketsCalls.open() == 1; }));
  client::PlacedTicket done = sample::ticket({"services/DL-06"});
  done.ticket.state = Ticket::State::Completed;
  done.place.reset();
  hall_.tickets.findTicketsCalls.succeed({done});
  expectPage("ratePage");
  tap("star5");
  ASSERT_TRUE(QTest::qWaitFor([&] { return hall_.tickets.rateTicketCalls.open() == 1; }));
  EXPECT_EQ(hall_.tickets.rateTicketCalls.requests.constLast().stars, 5);
  done.ticket.rating = 5;
  hall_.tickets.rateTicketCalls.succeed(done.ticket);
  tap("doneButton");
  expectPage("homePage");
}

TEST_F(KioskFlow, AnAppointmentIsCheckedIn) {
  tap("appointmentButton");
  expectPage("appointmentPage");
  write("8842");
  tap("confirmButton");
  ASSERT_TRUE(
      QTest::qWaitFor([&] { return hall_.appointments.findAppointmentsCalls.open() == 1; }));
  client::Appointment booked;
  booked.name = "offices/610902/appointments/1";
  booked.state = client::Appointment::State::Booked;
  booked.services = {"services/DL-06"};
  booked.startTime = QDateTime(QDate(2026, 11, 23), QTime(1, 30), Qt::UTC);
  booked.endTime = booked.startTime.addSecs(1800);
  hall_.appointments.findAppointmentsCalls.succeed({booked});
  tap(words("驾驶证期满换证", "Renew an expiring licence"));
  ASSERT_TRUE(
      QTest::qWaitFor([&] { return hall_.appointments.checkInAppointmentCalls.open() == 1; }));
  client::CheckIn checkIn;
  checkIn.ticket = sample::ticket({"services/DL-06"});
  hall_.appointments.checkInAppointmentCalls.succeed(checkIn);
  expectPage("ticketPage");
}

TEST_F(KioskFlow, GoingHomeForgetsThePerson) {
  openGuide();
  identifyByNumber("610999198506150032");
  tap("confirmButton");
  expectPage("confirmPage");
  tap("homeButton");
  expectPage("homePage");
  EXPECT_EQ(context_.services()->chosen(), 0);
  EXPECT_FALSE(context_.confirm()->holder().contains("6109"));
  EXPECT_FALSE(reader_.started);
}

TEST_F(KioskFlow, AVisitLeftAloneIsForgotten) {
  openGuide();
  identifyByNumber("610999198506150032");
  tap("confirmButton");
  expectPage("confirmPage");
  auto* guard = engine_.rootObjects().constFirst()->findChild<QObject*>("idleGuard");
  while (guard->property("remaining").toInt() > 10) QMetaObject::invokeMethod(guard, "tick");
  expectText(words("您还在吗？", "Are you still there?"));
  shoot("idle");
  for (int second = 0; second < 10; ++second) QMetaObject::invokeMethod(guard, "tick");
  expectPage("homePage");
  EXPECT_EQ(context_.services()->chosen(), 0);
  EXPECT_FALSE(context_.confirm()->holder().contains("6109"));
}

TEST_F(KioskFlow, HelpIsAlwaysThere) {
  tap("helpButton");
  expectPage("helpPage");
  tap("backButton");
  expectPage("homePage");
}

TEST_F(KioskFlow, AWideWindowShowsTheSamePagesSmaller) {
  window()->resize(1366, 768);
  EXPECT_TRUE(QTest::qWaitFor([&] { return ui::Tokens::of(engine_)->scale() < 0.6; }));
  shoot("homePage-wide");
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
