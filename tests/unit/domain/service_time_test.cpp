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

}  // namespace
}  // namespace yichuang::domain
