#pragma once

#include <string>
#include <string_view>

#include "backend/domain/error.h"

namespace yichuang::domain {

/// Ankang's area code; landlines of other places cannot be told from mistyped ones and are refused.
inline constexpr std::string_view kDefaultAreaCode = "0915";

/// A mainland mobile number or a landline of `area_code` (as dialled at home, with its 0), in
/// E.164:
/// "+8613812345678", "+869153212345". Takes full-width digits, spaces, hyphens, brackets and a
/// leading +86, 0086 or 86. Fails with PHONE_INVALID.
Result<std::string> parse_phone(std::string_view text,
                                std::string_view area_code = kDefaultAreaCode);

/// As it is dialled at home: "13812345678", "09153212345".
std::string as_dialled(std::string_view phone);

}  // namespace yichuang::domain
