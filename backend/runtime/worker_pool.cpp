#include "backend/runtime/worker_pool.h"

#include <utility>

namespace yichuang::runtime {

using domain::fail;
using domain::Reason;

WorkerPool::WorkerPool(int threads, std::size_t queue_limit) : queue_limit_(queue_limit) {
  for (int i = 0; i < threads; ++i) threads_.emplace_back([this] { run(); });
}

WorkerPool::~WorkerPool() { stop(); }

domain::Status WorkerPool::post(std::function<void()> work) {
  {
    const std::lock_guard lock(mutex_);
    if (stopping_) return fail(Reason::kServerStopping, "the server is shutting down");
    if (queue_.size() >= queue_limit_) return fail(Reason::kServerBusy, "too much work is waiting");
    queue_.push_back(std::move(work));
  }
  changed_.notify_one();
  return {};
}

void WorkerPool::stop() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  changed_.notify_all();
  for (auto& thread : threads_) {
    if (thread.joinable()) thread.join();
  }
}

void WorkerPool::run() {
  for (;;) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return stopping_ || !queue_.empty(); });
    if (queue_.empty()) return;
    const auto work = std::move(queue_.front());
    queue_.pop_front();
    lock.unlock();
    work();
  }
}

}  // namespace yichuang::runtime
