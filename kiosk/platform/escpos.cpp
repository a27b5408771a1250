#include "kiosk/platform/escpos.h"

#include <algorithm>

#include <QStringConverter>

namespace yichuang::platform {
namespace {

constexpr char kEsc = '\x1b';
constexpr char kGs = '\x1d';
constexpr char kFs = '\x1c';
constexpr char kDle = '\x10';
constexpr char kEot = '\x04';

constexpr int kLineLetters = 48;  // ASCII letters on a line of 80 mm paper
constexpr int kFeedLines = 1;
constexpr char kQrModuleDots = 8;
constexpr qsizetype kLongestQr = 500;

// Bits of the answers to DLE EOT 2 and DLE EOT 4.
constexpr unsigned char kCoverIsOpen = 0x04;
constexpr unsigned char kStoppedByPaperEnd = 0x20;
constexpr unsigned char kErrorOccurred = 0x40;
constexpr unsigned char kPaperEnd = 0x60;

QByteArray bytes(std::initializer_list<int> values) {
  QByteArray result;
  for (const int value : values) result.append(static_cast<char>(value));
  return result;
}

QByteArray gb18030(const QString& text) {
  QStringEncoder encode("GB18030");
  QString printable = text;
  printable.removeIf([](QChar c) { return c.unicode() < 0x20; });  // no commands hidden in texts
  return encode(printable);
}

QByteArray style(const ReceiptLine& line) {
  const int magnification = std::clamp(line.size, 1, 8) - 1;
  return bytes({kEsc, 'a', line.align == ReceiptLine::Align::kCenter ? 1 : 0}) +
         bytes({kGs, '!', magnification << 4 | magnification}) +
         bytes({kEsc, 'E', line.bold ? 1 : 0});
}

/// GS ( k: function 165 (model 2), 167 (module size), 169 (correction level M), 180 (store), 181
/// (print).
QByteArray qrCode(const QString& text) {
  const QByteArray data = text.left(kLongestQr).toUtf8();
  const int stored = static_cast<int>(data.size()) + 3;
  return bytes({kGs, '(', 'k', 4, 0, 49, 65, 50, 0}) +
         bytes({kGs, '(', 'k', 3, 0, 49, 67, kQrModuleDots}) +
         bytes({kGs, '(', 'k', 3, 0, 49, 69, 49}) +
         bytes({kGs, '(', 'k', stored & 0xff, stored >> 8, 49, 80, 48}) + data +
         bytes({kGs, '(', 'k', 3, 0, 49, 81, 48}) + '\n';
}

QByteArray encodeLine(const ReceiptLine& line) {
  switch (line.kind) {
    case ReceiptLine::Kind::kText:
      return style(line) + gb18030(line.text) + '\n';
    case ReceiptLine::Kind::kRule:
      return style({}) + QByteArray(kLineLetters, '-') + '\n';
    case ReceiptLine::Kind::kQrCode:
      return style({.align = ReceiptLine::Align::kCenter}) + qrCode(line.text);
    case ReceiptLine::Kind::kFeed:
      return bytes({kEsc, 'd', kFeedLines});
  }
  return {};
}

}  // namespace

QByteArray encodeEscPos(const Receipt& receipt) {
  QByteArray result = bytes({kEsc, '@', kFs, '&'});  // initialise, Chinese mode
  for (const ReceiptLine& line : receipt) result += encodeLine(line);
  return result + bytes({kGs, 'V', 66, 0});  // feed to the knife and cut
}

QByteArray escPosStatusRequest() { return bytes({kDle, kEot, 2, kDle, kEot, 4}); }

std::optional<PrintFault> escPosFault(unsigned char offlineCause, unsigned char paperSensor) {
  if (offlineCause & kCoverIsOpen) return PrintFault::kCoverOpen;
  if ((offlineCause & kStoppedByPaperEnd) || (paperSensor & kPaperEnd))
    return PrintFault::kPaperOut;
  if (offlineCause & kErrorOccurred) return PrintFault::kBroken;
  return std::nullopt;
}

}  // namespace yichuang::platform
