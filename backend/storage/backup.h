#pragma once

#include <string>

#include "backend/domain/error.h"

namespace yichuang::storage {

/// Copies a database that may be in use to a new file, whole or not at all: it is written beside
/// the target, checked, and moved into place. FILE_UNREADABLE when the target exists or cannot be
/// written, DATABASE_DAMAGED when the copy does not pass its check, STORAGE_FULL.
domain::Status backup(const std::string& from, const std::string& to);

/// "ok", or what the engine's integrity check found first.
std::string integrity(const std::string& file);

}  // namespace yichuang::storage
