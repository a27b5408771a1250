#pragma once

#include <filesystem>
#include <string_view>

#include "backend/domain/error.h"
#include "backend/security/hmac.h"

namespace yichuang::security {

/// "international" or "commercial" (商用密码). CONFIG_INVALID.
domain::Result<Suite> parse_suite(std::string_view name);

/// The suite an installation was made with, from the file that names it. FILE_UNREADABLE,
/// CONFIG_INVALID.
domain::Result<Suite> read_suite(const std::filesystem::path& file);

}  // namespace yichuang::security
