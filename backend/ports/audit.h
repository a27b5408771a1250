#pragma once

#include <memory>
#include <string>

#include "backend/domain/error.h"
#include "backend/domain/event.h"

namespace yichuang::ports {

/// Follows a chain from its start, across changes of the key. One thread.
class AuditWalk {
 public:
  virtual ~AuditWalk() = default;
  /// Whether `event.hash` is right after the hash `previous`.
  virtual bool follows(const std::string& previous, const domain::Event& event) = 0;
  /// Whether `mac` signs (sequence, hash), the end of what was followed.
  virtual bool ends(std::int64_t sequence, const std::string& hash, const std::string& mac) = 0;
};

struct AuditReport {
  bool whole{};
  std::int64_t events{};        ///< followed, from the first one
  std::string last_hash;        ///< of the last of them
  std::int64_t first_broken{};  ///< 0 when whole
  std::string finding;          ///< "changed", "removed", "inserted", "head"; empty when whole
};

/// Follows the whole event log as it is stored, which takes long. Thread-safe.
class AuditVerifier {
 public:
  virtual ~AuditVerifier() = default;
  /// STORAGE_UNAVAILABLE, DATABASE_DAMAGED.
  virtual domain::Result<AuditReport> verify() const = 0;
};

/// Makes the keyed hashes that chain the event log. Thread-safe.
class AuditSigner {
 public:
  virtual ~AuditSigner() = default;
  /// Hash of an event whose sequence is set, given the hash of the one before ("" at the start).
  virtual std::string chain(const std::string& previous, const domain::Event& event) const = 0;
  /// Signature over the newest (sequence, hash).
  virtual std::string head(std::int64_t sequence, const std::string& hash) const = 0;
  virtual std::unique_ptr<AuditWalk> walk() const = 0;
};

}  // namespace yichuang::ports
