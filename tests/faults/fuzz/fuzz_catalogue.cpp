// A catalogue file of an administrator: a catalogue, or faults that say where.
#include <string>

#include "backend/catalogue/load_catalogue.h"
#include "backend/domain/catalogue_index.h"
#include "backend/domain/utf8.h"
#include "tests/faults/fuzz/entry.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace yichuang;
  const auto read =
      catalogue::parse_catalogue({{"all.yaml", std::string(fuzz::text_of(data, size))}});
  if (!read) {
    fuzz::require(!read.error().empty(), "what is refused has a fault");
    for (const auto& fault : read.error()) {
      fuzz::require(fault.line >= 0 && !fault.message_zh.empty() && !fault.message_en.empty(),
                    "a fault says where and what");
      fuzz::require(domain::is_utf8(to_string(fault)), "a fault is UTF-8");
    }
    return 0;
  }
  const domain::CatalogueIndex index(*read);
  for (const auto& office : read->offices) {
    fuzz::require(index.office(office.code) != nullptr, "every office is found");
  }
  return 0;
}
