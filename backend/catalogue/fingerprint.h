#pragma once

#include <string>

#include "backend/domain/catalogue.h"

namespace yichuang::catalogue {

/// SHA-256 in hexadecimal over every value of the catalogue in its own order. Two catalogues have
/// the same fingerprint exactly when they are equal, whatever their files looked like, so an import
/// whose fingerprint is the stored one changes nothing.
std::string fingerprint(const domain::Catalogue& catalogue);

}  // namespace yichuang::catalogue
