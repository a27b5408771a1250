#include "backend/rpc/staged.h"

#include <utility>

#include <spdlog/spdlog.h>

namespace yichuang::rpc {
namespace {

using domain::Status;

void finish_cleared(Backend& backend, const detail::Unary& call, const Status& status) {
  if (!status) call.response->Clear();
  detail::finish(backend, call, status);
}

/// Nothing that work throws may end a worker.
Status run_work(const std::function<Status()>& work) try {
  return work();
} catch (const std::exception& error) {
  spdlog::error("work of a call failed: {}", error.what());
  return domain::fail(domain::Reason::kInternal, "the work failed");
}

void work_and_write(Backend& backend, const std::shared_ptr<detail::Unary>& call,
                    const Stages& stages, Repeat repeat) {
  if (auto worked = run_work(stages.work); !worked) {
    detail::finish(backend, *call, worked);
  } else if (repeat == Repeat::kFirstAnswerAgain) {
    detail::run_command(backend, call);
  } else {
    run_write(backend, call, stages.verdict);
  }
}

}  // namespace

void run_staged(Backend& backend, ports::Workers& workers, std::shared_ptr<detail::Unary> call,
                Stages stages, Repeat repeat) {
  if (!stages.look) stages.look = [](Call&) { return Status{}; };
  const auto kept = std::make_shared<const Stages>(std::move(stages));
  auto look = [&backend, call, kept](ports::Transaction& tx) {
    return detail::run_step(backend, *call, tx, kept->look);
  };
  auto looked = [&backend, &workers, call, kept, repeat](const Status& status) {
    if (!status) return detail::finish(backend, *call, status);
    const auto queued = workers.post(
        [&backend, call, kept, repeat] { work_and_write(backend, call, *kept, repeat); });
    if (!queued) detail::finish(backend, *call, queued);
  };
  const auto queued = backend.database.read(call->deadline, std::move(look), std::move(looked));
  if (!queued) detail::finish(backend, *call, queued);
}

void run_write(Backend& backend, std::shared_ptr<detail::Unary> call,
               std::function<Status()> verdict) {
  auto work = [&backend, call](ports::Transaction& tx) {
    return detail::run_step(backend, *call, tx, call->body);
  };
  auto done = [&backend, call, verdict = std::move(verdict)](const Status& status) {
    finish_cleared(backend, *call, status && verdict ? verdict() : status);
  };
  const auto queued = backend.database.write(call->deadline, std::move(work), std::move(done));
  if (!queued) detail::finish(backend, *call, queued);
}

}  // namespace yichuang::rpc
