#pragma once

#include <QQuickPaintedItem>
#include <QString>

#include "kiosk/platform/qr_code.h"

namespace yichuang::take_ticket {

/// A text as a QR code, black on white in every theme because scanners want it so.
class QrImage : public QQuickPaintedItem {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)

 public:
  using QQuickPaintedItem::QQuickPaintedItem;

  QString text() const { return text_; }
  void setText(const QString& text);
  void paint(QPainter* painter) override;

 Q_SIGNALS:
  void textChanged();

 private:
  QString text_;
  platform::QrCode code_;
};

}  // namespace yichuang::take_ticket
