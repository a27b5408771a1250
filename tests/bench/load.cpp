#include "tests/bench/load.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <future>
#include <mutex>
#include <thread>

#include <fmt/format.h>
#include <sodium.h>

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

}  // namespace

double at_share(const std::vector<double>& sorted, double share) {
  return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
}

void Meter::run(const Load& load, const OneCall& call) {
  Runner runner(load, call);
  const auto from = Clock::now();
  const double cpu = cpu_seconds();
  runner.start();
  seconds_ += std::chrono::duration<double>(Clock::now() - from).count();
  cpu_seconds_ += cpu_seconds() - cpu;
  failed_ += runner.failed();
  const auto& micros = runner.micros();
  last_max_ms_ = micros.empty() ? 0 : std::ranges::max(micros) / 1000;
  micros_.insert(micros_.end(), micros.begin(), micros.end());
}

Outcome Meter::outcome() const {
  auto sorted = micros_;
  std::ranges::sort(sorted);
  const auto calls = static_cast<double>(sorted.size());
  return {calls / seconds_,
          at_share(sorted, 0.5) / 1000,
          at_share(sorted, 0.99) / 1000,
          at_share(sorted, 0.999) / 1000,
          at_share(sorted, 1) / 1000,
          failed_,
          cpu_seconds_ * 1e6 / calls};
}

Outcome run(const Load& load, const OneCall& call) {
  Meter meter;
  meter.run(load, call);
  return meter.outcome();
}

std::string members(const Outcome& outcome) {
  return fmt::format(
      R"("per_second":{:.0f},"p50_ms":{:.2f},"p99_ms":{:.2f},"p999_ms":{:.2f},"max_ms":{:.2f},"failed":{},"cpu_us":{:.1f})",
      outcome.per_second, outcome.p50_ms, outcome.p99_ms, outcome.p999_ms, outcome.max_ms,
      outcome.failed, outcome.cpu_us);
}

void print(const std::string& members) {
  std::puts(fmt::format(R"({{{},"processors":{},"compiler":"gcc {}","build":"{}"}})", members,
                        std::thread::hardware_concurrency(), __VERSION__, YICHUANG_BUILD_TYPE)
                .c_str());
  std::fflush(stdout);
}

void introduce(grpc::ClientContext& context, const std::string& token) {
  if (!token.empty()) context.AddMetadata("authorization", "Bearer " + token);
}

std::string new_request_id() {
  static std::atomic<unsigned> last{0};
  unsigned char random[8];
  randombytes_buf(random, sizeof random);
  return fmt::format("{:08x}-0000-7000-8000-{:02x}{:02x}{:02x}{:02x}{:02x}{:02x}", ++last,
                     random[0], random[1], random[2], random[3], random[4], random[5]);
}

}  // namespace yichuang::bench
