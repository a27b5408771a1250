#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "backend/security/key_ring.h"

namespace yichuang::security {

/// The keyed hash that chains the rows of the event log: each covers the one before it, so a row
/// that was changed, removed, inserted or moved breaks the chain, and nobody without the master key
/// can mend it. Rows cut off the end need a last hash kept elsewhere. Any thread may use it.
class AuditMac {
 public:
  AuditMac(const MasterKey& key, Suite suite);

  /// The hash of a row (64 hexadecimal digits) that follows the row with the hash `previous`, which
  /// is empty for the first. Each field counts with its length: ("ab", "c") is not ("a", "bc").
  std::string next(std::string_view previous, std::span<const std::string_view> fields) const;

 private:
  Hmac mac_;
};

/// Follows a chain from its start, across changes of the master key. One thread.
class AuditVerifier {
 public:
  AuditVerifier(const KeyRing& keys, Suite suite);

  /// Whether `hash` is right for the row with these fields after `previous`. Keys only move
  /// forward: once a row needed a newer key, older ones are not accepted any more.
  bool check(std::string_view previous, std::span<const std::string_view> fields,
             std::string_view hash);

 private:
  std::vector<AuditMac> macs_;  ///< oldest first
  std::size_t oldest_accepted_{};
};

}  // namespace yichuang::security
