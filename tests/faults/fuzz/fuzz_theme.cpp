// A theme somebody wrote: all its tokens, or what is wrong.
#include "kiosk/ui/theme/theme.h"
#include "tests/faults/fuzz/entry.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace yichuang;
  const QByteArray json(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
  static_cast<void>(ui::parseTheme(json));
  return 0;
}
