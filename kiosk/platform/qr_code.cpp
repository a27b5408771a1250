#include "kiosk/platform/qr_code.h"

#include <memory>

#include <qrencode.h>

namespace yichuang::platform {
namespace {

constexpr qsizetype kLongest = 500;

}  // namespace

QrCode makeQrCode(const QString& text) {
  const QByteArray utf8 = text.toUtf8();
  if (utf8.isEmpty() || utf8.size() > kLongest) return {};
  const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
      QRcode_encodeString8bit(utf8.constData(), 0, QR_ECLEVEL_M), &QRcode_free);
  if (!code) return {};
  QrCode result{.size = code->width, .black = {}};
  const int count = code->width * code->width;
  result.black.reserve(static_cast<std::size_t>(count));
  for (int i = 0; i < count; ++i) result.black.push_back((code->data[i] & 1) != 0);
  return result;
}

}  // namespace yichuang::platform
