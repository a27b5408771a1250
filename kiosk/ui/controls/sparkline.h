#pragma once

#include <QColor>
#include <QList>
#include <QQuickPaintedItem>

namespace yichuang::ui {

/// A row of small columns, one a value from the left, on a common ground at zero; the last one,
/// which is now, has a colour of its own. A picture only: whoever shows it says it in words.
class Sparkline : public QQuickPaintedItem {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QList<int> values READ values WRITE setValues NOTIFY valuesChanged)
  /// What the full height means at least, so that one or two do not look like many.
  Q_PROPERTY(int fullHeight READ fullHeight WRITE setFullHeight NOTIFY fullHeightChanged)
  Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)
  Q_PROPERTY(QColor lastColor READ lastColor WRITE setLastColor NOTIFY lastColorChanged)

 public:
  explicit Sparkline(QQuickItem* parent = nullptr);

  QList<int> values() const { return values_; }
  void setValues(const QList<int>& values);
  int fullHeight() const { return fullHeight_; }
  void setFullHeight(int fullHeight);
  QColor color() const { return color_; }
  void setColor(const QColor& color);
  QColor lastColor() const { return lastColor_; }
  void setLastColor(const QColor& color);

  void paint(QPainter* painter) override;

 Q_SIGNALS:
  void valuesChanged();
  void fullHeightChanged();
  void colorChanged();
  void lastColorChanged();

 private:
  QList<int> values_;
  int fullHeight_{1};
  QColor color_{Qt::gray};
  QColor lastColor_{Qt::black};
};

}  // namespace yichuang::ui
