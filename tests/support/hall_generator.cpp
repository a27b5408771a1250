#include "tests/support/hall_generator.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "backend/domain/strata.h"

namespace yichuang::testing {
namespace {

constexpr double kSlotSeconds = 1800;

Away lunch_of(std::size_t window) {
  // Noon is staffed: every second window goes first.
  const DaySeconds from = window % 2 == 0 ? 11.5 * 3600 : 12.5 * 3600;
  return {from, from + 3600};
}

}  // namespace

HallProfile county_hall() {
  HallProfile profile;
  profile.services = {{0.25, 420, 0.45, 600}, {0.20, 300, 0.50, 300}, {0.15, 700, 0.55, 600},
                      {0.15, 240, 0.40, 480}, {0.15, 900, 0.60, 900}, {0.10, 150, 0.50, 180}};
  const domain::ServiceSet all{.all = true, .ids = {}};
  const domain::ServiceSet licences{.all = false, .ids = {0, 1, 2}};
  const domain::ServiceSet vehicles{.all = false, .ids = {3, 4, 5}};
  profile.windows = {all, all, all, all, all, licences, licences, vehicles};
  profile.visits_a_day = 300;
  return profile;
}

HallGenerator::HallGenerator(std::uint64_t seed, HallProfile profile)
    : random_(seed), profile_(std::move(profile)) {}

double HallGenerator::uniform() {
  // Not std::uniform_real_distribution: its numbers differ between libraries.
  return (static_cast<double>(random_() >> 11U) + 0.5) * 0x1p-53;
}

double HallGenerator::normal() { return domain::normal_quantile(uniform()); }

double HallGenerator::exponential(double mean) { return -mean * std::log(uniform()); }

DaySeconds HallGenerator::arrival_time() {
  // Two peaks, on top of a trickle over the day.
  while (true) {
    const double kind = uniform();
    double at = kOpens + uniform() * (kLastArrival - kOpens);
    if (kind < 0.35) at = 9.5 * 3600 + 2400 * normal();
    if (kind >= 0.35 && kind < 0.6) at = 14.5 * 3600 + 2700 * normal();
    if (at >= kOpens && at < kLastArrival) return at;
  }
}

domain::PriorityClass HallGenerator::priority() {
  using enum domain::PriorityClass;
  const double kind = uniform();
  if (kind < 0.12) return kElderly;
  if (kind < 0.14) return kDisabled;
  if (kind < 0.16) return kSoldier;
  if (kind < 0.18) return kPregnant;
  return kOrdinary;
}

domain::ServiceId HallGenerator::service() {
  double left = uniform();
  for (std::size_t i = 0; i < profile_.services.size(); ++i) {
    left -= profile_.services[i].share;
    if (left < 0) return static_cast<domain::ServiceId>(i);
  }
  return 0;
}

GeneratedVisit HallGenerator::visit(double day_factor) {
  GeneratedVisit visit;
  visit.arrival = arrival_time();
  visit.priority = priority();
  if (chance(profile_.booked_share)) {
    const double slot = std::floor(visit.arrival / kSlotSeconds) * kSlotSeconds;
    visit.booked = slot;
    // Most come a little early, some late.
    visit.arrival = std::max(kOpens, slot + std::clamp(-240 + 420 * normal(), -900.0, 1800.0));
  }
  visit.services.push_back(service());
  if (chance(profile_.two_services)) {
    const domain::ServiceId second = service();
    if (second != visit.services.front()) visit.services.push_back(second);
  }
  for (const domain::ServiceId id : visit.services) {
    const GeneratedService& of = profile_.services[static_cast<std::size_t>(id)];
    const double drag = chance(profile_.dragging) ? 3 : 1;
    visit.handling_seconds.push_back(of.median_seconds * day_factor * drag *
                                     std::exp(of.deviation * normal()));
  }
  visit.turnaround_seconds = 5 + exponential(10);
  visit.absent = chance(profile_.no_show);
  if (visit.absent && chance(0.5)) visit.comes_back_after = 60 + exponential(400);
  return visit;
}

std::vector<Away> HallGenerator::absences() {
  std::vector<Away> absences;
  if (!chance(profile_.absences_a_window)) return absences;
  const DaySeconds from = kOpens + uniform() * (17 * 3600 - kOpens);
  absences.push_back({from, from + 300 + exponential(900)});
  return absences;
}

GeneratedDay HallGenerator::next_day() {
  GeneratedDay day;
  const double day_factor = std::exp(0.08 * normal());
  const double busy = std::exp(0.12 * normal());
  const int visits = static_cast<int>(profile_.visits_a_day * busy);
  for (int i = 0; i < visits; ++i) day.visits.push_back(visit(day_factor));
  std::ranges::sort(day.visits, {}, &GeneratedVisit::arrival);
  for (std::size_t window = 0; window < profile_.windows.size(); ++window) {
    day.lunch.push_back(lunch_of(window));
    day.absences.push_back(absences());
  }
  return day;
}

}  // namespace yichuang::testing
