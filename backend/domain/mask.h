#pragma once

#include <string>
#include <string_view>

namespace yichuang::domain {

// What screens, logs, events and answers may show of a person (个人信息保护法 article 51). Any
// bytes may come in, also malformed UTF-8; what comes out is always UTF-8, and what is too short to
// hide anything becomes stars.

/// 张明 -> 张*, 张小明 -> 张**, longer and hyphenated names (买买提·艾力) -> 买**.
std::string mask_name(std::string_view name);

/// 6109**********0014
std::string mask_identity_number(std::string_view number);

/// Takes E.164 or what is dialled at home: 138****5678, 0915****345.
std::string mask_phone(std::string_view phone);

/// 陕G·**345
std::string mask_plate(std::string_view plate);

}  // namespace yichuang::domain
