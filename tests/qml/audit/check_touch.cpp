#include <QQuickItem>

#include "tests/qml/audit/checks.h"

namespace yichuang::audit {

Faults checkTouch(const Screen& screen, const Bounds& bounds) {
  Faults faults;
  for (const QQuickItem* item : screen.touchables()) {
    const QRectF place = placeOf(*item);
    if (place.width() < bounds.touch || place.height() < bounds.touch)
      faults.push_back({pathOf(*item), QStringLiteral("is %1 to touch, at least %2 px either way")
                                           .arg(sizeText(place))
                                           .arg(bounds.touch)});
    else if (const QQuickItem* by = cutter(*item, place))
      faults.push_back(
          {pathOf(*item), QStringLiteral("%1 at %2,%3 is cut off by %4")
                              .arg(sizeText(place))
                              .arg(qRound(place.x()))
                              .arg(qRound(place.y()))
                              .arg(by->parentItem() ? pathOf(*by) : QStringLiteral("the window"))});
  }
  return faults;
}

}  // namespace yichuang::audit
