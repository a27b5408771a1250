#pragma once

#include <condition_variable>
#include <mutex>
#include <thread>

#include "backend/rpc/backend.h"

namespace yichuang::server {

/// Does every half minute what the clock asks for: ends lapsed returns and holds, closes days that
/// are over and calls for help, finds machines that went silent, forgets old answers. Each is a
/// command like any other.
class Housekeeper {
 public:
  explicit Housekeeper(rpc::Backend& backend);
  ~Housekeeper();

  /// Ends the thread. Idempotent.
  void stop();

 private:
  void run();
  void sweep();

  rpc::Backend& backend_;
  std::mutex mutex_;
  std::condition_variable stopped_;
  bool stopping_{};
  std::thread thread_;
};

}  // namespace yichuang::server
