#include "backend/rpc/staged.h"

#include <algorithm>
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

void run_read(Backend& backend, const std::shared_ptr<detail::Unary>& call) {
  auto work = [&backend, call](ports::Transaction& tx) {
    return detail::run_step(backend, *call, tx, call->body);
  };
  auto done = [&backend, call](const Status& status) { finish_cleared(backend, *call, status); };
  const auto queued = backend.database.read(call->deadline, std::move(work), std::move(done));
  if (!queued) detail::finish(backend, *call, queued);
}

/// Whoever asks again after a while leaves the first question behind: proving its password too
/// would keep all others waiting for nothing.
Status check_awaited(const Backend& backend, const detail::Unary& call,
                     const grpc::CallbackServerContext& context) {
  if (!context.IsCancelled() && backend.clock.now() <= call.deadline) return {};
  return domain::fail(domain::Reason::kDeadlineExceeded, "nobody waits for the work any more");
}

void work_and_finish(Backend& backend, const grpc::CallbackServerContext& context,
                     const std::shared_ptr<detail::Unary>& call, const Stages& stages,
                     Repeat repeat) {
  if (auto awaited = check_awaited(backend, *call, context); !awaited) {
    return detail::finish(backend, *call, awaited);
  }
  if (auto worked = run_work(stages.work); !worked) {
    return detail::finish(backend, *call, worked);
  }
  switch (repeat) {
    case Repeat::kFirstAnswerAgain:
      return detail::run_command(backend, call);
    case Repeat::kAnew:
      return run_write(backend, call, stages.verdict);
    case Repeat::kChangesNothing:
      return run_read(backend, call);
  }
}

}  // namespace

void run_staged(Backend& backend, ports::Workers& workers,
                const grpc::CallbackServerContext& context, std::shared_ptr<detail::Unary> call,
                Stages stages, Repeat repeat) {
  if (!stages.look) stages.look = [](Call&) { return Status{}; };
  const auto kept = std::make_shared<const Stages>(std::move(stages));
  auto look = [&backend, call, kept](ports::Transaction& tx) {
    return detail::run_step(backend, *call, tx, kept->look);
  };
  auto looked = [&backend, &workers, &context, call, kept, repeat](const Status& status) {
    if (!status) return detail::finish(backend, *call, status);
    const auto queued = workers.post([&backend, &context, call, kept, repeat] {
      work_and_finish(backend, context, call, *kept, repeat);
    });
    if (!queued) detail::finish(backend, *call, queued);
  };
  const auto queued = backend.database.read(call->deadline, std::move(look), std::move(looked));
  if (!queued) detail::finish(backend, *call, queued);
}

void wait_up_to(std::chrono::seconds longest, const grpc::CallbackServerContext& context,
                detail::Unary& call) {
  // What is left, not the moment: the transport goes by a clock of its own.
  const auto left = context.deadline() - std::chrono::system_clock::now();
  call.deadline =
      call.started + std::min<domain::microseconds>(
                         longest, std::chrono::duration_cast<domain::microseconds>(left));
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
