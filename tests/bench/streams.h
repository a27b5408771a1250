#pragma once

#include <atomic>
#include <functional>
#include <utility>

#include <grpcpp/grpcpp.h>
#include <grpcpp/support/client_callback.h>

namespace yichuang::bench {

/// A server stream that is read until it is ended. `update` is told of each message on a thread of
/// the transport's.
template <class Update>
class Stream final : public grpc::ClientReadReactor<Update> {
 public:
  /// `open` starts the call: it is given the context and this reactor.
  template <class Open>
  Stream(Open open, std::function<void(const Update&)> update) : on_update_(std::move(update)) {
    open(&context_, this);
    this->StartRead(&update_);
    this->StartCall();
  }
  ~Stream() override { end(); }
  Stream(const Stream&) = delete;
  Stream& operator=(const Stream&) = delete;

  void OnReadDone(bool ok) override {
    if (!ok) return;
    on_update_(update_);
    this->StartRead(&update_);
  }
  void OnDone(const grpc::Status&) override {
    ended_ = true;
    ended_.notify_all();
  }

  void cancel() { context_.TryCancel(); }
  void end() {
    cancel();
    ended_.wait(false);
  }

 private:
  std::function<void(const Update&)> on_update_;
  grpc::ClientContext context_;
  Update update_;
  std::atomic<bool> ended_{};
};

}  // namespace yichuang::bench
