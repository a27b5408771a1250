// The text block of an identity card as a reader gives it.
#include "kiosk/platform/id_card.h"
#include "tests/faults/fuzz/entry.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace yichuang;
  const QByteArray record(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
  if (const auto card = platform::parseIdCardRecord(record)) {
    fuzz::require(card->number.size() == 18 && card->birthDate.isValid(), "a card names a person");
    const auto again = platform::parseIdCardRecord(platform::makeIdCardRecord(*card));
    fuzz::require(again && *again == *card, "a card is read back");
  }
  return 0;
}
