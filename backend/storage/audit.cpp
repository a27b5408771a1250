#include "backend/storage/audit.h"

#include "backend/storage/tables.h"

namespace yichuang::storage {
namespace {

/// Why an event does not follow the one before; empty when it does.
std::string misfit(const domain::Event& event, std::int64_t before, const std::string& hash_before,
                   const ports::AuditSigner& signer) {
  if (event.sequence != before + 1) return "removed";
  if (event.hash != signer.chain(hash_before, event)) return "changed";
  return {};
}

std::string head_misfit(Connection& connection, const AuditReport& report,
                        const std::string& last_hash, const ports::AuditSigner& signer) {
  const auto sequence = connection.integer("SELECT seq FROM audit_head WHERE id = 1");
  const auto mac = connection.text("SELECT mac FROM audit_head WHERE id = 1");
  if (report.events == 0 && mac.empty()) return {};
  if (sequence > report.events) return "removed";
  if (sequence < report.events) return "inserted";
  return mac == signer.head(sequence, last_hash) ? "" : "head";
}

}  // namespace

AuditReport verify_audit(Connection& connection, const ports::AuditSigner& signer) {
  static const std::string sql = select_columns<domain::Event>() + "ORDER BY seq";
  AuditReport report;
  std::string last_hash;
  std::int64_t last = 0;
  connection.each<domain::Event>(sql, [&](const domain::Event& event) {
    report.finding = misfit(event, last, last_hash, signer);
    if (!report.finding.empty()) {
      report.first_broken = last + 1;
      return false;
    }
    last = event.sequence;
    last_hash = event.hash;
    ++report.events;
    return true;
  });
  if (report.finding.empty()) {
    report.finding = head_misfit(connection, report, last_hash, signer);
    if (!report.finding.empty()) report.first_broken = report.events + 1;
  }
  report.whole = report.finding.empty();
  return report;
}

}  // namespace yichuang::storage
