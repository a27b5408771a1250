#pragma once

#include <cstdint>
#include <string>

#include "backend/ports/audit.h"
#include "backend/storage/connection.h"

namespace yichuang::storage {

using ports::AuditReport;

/// Walks the whole event log. A log that was put back, whole, to what it was at an earlier moment
/// is whole: who must notice that keeps (events, last_hash) outside and compares.
AuditReport verify_audit(Connection& connection, const ports::AuditSigner& signer);

/// On a connection of its own for each walk. `signer` must outlive it.
class FileAuditVerifier final : public ports::AuditVerifier {
 public:
  FileAuditVerifier(std::string file, const ports::AuditSigner& signer)
      : file_(std::move(file)), signer_(signer) {}

  domain::Result<AuditReport> verify() const override;

 private:
  std::string file_;
  const ports::AuditSigner& signer_;
};

}  // namespace yichuang::storage
