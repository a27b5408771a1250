#include "backend/domain/service_time.h"

#include <cmath>

#include <gtest/gtest.h>

namespace yichuang::domain {
namespace {

void record_many(ServiceTimes& times, OfficeId office, ServiceId service, int bucket, double value,
                 int count) {
  for (int i = 0; i < count; ++i) {
    times.record(office, service, bucket, value * (i % 2 == 0 ? 1.2 : 1 / 1.2), 600);
  }
}

TEST(ServiceTimes, ConfiguredSecondsAreTheMeanBeforeThereIsData) {
  const HandlingTime time = ServiceTimes{}.at(1, 2, 3, 600);
  EXPECT_NEAR(time.mean_seconds(), 600, 1e-6);
  EXPECT_FALSE(time.learned);
}

TEST(ServiceTimes, DataDrawsTheEstimateTowardsIt) {
  ServiceTimes times;
  double last = times.at(1, 2, 3, 600).median_seconds();
  for (const int count : {2, 8, 40}) {
    record_many(times, 1, 2, 3, 200, count);
    const HandlingTime now = times.at(1, 2, 3, 600);
    EXPECT_TRUE(now.learned);
    EXPECT_LT(now.median_seconds(), last);
    last = now.median_seconds();
  }
  EXPECT_NEAR(last, 200, 15);
}

TEST(ServiceTimes, WithoutOwnDataItComesFromTheNextCoarserLevel) {
  ServiceTimes times;
  record_many(times, 1, 2, 3, 200, 100);
  EXPECT_NEAR(times.at(1, 2, 5, 600).median_seconds(), 200, 15) << "another hour";
  EXPECT_NEAR(times.at(9, 2, 3, 600).median_seconds(), 200, 15) << "another office";
  EXPECT_FALSE(times.at(1, 7, 3, 600).learned) << "another service";
  EXPECT_GT(times.at(9, 2, 3, 600).log_error, times.at(1, 2, 5, 600).log_error);
  EXPECT_GT(times.at(1, 2, 5, 600).log_error, times.at(1, 2, 3, 600).log_error);
}

TEST(ServiceTimes, FewMeasurementsStayUncertain) {
  ServiceTimes times;
  record_many(times, 1, 2, 3, 200, 2);
  const HandlingTime time = times.at(1, 2, 3, 600);
  EXPECT_GT(time.log_error, 0.25) << "each measurement counts once";
}

TEST(ServiceTimes, SlipsAndForgottenVisitsTeachNothing) {
  ServiceTimes times;
  for (const double seconds : {-1.0, 0.0, 9.9, 14'401.0, std::nan("")}) {
    EXPECT_FALSE(times.record(1, 2, 3, seconds, 600)) << seconds;
  }
  EXPECT_TRUE(times.rows().empty());
}

TEST(ServiceTimes, OneOutlierMovesLittle) {
  ServiceTimes times;
  record_many(times, 1, 2, 3, 300, 100);
  const double before = times.at(1, 2, 3, 600).median_seconds();
  EXPECT_TRUE(times.record(1, 2, 3, 14'000, 600));
  EXPECT_NEAR(times.at(1, 2, 3, 600).median_seconds(), before, before * 0.02);
}

TEST(ServiceTimes, StoredRowsRestoreEverything) {
  ServiceTimes times;
  record_many(times, 1, 2, 3, 200, 10);
  record_many(times, 4, 2, 5, 500, 10);
  times.fade(0.5);
  ServiceTimes restored;
  const auto rows = times.rows();
  restored.merge(std::span{rows}.first(1));
  restored.merge(std::span{rows}.subspan(1));
  EXPECT_EQ(restored.rows(), rows);
  EXPECT_DOUBLE_EQ(restored.at(8, 2, 1, 600).log_mean, times.at(8, 2, 1, 600).log_mean);
}

TEST(ServiceTimes, FadedDataGivesWaySooner) {
  ServiceTimes kept;
  record_many(kept, 1, 2, 3, 200, 40);
  ServiceTimes faded = kept;
  faded.fade(0.1);
  record_many(kept, 1, 2, 3, 500, 10);
  record_many(faded, 1, 2, 3, 500, 10);
  EXPECT_GT(faded.at(1, 2, 3, 600).median_seconds(), kept.at(1, 2, 3, 600).median_seconds());
}

struct PaceCase {
  const char* name;
  double factor;  ///< of what was believed
  int services;
  double expected_shift;
};

class DayPaceTest : public ::testing::TestWithParam<PaceCase> {};

TEST_P(DayPaceTest, FollowsTheDayByHowMuchOfItWasSeen) {
  const HandlingTime believed{.log_mean = std::log(400), .log_deviation = 0.5, .log_error = 0};
  DayPace day;
  for (int i = 0; i < GetParam().services; ++i) day.add(believed, 400 * GetParam().factor);
  EXPECT_NEAR(day.pace().log_shift, GetParam().expected_shift, 0.005);
}

INSTANTIATE_TEST_SUITE_P(
    Table, DayPaceTest,
    ::testing::Values(PaceCase{"nothing yet", 1, 0, 0}, PaceCase{"as ever", 1, 100, 0},
                      PaceCase{"one slow visit says little", 1.5, 1, 0.033},
                      PaceCase{"a slow morning says more", 1.5, 10, 0.192},
                      PaceCase{"a slow day is believed", 1.5, 200, 0.384},
                      PaceCase{"and a quick one", 1 / 1.5, 200, -0.384},
                      PaceCase{"one forgotten visit is pulled in", 30, 1, 0.124},
                      PaceCase{"a slip of the hand is none", 0.01, 50, 0},
                      PaceCase{"nor is a clerk who went home", 40, 50, 0}),
    [](const auto& tested) { return "case" + std::to_string(tested.index); });

TEST(DayPace, WhatWasSeenMakesItMoreCertainUpToALimit) {
  const HandlingTime believed{.log_mean = std::log(400), .log_deviation = 0.5, .log_error = 0};
  DayPace day;
  double last = day.pace().log_deviation;
  EXPECT_EQ(last, Pace{}.log_deviation);
  for (int i = 0; i < 8; ++i) day.add(believed, 400);
  EXPECT_LT(day.pace().log_deviation, last);
  for (int i = 0; i < 10'000; ++i) day.add(believed, 400);
  EXPECT_NEAR(day.pace().log_deviation, 0.10, 1e-9) << "the next hour may differ";
}

TEST(DayPace, AServiceIsCountedWhenASlowOneWouldBeOverToo) {
  const HandlingTime believed{.log_mean = std::log(400), .log_deviation = 0.5, .log_error = 0};
  EXPECT_NEAR(DayPace::settling_seconds(believed), 400 * std::exp(0.5 * 1.645), 0.5);
}

}  // namespace
}  // namespace yichuang::domain
