#pragma once

#include <string>
#include <string_view>

#include "backend/domain/error.h"

namespace yichuang::domain {

/// A number plate in its stored form, "陕G12345": province, letter, five or six characters. Lenient
/// on purpose (a kiosk's first look, not the register): takes full-width forms, lower case, spaces,
/// dots and hyphens. A plate names a vehicle only together with its plate kind (号牌种类). Fails
/// with PLATE_INVALID.
Result<std::string> parse_plate(std::string_view text);

}  // namespace yichuang::domain
