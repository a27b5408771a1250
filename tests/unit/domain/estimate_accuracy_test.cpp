#include <cmath>

#include <gtest/gtest.h>

#include "tests/support/wait_forecast.h"

namespace yichuang::testing {
namespace {

constexpr int kWorkingDaysOfAMonth = 22;

TEST(EstimateAccuracy, AMonthOfAHallFromItsFirstDayOn) {
  double error = 0;
  double naive_error = 0;
  double held = 0;
  double all = 0;
  for (const std::uint64_t seed : {101U, 202U, 303U}) {
    for (const Forecast& forecast : WaitForecast(seed).days(kWorkingDaysOfAMonth)) {
      error += std::abs(forecast.estimate.half_seconds - forecast.waited);
      naive_error += std::abs(forecast.naive - forecast.waited);
      held += forecast.waited <= forecast.estimate.nine_in_ten_seconds + 0.5 ? 1 : 0;
      all += 1;
    }
  }
  RecordProperty("mean_absolute_error_seconds", std::to_string(error / all));
  RecordProperty("naive_mean_absolute_error_seconds", std::to_string(naive_error / all));
  RecordProperty("nine_in_ten_held", std::to_string(held / all));
  EXPECT_LE(error, 0.6 * naive_error);
  EXPECT_GE(held, 0.85 * all);
  EXPECT_LE(held, 0.95 * all);
}

}  // namespace
}  // namespace yichuang::testing
