#pragma once

#include "backend/ports/catalogue_reader.h"

namespace yichuang::catalogue {

class Reader final : public ports::CatalogueReader {
 public:
  tl::expected<ports::CheckedCatalogue, std::vector<ports::CatalogueFault>> check(
      const std::map<std::string, std::string>& files) const override;
};

}  // namespace yichuang::catalogue
