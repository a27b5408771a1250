#pragma once

#include <cstdint>
#include <mutex>
#include <optional>
#include <unordered_map>

#include "backend/domain/civil.h"

namespace yichuang::app {

/// When each machine was last heard of. Kept in memory only: what of it matters, the moment a
/// machine is lost and found, is stored. Thread-safe.
class Presence {
 public:
  void heard(std::int64_t device, domain::Instant now) {
    const std::lock_guard lock(mutex_);
    heard_[device] = now;
  }

  /// Whether the machine was silent for as long as `bound`. One not heard of since the server
  /// started is given that long from the first time this is asked.
  bool is_silent(std::int64_t device, domain::seconds bound, domain::Instant now) {
    const std::lock_guard lock(mutex_);
    return now >= heard_.try_emplace(device, now).first->second + bound;
  }

 private:
  std::mutex mutex_;
  std::unordered_map<std::int64_t, domain::Instant> heard_;
};

}  // namespace yichuang::app
