#pragma once

#include <span>
#include <string_view>

#include "backend/domain/error.h"
#include "backend/storage/connection.h"

namespace yichuang::storage {

/// Schema this program writes.
int supported_schema();

/// Schema of a database; 0 when it is empty.
int schema_of(Connection& connection);

/// The statements of each step; step n makes schema n + 1.
using Migrations = std::span<const std::string_view>;
Migrations all_migrations();

/// Brings a database to the schema after the last step and to write-ahead logging, each step in a
/// transaction of its own: a step that fails leaves the schema before it and throws StorageError.
/// DATABASE_NEWER when a newer program wrote the file; nothing is changed then.
domain::Status migrate(Connection& connection, Migrations steps = all_migrations());

}  // namespace yichuang::storage
