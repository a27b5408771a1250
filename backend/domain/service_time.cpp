#include "backend/domain/service_time.h"

#include <algorithm>
#include <cmath>

namespace yichuang::domain {
namespace {

// Between a service whose papers are in order and one that drags on lies a factor of two to three:
// e^0.6 is 1.8 either way for two thirds of the visits.
constexpr double kConfiguredDeviation = 0.6;
// A configured time is right within a factor of e^0.4 = 1.5, for two services out of three.
constexpr double kConfiguredError = 0.4;
// How far a finer level lies from the coarser one, as a deviation of the logarithm.
constexpr double kBetweenOffices = 0.25;
constexpr double kBetweenHours = 0.12;
// The coarser level's deviation counts as much as this many measurements.
constexpr double kDeviationWeight = 20;
constexpr double kOutlierDeviations = 3;
constexpr double kSmallestDeviation = 0.05;
// Nineteen of twenty services of a lognormal are shorter.
constexpr double kSettlingDeviations = 1.645;
// However many services a day has seen, its next hour may differ.
constexpr double kWithinDay = 0.10;
// What is left of a single measurement after long fading, or of a difference after rounding.
constexpr double kSmallestCount = 0.01;

/// The belief `coarse`, moved towards what the finer level measured: the normal distribution's
/// posterior, with the deviation taken as known.
HandlingTime refined(const HandlingTime& coarse, const LogStatistics& fine, double between) {
  HandlingTime belief = coarse;
  belief.log_error = std::hypot(coarse.log_error, between);
  if (fine.count < kSmallestCount) return belief;
  const double variance = (fine.count * fine.variance() +
                           kDeviationWeight * coarse.log_deviation * coarse.log_deviation) /
                          (fine.count + kDeviationWeight);
  belief.log_deviation = std::max(std::sqrt(variance), kSmallestDeviation);
  const double prior_precision = 1 / (belief.log_error * belief.log_error);
  const double data_precision = fine.count / (belief.log_deviation * belief.log_deviation);
  const double precision = prior_precision + data_precision;
  belief.log_mean = (prior_precision * coarse.log_mean + data_precision * fine.mean()) / precision;
  belief.log_error = std::sqrt(1 / precision);
  belief.learned = true;
  return belief;
}

bool is_service(double seconds) {
  return seconds >= ServiceTimes::kShortestSeconds && seconds <= ServiceTimes::kLongestSeconds;
}

template <class Map, class Key>
LogStatistics found_or_empty(const Map& map, const Key& key) {
  const auto found = map.find(key);
  return found == map.end() ? LogStatistics{} : found->second;
}

}  // namespace

void LogStatistics::add(double log_seconds) {
  count += 1;
  sum += log_seconds;
  sum_of_squares += log_seconds * log_seconds;
}

LogStatistics& LogStatistics::operator+=(const LogStatistics& other) {
  count += other.count;
  sum += other.sum;
  sum_of_squares += other.sum_of_squares;
  return *this;
}

LogStatistics& LogStatistics::operator-=(const LogStatistics& other) {
  count -= other.count;
  sum -= other.sum;
  sum_of_squares -= other.sum_of_squares;
  return *this;
}

void LogStatistics::scale(double factor) {
  count *= factor;
  sum *= factor;
  sum_of_squares *= factor;
}

double LogStatistics::mean() const { return count > 0 ? sum / count : 0; }

double LogStatistics::variance() const {
  if (count <= 1) return 0;
  return std::max(0.0, (sum_of_squares - sum * sum / count) / (count - 1));
}

double HandlingTime::median_seconds() const { return std::exp(log_mean); }

double HandlingTime::mean_seconds() const {
  return std::exp(log_mean + log_deviation * log_deviation / 2);
}

HandlingTime configured_handling_time(int expected_seconds) {
  const double mean = std::max(expected_seconds, ServiceTimes::kShortestSeconds);
  return {.log_mean = std::log(mean) - kConfiguredDeviation * kConfiguredDeviation / 2,
          .log_deviation = kConfiguredDeviation,
          .log_error = kConfiguredError,
          .learned = false};
}

double DayPace::settling_seconds(const HandlingTime& believed) {
  return std::exp(believed.log_mean + kSettlingDeviations * believed.log_deviation);
}

void DayPace::add(const HandlingTime& believed, double handling_seconds) {
  if (!is_service(handling_seconds)) return;
  const double deviation = std::hypot(believed.log_deviation, believed.log_error);
  const double reach = kOutlierDeviations * deviation;
  const double distance = std::log(handling_seconds) - believed.log_mean;
  const double precision = 1 / (deviation * deviation);
  precision_ += precision;
  sum_ += precision * std::clamp(distance, -reach, reach);
}

Pace DayPace::pace() const {
  const double unknown = Pace{}.log_deviation;
  const double precision = precision_ + 1 / (unknown * unknown);
  return {sum_ / precision, std::max(std::sqrt(1 / precision), kWithinDay)};
}

int hour_bucket(int local_hour) { return std::clamp(local_hour, 0, 23) / kHoursPerBucket; }

bool ServiceTimes::record(OfficeId office, ServiceId service, int bucket, double handling_seconds,
                          int expected_seconds) {
  if (!is_service(handling_seconds)) return false;
  const HandlingTime known = at(office, service, bucket, expected_seconds);
  const double reach = kOutlierDeviations * std::hypot(known.log_deviation, known.log_error);
  LogStatistics one;
  one.add(std::clamp(std::log(handling_seconds), known.log_mean - reach, known.log_mean + reach));
  add(office, service, bucket, one);
  return true;
}

HandlingTime ServiceTimes::at(OfficeId office, ServiceId service, int bucket,
                              int expected_seconds) const {
  const LogStatistics here_now = found_or_empty(by_bucket_, std::tuple{office, service, bucket});
  const LogStatistics here = found_or_empty(by_office_, std::pair{office, service});
  // Each measurement counts on one level only, or few of them would look like many.
  LogStatistics elsewhere = found_or_empty(by_service_, service);
  elsewhere -= here;
  LogStatistics other_hours = here;
  other_hours -= here_now;
  HandlingTime belief = configured_handling_time(expected_seconds);
  belief = refined(belief, elsewhere, 0);
  belief = refined(belief, other_hours, kBetweenOffices);
  return refined(belief, here_now, kBetweenHours);
}

void ServiceTimes::fade(double factor) {
  for (auto& [key, statistics] : by_bucket_) statistics.scale(factor);
  for (auto& [key, statistics] : by_office_) statistics.scale(factor);
  for (auto& [key, statistics] : by_service_) statistics.scale(factor);
}

std::vector<ServiceTimes::Row> ServiceTimes::rows() const {
  std::vector<Row> rows;
  rows.reserve(by_bucket_.size());
  for (const auto& [key, statistics] : by_bucket_) {
    const auto& [office, service, bucket] = key;
    rows.push_back({office, service, bucket, statistics});
  }
  return rows;
}

std::optional<ServiceTimes::Row> ServiceTimes::row(OfficeId office, ServiceId service,
                                                   int bucket) const {
  const auto found = by_bucket_.find({office, service, bucket});
  if (found == by_bucket_.end()) return {};
  return Row{office, service, bucket, found->second};
}

void ServiceTimes::merge(std::span<const Row> rows) {
  for (const Row& row : rows) add(row.office, row.service, row.bucket, row.statistics);
}

void ServiceTimes::add(OfficeId office, ServiceId service, int bucket,
                       const LogStatistics& statistics) {
  by_bucket_[{office, service, bucket}] += statistics;
  by_office_[{office, service}] += statistics;
  by_service_[service] += statistics;
}

}  // namespace yichuang::domain
