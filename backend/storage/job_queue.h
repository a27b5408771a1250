#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <utility>
#include <vector>

namespace yichuang::storage {

/// A bounded queue between threads. Thread-safe.
template <class Job>
class JobQueue {
 public:
  enum class Push { kTaken, kFull, kClosed };

  explicit JobQueue(std::size_t limit) : limit_(limit) {}

  /// `job` is left untouched unless it is taken.
  Push push(Job& job) {
    {
      const std::lock_guard lock(mutex_);
      if (closed_) return Push::kClosed;
      if (jobs_.size() >= limit_) return Push::kFull;
      jobs_.push_back(std::move(job));
    }
    ready_.notify_one();
    return Push::kTaken;
  }

  /// Waits for jobs and takes up to `most`. Empty after `patience`, or at once when closed and
  /// drained.
  std::vector<Job> pop(std::size_t most, std::chrono::milliseconds patience) {
    std::unique_lock lock(mutex_);
    ready_.wait_for(lock, patience, [&] { return closed_ || !jobs_.empty(); });
    std::vector<Job> taken;
    while (!jobs_.empty() && taken.size() < most) {
      taken.push_back(std::move(jobs_.front()));
      jobs_.pop_front();
    }
    return taken;
  }

  /// Nothing more is let in; what is inside is still handed out.
  void close() {
    {
      const std::lock_guard lock(mutex_);
      closed_ = true;
    }
    ready_.notify_all();
  }

  bool finished() const {
    const std::lock_guard lock(mutex_);
    return closed_ && jobs_.empty();
  }

  std::size_t size() const {
    const std::lock_guard lock(mutex_);
    return jobs_.size();
  }

 private:
  const std::size_t limit_;
  mutable std::mutex mutex_;
  std::condition_variable ready_;
  std::deque<Job> jobs_;
  bool closed_{};
};

}  // namespace yichuang::storage
