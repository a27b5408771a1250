#include "kiosk/client/pending_call.h"

#include <utility>

namespace yichuang::client {

PendingCall& PendingCall::operator=(PendingCall&& other) noexcept {
  if (this != &other) {
    cancel();
    state_ = std::move(other.state_);
  }
  return *this;
}

void PendingCall::cancel() {
  const auto state = std::exchange(state_, nullptr);
  if (!state || !std::exchange(state->active, false)) return;
  if (state->abort) state->abort();
}

}  // namespace yichuang::client
