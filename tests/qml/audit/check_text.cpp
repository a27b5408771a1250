#include <QQuickItem>
#include <QQuickWindow>

#include "tests/qml/audit/checks.h"

namespace yichuang::audit {
namespace {

QString fault(const QQuickItem& text) {
  const QRectF place = placeOf(text);
  if (text.property("truncated").toBool())
    return QStringLiteral("is cut off with an ellipsis at %1").arg(sizeText(placeOf(text)));
  const QRectF box = text.mapRectToScene(QRectF(0, 0, text.width(), text.height()));
  if (place.width() > box.width() + 1 || place.height() > box.height() + 1)
    return QStringLiteral("is painted %1, its item is %2").arg(sizeText(place), sizeText(box));
  if (const QQuickItem* by = cutter(text, place))
    return QStringLiteral("at %1,%2 %3 is cut off by %4")
        .arg(qRound(place.x()))
        .arg(qRound(place.y()))
        .arg(sizeText(place), by->parentItem() ? pathOf(*by) : QStringLiteral("the window's edge"));
  return {};
}

}  // namespace

Faults checkText(const Screen& screen, const Bounds& /*bounds*/) {
  Faults faults;
  for (const QQuickItem* text : screen.texts()) {
    if (text->property("mayBeCut").toBool()) continue;
    if (const QString what = fault(*text); !what.isEmpty()) faults.push_back({pathOf(*text), what});
  }
  return faults;
}

}  // namespace yichuang::audit
