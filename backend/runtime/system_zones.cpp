#include "backend/runtime/system_zones.h"

#include <algorithm>
#include <string>

#include <absl/time/civil_time.h>
#include <absl/time/time.h>

namespace yichuang::runtime {
namespace {

absl::TimeZone zone_named(std::string_view name) {
  absl::TimeZone zone;
  // On failure it is UTC, as the port says.
  absl::LoadTimeZone(absl::string_view(name.data(), name.size()), &zone);
  return zone;
}

}  // namespace

ports::LocalTime SystemZones::to_local(domain::Instant time, std::string_view zone) const {
  const auto local = zone_named(zone).At(absl::FromUnixMicros(domain::to_micros(time))).cs;
  const domain::CivilDate date{std::chrono::year{static_cast<int>(local.year())},
                               std::chrono::month{static_cast<unsigned>(local.month())},
                               std::chrono::day{static_cast<unsigned>(local.day())}};
  return {date, local.hour() * 60 + local.minute()};
}

domain::Instant SystemZones::to_instant(ports::LocalTime local, std::string_view zone) const {
  const absl::CivilSecond wanted(static_cast<int>(local.date.year()),
                                 static_cast<int>(static_cast<unsigned>(local.date.month())),
                                 static_cast<int>(static_cast<unsigned>(local.date.day())), 0,
                                 local.minute);
  const auto readings = zone_named(zone).At(wanted);
  return domain::from_micros(absl::ToUnixMicros(std::max(readings.pre, readings.post)));
}

}  // namespace yichuang::runtime
