#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointF>
#include <QtQml/qqmlregistration.h>

namespace yichuang::ui {

/// Keeps the second half of a double touch away from a page that the first half opened: a trembling
/// hand would otherwise choose something there that nobody has read. A touch at another place, or
/// after the double-click interval, is meant.
class RepeatedTouchFilter : public QObject {
  Q_OBJECT
  QML_ELEMENT
  /// How far apart, in pixels of the screen, two touches are still the same place.
  Q_PROPERTY(double distance MEMBER distance_)

 public:
  explicit RepeatedTouchFilter(QObject* parent = nullptr);

  /// Another page is on the screen.
  Q_INVOKABLE void pageShown();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  bool pressed(QPointF place);
  bool isRepeated(QPointF place) const;

  double distance_{0};
  QElapsedTimer sinceTouch_;
  QPointF place_;
  bool pageIsNew_{false};
  bool swallowing_{false};
};

}  // namespace yichuang::ui
