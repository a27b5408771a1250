#pragma once

#include <QDir>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QtTest>
#include <gtest/gtest.h>

#include "kiosk/apps/kiosk/kiosk_context.h"
#include "kiosk/input/pinyin_engine.h"
#include "kiosk/ui/probe/scene.h"
#include "kiosk/ui/theme/tokens.h"
#include "tests/support/kiosk/sample_hall.h"

namespace yichuang::kiosk {

class FakeReader final : public platform::IdCardReader {
 public:
  FakeReader() { setState(platform::DeviceState::kOk); }
  void start() override { started = true; }
  void stop() override { started = false; }
  bool started{false};
};

class FakeScanner final : public platform::CodeScanner {
 public:
  FakeScanner() { setState(platform::DeviceState::kOk); }
};

class FakePrinter final : public platform::ReceiptPrinter {
 public:
  FakePrinter() { setState(platform::DeviceState::kPaperLow); }
  void print(const platform::Receipt& receipt) override { receipts.append(receipt); }
  QList<platform::Receipt> receipts;
};

/// The kiosk's real window over a fake server, touched with real events. With
/// YICHUANG_SHOTS=<folder> every page is also saved as a picture, in the theme and language of
/// YICHUANG_SHOT_THEME and YICHUANG_SHOT_LANGUAGE.
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

  bool isAbove(const QString& upper, const QString& lower) const {
    const QQuickItem* above = item(upper);
    return above->mapToScene({0, above->height()}).y() <= item(lower)->mapToScene({0, 0}).y();
  }

  /// As long as nobody does by accident.
  void holdClock() {
    settle();
    QSignalSpy wanted(item("kioskFlow"), SIGNAL(serviceWanted()));
    const QPoint at = item("clock")->mapToScene(middle("clock", 0)).toPoint();
    QTest::mousePress(window(), Qt::LeftButton, {}, at);
    EXPECT_TRUE(wanted.wait());
    QTest::mouseRelease(window(), Qt::LeftButton, {}, at);
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
  FakeScanner scanner_;
  QTemporaryDir folder_;
  devices::TechnicianPin pin_{folder_.filePath("technician.json"), hall_.clock};
  platform::DeviceMonitor monitor_{[this] { return hall_.clock.now(); }};
  platform::LogTail log_;
  input::PinyinEngine pinyin_;
  KioskContext context_{
      {.catalogue = hall_.catalogue,
       .tickets = hall_.tickets,
       .appointments = hall_.appointments,
       .watch = hall_.watch,
       .cardReader = reader_,
       .printer = &printer_,
       .clock = hall_.clock,
       .speller = pinyin_,
       .composer = pinyin_.composer(),
       .office = sample::kOffice,
       .scanner = &scanner_,
       .technicians = {
           .monitor = &monitor_,
           .pin = &pin_,
           .log = &log_,
           .devices = {.cardReader = &reader_, .printer = &printer_, .scanner = &scanner_},
           .facts = {.version = "0.1.0", .server = "hall.ankang:7443", .office = "610902"}}}};
  QQmlApplicationEngine engine_;
};

}  // namespace yichuang::kiosk
