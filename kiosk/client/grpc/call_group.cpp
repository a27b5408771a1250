#include "kiosk/client/grpc/call_group.h"

#include <grpcpp/client_context.h>

namespace yichuang::client {

void CallGroup::enter(grpc::ClientContext* context) {
  const std::lock_guard lock(mutex_);
  contexts_.insert(context);
  ++entered_;
}

void CallGroup::forget(grpc::ClientContext* context) {
  const std::lock_guard lock(mutex_);
  contexts_.erase(context);
}

void CallGroup::leave() {
  const std::lock_guard lock(mutex_);
  // Under the lock: the waiter may destroy this object as soon as it is released.
  if (--entered_ == 0) empty_.notify_all();
}

void CallGroup::cancelAllAndWait() {
  std::unique_lock lock(mutex_);
  // TryCancel only marks the call; its callback comes on another thread and waits for the lock.
  for (grpc::ClientContext* context : contexts_) context->TryCancel();
  empty_.wait(lock, [this] { return entered_ == 0; });
}

}  // namespace yichuang::client
