#include "tests/bench/load.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <ctime>
#include <future>
#include <mutex>

#include <fmt/format.h>

namespace yichuang::bench {
namespace {

using Clock = std::chrono::steady_clock;

double cpu_seconds() {
  timespec time{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

/// Starts the next call whenever one ends.
class Runner {
 public:
  Runner(const Load& load, const OneCall& call)
      : load_(load), call_(call), micros_(static_cast<std::size_t>(load.calls)) {}

  void start() {
    for (int i = 0; i < std::min(load_.in_flight, load_.calls); ++i) next();
    ended_.get_future().wait();
  }

  int failed() const { return failed_; }
  std::vector<double>& micros() { return micros_; }

 private:
  void next() {
    const int number = started_++;
    if (number >= load_.calls) return;
    const auto from = Clock::now();
    call_(number, [this, number, from](bool ok) {
      micros_[static_cast<std::size_t>(number)] =
          std::chrono::duration<double, std::micro>(Clock::now() - from).count();
      if (!ok) ++failed_;
      next();
      if (++done_ == load_.calls) ended_.set_value();
    });
  }

  const Load load_;
  const OneCall& call_;
  std::vector<double> micros_;
  std::atomic<int> started_{};
  std::atomic<int> done_{};
  std::atomic<int> failed_{};
  std::promise<void> ended_;
};

double at(const std::vector<double>& sorted, double share) {
  const auto index = static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1));
  return sorted[index] / 1000.0;
}

}  // namespace

Outcome run(const Load& load, const OneCall& call) {
  Runner runner(load, call);
  const auto from = Clock::now();
  const double cpu = cpu_seconds();
  runner.start();
  const double took = std::chrono::duration<double>(Clock::now() - from).count();
  auto& micros = runner.micros();
  std::ranges::sort(micros);
  return {load.calls / took, at(micros, 0.5), at(micros, 0.99),
          at(micros, 0.999), runner.failed(), (cpu_seconds() - cpu) * 1e6 / load.calls};
}

std::string members(const Outcome& outcome) {
  return fmt::format(
      R"("per_second":{:.0f},"p50_ms":{:.2f},"p99_ms":{:.2f},"p999_ms":{:.2f},"failed":{},"cpu_us":{:.1f})",
      outcome.per_second, outcome.p50_ms, outcome.p99_ms, outcome.p999_ms, outcome.failed,
      outcome.cpu_us);
}

}  // namespace yichuang::bench
