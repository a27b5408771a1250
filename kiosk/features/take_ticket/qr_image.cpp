#include "kiosk/features/take_ticket/qr_image.h"

#include <algorithm>

#include <QPainter>

namespace yichuang::take_ticket {
namespace {

constexpr int kQuietZone = 4;  // squares around the code (ISO/IEC 18004)

}  // namespace

void QrImage::setText(const QString& text) {
  if (text == text_) return;
  text_ = text;
  code_ = platform::makeQrCode(text);
  update();
  Q_EMIT textChanged();
}

void QrImage::paint(QPainter* painter) {
  if (code_.size == 0) return;
  const int squares = code_.size + 2 * kQuietZone;
  const int side =
      static_cast<int>(std::min(width(), height())) / squares;  // whole pixels stay sharp
  const int offset = (static_cast<int>(std::min(width(), height())) - side * squares) / 2;
  painter->fillRect(boundingRect(), Qt::white);
  for (int row = 0; row < code_.size; ++row)
    for (int column = 0; column < code_.size; ++column)
      if (code_.isBlack(column, row))
        painter->fillRect(offset + (column + kQuietZone) * side, offset + (row + kQuietZone) * side,
                          side, side, Qt::black);
}

}  // namespace yichuang::take_ticket
