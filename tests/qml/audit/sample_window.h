#pragma once

#include <memory>

#include <QByteArray>
#include <QCoreApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>
#include <gtest/gtest.h>

#include "tests/qml/audit/checks.h"

namespace yichuang::audit {

/// A white window of 400x300 with the items of a QML text.
class SampleWindow {
 public:
  explicit SampleWindow(const QByteArray& items) {
    QQmlComponent component(&engine_);
    component.setData(
        "import QtQuick\nimport QtQuick.Window\nimport QtQuick.Templates as T\n"
        "Window { width: 400; height: 300; visible: true; color: \"white\"\n" +
            items + "\n}",
        QUrl());
    window_.reset(qobject_cast<QQuickWindow*>(component.create()));
    if (!window_) qFatal("%s", qPrintable(component.errorString()));
    window_->requestActivate();
    EXPECT_TRUE(QTest::qWaitForWindowActive(window_.get()));
    picture_ = window_->grabWindow();
  }

  /// What the check says of the window, one line a fault.
  QStringList faults(Check check, const Bounds& bounds = {}) const {
    QStringList lines;
    for (const Fault& fault : check(Screen(*window_, picture_), bounds))
      lines << fault.item + ": " + fault.what;
    return lines;
  }
  QQuickWindow& window() const { return *window_; }

 private:
  QQmlEngine engine_;
  std::unique_ptr<QQuickWindow> window_;
  QImage picture_;
};

/// One fault, which says that.
inline void expectFault(const QByteArray& items, Check check, const QString& saying,
                        const Bounds& bounds = {}) {
  const QStringList lines = SampleWindow(items).faults(check, bounds);
  ASSERT_EQ(lines.size(), 1) << qPrintable(lines.join('\n'));
  EXPECT_TRUE(lines[0].contains(saying)) << qPrintable(lines[0]);
}
inline void expectNone(const QByteArray& items, Check check, const Bounds& bounds = {}) {
  const QStringList lines = SampleWindow(items).faults(check, bounds);
  EXPECT_TRUE(lines.isEmpty()) << qPrintable(lines.join('\n'));
}

}  // namespace yichuang::audit
