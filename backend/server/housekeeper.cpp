#include "backend/server/housekeeper.h"

#include <algorithm>
#include <utility>

#include <spdlog/spdlog.h>

namespace yichuang::server {

using std::chrono::steady_clock;

Housekeeper::Housekeeper(std::vector<Duty> duties) {
  const auto now = steady_clock::now();
  for (auto& duty : duties) duties_.push_back({std::move(duty), now + duty.every});
  thread_ = std::thread([this] { run(); });
}

Housekeeper::~Housekeeper() { stop(); }

void Housekeeper::stop() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  stopped_.notify_all();
  if (thread_.joinable()) thread_.join();
}

void Housekeeper::run() {
  std::unique_lock lock(mutex_);
  for (;;) {
    const auto next = std::ranges::min(duties_, {}, &Due::at).at;
    if (stopped_.wait_until(lock, next, [&] { return stopping_; })) return;
    lock.unlock();
    do_what_is_due(steady_clock::now());
    lock.lock();
  }
}

void Housekeeper::do_what_is_due(steady_clock::time_point now) {
  for (auto& [duty, at] : duties_) {
    if (at > now) continue;
    try {
      duty.work();
    } catch (const std::exception& error) {
      spdlog::error("housekeeping: {}", error.what());
    }
    at = now + duty.every;
  }
}

}  // namespace yichuang::server
