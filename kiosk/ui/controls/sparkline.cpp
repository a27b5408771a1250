#include "kiosk/ui/controls/sparkline.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

namespace yichuang::ui {
namespace {

/// Nobody is a thin line on the ground: it was counted, and there was none.
constexpr double kOfNone = 1;

}  // namespace

Sparkline::Sparkline(QQuickItem* parent) : QQuickPaintedItem(parent) {}

void Sparkline::setValues(const QList<int>& values) {
  if (values == values_) return;
  values_ = values;
  update();
  Q_EMIT valuesChanged();
}

void Sparkline::setFullHeight(int fullHeight) {
  if (fullHeight == fullHeight_) return;
  fullHeight_ = fullHeight;
  update();
  Q_EMIT fullHeightChanged();
}

void Sparkline::setColor(const QColor& color) {
  if (color == color_) return;
  color_ = color;
  update();
  Q_EMIT colorChanged();
}

void Sparkline::setLastColor(const QColor& color) {
  if (color == lastColor_) return;
  lastColor_ = color;
  update();
  Q_EMIT lastColorChanged();
}

void Sparkline::paint(QPainter* painter) {
  if (values_.isEmpty()) return;
  const int most = std::max({1, fullHeight_, *std::max_element(values_.begin(), values_.end())});
  // Whole pixels, or the columns look unequal; what is left over stays free on the left.
  const double pitch = std::max(1.0, std::floor(width() / static_cast<double>(values_.size())));
  const double thickness = std::max(1.0, pitch - 1);
  double x = width() - pitch * static_cast<double>(values_.size()) + (pitch - thickness);
  for (int i = 0; i < values_.size(); ++i, x += pitch) {
    const double tall = std::max(kOfNone, std::round(height() * std::max(0, values_[i]) / most));
    painter->fillRect(QRectF(x, height() - tall, thickness, tall),
                      i == values_.size() - 1 ? lastColor_ : color_);
  }
}

}  // namespace yichuang::ui
