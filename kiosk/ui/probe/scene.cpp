#include "kiosk/ui/probe/scene.h"

#include <QAccessible>
#include <QQuickItem>
#include <QQuickWindow>

namespace yichuang::ui {
namespace {

void collect(QQuickItem* item, std::vector<QQuickItem*>& into) {
  if (!item->isVisible() || item->opacity() <= 0.01) return;
  into.push_back(item);
  QList<QQuickItem*> children = item->childItems();
  std::stable_sort(children.begin(), children.end(),
                   [](const QQuickItem* a, const QQuickItem* b) { return a->z() < b->z(); });
  for (QQuickItem* child : children) collect(child, into);
}

QString accessibleName(QQuickItem* item) {
  QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(item);
  return accessible ? accessible->text(QAccessible::Name) : QString();
}

/// Not cut away by a clipping ancestor, and inside its window.
bool isOnScreen(const QQuickItem& item) {
  const QPointF middle(item.width() / 2, item.height() / 2);
  if (item.width() <= 0 || item.height() <= 0 || !item.window()) return false;
  for (const QQuickItem* up = item.parentItem(); up; up = up->parentItem())
    if (up->clip() && !QRectF(0, 0, up->width(), up->height()).contains(item.mapToItem(up, middle)))
      return false;
  return QRectF(QPointF(), item.window()->size()).contains(item.mapToScene(middle));
}

}  // namespace

Scene::Scene(const QList<QObject*>& windows) {
  for (QObject* object : windows)
    if (auto* window = qobject_cast<QQuickWindow*>(object); window && window->isVisible())
      collect(window->contentItem(), items_);
}

QQuickItem* Scene::find(const QString& name, int nth) const {
  for (QQuickItem* item : items_) {
    if (item->objectName() != name && accessibleName(item) != name) continue;
    if (!isOnScreen(*item)) continue;
    if (nth-- == 0) return item;
  }
  return nullptr;
}

std::vector<QQuickItem*> Scene::texts() const {
  std::vector<QQuickItem*> found;
  for (QQuickItem* item : items_) {
    const bool shows = item->inherits("QQuickText") || item->inherits("QQuickTextInput");
    if (shows && isOnScreen(*item) && !item->property("text").toString().isEmpty())
      found.push_back(item);
  }
  return found;
}

QString Scene::page() const {
  for (const QQuickItem* item : items_)
    if (item->objectName() == QLatin1String("pageStack"))
      if (const QQuickItem* page = pageOf(item)) return page->objectName();
  return {};
}

const QQuickItem* pageOf(const QQuickItem* stack) {
  return stack ? stack->property("page").value<QQuickItem*>() : nullptr;
}

QJsonObject screenPlace(const QQuickItem& item) {
  const QRectF scene = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
  const QPoint middle = item.window()->mapToGlobal(scene.center().toPoint());
  return {{"x", middle.x()},
          {"y", middle.y()},
          {"w", qRound(scene.width())},
          {"h", qRound(scene.height())}};
}

}  // namespace yichuang::ui
