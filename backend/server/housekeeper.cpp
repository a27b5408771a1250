#include "backend/server/housekeeper.h"

#include <algorithm>
#include <utility>

#include <spdlog/spdlog.h>

#include "backend/app/assistance/housekeeping.h"
#include "backend/app/booking/housekeeping.h"
#include "backend/app/queue/housekeeping.h"

namespace yichuang::server {
namespace {

using std::chrono::steady_clock;

constexpr std::chrono::seconds kSweepEvery{30};

domain::Status keep_house(app::Context& context, app::Presence& presence) {
  if (auto ended = app::end_lapsed_returns(context); !ended) return ended;
  if (auto closed = app::close_due_days(context); !closed) return closed;
  app::end_overdue_appointments(context);
  app::close_old_help_calls(context);
  app::find_silent_machines(context, presence);
  app::forget_old_answers(context);
  return {};
}

void sweep(rpc::Backend& backend) {
  backend.catalogue.try_again();
  const auto now = backend.clock.now();
  auto work = [&backend, now](ports::Transaction& tx) -> domain::Status {
    const auto catalogue = backend.catalogue.of(tx);
    if (!catalogue) return tl::unexpected(catalogue.error());
    if (!*catalogue) return {};
    app::Context context(tx, *catalogue, backend.environment, now, {});
    return keep_house(context, backend.presence);
  };
  const auto queued = backend.database.write(now + kSweepEvery, work, [](const auto& status) {
    if (!status) spdlog::warn("housekeeping: {}", status.error().message);
  });
  if (!queued) spdlog::warn("housekeeping: {}", queued.error().message);
}

}  // namespace

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

Housekeeper::Duty sweep_of_halls(rpc::Backend& backend) {
  return {kSweepEvery, [&backend] { sweep(backend); }};
}

}  // namespace yichuang::server
