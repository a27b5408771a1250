#include "backend/domain/calendar.h"

#include <algorithm>

namespace yichuang::domain {
namespace {

constexpr int kFriday = 4;

CivilDate first_working_day_from(const BusinessCalendar& calendar, CivilDate date) {
  return calendar.is_working_day(date) ? date : plus_working_days(calendar, date, 1);
}

}  // namespace

BusinessCalendar::BusinessCalendar(std::span<const CalendarDay> days) {
  for (const CalendarDay& day : days) {
    exceptions_.insert_or_assign(std::chrono::sys_days{day.date}, day.kind);
  }
}

std::optional<CalendarKind> BusinessCalendar::exception_on(CivilDate date) const {
  const auto found = exceptions_.find(std::chrono::sys_days{date});
  if (found == exceptions_.end()) return {};
  return found->second;
}

bool BusinessCalendar::is_working_day(CivilDate date) const {
  if (const auto exception = exception_on(date)) return *exception == CalendarKind::kWorkday;
  return weekday_index(date) <= kFriday;
}

std::vector<OpeningInterval> opening_intervals(const OpeningHours& hours,
                                               const BusinessCalendar& calendar, CivilDate date) {
  const auto exception = calendar.exception_on(date);
  if (exception == CalendarKind::kHoliday) return {};
  const int weekday = exception == CalendarKind::kWorkday ? kFriday : weekday_index(date);
  return hours.weekdays[static_cast<std::size_t>(weekday)];
}

bool is_open_day(const OpeningHours& hours, const BusinessCalendar& calendar, CivilDate date) {
  return !opening_intervals(hours, calendar, date).empty();
}

bool is_open_at(const OpeningHours& hours, const BusinessCalendar& calendar, CivilDate date,
                int minute) {
  return std::ranges::any_of(opening_intervals(hours, calendar, date),
                             [minute](const OpeningInterval& interval) {
                               return interval.from_minute <= minute && minute < interval.to_minute;
                             });
}

std::optional<OpenSpan> next_open(const OpeningHours& hours, const BusinessCalendar& calendar,
                                  CivilDate date, int minute) {
  for (int ahead = 0; ahead <= kOpeningHorizonDays; ++ahead) {
    const CivilDate day = plus_days(date, ahead);
    for (const OpeningInterval& interval : opening_intervals(hours, calendar, day)) {
      if (ahead > 0 || minute < interval.to_minute) return OpenSpan{day, interval};
    }
  }
  return {};
}

CivilDate plus_working_days(const BusinessCalendar& calendar, CivilDate date, int n) {
  const int step = n < 0 ? -1 : 1;
  while (n != 0) {
    date = plus_days(date, step);
    if (calendar.is_working_day(date)) n -= step;
  }
  return date;
}

CivilDate limit_end(const BusinessCalendar& calendar, CivilDate start, const LegalLimit& limit,
                    DayRoll roll) {
  if (limit.type == DayType::kWorking) return plus_working_days(calendar, start, limit.days);
  const CivilDate last = plus_days(start, limit.days);
  return roll == DayRoll::kToNextWorkingDay ? first_working_day_from(calendar, last) : last;
}

}  // namespace yichuang::domain
