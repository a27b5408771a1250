#include "kiosk/platform/keyboard_scanner.h"
#include "tests/unit/kiosk/app/kiosk_flow.h"

namespace yichuang::kiosk {
namespace {

TEST_F(KioskFlow, ATicketHeldBeforeTheScannerIsFound) {
  Q_EMIT desk_.scanner.scanned("yichuang:visit:K7qf-2M9X");
  EXPECT_EQ(page(), "homePage") << "nobody asked for a code";
  tap("findTicketButton");
  expectPage("findTicketPage");
  Q_EMIT desk_.scanner.scanned("https://example.com/advert");
  expectText("这不是号票上的二维码");
  tap("homeButton");
  tap("findTicketButton");
  expectPage("findTicketPage");
  Q_EMIT desk_.scanner.scanned("");
  expectText("这不是号票上的二维码");
  EXPECT_TRUE(desk_.hall.tickets.findTicketsCalls.requests.isEmpty());
  Q_EMIT desk_.scanner.scanned("yichuang:visit:K7qf-2M9X");
  ASSERT_TRUE(QTest::qWaitFor([&] { return desk_.hall.tickets.findTicketsCalls.open() == 1; }));
  EXPECT_EQ(desk_.hall.tickets.findTicketsCalls.requests.constLast().value, "K7qf-2M9X");
  desk_.hall.tickets.findTicketsCalls.succeed({sample::ticket({"services/DL-06"})});
  expectPage("visitPage");
}

TEST_F(KioskFlow, ACodeTypedByAScannerReachesNoField) {
  const platform::KeyboardScanner keyboard(*QGuiApplication::instance());
  QSignalSpy scanned(&keyboard, &platform::CodeScanner::scanned);
  tap("findTicketButton");
  expectPage("findTicketPage");
  ASSERT_TRUE(QTest::qWaitFor([&] { return item("lookupField") != nullptr; }));
  settle();
  quint64 time = 1000;
  const auto press = [&](int key, const QString& text) {
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
      QKeyEvent event(type, key, Qt::NoModifier, text);
      event.setTimestamp(++time);
      QSpontaneKeyEvent::setSpontaneous(&event);
      QCoreApplication::instance()->notify(window(), &event);
    }
  };
  for (const QChar each : QStringLiteral("HTTP-7K2M")) press(each.unicode(), each);
  press(Qt::Key_Return, "\r");
  ASSERT_EQ(scanned.count(), 1);
  EXPECT_EQ(scanned[0][0].toString(), "HTTP-7K2M");
  EXPECT_EQ(item("lookupField")->property("text").toString(), "");
  for (int i = 0; i < 2 * platform::KeyBurst::kLongest; ++i) press(Qt::Key_7, "7");
  press(Qt::Key_Return, "\r");
  ASSERT_EQ(scanned.count(), 2) << "a code longer than any says that it is none";
  EXPECT_EQ(scanned[1][0].toString(), "");
  EXPECT_EQ(item("lookupField")->property("text").toString(), "");
  time += 1000;
  press(Qt::Key_A, "A");
  EXPECT_TRUE(QTest::qWaitFor([&] {
    return item("lookupField")->property("text").toString() == QLatin1String("A");
  })) << "a key of a person is held for a moment only";
}

TEST_F(KioskFlow, TechniciansHoldTheClockAndEnterTheirNumber) {
  holdClock();
  EXPECT_EQ(page(), "homePage") << "without a number there is no page";
  ASSERT_TRUE(desk_.pin.set("730514"));
  desk_.monitor.watch(desk_.reader);
  desk_.monitor.watch(desk_.printer);
  desk_.monitor.watch(desk_.scanner);
  holdClock();
  expectPage("devicesPage");
  type("111222");
  tap("unlockButton");
  expectText("密码不对");
  type("730514");
  tap("unlockButton");
  expectText("hall.ankang:7443");
  qWarning("printer: paper-out");
  tap("refreshButton");
  EXPECT_TRUE(desk_.context.devices()->log().contains("paper-out"));
  tap("test_printer");
  ASSERT_EQ(desk_.printer.receipts.size(), 1);
  Q_EMIT desk_.printer.printed();
  expectText("已打印");
  tap("homeButton");
  expectPage("homePage");
  EXPECT_FALSE(desk_.context.devices()->isUnlocked());
}

}  // namespace
}  // namespace yichuang::kiosk
