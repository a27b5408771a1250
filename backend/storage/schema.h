#pragma once

#include "backend/domain/error.h"
#include "backend/storage/connection.h"

namespace yichuang::storage {

/// Schema this program writes.
int supported_schema();

/// Schema of a database; 0 when it is empty.
int schema_of(Connection& connection);

/// Brings a database to the supported schema, each step in a transaction of its own.
/// DATABASE_NEWER when a newer program wrote it; nothing is changed then.
domain::Status migrate(Connection& connection);

}  // namespace yichuang::storage
