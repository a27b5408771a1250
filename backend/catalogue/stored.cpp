#include "backend/catalogue/stored.h"

#include "backend/catalogue/load_catalogue.h"

namespace yichuang::catalogue {

domain::Result<domain::CataloguePtr> stored_catalogue(ports::Transaction& tx) {
  const auto files = tx.settings().catalogue_files();
  if (files.empty()) return domain::CataloguePtr();
  const auto loaded = parse_catalogue(files);
  if (!loaded) {
    return domain::fail(domain::Reason::kCatalogueInvalid,
                        "the stored catalogue: " + to_string(loaded.error().front()));
  }
  return std::make_shared<const domain::CatalogueIndex>(*loaded);
}

}  // namespace yichuang::catalogue
