#pragma once

#include <map>
#include <string>
#include <vector>

#include <tl/expected.hpp>

#include "backend/domain/catalogue_index.h"

namespace yichuang::ports {

/// One thing that is wrong with a catalogue.
struct CatalogueFault {
  std::string file;
  int line{};        ///< from 1; 0: the file as a whole
  std::string path;  ///< "offices[3].windows[0].code"
  domain::Text message;
};

/// What a catalogue's files say.
struct CheckedCatalogue {
  std::string edition;
  std::string fingerprint;  ///< the same exactly for equal catalogues
  domain::CataloguePtr catalogue;
};

/// Checks catalogues as they come in; takes nothing on trust. Thread-safe; may take a second.
class CatalogueReader {
 public:
  virtual ~CatalogueReader() = default;
  virtual tl::expected<CheckedCatalogue, std::vector<CatalogueFault>> check(
      const std::map<std::string, std::string>& files) const = 0;
};

}  // namespace yichuang::ports
