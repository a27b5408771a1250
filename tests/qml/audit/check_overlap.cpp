#include <QQuickItem>

#include "tests/qml/audit/checks.h"

namespace yichuang::audit {
namespace {

QRectF letters(const QQuickItem& text) { return shownPart(text, lettersOf(text)); }

}  // namespace

Faults checkOverlap(const Screen& screen, const Bounds& /*bounds*/) {
  Faults faults;
  const std::vector<QQuickItem*> texts = screen.texts();
  for (auto one = texts.begin(); one != texts.end(); ++one) {
    const QRectF place = letters(**one);
    if (place.isEmpty()) continue;
    for (auto other = std::next(one); other != texts.end(); ++other)
      if (const QRectF both = place & letters(**other); both.width() > 1 && both.height() > 1)
        faults.push_back(
            {pathOf(**one),
             QStringLiteral("overlaps %1 by %2").arg(pathOf(**other), sizeText(both))});
    for (const QQuickItem* button : screen.touchables()) {
      if (!isButton(*button) && !isField(*button)) continue;
      const QRectF edge = shownPart(*button, placeOf(*button));
      if (edge.isEmpty()) continue;
      const QRectF both = place & edge;
      const bool within = edge.adjusted(-1, -1, 1, 1).contains(place);
      if (isInside(**one, *button) ? !within : both.width() > 1 && both.height() > 1)
        faults.push_back(
            {pathOf(**one), QStringLiteral("crosses the edge of %1: %2 of %3 inside")
                                .arg(pathOf(*button), sizeText(both), sizeText(place))});
    }
  }
  return faults;
}

}  // namespace yichuang::audit
