#pragma once

#include "backend/catalogue/draft.h"
#include "backend/catalogue/map_reader.h"

namespace yichuang::catalogue {

/// One file: any of the sections, each read by one of the functions below.
void parse_file(MapReader& file, CatalogueDraft& draft);

MaterialDraft parse_material(MapReader& item);
ServiceDraft parse_service(MapReader& item);
ServiceListDraft parse_service_list(MapReader& item);
HoursDraft parse_hours(MapReader& item);
PolicyDraft parse_policy(MapReader& item);
OfficeDraft parse_office(MapReader& item);
SituationDraft parse_situation(MapReader& item);

/// One day or every day of a range.
void parse_calendar_entry(MapReader& item, std::vector<CalendarDraft>& calendar);

/// The key "services" of a list or an office: bare codes, or maps with a quota and so on.
std::vector<OfferDraft> parse_offers(MapReader& item);

inline constexpr Choices<domain::OfficeLevel, 3> kLevels{{
    {"city", domain::OfficeLevel::kCity},
    {"county", domain::OfficeLevel::kCounty},
    {"station", domain::OfficeLevel::kStation},
}};

}  // namespace yichuang::catalogue
