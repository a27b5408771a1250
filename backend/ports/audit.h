#pragma once

#include <string>

#include "backend/domain/event.h"

namespace yichuang::ports {

/// Makes the keyed hashes that chain the event log. Thread-safe.
class AuditSigner {
 public:
  virtual ~AuditSigner() = default;
  /// Hash of an event whose sequence is set, given the hash of the one before ("" at the start).
  virtual std::string chain(const std::string& previous, const domain::Event& event) const = 0;
  /// Signature over the newest (sequence, hash).
  virtual std::string head(std::int64_t sequence, const std::string& hash) const = 0;
};

}  // namespace yichuang::ports
