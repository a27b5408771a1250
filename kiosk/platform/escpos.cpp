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
constexpr char kDc4 = '\x14';

constexpr int kLineLetters = 48;  // ASCII letters on a line of 80 mm paper
constexpr int kFeedLines = 1;
constexpr char kQrModuleDots = 8;
constexpr qsizetype kLongestQr = 500;

// Bits of the replies to DLE EOT 1, 2 and 4, in this order.
constexpr int kIsOffline = 0x08;
constexpr int kCoverIsOpen = 0x04;
constexpr int kStoppedByPaperEnd = 0x20;
constexpr int kErrorOccurred = 0x40;
constexpr int kPaperNearEnd = 0x0c;
constexpr int kPaperEnd = 0x60;
constexpr qsizetype kStatusReplies = 3;

// Bits of the reply to GS r 1.
constexpr int kRollNearEnd = 0x03;
constexpr int kRollEnd = 0x0c;

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
  return result + escPosCut();
}

QByteArray escPosStatusRequest() { return bytes({kDle, kEot, 1, kDle, kEot, 2, kDle, kEot, 4}); }

QByteArray escPosEndRequest() { return bytes({kGs, 'r', 1}); }

QByteArray escPosClear() { return bytes({kDle, kDc4, 8, 1, 3, 20, 1, 6, 2, 8}); }

QByteArray escPosCut() { return bytes({kGs, 'V', 66, 0}); }  // feed to the knife and cut

EscPosReply escPosReply(char byte) {
  // The fixed bits tell the two kinds from each other and from flow control.
  if ((byte & 0x93) == 0x12) return EscPosReply::kStatus;
  if ((byte & 0x90) == 0x00) return EscPosReply::kEnd;
  return EscPosReply::kOther;
}

DeviceState escPosState(const QByteArray& replies) {
  if (replies.size() != kStatusReplies) return DeviceState::kOffline;
  const int printer = replies[0];
  const int cause = replies[1];
  const int paper = replies[2];
  if (cause & kCoverIsOpen) return DeviceState::kCoverOpen;
  if ((cause & kStoppedByPaperEnd) || (paper & kPaperEnd)) return DeviceState::kPaperOut;
  if (cause & kErrorOccurred) return DeviceState::kFault;
  if (printer & kIsOffline) return DeviceState::kOffline;
  return paper & kPaperNearEnd ? DeviceState::kPaperLow : DeviceState::kOk;
}

DeviceState escPosEndState(char reply) {
  if (reply & kRollEnd) return DeviceState::kPaperOut;
  return reply & kRollNearEnd ? DeviceState::kPaperLow : DeviceState::kOk;
}

}  // namespace yichuang::platform
