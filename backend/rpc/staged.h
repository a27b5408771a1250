#pragma once

#include <chrono>
#include <functional>
#include <memory>

#include "backend/ports/workers.h"
#include "backend/rpc/unary.h"

// Calls that need work which must not hold up the database, as proving a password: a query admits
// the caller and looks up what is needed, a worker does the slow part, the call's body finishes in
// a write. The steps share what the service captures in them.
namespace yichuang::rpc {

struct Stages {
  detail::Body look;                     ///< may be empty: the caller is admitted all the same
  std::function<domain::Status()> work;  ///< on a worker
  /// Why the caller is told of a failure although the write was kept, as a counted wrong password.
  /// May be empty.
  std::function<domain::Status()> verdict;
};

enum class Repeat : std::uint8_t {
  kFirstAnswerAgain,  ///< a command with a request_id
  kAnew,              ///< the answer is a secret that is not to be stored, or cannot be repeated
  kChangesNothing,    ///< the body runs in a query
};

/// Work whose caller has gone, or no longer waits, when its turn comes is not begun.
void run_staged(Backend& backend, ports::Workers& workers,
                const grpc::CallbackServerContext& context, std::shared_ptr<detail::Unary> call,
                Stages stages, Repeat repeat);

/// For calls whose work takes longer than any other's: as long as the caller waits, but no longer
/// than this. Before it runs.
void wait_up_to(std::chrono::seconds longest, const grpc::CallbackServerContext& context,
                detail::Unary& call);

/// Only the body, in a write, without a request_id.
void run_write(Backend& backend, std::shared_ptr<detail::Unary> call,
               std::function<domain::Status()> verdict = {});

}  // namespace yichuang::rpc
