#include <fmt/format.h>

#include "backend/catalogue/parse.h"

namespace yichuang::catalogue {
namespace {

using domain::CalendarKind;
using domain::CivilDate;

constexpr Choices<CalendarKind, 2> kKinds{{
    {"holiday", CalendarKind::kHoliday},
    {"workday", CalendarKind::kWorkday},
}};

constexpr int kMaxRangeDays = 31;
constexpr std::size_t kMaxDays = 2000;

std::optional<CivilDate> parse_day(MapReader& item, std::string_view key) {
  const std::string text = item.line(key);
  const auto date = domain::parse_date(text);
  if (!date && !text.empty()) {
    item.fault(key, {"应为存在的日期，如 2026-02-17", "must be a date that exists, as 2026-02-17"});
  }
  return date;
}

struct DateRange {
  CivilDate first;
  CivilDate last;
};

std::optional<DateRange> parse_range(MapReader& item) {
  if (item.has("date")) {
    const auto date = parse_day(item, "date");
    if (!date) return {};
    return DateRange{*date, *date};
  }
  const auto first = parse_day(item, "from");
  const auto last = parse_day(item, "to");
  if (!first || !last) return {};
  if (*last < *first || domain::plus_days(*first, kMaxRangeDays) <= *last) {
    item.fault("to", {fmt::format("应在 from 之后 {} 天之内", kMaxRangeDays - 1),
                      fmt::format("must be from 0 to {} days after from", kMaxRangeDays - 1)});
    return {};
  }
  return DateRange{*first, *last};
}

}  // namespace

void parse_calendar_entry(MapReader& item, std::vector<CalendarDraft>& calendar) {
  const auto range = parse_range(item);
  const CalendarKind kind = item.choice("kind", kKinds);
  const Text name = item.text("name");
  if (!range) return;
  if (calendar.size() > kMaxDays) {
    item.fault("date", {fmt::format("日历超过 {} 天", kMaxDays),
                        fmt::format("the calendar holds more than {} days", kMaxDays)});
    return;
  }
  for (CivilDate date = range->first; date <= range->last; date = domain::plus_days(date, 1)) {
    calendar.push_back({{date, kind, name}, item.origin()});
  }
}

}  // namespace yichuang::catalogue
