#include "backend/server/housekeeper.h"

#include <chrono>

#include <spdlog/spdlog.h>

#include "backend/app/assistance/housekeeping.h"
#include "backend/app/booking/housekeeping.h"
#include "backend/app/queue/housekeeping.h"

namespace yichuang::server {
namespace {

constexpr std::chrono::seconds kEvery{30};

domain::Status keep_house(app::Context& context, app::Presence& presence) {
  if (auto ended = app::end_lapsed_returns(context); !ended) return ended;
  if (auto closed = app::close_due_days(context); !closed) return closed;
  app::end_overdue_appointments(context);
  app::close_old_help_calls(context);
  app::find_silent_machines(context, presence);
  app::forget_old_answers(context);
  return {};
}

}  // namespace

Housekeeper::Housekeeper(rpc::Backend& backend) : backend_(backend), thread_([this] { run(); }) {}

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
  while (!stopped_.wait_for(lock, kEvery, [&] { return stopping_; })) {
    lock.unlock();
    sweep();
    lock.lock();
  }
}

void Housekeeper::sweep() {
  auto catalogue = backend_.catalogue.get();
  if (!catalogue) return;
  const auto now = backend_.clock.now();
  auto work = [this, catalogue, now](ports::Transaction& tx) {
    app::Context context(tx, catalogue, backend_.environment, now, {});
    return keep_house(context, backend_.presence);
  };
  const auto queued = backend_.database.write(now + kEvery, work, [](const auto& status) {
    if (!status) spdlog::warn("housekeeping: {}", status.error().message);
  });
  if (!queued) spdlog::warn("housekeeping: {}", queued.error().message);
}

}  // namespace yichuang::server
