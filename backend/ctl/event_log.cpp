#include "backend/ctl/event_log.h"

#include "backend/security/audit_signer.h"
#include "backend/security/key_ring.h"
#include "backend/security/suite_name.h"

namespace yichuang::ctl {

domain::Result<storage::AuditReport> follow_event_log(const runtime::DataDir& data,
                                                      const std::string& database) {
  const auto keys = security::KeyRing::load(data.master_key(), data.older_master_keys());
  if (!keys) return tl::unexpected(keys.error());
  const auto suite = security::read_suite(data.suite());
  if (!suite) return tl::unexpected(suite.error());
  storage::Connection connection(database, storage::Access::kReadOnly);
  return storage::verify_audit(connection, security::AuditSigner(*keys, *suite));
}

}  // namespace yichuang::ctl
