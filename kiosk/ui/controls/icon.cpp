#include "kiosk/ui/controls/icon.h"

#include <algorithm>

#include <QFile>
#include <QLoggingCategory>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace yichuang::ui {
namespace {

Q_LOGGING_CATEGORY(logIcon, "yichuang.icon")

QString fileOf(const QString& name) {
  return QStringLiteral(":/qt/qml/Yichuang/Controls/icons/%1.svg").arg(name);
}

}  // namespace

Icon::Icon(QQuickItem* parent) : QQuickPaintedItem(parent) { setAntialiasing(true); }

void Icon::setName(const QString& name) {
  if (name == name_) return;
  name_ = name;
  if (!name.isEmpty() && !QFile::exists(fileOf(name)))
    qCWarning(logIcon).noquote() << "no icon is called" << name;
  update();
  Q_EMIT nameChanged();
}

void Icon::setColor(const QColor& color) {
  if (color == color_) return;
  color_ = color;
  update();
  Q_EMIT colorChanged();
}

void Icon::setWeight(double weight) {
  if (qFuzzyCompare(weight, weight_)) return;
  weight_ = weight;
  update();
  Q_EMIT weightChanged();
}

void Icon::paint(QPainter* painter) {
  const QPixmap drawn = picture(painter->device()->devicePixelRatio());
  if (!drawn.isNull()) painter->drawPixmap(0, 0, drawn);
}

/// To read an SVG takes longer than all else that a page does for an icon.
QPixmap Icon::picture(qreal ratio) const {
  const QString key = QStringLiteral("icon %1 %2 %3 %4x%5 %6")
                          .arg(name_, color_.name(QColor::HexArgb))
                          .arg(weight_)
                          .arg(width())
                          .arg(height())
                          .arg(ratio);
  QPixmap drawn;
  if (QPixmapCache::find(key, &drawn)) return drawn;
  const QByteArray svg = drawing();
  if (svg.isEmpty() || width() <= 0 || height() <= 0) return {};

  drawn = QPixmap((size() * ratio).toSize().expandedTo({1, 1}));
  drawn.setDevicePixelRatio(ratio);
  drawn.fill(Qt::transparent);
  const double side = std::min(width(), height());
  QPainter painter(&drawn);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setOpacity(color_.alphaF());
  QSvgRenderer(svg).render(&painter, {(width() - side) / 2, (height() - side) / 2, side, side});
  painter.end();
  QPixmapCache::insert(key, drawn);
  return drawn;
}

/// The SVG with colour and width filled in; empty when there is none.
QByteArray Icon::drawing() const {
  QFile file(fileOf(name_));
  if (!file.open(QIODevice::ReadOnly)) return {};
  QByteArray svg = file.readAll();
  svg.replace("currentColor", color_.name(QColor::HexRgb).toLatin1());
  svg.replace("stroke-width=\"2\"", "stroke-width=\"" + QByteArray::number(weight_) + '"');
  return svg;
}

}  // namespace yichuang::ui
