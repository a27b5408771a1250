#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace yichuang::domain {

/// UTC microseconds since 1970. The only time that is stored.
using Instant = std::chrono::time_point<std::chrono::system_clock, std::chrono::microseconds>;
using std::chrono::microseconds;
using std::chrono::seconds;

inline std::int64_t to_micros(Instant t) { return t.time_since_epoch().count(); }
inline Instant from_micros(std::int64_t us) { return Instant{microseconds{us}}; }

/// A date of an office's own calendar (business day), independent of any zone.
using CivilDate = std::chrono::year_month_day;

/// "2026-11-23". Dates outside 1900..2199 or that do not exist give nothing.
std::optional<CivilDate> parse_date(std::string_view text);
std::string to_string(CivilDate date);

/// 0 is Monday.
int weekday_index(CivilDate date);
CivilDate plus_days(CivilDate date, int days);

}  // namespace yichuang::domain
