#include "backend/domain/civil.h"

#include <charconv>

#include <fmt/compile.h>
#include <fmt/format.h>

namespace yichuang::domain {
namespace {

std::optional<int> digits(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || text.front() == '-') return {};
  return value;
}

}  // namespace

std::optional<CivilDate> parse_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return {};
  const auto year = digits(text.substr(0, 4));
  const auto month = digits(text.substr(5, 2));
  const auto day = digits(text.substr(8, 2));
  if (!year || !month || !day || *year < 1900 || *year > 2199) return {};
  const CivilDate date{std::chrono::year{*year}, std::chrono::month(static_cast<unsigned>(*month)),
                       std::chrono::day(static_cast<unsigned>(*day))};
  if (!date.ok()) return {};
  return date;
}

std::string to_string(CivilDate date) {
  return fmt::format(FMT_COMPILE("{:04}-{:02}-{:02}"), static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

int weekday_index(CivilDate date) {
  return static_cast<int>(std::chrono::weekday{std::chrono::sys_days{date}}.iso_encoding()) - 1;
}

CivilDate plus_days(CivilDate date, int days) {
  return CivilDate{std::chrono::sys_days{date} + std::chrono::days{days}};
}

}  // namespace yichuang::domain
