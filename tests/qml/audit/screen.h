#pragma once

#include <optional>
#include <vector>

#include <QImage>
#include <QRectF>
#include <QString>

class QQuickItem;
class QQuickWindow;

namespace yichuang::audit {

/// A window as a person sees it now: its picture and the items that are drawn and can be reached.
/// While a modal sheet is open that is the sheet alone: what lies under it is another state's
/// matter.
class Screen {
 public:
  /// `picture` is the window's own size; an empty one serves the checks that need no pixels.
  explicit Screen(QQuickWindow& window, QImage picture = {});

  QQuickWindow& window() const { return window_; }
  const QImage& picture() const { return picture_; }
  /// Visible items in drawing order.
  const std::vector<QQuickItem*>& items() const { return items_; }
  /// Those that draw a text which is not empty.
  std::vector<QQuickItem*> texts() const;
  /// Those that are there to be touched or clicked, and enabled.
  std::vector<QQuickItem*> touchables() const;

 private:
  QQuickWindow& window_;
  QImage picture_;
  std::vector<QQuickItem*> items_;
};

bool isText(const QQuickItem& item);
bool isButton(const QQuickItem& item);
bool isField(const QQuickItem& item);
bool isInside(const QQuickItem& item, const QQuickItem& ancestor);

/// Where an item is in the window; for a text, where its letters are.
QRectF placeOf(const QQuickItem& item);
/// That of a text without the room above and below its letters.
QRectF lettersOf(const QQuickItem& text);
/// `place` without what clipping ancestors and the window's edge take away.
QRectF shownPart(const QQuickItem& item, const QRectF& place);
/// The ancestor that cuts `place` off for good, that is, cannot scroll to it; null when none does.
const QQuickItem* cutter(const QQuickItem& item, const QRectF& place);
/// Product of the opacities from the item up.
double opacityOf(const QQuickItem& item);

/// For a fault's line: "HomePage homePage > Tile > Label '买了摩托车'".
QString pathOf(const QQuickItem& item);
/// "312x40"
QString sizeText(const QRectF& rect);

}  // namespace yichuang::audit
