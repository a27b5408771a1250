#pragma once

#include <functional>
#include <memory>

#include "kiosk/client/error.h"

namespace yichuang::client {

/// What the maker of a call and its handle share. Thread rule: GUI thread only.
struct CallState {
  bool active = true;
  /// Called once when the handle gives the call up; may be empty.
  std::function<void()> abort;
};

/// The caller's hold on a call or a subscription: destroying or cancelling it ends the call, and
/// its callback never runs afterwards. A finished call is no longer active.
/// Thread rule: GUI thread only.
class PendingCall {
 public:
  PendingCall() = default;
  explicit PendingCall(std::shared_ptr<CallState> state) : state_(std::move(state)) {}
  PendingCall(PendingCall&& other) noexcept = default;
  PendingCall& operator=(PendingCall&& other) noexcept;
  PendingCall(const PendingCall&) = delete;
  PendingCall& operator=(const PendingCall&) = delete;
  ~PendingCall() { cancel(); }

  void cancel();
  [[nodiscard]] bool active() const { return state_ && state_->active; }

 private:
  std::shared_ptr<CallState> state_;
};

/// Runs on the GUI thread, at most once, and never before the call's method returned.
template <typename T>
using Callback = std::function<void(Outcome<T>)>;

}  // namespace yichuang::client
