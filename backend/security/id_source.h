#pragma once

#include <atomic>
#include <cstdint>

#include "backend/domain/civil.h"
#include "backend/ports/secrets.h"

namespace yichuang::security {

/// Hands out positive 63-bit ids that grow: microseconds since 2020 above a 12-bit counter, good
/// until 2091. An id is always larger than the one before it, whatever the clock does. Any thread
/// may ask; no locks.
class IdSource final : public ports::Ids {
 public:
  /// `last_used` is the largest id that is stored (0: none), so that ids go on growing when the
  /// clock was set back while the program was down.
  explicit IdSource(std::int64_t last_used = 0) : last_{last_used} {}

  std::int64_t next(domain::Instant now) override;

 private:
  std::atomic<std::int64_t> last_;
};

/// When an id was made, as far as the clock was right.
domain::Instant made_at(std::int64_t id);

}  // namespace yichuang::security
