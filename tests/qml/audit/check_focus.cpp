#include <algorithm>

#include <QCoreApplication>
#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include "tests/qml/audit/checks.h"

namespace yichuang::audit {
namespace {

bool takesTab(const QQuickItem& item) { return item.isEnabled() && item.activeFocusOnTab(); }

/// Whether keys do the same: a shortcut shown on the item, the arrow keys of a list that Tab
/// reaches, or, for the keyboard on the screen, a real one.
bool hasOtherKeys(const QQuickItem& item) {
  if (!item.property("shortcut").toString().isEmpty()) return true;
  for (const QQuickItem* up = item.parentItem(); up; up = up->parentItem())
    if ((up->property("keyNavigationEnabled").toBool() && up->activeFocusOnTab()) ||
        up->property("standsForKeys").toBool())
      return true;
  return false;
}

/// An item as it was before Tab moved the focus: that may close a list or a keyboard and with it
/// the item.
struct Stop {
  const QQuickItem* item;
  QString path;
  bool takesTab;
};
using Stops = std::vector<Stop>;

Stop stopAt(const QQuickItem& item) { return {&item, pathOf(item), takesTab(item)}; }

bool has(const Stops& stops, const QQuickItem* item) {
  return std::ranges::find(stops, item, &Stop::item) != stops.end();
}

/// What keys must reach.
Stops wanted(const Screen& screen) {
  Stops stops;
  for (const QQuickItem* item : screen.touchables())
    if (!hasOtherKeys(*item)) stops.push_back(stopAt(*item));
  return stops;
}

/// Where Tab goes, until it comes back to where it was.
Stops tabWalk(QQuickWindow& window, size_t atMost) {
  Stops visited;
  while (visited.size() <= atMost) {
    QTest::keyClick(&window, Qt::Key_Tab);
    QCoreApplication::processEvents();
    const QQuickItem* now = window.activeFocusItem();
    if (!now || has(visited, now)) break;
    visited.push_back(stopAt(*now));
  }
  return visited;
}

}  // namespace

Faults checkFocus(const Screen& screen, const Bounds& bounds) {
  Faults faults;
  if (bounds.touch == 0) return faults;
  const auto inReach = [&](const QQuickItem* item) {
    return std::ranges::find(screen.items(), item) != screen.items().end();
  };
  const QQuickItem* first = screen.window().activeFocusItem();
  if (!first || !inReach(first) || first == screen.window().contentItem())
    faults.push_back({first ? pathOf(*first) : QStringLiteral("nothing"),
                      QStringLiteral("has the focus, which is lost")});
  const Stops goals = wanted(screen);
  const QPointer<QQuickItem> ground = screen.items().front();
  const Stops visited = tabWalk(screen.window(), screen.items().size());
  // A question that any key answers is gone by then.
  if (!ground || !ground->isVisible()) return faults;
  for (const Stop& stop : visited)
    if (!inReach(stop.item))
      faults.push_back({stop.path, QStringLiteral("gets the focus by Tab and is not to be seen")});
  for (const Stop& goal : goals)
    if (!has(visited, goal.item))
      faults.push_back(
          {goal.path, goal.takesTab
                          ? QStringLiteral("is not reached by Tab (%1 steps)").arg(visited.size())
                          : QStringLiteral("cannot be reached by keys")});
  return faults;
}

}  // namespace yichuang::audit
