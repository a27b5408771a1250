#pragma once

#include <QQuickItem>
#include <QStringList>

namespace yichuang::ui {

// What of a page may be heard is what it tells people who cannot see it: its accessible names. An
// item with `property bool unspoken: true` stays silent with all it holds; one with a `property
// string news` tells that by itself when it comes and when it changes.

/// The names of a page in reading order, its title first.
QStringList spokenNames(const QQuickItem& page);

struct News {
  const QQuickItem* item;
  QString text;
};
/// What is told by itself now, below an item, in reading order.
QList<News> spokenNews(const QQuickItem& parent);

/// The name of what lies uppermost at a point of the scene; empty: nothing that has one.
QString spokenNameAt(QQuickItem& scene, const QPointF& point);

/// False for what the whole hall must not hear: masked or long numbers, and the keys by which
/// people type theirs.
bool isSpeakable(const QString& text);

}  // namespace yichuang::ui
