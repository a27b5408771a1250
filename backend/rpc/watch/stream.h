#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>

#include <grpcpp/support/server_callback.h>

#include "backend/rpc/status.h"
#include "backend/rpc/watch/topic.h"

namespace yichuang::rpc {

/// One stream to one client. Keeps at most one message being written and one view waiting; newer
/// views replace the waiting one, so a slow client costs nobody anything. It owns itself until the
/// transport is done with it.
template <class Update>
class Stream final : public grpc::ServerWriteReactor<Update>, public ViewSink<Update> {
 public:
  /// A message's sequence says how far it tells; the rest of the view is asked for again.
  using Compose = typename View<Update>::Compose;

  static std::shared_ptr<Stream> open(std::int64_t resume_after, Compose compose) {
    auto stream = std::shared_ptr<Stream>(new Stream(resume_after, std::move(compose)));
    stream->self_ = stream;
    return stream;
  }

  /// Keeps what feeds it alive as long as itself, and asks `recheck` once a minute.
  void keep(std::shared_ptr<const void> source, std::function<void()> recheck) {
    const std::lock_guard lock(mutex_);
    source_ = std::move(source);
    recheck_ = std::move(recheck);
  }

  void offer(std::shared_ptr<const View<Update>> view) override {
    {
      const std::lock_guard lock(mutex_);
      // Views are built one after another, but two may be handed over in either order.
      if (ended_ || (pending_ && pending_->sequence > view->sequence)) return;
      pending_ = std::move(view);
    }
    advance();
  }

  std::int64_t seen() const override {
    const std::lock_guard lock(mutex_);
    return seen_;
  }

  void heartbeat() override {
    const auto now = std::chrono::steady_clock::now();
    std::function<void()> recheck;
    {
      const std::lock_guard lock(mutex_);
      heartbeat_due_ = heartbeat_due_ || now >= written_ + kQuiet;
      if (now >= checked_ + kAdmissionLasts) {
        checked_ = now;
        recheck = recheck_;
      }
    }
    if (recheck) recheck();
    advance();
  }

  void end(const domain::Error& error) override { finish(to_status(error)); }

  void OnWriteDone(bool ok) override {
    {
      const std::lock_guard lock(mutex_);
      writing_ = false;
      if (!ok) ended_ = true;
    }
    advance();
  }

  void OnCancel() override { finish(grpc::Status::CANCELLED); }

  void OnDone() override {
    // What was kept alive ends with this scope, outside the lock.
    const std::shared_ptr<Stream> last = std::move(self_);
  }

 private:
  static constexpr std::chrono::seconds kQuiet{15};
  static constexpr std::chrono::seconds kAdmissionLasts{60};

  Stream(std::int64_t resume_after, Compose compose)
      : compose_(std::move(compose)), seen_(resume_after) {}

  void finish(grpc::Status status) {
    {
      const std::lock_guard lock(mutex_);
      if (ended_) return;
      ended_ = true;
      status_ = std::move(status);
    }
    advance();
  }

  /// The single place that starts a write or finishes, each outside the lock.
  void advance() {
    bool write = false;
    {
      const std::lock_guard lock(mutex_);
      if (writing_ || finished_) return;
      if (ended_) {
        finished_ = true;
      } else if (pending_) {
        message_ = pending_->message(compose_, seen_, first_);
        seen_ = message_->sequence();
        first_ = false;
        if (seen_ >= pending_->sequence) pending_.reset();
        write = true;
      } else if (heartbeat_due_) {
        Update heartbeat;
        heartbeat.set_sequence(seen_);
        heartbeat.set_heartbeat(true);
        message_ = std::make_shared<const Update>(std::move(heartbeat));
        write = true;
      } else {
        return;
      }
      heartbeat_due_ = false;
      writing_ = write;
      written_ = std::chrono::steady_clock::now();
    }
    if (write) {
      this->StartWrite(message_.get());
    } else {
      this->Finish(status_);
    }
  }

  const Compose compose_;
  std::shared_ptr<Stream> self_;
  std::shared_ptr<const void> source_;
  std::function<void()> recheck_;
  mutable std::mutex mutex_;
  std::shared_ptr<const View<Update>> pending_;
  std::shared_ptr<const Update> message_;  ///< being written, or the last one
  grpc::Status status_;
  std::chrono::steady_clock::time_point written_{std::chrono::steady_clock::now()};
  std::chrono::steady_clock::time_point checked_{std::chrono::steady_clock::now()};
  std::int64_t seen_{};
  bool first_{true};
  bool heartbeat_due_{};
  bool writing_{};
  bool ended_{};
  bool finished_{};
};

}  // namespace yichuang::rpc
