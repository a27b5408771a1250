#include "kiosk/ui/speech/spoken_text.h"

#include <ranges>

#include <QAccessible>
#include <QRegularExpression>

namespace yichuang::ui {
namespace {

bool isSilent(const QQuickItem& item) {
  return !item.isVisible() || item.property("unspoken").toBool();
}

bool isHeard(const QQuickItem& item) { return !isSilent(item) && item.opacity() > 0; }

/// Its name stands for all it holds.
bool isWhole(QAccessible::Role role) {
  switch (role) {
    case QAccessible::NoRole:
    case QAccessible::List:
    case QAccessible::Grouping:
    case QAccessible::Dialog:
    case QAccessible::Pane:
    case QAccessible::Client:
      return false;
    default:
      return true;
  }
}

void collect(const QQuickItem& parent, QStringList& names) {
  for (QQuickItem* item : parent.childItems()) {
    if (!isHeard(*item)) continue;
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(item);
    const QString name = heard ? heard->text(QAccessible::Name) : QString();
    if (!name.isEmpty()) names << name;
    if (name.isEmpty() || !isWhole(heard->role())) collect(*item, names);
  }
}

void collectNews(const QQuickItem& parent, QList<News>& news) {
  for (const QQuickItem* item : parent.childItems()) {
    if (!isHeard(*item)) continue;
    if (const QString text = item->property("news").toString(); !text.isEmpty())
      news.append({item, text});
    collectNews(*item, news);
  }
}

}  // namespace

QList<News> spokenNews(const QQuickItem& parent) {
  QList<News> news;
  if (!isSilent(parent)) collectNews(parent, news);
  return news;
}

QStringList spokenNames(const QQuickItem& page) {
  QStringList names{page.property("title").toString()};
  if (!isSilent(page)) collect(page, names);
  names.removeAll(QString());
  names.removeDuplicates();
  return names;
}

QString spokenNameAt(QQuickItem& scene, const QPointF& point) {
  QList<QQuickItem*> children = scene.childItems();
  std::ranges::stable_sort(children, {}, &QQuickItem::z);
  for (QQuickItem* item : children | std::views::reverse) {
    if (!isHeard(*item)) continue;
    const QPointF inside = scene.mapToItem(item, point);
    if (item->clip() && !item->contains(inside)) continue;
    if (const QString name = spokenNameAt(*item, inside); !name.isEmpty()) return name;
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(item);
    if (!heard || !isWhole(heard->role()) || !item->contains(inside)) continue;
    if (const QString name = heard->text(QAccessible::Name); !name.isEmpty()) return name;
  }
  return {};
}

bool isSpeakable(const QString& text) {
  static const QRegularExpression number(QStringLiteral("\\d(?: ?\\d){6}"));
  return text.size() > 1 && !text.contains(u'*') && !number.match(text).hasMatch();
}

}  // namespace yichuang::ui
