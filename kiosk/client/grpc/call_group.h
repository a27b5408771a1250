#pragma once

#include <condition_variable>
#include <mutex>
#include <set>

namespace grpc {
class ClientContext;
}

namespace yichuang::client {

/// The calls under way on a channel, so that nothing is destroyed under them.
/// Thread rule: every method from any thread; cancelAllAndWait() not from a gRPC callback.
class CallGroup {
 public:
  void enter(grpc::ClientContext* context);
  /// The first thing a call's final callback does: from here the context may be destroyed.
  void forget(grpc::ClientContext* context);
  /// The last thing it does: from here the connection may be destroyed.
  void leave();
  void cancelAllAndWait();

 private:
  std::mutex mutex_;
  std::condition_variable empty_;
  std::set<grpc::ClientContext*> contexts_;  // guarded by mutex_
  int entered_ = 0;                          // guarded by mutex_
};

}  // namespace yichuang::client
