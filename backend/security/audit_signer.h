#pragma once

#include <memory>
#include <string>

#include "backend/ports/audit.h"
#include "backend/security/audit_mac.h"

namespace yichuang::security {

/// Chains events with the current master key and follows chains that older keys began.
/// Any thread may use it; the key ring is copied.
class AuditSigner final : public ports::AuditSigner {
 public:
  AuditSigner(const KeyRing& keys, Suite suite);

  std::string chain(const std::string& previous, const domain::Event& event) const override;
  std::string head(std::int64_t sequence, const std::string& hash) const override;
  std::unique_ptr<ports::AuditWalk> walk() const override;

 private:
  KeyRing keys_;
  Suite suite_;
  AuditMac mac_;
};

}  // namespace yichuang::security
