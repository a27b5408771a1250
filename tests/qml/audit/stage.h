#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QImage>
#include <QSize>
#include <QString>
#include <QVariantMap>

#include "tests/qml/audit/checks.h"

class QQmlEngine;
class QQuickItem;
class QQuickWindow;

namespace yichuang::audit {

/// How a program is shown.
struct Look {
  QString theme;
  QString language;
};

/// A program's real window, made anew for each state, in an engine that is kept.
class Stage {
 public:
  virtual ~Stage();

  QQuickWindow& window() const { return *window_; }
  const Look& look() const { return look_; }
  virtual void resize(QSize size);
  /// What this program is held to in its present look.
  virtual Bounds bounds() const = 0;

  /// Presses a button as assistive tools do, by objectName or accessible name.
  void press(const QString& name, int nth = 0);
  /// Whether there is something of that name to press.
  bool shows(const QString& name) const;
  /// Types into what has the focus.
  void write(const QString& text);
  /// Opens the sheet of that objectName.
  void open(const QString& sheet);
  void setProperty(const QString& objectName, const char* property, const QVariant& value);
  /// Until answers have come and layouts have given every item its place.
  void settle();
  QImage picture() const;

 protected:
  Stage(QQmlEngine& engine, Look look);
  void show(const QString& mainFile, double scale, QVariantMap properties);
  bool isShown() const { return window_ != nullptr; }
  /// Before what the window shows goes away.
  void close();

  QQmlEngine& engine_;

 private:
  QQuickItem* find(const QString& name, int nth) const;
  void complain(const QString& what) const;

  Look look_;
  std::unique_ptr<QQuickWindow> window_;
};

}  // namespace yichuang::audit
