#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

#include "backend/ports/workers.h"

namespace yichuang::runtime {

/// A fixed number of threads and a queue of bounded length.
class WorkerPool final : public ports::Workers {
 public:
  WorkerPool(int threads, std::size_t queue_limit);
  ~WorkerPool() override;

  domain::Status post(std::function<void()> work) override;

  /// Lets in nothing more, finishes what was let in, ends the threads. Idempotent.
  void stop();

 private:
  void run();

  const std::size_t queue_limit_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::function<void()>> queue_;
  bool stopping_{};
  std::vector<std::thread> threads_;
};

}  // namespace yichuang::runtime
