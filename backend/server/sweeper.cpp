#include "backend/server/sweeper.h"

#include <spdlog/spdlog.h>

#include "backend/app/assistance/housekeeping.h"
#include "backend/app/booking/housekeeping.h"
#include "backend/app/queue/housekeeping.h"

namespace yichuang::server {
namespace {

/// What cannot be taken back when the clock was wrong.
domain::Status end_what_is_over(app::Context& context) {
  if (auto ended = app::end_lapsed_returns(context); !ended) return ended;
  if (auto closed = app::close_due_days(context); !closed) return closed;
  app::end_overdue_appointments(context);
  app::close_old_help_calls(context);
  app::forget_old_answers(context);
  return {};
}

}  // namespace

void Sweeper::sweep(ClockTrust::Steady steady) {
  backend_.catalogue.try_again();
  const auto now = backend_.clock.now();
  const bool believed = trust_.believes(now, steady);
  if (!believed) spdlog::error("the clock was set: nothing is ended until the time has stood");
  auto work = [&backend = backend_, now, believed](ports::Transaction& tx) -> domain::Status {
    const auto catalogue = backend.catalogue.of(tx);
    if (!catalogue) return tl::unexpected(catalogue.error());
    if (!*catalogue) return {};
    app::Context context(tx, *catalogue, backend.environment, now, {});
    app::find_silent_machines(context, backend.presence);
    return believed ? end_what_is_over(context) : domain::Status{};
  };
  const auto queued = backend_.database.write(now + kEvery, work, [](const auto& status) {
    if (!status) spdlog::warn("housekeeping: {}", status.error().message);
  });
  if (!queued) spdlog::warn("housekeeping: {}", queued.error().message);
}

}  // namespace yichuang::server
