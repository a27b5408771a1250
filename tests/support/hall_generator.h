#pragma once

#include <cstdint>
#include <optional>
#include <random>
#include <vector>

#include "backend/domain/catalogue.h"
#include "backend/domain/estimate.h"
#include "backend/domain/line_order.h"

/// Days of an invented hall: who comes when and for what, how long it really takes, and which clerk
/// is away. What the hall's software may not know in advance is in here as well.
namespace yichuang::testing {

/// Seconds after local midnight.
using DaySeconds = double;

struct GeneratedService {
  double share{};           ///< of all services asked for
  double median_seconds{};  ///< in truth
  double deviation{};       ///< of the logarithm
  int expected_seconds{};   ///< as configured, wrong by some factor
};

struct Away {
  DaySeconds from{};
  DaySeconds to{};
};

struct HallProfile {
  std::vector<GeneratedService> services;
  std::vector<domain::ServiceSet> windows;
  double visits_a_day{};
  double booked_share{0.15};
  double no_show{0.05};
  double two_services{0.10};
  double dragging{0.04};  ///< visits that take three times as long
  double absences_a_window{0.5};
};

/// A hall of a county office: eight windows, some for all services.
HallProfile county_hall();

struct GeneratedVisit {
  DaySeconds arrival{};
  std::optional<DaySeconds> booked;
  domain::PriorityClass priority{domain::PriorityClass::kOrdinary};
  std::vector<domain::ServiceId> services;
  std::vector<double> handling_seconds;    ///< by service of the visit
  double turnaround_seconds{};             ///< of the clerk, afterwards
  bool absent{};                           ///< does not come when called
  std::optional<double> comes_back_after;  ///< seconds after the no-show
};

struct GeneratedDay {
  std::vector<GeneratedVisit> visits;       ///< by arrival
  std::vector<Away> lunch;                  ///< by window; known in advance
  std::vector<std::vector<Away>> absences;  ///< by window, sorted; nobody knows
};

inline constexpr DaySeconds kOpens = 9 * 3600;
inline constexpr DaySeconds kLastArrival = 16.5 * 3600;

/// The same seed gives the same days.
class HallGenerator {
 public:
  HallGenerator(std::uint64_t seed, HallProfile profile);

  const HallProfile& profile() const { return profile_; }
  GeneratedDay next_day();

 private:
  double uniform();
  double normal();
  double exponential(double mean);
  bool chance(double probability) { return uniform() < probability; }
  DaySeconds arrival_time();
  domain::PriorityClass priority();
  domain::ServiceId service();
  GeneratedVisit visit(double day_factor);
  std::vector<Away> absences();

  std::mt19937_64 random_;
  HallProfile profile_;
};

}  // namespace yichuang::testing
