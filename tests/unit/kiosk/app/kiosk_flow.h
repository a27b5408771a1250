#pragma once

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QStyleHints>
#include <QtTest>
#include <gtest/gtest.h>

#include "kiosk/input/pinyin_engine.h"
#include "kiosk/ui/probe/scene.h"
#include "kiosk/ui/theme/tokens.h"
#include "tests/support/kiosk/kiosk_desk.h"

namespace yichuang::kiosk {

/// The kiosk's real window over a fake server, touched with real events. How its pages look is the
/// matter of tests/qml/audit.
class KioskFlow : public ::testing::Test {
 protected:
  void SetUp() override {
    // These fingers are fast and never tremble.
    QGuiApplication::styleHints()->setMouseDoubleClickInterval(0);
    engine_.addImportPath(":/qt/qml");
    QObject::connect(&engine_, &QQmlEngine::warnings, &engine_,
                     [](const QList<QQmlError>& warnings) {
                       for (const QQmlError& each : warnings)
                         ADD_FAILURE() << each.toString().toStdString();
                     });
    engine_.setInitialProperties({{"context", QVariant::fromValue(&desk_.context)},
                                  {"language", language_},
                                  {"fullScreen", false}});
    engine_.load(QUrl("qrc:/qt/qml/Yichuang/Kiosk/Main.qml"));
    ASSERT_EQ(engine_.rootObjects().size(), 1);
    desk_.hall.goLive();
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

  /// From the home page to the guide of one service.
  void openGuide() {
    tap("驾驶证快到期了");
    expectPage("servicesPage");
    tap("驾驶证期满换证");
    expectPage("guidePage");
  }
  void identifyByNumber(const QString& number) {
    tap("takeNumberButton");
    expectPage("identifyPage");
    tap("typeNumberButton");
    type(number);
  }

  void takeNumberWithoutCard() {
    openGuide();
    tap("takeNumberButton");
    tap("withoutCardButton");
    tap("issueButton");
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk_.hall.tickets.issueTicketCalls.open() == 1; }));
    desk_.hall.tickets.issueTicketCalls.succeed(sample::ticket({"services/DL-06"}));
    expectPage("ticketPage");
  }
  void loseServer() {
    desk_.hall.goAway();
    desk_.context.hall()->graceIsOver();
  }
  /// Until nobody has touched anything for as long as the guard allows.
  void leaveAlone() {
    auto* guard = window()->findChild<QObject*>("idleGuard");
    while (guard->property("active").toBool()) QMetaObject::invokeMethod(guard, "tick");
  }

  QString language_{"zh_CN"};  ///< of the start
  input::PinyinEngine pinyin_;
  sample::KioskDesk desk_{pinyin_, pinyin_.composer()};
  QQmlApplicationEngine engine_;
};

}  // namespace yichuang::kiosk
