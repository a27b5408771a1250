#include "backend/catalogue/reader.h"

#include "backend/catalogue/fingerprint.h"
#include "backend/catalogue/load_catalogue.h"

namespace yichuang::catalogue {

tl::expected<ports::CheckedCatalogue, std::vector<ports::CatalogueFault>> Reader::check(
    const std::map<std::string, std::string>& files) const {
  auto parsed = parse_catalogue(files);
  if (parsed) {
    ports::CheckedCatalogue checked{parsed->edition, fingerprint(*parsed), {}};
    checked.catalogue = std::make_shared<const domain::CatalogueIndex>(*std::move(parsed));
    return checked;
  }
  std::vector<ports::CatalogueFault> faults;
  for (const auto& fault : parsed.error()) {
    faults.push_back({fault.file, fault.line, fault.path, {fault.message_zh, fault.message_en}});
  }
  return tl::unexpected(std::move(faults));
}

}  // namespace yichuang::catalogue
