#pragma once

#include <cstdint>
#include <string>

#include "backend/ports/audit.h"
#include "backend/storage/connection.h"

namespace yichuang::storage {

struct AuditReport {
  bool whole{};
  std::int64_t events{};        ///< followed, from the first one
  std::string last_hash;        ///< of the last of them
  std::int64_t first_broken{};  ///< 0 when whole
  std::string finding;          ///< "changed", "removed", "inserted", "head"; empty when whole
};

/// Walks the whole event log. A log that was put back, whole, to what it was at an earlier moment
/// is whole: who must notice that keeps (events, last_hash) outside and compares.
AuditReport verify_audit(Connection& connection, const ports::AuditSigner& signer);

}  // namespace yichuang::storage
