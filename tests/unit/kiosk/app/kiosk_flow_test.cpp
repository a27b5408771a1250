// The kiosk's real window over a fake server, touched with real events. With
// YICHUANG_SHOTS=<folder> every page is also saved as a picture, in the theme and language of
// YICHUANG_SHOT_THEME and YICHUANG_SHOT_LANGUAGE.

#include <QDir>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QtTest>
#include <gtest/gtest.h>

#include "kiosk/apps/kiosk/kiosk_context.h"
#include "kiosk/ui/probe/scene.h"
#include "kiosk/ui/theme/tokens.h"
#include "tests/support/kiosk/sample_hall.h"

namespace yichuang::kiosk {
namespace {

using client::Ticket;

class FakeReader final : public platform::IdCardReader {
 public:
  FakeReader() { setState(platform::DeviceState::kOk); }
  void start() override { started = true; }
  void stop() override { started = false; }
  bool started{false};
};

class FakePrinter final : public platform::ReceiptPrinter {
 public:
  void print(const platform::Receipt& receipt) override { receipts.append(receipt); }
  QList<platform::Receipt> receipts;
};

class KioskFlow : public ::testing::Test {
 protected:
  void SetUp() override {
    engine_.addImportPath(":/qt/qml");
    QObject::connect(&engine_, &QQmlEngine::warnings, &engine_,
                     [](const QList<QQmlError>& warnings) {
                       for (const QQmlError& each : warnings)
                         ADD_FAILURE() << each.toString().toStdString();
                     });
    ui::Tokens::of(engine_)->setTheme(qEnvironmentVariable("YICHUANG_SHOT_THEME", "standard"));
    engine_.setInitialProperties({{"context", QVariant::fromValue(&context_)},
                                  {"language", language_},
                                  {"fullScreen", false}});
    engine_.load(QUrl("qrc:/qt/qml/Yichuang/Kiosk/Main.qml"));
    ASSERT_EQ(engine_.rootObjects().size(), 1);
    hall_.goLive();
    expectPage("homePage");
  }

  QQuickWindow* window() const {
    return qobject_cast<QQuickWindow*>(engine_.rootObjects().constFirst());
  }
  QQuickItem* item(const QString& name, int nth = 0) const {
    return ui::Scene(engine_.rootObjects()).find(name, nth);
  }
  QString page() const { return ui::Scene(engine_.rootObjects()).page(); }

  void expectPage(const QString& name) {
    EXPECT_TRUE(QTest::qWaitFor([&] { return page() == name; }))
        << "on " << page().toStdString() << ", not " << name.toStdString();
    shoot(name);
  }

  /// Until the layouts have given every item its place.
  void settle() {
    QSignalSpy frames(window(), &QQuickWindow::frameSwapped);
    window()->update();
    EXPECT_TRUE(frames.wait());
  }

  void tap(const QString& name, int nth = 0) {
    const bool there =
        QTest::qWaitFor([&] { return item(name, nth) && item(name, nth)->isEnabled(); });
    ASSERT_TRUE(there) << name.toStdString() << " cannot be touched on " << page().toStdString();
    settle();
    QTest::mouseClick(window(), Qt::LeftButton, {},
                      item(name, nth)->mapToScene(middle(name, nth)).toPoint());
  }
  QPointF middle(const QString& name, int nth) const {
    return {item(name, nth)->width() / 2, item(name, nth)->height() / 2};
  }

  void type(const QString& digits) {
    for (const QChar each : digits) tap(QStringLiteral("key") + each);
  }
  void write(const QString& text) {
    settle();
    for (const QChar each : text) QTest::keyClick(window(), each.toLatin1());
  }

  bool shows(const QString& text) const {
    for (const QQuickItem* each : ui::Scene(engine_.rootObjects()).texts())
      if (each->property("text").toString().contains(text)) return true;
    return false;
  }
  void expectText(const QString& text) {
    EXPECT_TRUE(QTest::qWaitFor([&] { return shows(text); }))
        << text.toStdString() << " is not on " << page().toStdString();
  }

  void shoot(const QString& name) {
    const QString folder = qEnvironmentVariable("YICHUANG_SHOTS");
    if (folder.isEmpty()) return;
    settle();
    EXPECT_TRUE(QTest::qWaitFor([&] {
      const QQuickItem* stack = item("pageStack");
      const auto* shown = stack ? stack->property("currentItem").value<QQuickItem*>() : nullptr;
      return shown && shown->opacity() >= 1;
    }));
    settle();
    window()->grabWindow().save(QDir(folder).filePath(name + ".png"));
  }

  /// From the home page to the guide of one service.
  void openGuide() {
    tap(words("驾驶证快到期了", "My licence is expiring"));
    expectPage("servicesPage");
    tap(words("驾驶证期满换证", "Renew an expiring licence"));
    tap("nextButton");
    expectPage("guidePage");
  }
  void identifyByNumber(const QString& number) {
    tap("takeNumberButton");
    expectPage("identifyPage");
    tap("typeNumberButton");
    type(number);
  }

  /// The wording of the language the pages are in.
  QString words(const char* zh, const char* en) const {
    return QString::fromUtf8(language_ == QLatin1String("en") ? en : zh);
  }

  const QString language_ = qEnvironmentVariable("YICHUANG_SHOT_LANGUAGE", "zh_CN");
  sample::Hall hall_;
  FakeReader reader_;
  FakePrinter printer_;
  KioskContext context_{{.catalogue = hall_.catalogue,
                         .tickets = hall_.tickets,
                         .appointments = hall_.appointments,
                         .watch = hall_.watch,
                         .cardReader = reader_,
                         .printer = &printer_,
                         .clock = hall_.clock,
                         .office = sample::kOffice}};
  QQmlApplicationEngine engine_;
};

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

TEST_F(KioskFlow, ASearchFindsAServiceByPlainWords) {
  tap("searchField");
  expectPage("searchPage");
  write("DL-13");
  expectText(words("补领机动车驾驶证", "Replace a lost licence"));
  shoot("searchPage-results");
  tap(words("补领机动车驾驶证", "Replace a lost licence"));
  expectPage("guidePage");
  tap("addServiceButton");
  expectPage("searchPage");
}

TEST_F(KioskFlow, AWordIsTouchedInsteadOfTyped) {
  tap("searchField");
  expectPage("searchPage");
  tap(context_.search()->words().constFirst());
  EXPECT_TRUE(QTest::qWaitFor([&] { return context_.search()->results()->count() > 0; }));
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
