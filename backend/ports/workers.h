#pragma once

#include <functional>

#include "backend/domain/error.h"

namespace yichuang::ports {

/// Threads for work that takes long and touches no database. Thread-safe.
class Workers {
 public:
  virtual ~Workers() = default;
  /// Queues work, which must not throw. SERVER_BUSY when too much is waiting, SERVER_STOPPING; the
  /// work is not done then.
  virtual domain::Status post(std::function<void()> work) = 0;
};

}  // namespace yichuang::ports
