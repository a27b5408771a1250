#include <QColor>
#include <QQuickItem>

#include "tests/qml/audit/checks.h"

namespace yichuang::audit {
namespace {

bool isSheet(const QQuickItem& item) {
  return item.inherits("QQuickRectangle") && item.property("color").value<QColor>().alpha() > 0;
}

const QQuickItem* sheetUnder(const QQuickItem& text) {
  const QQuickItem* item = text.parentItem();
  while (item && !isSheet(*item)) item = item->parentItem();
  return item;
}

}  // namespace

Faults checkGround(const Screen& screen, const Bounds& /*bounds*/) {
  Faults faults;
  for (const QQuickItem* text : screen.texts()) {
    const QQuickItem* sheet = sheetUnder(*text);
    if (!sheet) continue;
    const QRectF place = shownPart(*text, lettersOf(*text));
    const QRectF ground = sheet->mapRectToScene(QRectF(0, 0, sheet->width(), sheet->height()));
    if (!place.isEmpty() && !ground.adjusted(-1, -1, 1, 1).contains(place))
      faults.push_back(
          {pathOf(*text), QStringLiteral("of %1 runs over the edge of the %2 it stands on")
                              .arg(sizeText(place), sizeText(ground))});
  }
  return faults;
}

}  // namespace yichuang::audit
