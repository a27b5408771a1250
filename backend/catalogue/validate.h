#pragma once

#include <functional>
#include <string_view>

#include "backend/catalogue/draft.h"
#include "backend/catalogue/draft_index.h"

namespace yichuang::catalogue {

// Each of these looks at one kind of rule across the whole draft and logs every breach.

/// Exactly one edition; codes given once; materials that exist.
void validate_codes(const CatalogueDraft& draft, const DraftIndex& index, FaultLog& faults);

/// One root, parents that exist, levels that go down, no cycle.
void validate_tree(const CatalogueDraft& draft, const DraftIndex& index, FaultLog& faults);

/// Opening hours, queue policy and time zone of each office.
void validate_office_settings(const CatalogueDraft& draft, const DraftIndex& index,
                              FaultLog& faults);

/// What offices offer: known services, once, at a level that may handle them.
void validate_offers(const CatalogueDraft& draft, const DraftIndex& index, FaultLog& faults);

/// Windows serve only what their office offers, and together all of it.
void validate_windows(const CatalogueDraft& draft, const DraftIndex& index, FaultLog& faults);

/// Dates given once; swap days that are on a weekend.
void validate_calendar(const CatalogueDraft& draft, FaultLog& faults);

/// Known services, of which at least one office offers one.
void validate_situations(const CatalogueDraft& draft, const DraftIndex& index, FaultLog& faults);

/// Whether the machine knows the IANA zone.
bool is_known_time_zone(std::string_view name);

}  // namespace yichuang::catalogue
