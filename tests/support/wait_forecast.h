#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "tests/support/hall_day.h"

namespace yichuang::testing {

/// One citizen's forecast on arrival, and what came of it.
struct Forecast {
  DaySeconds arrived{};
  domain::WaitEstimate estimate;
  double naive{};   ///< average service time x people ahead / open windows
  double waited{};  ///< seconds, until the first call
};

/// Forecasts every arrival of a number of days with what the hall's software knows at that moment,
/// and learns from each day as it passes. Starts with configured times only.
class WaitForecast {
 public:
  explicit WaitForecast(std::uint64_t seed, HallProfile profile = county_hall(),
                        const domain::EstimateTuning& tuning = {});

  std::vector<Forecast> days(int count);

 private:
  /// Arrivals that gave a head start, by class and hour.
  using ClassCounts = std::array<std::array<double, 24>, domain::kPriorityClassCount>;

  struct Done {
    domain::ServiceId service{};
    DaySeconds started{};
    double seconds{};
  };

  void play_day(std::vector<Forecast>& forecasts);
  Forecast forecast(const HallDay& hall, std::size_t ticket);
  double naive(const HallDay& hall, std::size_t ticket) const;
  std::vector<domain::HandlingTime> handling(DaySeconds at) const;
  domain::Pace pace(DaySeconds now, const std::vector<domain::HandlingTime>& handling) const;
  std::vector<domain::HallTicket> ahead_of(const HallDay& hall, std::size_t ticket) const;
  std::vector<domain::OvertakingRate> overtaking_rates(const domain::QueuePolicy& policy,
                                                       DaySeconds at) const;
  void count_classes(const GeneratedDay& day);

  HallGenerator generator_;
  domain::LineEstimator estimator_;
  domain::ServiceTimes times_;
  std::vector<Done> done_;  ///< today
  ClassCounts classes_{};
  int days_{};
  double service_seconds_{};  ///< of all services so far, for the naive forecast
  double services_{};
};

}  // namespace yichuang::testing
