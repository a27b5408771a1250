#pragma once

#include "backend/catalogue/draft.h"
#include "backend/catalogue/draft_index.h"

namespace yichuang::catalogue {

/// The catalogue of a draft without faults. Offices stand parents before children, the calendar by
/// date, everything else in the order of the files.
domain::Catalogue assemble(const CatalogueDraft& draft, const DraftIndex& index);

}  // namespace yichuang::catalogue
