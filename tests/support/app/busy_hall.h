#pragma once

#include <string>
#include <string_view>

#include "backend/app/queue/commands.h"
#include "backend/domain/catalogue_index.h"

namespace yichuang::test {

inline constexpr const char* kOffice = "610902";
inline constexpr const char* kCity = "610900";

/// Monday, 21 September 2026, of a time zone that is UTC.
domain::Instant on_monday(int hour, int minute = 0, int second = 0);

/// The city's office and 610902 below it, open on weekdays 8:30-12:00 and 13:30-17:30; a holiday on
/// 1 October, a swap day on Sunday, 20 September.
///   610902  DL-06, DL-15 (numbers A), VE-01 (B), EB-02 (C, two a day), VI-05 (D, desk only)
///           window 1 does all of them, 2 the driver's, 3 VE-01
///   610900  DL-06, VE-01; window 1 does both
/// `change` may alter the catalogue before it is made.
domain::CataloguePtr busy_catalogue(const std::function<void(domain::Catalogue&)>& change =
                                        [](domain::Catalogue&) {});

/// A number of the test area. `birth` as "19900315", `order` 0..999.
std::string identity_number(std::string_view birth, int order = 1);
/// A complete person; each `order` another one.
app::Person person(int order, std::string_view birth = "19900315");

}  // namespace yichuang::test
