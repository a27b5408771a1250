#include "kiosk/ui/shell/repeated_touch_filter.h"

#include <utility>

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLineF>
#include <QMouseEvent>
#include <QStyleHints>
#include <QTouchEvent>

namespace yichuang::ui {

RepeatedTouchFilter::RepeatedTouchFilter(QObject* parent) : QObject(parent) {
  QCoreApplication::instance()->installEventFilter(this);
}

void RepeatedTouchFilter::pageShown() { pageIsNew_ = true; }

bool RepeatedTouchFilter::eventFilter(QObject* watched, QEvent* event) {
  if (!watched->isWindowType()) return false;
  switch (event->type()) {
    case QEvent::MouseButtonPress:
      return pressed(static_cast<QMouseEvent*>(event)->globalPosition());
    case QEvent::TouchBegin:
      return pressed(static_cast<QTouchEvent*>(event)->points().constFirst().globalPosition());
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::TouchUpdate:
      return swallowing_;
    case QEvent::MouseButtonRelease:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
      return std::exchange(swallowing_, false);
    default:
      return false;
  }
}

bool RepeatedTouchFilter::pressed(QPointF place) {
  swallowing_ = isRepeated(place);
  if (swallowing_) return true;
  sinceTouch_.start();
  place_ = place;
  pageIsNew_ = false;
  return false;
}

bool RepeatedTouchFilter::isRepeated(QPointF place) const {
  return pageIsNew_ && sinceTouch_.isValid() &&
         sinceTouch_.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval() &&
         QLineF(place_, place).length() <= distance_;
}

}  // namespace yichuang::ui
