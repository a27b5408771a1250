#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <tuple>
#include <vector>

#include "backend/domain/line_order.h"

/// How long services take, learned from what was measured. Handling times are close to lognormal:
/// all statistics are of the logarithm of the seconds.
namespace yichuang::domain {

using OfficeId = int;  ///< dense number of an office, given by the caller

/// Streaming statistics of log-seconds; adding two of them is the same as having seen both.
struct LogStatistics {
  double count{};
  double sum{};
  double sum_of_squares{};

  void add(double log_seconds);
  LogStatistics& operator+=(const LogStatistics& other);
  LogStatistics& operator-=(const LogStatistics& other);  ///< `other` is a part of this
  void scale(double factor);
  double mean() const;      ///< 0 without data
  double variance() const;  ///< 0 with fewer than two
  bool operator==(const LogStatistics&) const = default;
};

/// What is believed of one service's handling seconds: lognormal, with the standard error of its
/// location.
struct HandlingTime {
  double log_mean{};
  double log_deviation{};
  double log_error{};  ///< uncertainty of log_mean, shared by all tickets of the service
  bool learned{};      ///< false: configured seconds only

  double median_seconds() const;
  double mean_seconds() const;
};

/// Before anything was measured: `expected_seconds` is taken as the mean.
HandlingTime configured_handling_time(int expected_seconds);

/// How fast a hall is today beside what was learned: staff, systems, who comes. All its handling
/// times are e^log_shift as long, give or take log_deviation.
struct Pace {
  double log_shift{};
  double log_deviation{0.15};  ///< of a day nothing is known of
};

/// The pace of one hall's day, from the services that were completed in it.
class DayPace {
 public:
  /// After so long nearly all services that began together are over. Before, only the quick ones
  /// are, and they would make the day look fast.
  static double settling_seconds(const HandlingTime& believed);

  /// One completed service that began settling_seconds ago or earlier. Nothing outside
  /// ServiceTimes' limits is counted.
  void add(const HandlingTime& believed, double handling_seconds);
  Pace pace() const;

 private:
  double precision_{};  ///< of all that was measured
  double sum_{};        ///< of the distances from what was believed, each times its precision
};

/// Hours of the office's day that are learned together.
inline constexpr int kHourBuckets = 8;
inline constexpr int kHoursPerBucket = 24 / kHourBuckets;
/// `local_hour` 0..23.
int hour_bucket(int local_hour);

/// Learned handling times of all offices. An estimate comes from the finest level that has data,
/// drawn towards the coarser ones by how little it has: office, service and time of day; office
/// and service; service over all offices; configured seconds.
/// Not thread-safe.
class ServiceTimes {
 public:
  /// What is kept of one office, service and time of day; the only state there is.
  struct Row {
    OfficeId office{};
    ServiceId service{};
    int bucket{};
    LogStatistics statistics;
    bool operator==(const Row&) const = default;
  };

  /// Below this it was a slip of the hand, not a service.
  static constexpr int kShortestSeconds = 10;
  /// Above this the clerk forgot to complete it.
  static constexpr int kLongestSeconds = 4 * 3600;

  /// One completed service. `expected_seconds` is the configured time. Gives false and learns
  /// nothing outside [kShortestSeconds, kLongestSeconds]; what is far from all that is known is
  /// pulled in to three deviations.
  bool record(OfficeId office, ServiceId service, int bucket, double handling_seconds,
              int expected_seconds);

  HandlingTime at(OfficeId office, ServiceId service, int bucket, int expected_seconds) const;

  /// Lets the old weigh less: once a business day, 0 < factor <= 1.
  void fade(double factor);

  /// The rows to store, sorted; what merge() of an empty object restores.
  std::vector<Row> rows() const;
  std::optional<Row> row(OfficeId office, ServiceId service, int bucket) const;
  void merge(std::span<const Row> rows);

 private:
  void add(OfficeId office, ServiceId service, int bucket, const LogStatistics& statistics);

  std::map<std::tuple<OfficeId, ServiceId, int>, LogStatistics> by_bucket_;
  std::map<std::pair<OfficeId, ServiceId>, LogStatistics> by_office_;
  std::map<ServiceId, LogStatistics> by_service_;
};

}  // namespace yichuang::domain
