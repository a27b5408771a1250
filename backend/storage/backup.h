#pragma once

#include <cstdint>
#include <string>

#include "backend/domain/error.h"

namespace yichuang::storage {

/// Copies a database that may be in use to a new file, whole or not at all: it is written beside
/// the target, checked, made durable and moved into place. FILE_UNREADABLE for the source,
/// FILE_UNWRITABLE when the target exists or cannot be written, DATABASE_DAMAGED when the copy does
/// not pass its check, STORAGE_FULL.
domain::Status backup(const std::string& from, const std::string& to);

enum class OnExisting : std::uint8_t { kRefuse, kMoveAside };

/// Puts a copy of a backup in the place of a database that no program has open. Gives the name
/// under which the database before it was kept; empty when there was none. What is refused or
/// fails leaves the database before it where it was.
/// FILE_UNREADABLE, DATABASE_DAMAGED and DATABASE_NEWER for the backup; FILE_UNWRITABLE when a
/// database is there and is to be refused; DATABASE_IN_USE; STORAGE_FULL.
domain::Result<std::string> restore(const std::string& from, const std::string& to,
                                    OnExisting on_existing);

/// "ok", or what the engine's integrity check found first.
std::string integrity(const std::string& file);

}  // namespace yichuang::storage
