#include "backend/storage/audit.h"

#include "backend/storage/tables.h"

namespace yichuang::storage {
namespace {

/// Both reads of a verification see the same state, also while the server writes. Nests in a
/// transaction that is open already.
class Snapshot {
 public:
  explicit Snapshot(Connection& connection) : connection_(connection) {
    connection_.script("SAVEPOINT audit");
  }
  Snapshot(const Snapshot&) = delete;
  Snapshot& operator=(const Snapshot&) = delete;
  ~Snapshot() {
    try {
      connection_.script("RELEASE audit");
    } catch (const StorageError&) {
      // Nothing was written, so nothing is lost.
    }
  }

 private:
  Connection& connection_;
};

void walk_events(Connection& connection, ports::AuditWalk& walk, AuditReport& report) {
  static const std::string sql = select_columns<domain::Event>() + "ORDER BY seq";
  connection.each<domain::Event>(sql, [&](const domain::Event& event) {
    if (event.sequence != report.events + 1) {
      report.finding = "removed";
    } else if (!walk.follows(report.last_hash, event)) {
      report.finding = "changed";
    } else {
      report.last_hash = event.hash;
      ++report.events;
    }
    return report.finding.empty();
  });
}

std::string head_misfit(Connection& connection, ports::AuditWalk& walk, const AuditReport& report) {
  const auto sequence = connection.integer("SELECT seq FROM audit_head WHERE id = 1");
  const auto mac = connection.text("SELECT mac FROM audit_head WHERE id = 1");
  if (report.events == 0 && mac.empty()) return {};
  if (mac.empty()) return "head";
  if (sequence > report.events) return "removed";
  if (sequence < report.events) return "inserted";
  return walk.ends(sequence, report.last_hash, mac) ? "" : "head";
}

}  // namespace

AuditReport verify_audit(Connection& connection, const ports::AuditSigner& signer) {
  const Snapshot snapshot(connection);
  const auto walk = signer.walk();
  AuditReport report;
  walk_events(connection, *walk, report);
  if (report.finding.empty()) report.finding = head_misfit(connection, *walk, report);
  report.whole = report.finding.empty();
  if (!report.whole) report.first_broken = report.events + 1;
  return report;
}

domain::Result<AuditReport> FileAuditVerifier::verify() const try {
  Connection connection(file_, Access::kReadOnly);
  return verify_audit(connection, signer_);
} catch (const StorageError& error) {
  return domain::fail(error.reason(), error.what());
}

}  // namespace yichuang::storage
