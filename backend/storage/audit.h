#pragma once

#include <cstdint>
#include <string>

#include "backend/ports/audit.h"
#include "backend/storage/connection.h"

namespace yichuang::storage {

struct AuditReport {
  bool whole{};
  std::int64_t events{};
  std::int64_t first_broken{};  ///< 0 when whole
  std::string finding;          ///< "changed", "removed", "inserted", "head"; empty when whole
};

/// Walks the whole event log.
AuditReport verify_audit(Connection& connection, const ports::AuditSigner& signer);

}  // namespace yichuang::storage
