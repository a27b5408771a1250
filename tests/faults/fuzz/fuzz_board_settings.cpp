// The settings of a call board.
#include "kiosk/features/board/board_settings.h"
#include "tests/faults/fuzz/entry.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace yichuang;
  const QByteArray json(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
  if (const auto settings = board::parseBoardSettings(json); !settings) {
    fuzz::require(!settings.error().isEmpty(), "what is refused says why");
  }
  return 0;
}
