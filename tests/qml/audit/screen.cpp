#include "tests/qml/audit/screen.h"

#include <algorithm>

#include <QQuickItem>
#include <QQuickWindow>

namespace yichuang::audit {
namespace {

/// Half a pixel of rounding on either side is nobody's fault.
constexpr double kRounding = 1.0;

/// Lines of text have room above and below their letters; that much may lie over something else.
constexpr double kLeading = 0.12;

void collect(QQuickItem* item, std::vector<QQuickItem*>& into) {
  if (!item->isVisible() || item->opacity() <= 0.01) return;
  into.push_back(item);
  QList<QQuickItem*> children = item->childItems();
  std::stable_sort(children.begin(), children.end(),
                   [](const QQuickItem* a, const QQuickItem* b) { return a->z() < b->z(); });
  for (QQuickItem* child : children) collect(child, into);
}

bool isModalSheet(const QQuickItem& item) {
  return item.inherits("QQuickPopupItem") && item.parent() != nullptr &&
         item.parent()->property("modal").toBool();
}

bool isIgnored(const QQuickItem& item) {
  return std::ranges::any_of(item.children(), [](const QObject* child) {
    return child->inherits("QQuickAccessibleAttached") && child->property("ignored").toBool();
  });
}

/// Unless it says of itself that there is nothing to do with it.
bool hasPointerHandler(const QQuickItem& item) {
  if (isIgnored(item)) return false;
  if (item.inherits("QQuickMouseArea")) return true;
  return std::ranges::any_of(item.children(), [](const QObject* child) {
    return child->inherits("QQuickTapHandler") && child->property("enabled").toBool();
  });
}

bool contains(const QRectF& outer, const QRectF& inner) {
  return outer.adjusted(-kRounding, -kRounding, kRounding, kRounding).contains(inner);
}

/// Whether a Flickable's content reaches `place`, so that it can be brought into view.
bool scrollsTo(const QQuickItem& flickable, const QRectF& place) {
  if (!flickable.inherits("QQuickFlickable") || !flickable.property("interactive").toBool())
    return false;
  const auto number = [&](const char* name) { return flickable.property(name).toDouble(); };
  const QRectF view = flickable.mapRectToScene(QRectF(0, 0, flickable.width(), flickable.height()));
  const bool across = number("contentWidth") > flickable.width() + kRounding;
  const bool down = number("contentHeight") > flickable.height() + kRounding;
  const bool fitsAcross =
      contains(QRectF(view.x(), place.y(), view.width(), place.height()), place);
  const bool fitsDown = contains(QRectF(place.x(), view.y(), place.width(), view.height()), place);
  return (fitsAcross || across) && (fitsDown || down);
}

QString typeName(const QQuickItem& item) {
  QString name = item.metaObject()->className();
  if (const auto end = name.indexOf("_QML"); end > 0) name.truncate(end);
  return name.startsWith("QQuick") ? name.mid(6) : name;
}

bool saysSomething(const QQuickItem& item) {
  static const QStringList plain{"Item",    "RowLayout", "ColumnLayout", "GridLayout",
                                 "Column",  "Row",       "Rectangle",    "Loader",
                                 "Overlay", "PopupItem", "RootItem",     "FocusScope"};
  return !item.objectName().isEmpty() || !plain.contains(typeName(item));
}

}  // namespace

Screen::Screen(QQuickWindow& window, QImage picture)
    : window_(window), picture_(std::move(picture)) {
  collect(window.contentItem(), items_);
  const auto sheet = std::find_if(items_.rbegin(), items_.rend(),
                                  [](const QQuickItem* item) { return isModalSheet(*item); });
  if (sheet == items_.rend()) return;
  const QQuickItem& top = **sheet;
  std::erase_if(items_, [&](const QQuickItem* item) { return !isInside(*item, top); });
}

std::vector<QQuickItem*> Screen::texts() const {
  std::vector<QQuickItem*> found;
  std::ranges::copy_if(items_, std::back_inserter(found), [](const QQuickItem* item) {
    return isText(*item) && !item->property("text").toString().trimmed().isEmpty();
  });
  return found;
}

std::vector<QQuickItem*> Screen::touchables() const {
  std::vector<QQuickItem*> found;
  std::ranges::copy_if(items_, std::back_inserter(found), [](const QQuickItem* item) {
    return item->isEnabled() && (isButton(*item) || isField(*item) || hasPointerHandler(*item));
  });
  return found;
}

bool isText(const QQuickItem& item) { return item.inherits("QQuickText"); }
bool isButton(const QQuickItem& item) { return item.inherits("QQuickAbstractButton"); }
bool isField(const QQuickItem& item) {
  return item.inherits("QQuickTextInput") && !item.property("readOnly").toBool();
}

bool isInside(const QQuickItem& item, const QQuickItem& ancestor) {
  for (const QQuickItem* up = &item; up; up = up->parentItem())
    if (up == &ancestor) return true;
  return false;
}

QRectF placeOf(const QQuickItem& item) {
  return item.mapRectToScene(isText(item) ? item.boundingRect()
                                          : QRectF(0, 0, item.width(), item.height()));
}

QRectF lettersOf(const QQuickItem& text) {
  const QRectF place = placeOf(text);
  const double air = place.height() * kLeading;
  return place.adjusted(1, air, -1, -air);
}

QRectF shownPart(const QQuickItem& item, const QRectF& place) {
  QRectF shown = place;
  for (const QQuickItem* up = item.parentItem(); up; up = up->parentItem())
    if (up->clip()) shown &= up->mapRectToScene(QRectF(0, 0, up->width(), up->height()));
  if (item.window()) shown &= QRectF(QPointF(), item.window()->size());
  return shown.width() > kRounding && shown.height() > kRounding ? shown : QRectF();
}

const QQuickItem* cutter(const QQuickItem& item, const QRectF& place) {
  for (const QQuickItem* up = item.parentItem(); up; up = up->parentItem()) {
    const bool last = up->parentItem() == nullptr;
    if (!up->clip() && !last) continue;
    if (scrollsTo(*up, place)) return nullptr;
    if (!contains(up->mapRectToScene(QRectF(0, 0, up->width(), up->height())), place)) return up;
  }
  return nullptr;
}

double opacityOf(const QQuickItem& item) {
  double opacity = 1;
  for (const QQuickItem* up = &item; up; up = up->parentItem()) opacity *= up->opacity();
  return opacity;
}

QString pathOf(const QQuickItem& item) {
  QStringList steps;
  for (const QQuickItem* up = &item; up; up = up->parentItem()) {
    if (up != &item && !saysSomething(*up)) continue;
    QString step = typeName(*up);
    if (!up->objectName().isEmpty()) step += ' ' + up->objectName();
    if (up == &item || isButton(*up)) {
      const QString text = up->property("text").toString().simplified();
      if (!text.isEmpty()) step += " '" + text.left(40) + '\'';
    }
    steps.prepend(step);
  }
  return steps.mid(std::max<qsizetype>(0, steps.size() - 5)).join(" > ");
}

QString sizeText(const QRectF& rect) {
  return QStringLiteral("%1x%2").arg(qRound(rect.width())).arg(qRound(rect.height()));
}

}  // namespace yichuang::audit
