// One wait estimate of a large hall, and how right the estimates of a generated month are beside
// "average service time x people ahead / open windows".
#include <cmath>
#include <ctime>
#include <map>
#include <vector>

#include <fmt/format.h>

#include "backend/domain/estimate.h"
#include "tests/bench/load.h"
#include "tests/support/wait_forecast.h"

namespace {

using namespace yichuang;

constexpr int kWaiting = 500;
constexpr int kWindows = 40;
constexpr int kServices = 12;
constexpr int kRepetitions = 200;
constexpr int kWorkingDaysOfAMonth = 22;

struct LargeHall {
  std::vector<domain::HallWindow> windows;
  std::vector<domain::HallTicket> line;
  std::vector<domain::HandlingTime> handling;
  domain::Hall hall() const { return {windows, line, handling}; }
};

/// `kinds` of windows: 1 is a hall of one-window counters. Overlapping: every second window is one
/// for all services.
LargeHall large_hall(int kinds, bool overlapping) {
  LargeHall hall;
  for (int i = 0; i < kServices; ++i) {
    hall.handling.push_back(domain::configured_handling_time(300 + 60 * i));
  }
  for (int i = 0; i < kWindows; ++i) {
    domain::HallWindow window;
    window.id = i + 1;
    window.services.all = kinds == 1 || (overlapping && i % 2 == 0);
    for (int s = i % kinds; s < kServices && !window.services.all; s += kinds) {
      window.services.ids.push_back(s);
    }
    window.occupied =
        domain::Occupied{.service = i % kServices, .elapsed_seconds = 20.0 * (i % 30), .then = {}};
    hall.windows.push_back(std::move(window));
  }
  for (int i = 0; i < kWaiting; ++i) {
    domain::HallTicket ticket;
    ticket.id = i + 1;
    ticket.pending = {i % kServices};
    hall.line.push_back(std::move(ticket));
  }
  return hall;
}

double thread_seconds() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

template <class Work>
double milliseconds_of(const Work& work) {
  work();
  const double from = thread_seconds();
  for (int i = 0; i < kRepetitions; ++i) work();
  return (thread_seconds() - from) * 1000 / kRepetitions;
}

void time_estimates(int kinds, bool overlapping) {
  const auto hall = large_hall(kinds, overlapping);
  domain::LineEstimator estimator;
  const domain::WaitTarget target{.pending = {3}, .index = {}, .only_window = {}, .callable_in = 0};
  const double one = milliseconds_of([&] { estimator.estimate(hall.hall(), target); });
  const double line = milliseconds_of([&] { estimator.estimate_line(hall.hall()); });
  domain::TicketId id = 1000;
  const double joining = milliseconds_of([&] { estimator.join(++id, target.pending); });
  bench::print(fmt::format(
      R"("bench":"estimate","waiting":{},"windows":{},"kinds_of_windows":{},"overlapping":{},"one_ms":{:.3f},"whole_line_ms":{:.3f},"one_more_ms":{:.4f},"bound_ms":1)",
      kWaiting, kWindows, kinds, overlapping, one, line, joining));
}

struct Accuracy {
  double error{};
  double naive_error{};
  int held{};
  int all{};

  void add(const testing::Forecast& forecast) {
    error += std::abs(forecast.estimate.half_seconds - forecast.waited);
    naive_error += std::abs(forecast.naive - forecast.waited);
    held += forecast.waited <= forecast.estimate.nine_in_ten_seconds + 0.5 ? 1 : 0;
    ++all;
  }
};

void print_accuracy(const std::string& of, const Accuracy& accuracy) {
  bench::print(fmt::format(
      R"("bench":"estimate_accuracy",{},"citizens":{},"mean_error_s":{:.0f},"ratio":{:.3f},"bound":0.6,"nine_in_ten_held":{:.3f})",
      of, accuracy.all, accuracy.error / accuracy.all, accuracy.error / accuracy.naive_error,
      static_cast<double>(accuracy.held) / accuracy.all));
}

/// Offices are generated halls; a seed is an office.
void measure_accuracy() {
  Accuracy all;
  std::map<int, Accuracy> by_hour;
  for (std::uint64_t office = 1; office <= 6; ++office) {
    Accuracy here;
    for (const auto& forecast : testing::WaitForecast(office).days(kWorkingDaysOfAMonth)) {
      here.add(forecast);
      all.add(forecast);
      by_hour[static_cast<int>(forecast.arrived / 3600)].add(forecast);
    }
    print_accuracy(fmt::format(R"("office":{})", office), here);
  }
  for (const auto& [hour, accuracy] : by_hour) {
    print_accuracy(fmt::format(R"("hour":{})", hour), accuracy);
  }
  print_accuracy(R"("office":"all")", all);
}

}  // namespace

int main() {
  for (const int kinds : {1, 3, 12}) time_estimates(kinds, false);
  time_estimates(3, true);
  measure_accuracy();
  return 0;
}
