#include <set>

#include <fmt/format.h>

#include "backend/catalogue/validate.h"

namespace yichuang::catalogue {

void validate_calendar(const CatalogueDraft& draft, FaultLog& faults) {
  constexpr int kFriday = 4;
  std::set<domain::CivilDate> seen;
  for (const CalendarDraft& day : draft.calendar) {
    const std::string date = domain::to_string(day.value.date);
    if (!seen.insert(day.value.date).second) {
      faults.add(day.at,
                 {fmt::format("日期 {} 重复", date), fmt::format("{} is given twice", date)});
    }
    const bool worked_anyway = domain::weekday_index(day.value.date) <= kFriday;
    if (day.value.kind == domain::CalendarKind::kWorkday && worked_anyway) {
      faults.add(day.at, {fmt::format("{} 不是周末，不必调休", date),
                          fmt::format("{} is not on a weekend and needs no swap", date)});
    }
  }
}

}  // namespace yichuang::catalogue
