#pragma once

#include <vector>

#include <QJsonObject>
#include <QList>
#include <QString>

class QObject;
class QQuickItem;

namespace yichuang::ui {

/// What is on the screen in the windows given, in drawing order. Used by Probe.
class Scene {
 public:
  explicit Scene(const QList<QObject*>& windows);

  /// The nth visible item with that accessible name or objectName; null when there is none.
  QQuickItem* find(const QString& name, int nth) const;
  /// Visible items that show a text.
  std::vector<QQuickItem*> texts() const;
  /// objectName of the page on top of the PageStack, empty when there is none.
  QString page() const;

 private:
  std::vector<QQuickItem*> items_;
};

/// The page on top of that PageStack; null when there is none.
const QQuickItem* pageOf(const QQuickItem* stack);

/// "x", "y" (middle), "w", "h" on the screen, in pixels.
QJsonObject screenPlace(const QQuickItem& item);

}  // namespace yichuang::ui
