#pragma once

#include "backend/domain/catalogue_index.h"
#include "backend/domain/error.h"
#include "backend/ports/database.h"

namespace yichuang::catalogue {

/// The catalogue in force, as the database has it. Null when none was imported; a stored catalogue
/// that this program does not accept is an error (CATALOGUE_INVALID).
domain::Result<domain::CataloguePtr> stored_catalogue(ports::Transaction& tx);

}  // namespace yichuang::catalogue
