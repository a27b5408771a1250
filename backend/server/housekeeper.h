#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace yichuang::server {

/// Does what is to be done again and again: one thread, one duty after the other.
class Housekeeper {
 public:
  struct Duty {
    std::chrono::seconds every;
    std::function<void()> work;  ///< must not block for long
  };

  /// Each duty is done for the first time when its time has passed once.
  explicit Housekeeper(std::vector<Duty> duties);
  ~Housekeeper();

  /// Ends the thread. Idempotent.
  void stop();

 private:
  struct Due {
    Duty duty;
    std::chrono::steady_clock::time_point at;
  };

  void run();
  void do_what_is_due(std::chrono::steady_clock::time_point now);

  std::vector<Due> duties_;
  std::mutex mutex_;
  std::condition_variable stopped_;
  bool stopping_{};
  std::thread thread_;
};

}  // namespace yichuang::server
