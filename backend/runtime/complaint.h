#pragma once

#include <string>

#include "backend/domain/error.h"

namespace yichuang::runtime {

/// What a program without a window says of an error: Chinese, English, the stable reason and what
/// belongs to it; some lines, each ended.
std::string complaint(const domain::Error& error);

}  // namespace yichuang::runtime
