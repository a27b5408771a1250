#pragma once

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <thread>

#include "backend/server/senders.h"

namespace yichuang::server {

/// Keeps the process within its memory. The transport bounds what it holds of one message, but not
/// calls that are opened and taken back faster than they can be thrown away, nor headers without
/// end: whoever makes the server grow beyond `most` is hung up on, those who sent most first.
class MemoryGuard {
 public:
  using Resident = std::function<std::size_t()>;

  /// Bytes. `resident` tells what the process has in memory; called from the guard's thread.
  MemoryGuard(std::size_t most, Resident resident);
  ~MemoryGuard();
  MemoryGuard(const MemoryGuard&) = delete;
  MemoryGuard& operator=(const MemoryGuard&) = delete;

  /// Of a connected TCP socket that the transport is about to own. Any thread.
  void watch(int connection) { senders_.add(connection); }
  /// Nobody is ended any more. Idempotent.
  void stop();

 private:
  void run();
  void relieve();

  const std::size_t most_;
  const Resident resident_;
  Senders senders_;
  std::mutex mutex_;
  std::condition_variable stopped_;
  bool stopping_{};
  std::jthread thread_;
};

/// What this process has in memory, in bytes.
std::size_t resident_bytes();

}  // namespace yichuang::server
