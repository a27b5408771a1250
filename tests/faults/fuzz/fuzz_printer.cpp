// What a printer answers, and what a ticket makes it print: no text of a receipt is a command.
#include "kiosk/platform/escpos.h"
#include "tests/faults/fuzz/entry.h"

namespace {

/// Control bytes that our own commands need; a text gives none of them.
bool isText(const QByteArray& printed, const QByteArray& blank) {
  return printed.count('\x1d') == blank.count('\x1d') &&
         printed.count('\x1b') == blank.count('\x1b') &&
         printed.count('\x10') == blank.count('\x10');
}

QByteArray print(const QString& text) { return yichuang::platform::encodeEscPos({{.text = text}}); }

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace yichuang;
  const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
  for (const char byte : bytes) {
    static_cast<void>(platform::escPosReply(byte));
    static_cast<void>(platform::escPosEndState(byte));
  }
  static_cast<void>(platform::escPosState(bytes));
  fuzz::require(isText(print(QString::fromUtf8(bytes)), print(QStringLiteral("x"))),
                "a text prints no command");
  return 0;
}
