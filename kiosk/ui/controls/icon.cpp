#include "kiosk/ui/controls/icon.h"

#include <algorithm>

#include <QFile>
#include <QLoggingCategory>
#include <QPainter>
#include <QSvgRenderer>

namespace yichuang::ui {
namespace {

Q_LOGGING_CATEGORY(logIcon, "yichuang.icon")

}  // namespace

Icon::Icon(QQuickItem* parent) : QQuickPaintedItem(parent) { setAntialiasing(true); }

void Icon::setName(const QString& name) {
  if (name == name_) return;
  name_ = name;
  load();
  Q_EMIT nameChanged();
}

void Icon::setColor(const QColor& color) {
  if (color == color_) return;
  color_ = color;
  load();
  Q_EMIT colorChanged();
}

void Icon::setWeight(double weight) {
  if (qFuzzyCompare(weight, weight_)) return;
  weight_ = weight;
  load();
  Q_EMIT weightChanged();
}

void Icon::load() {
  drawing_.clear();
  update();
  if (name_.isEmpty()) return;
  QFile file(QStringLiteral(":/qt/qml/Yichuang/Controls/icons/%1.svg").arg(name_));
  if (!file.open(QIODevice::ReadOnly)) {
    qCWarning(logIcon).noquote() << "no icon is called" << name_;
    return;
  }
  drawing_ = file.readAll();
  drawing_.replace("currentColor", color_.name(QColor::HexRgb).toLatin1());
  drawing_.replace("stroke-width=\"2\"", "stroke-width=\"" + QByteArray::number(weight_) + '"');
}

void Icon::paint(QPainter* painter) {
  if (drawing_.isEmpty()) return;
  const double side = std::min(width(), height());
  QSvgRenderer renderer(drawing_);
  painter->setOpacity(color_.alphaF());
  renderer.render(painter, QRectF((width() - side) / 2, (height() - side) / 2, side, side));
}

}  // namespace yichuang::ui
