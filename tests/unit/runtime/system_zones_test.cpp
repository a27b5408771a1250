#include "backend/runtime/system_zones.h"

#include <gtest/gtest.h>

namespace yichuang::runtime {
namespace {

using namespace std::chrono_literals;

domain::Instant utc(int y, unsigned m, unsigned d, int minute) {
  const domain::CivilDate date{std::chrono::year{y}, std::chrono::month{m}, std::chrono::day{d}};
  return domain::Instant{std::chrono::sys_days{date}} + std::chrono::minutes{minute};
}

TEST(SystemZones, AnEveningInUtcIsTheNextMorningInChina) {
  const auto local = SystemZones{}.to_local(utc(2026, 11, 23, 23 * 60), "Asia/Shanghai");
  EXPECT_EQ(domain::to_string(local.date), "2026-11-24");
  EXPECT_EQ(local.minute, 7 * 60);
}

TEST(SystemZones, LocalTimesComeBack) {
  const ports::LocalTime local{2026y / 11 / 24, 7 * 60};
  EXPECT_EQ(SystemZones{}.to_instant(local, "Asia/Shanghai"), utc(2026, 11, 23, 23 * 60));
}

TEST(SystemZones, AnUnknownZoneIsUtc) {
  EXPECT_EQ(SystemZones{}.to_local(utc(2026, 11, 23, 61), "Mars/Olympus").minute, 61);
}

TEST(SystemZones, ARepeatedLocalTimeIsItsLaterReading) {
  // Clocks go back from 3:00 to 2:00 on 2026-10-25; 2:30 is 0:30 and 1:30 UTC.
  const ports::LocalTime local{2026y / 10 / 25, 150};
  EXPECT_EQ(SystemZones{}.to_instant(local, "Europe/Berlin"), utc(2026, 10, 25, 90));
}

TEST(SystemZones, ASkippedLocalTimeIsItsLaterReading) {
  // Clocks go from 2:00 to 3:00 on 2026-03-29; 2:30 is 0:30 or 1:30 UTC.
  const ports::LocalTime local{2026y / 3 / 29, 150};
  EXPECT_EQ(SystemZones{}.to_instant(local, "Europe/Berlin"), utc(2026, 3, 29, 90));
}

}  // namespace
}  // namespace yichuang::runtime
