#pragma once

#include <QColor>
#include <QPixmap>
#include <QQuickPaintedItem>
#include <QString>

namespace yichuang::ui {

/// One of the project's own line icons (icons/<name>.svg, 24-unit grid), drawn in one colour. An
/// unknown name draws nothing and is logged. Icons alike share a picture in Qt's pixmap cache.
class Icon : public QQuickPaintedItem {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged)
  Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)
  /// Line width in units of the icon's grid.
  Q_PROPERTY(double weight READ weight WRITE setWeight NOTIFY weightChanged)

 public:
  explicit Icon(QQuickItem* parent = nullptr);

  QString name() const { return name_; }
  void setName(const QString& name);
  QColor color() const { return color_; }
  void setColor(const QColor& color);
  double weight() const { return weight_; }
  void setWeight(double weight);

  void paint(QPainter* painter) override;

 Q_SIGNALS:
  void nameChanged();
  void colorChanged();
  void weightChanged();

 private:
  QPixmap picture(qreal ratio) const;
  QByteArray drawing() const;

  QString name_;
  QColor color_{Qt::black};
  double weight_{2.0};
};

}  // namespace yichuang::ui
