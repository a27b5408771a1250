#pragma once

#include <map>
#include <optional>
#include <span>
#include <vector>

#include "backend/domain/catalogue.h"
#include "backend/domain/civil.h"

namespace yichuang::domain {

/// Holidays and swap days (调休) by date. Every date the table does not name is ordinary: Monday to
/// Friday is worked, the weekend is not. A later entry of the same date replaces an earlier one.
class BusinessCalendar {
 public:
  BusinessCalendar() = default;
  explicit BusinessCalendar(std::span<const CalendarDay> days);

  std::optional<CalendarKind> exception_on(CivilDate date) const;

  /// 工作日. What the law counts; whether a certain office is open is another question.
  bool is_working_day(CivilDate date) const;

 private:
  std::map<std::chrono::sys_days, CalendarKind> exceptions_;
};

/// The day's own intervals: none on a holiday, Friday's on a swap day.
std::vector<OpeningInterval> opening_intervals(const OpeningHours& hours,
                                               const BusinessCalendar& calendar, CivilDate date);

bool is_open_day(const OpeningHours& hours, const BusinessCalendar& calendar, CivilDate date);

/// `minute` counts from local midnight, 0..1439.
bool is_open_at(const OpeningHours& hours, const BusinessCalendar& calendar, CivilDate date,
                int minute);

struct OpenSpan {
  CivilDate date;
  OpeningInterval interval;
  bool operator==(const OpenSpan&) const = default;
};

/// How far next_open looks before it says that an office does not open any more.
inline constexpr int kOpeningHorizonDays = 60;

/// The interval that contains the minute, or the first one after it.
std::optional<OpenSpan> next_open(const OpeningHours& hours, const BusinessCalendar& calendar,
                                  CivilDate date, int minute);

/// The n-th working day after `date`, or before it if n is negative; `date` itself is never
/// counted, and n = 0 gives it back even if it is not worked.
CivilDate plus_working_days(const BusinessCalendar& calendar, CivilDate date, int n);

/// What happens to a limit in natural days that ends on a day off.
enum class DayRoll : std::uint8_t {
  kNone,
  kToNextWorkingDay,  ///< order 163, article 36
};

/// The last day of a limit that starts on `start`; the day of the start is not counted.
CivilDate limit_end(const BusinessCalendar& calendar, CivilDate start, const LegalLimit& limit,
                    DayRoll roll = DayRoll::kNone);

}  // namespace yichuang::domain
