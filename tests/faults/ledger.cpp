#include "tests/faults/ledger.h"

#include <fmt/format.h>

#include "backend/storage/audit.h"
#include "backend/storage/backup.h"
#include "backend/storage/stores.h"

namespace yichuang::faults {
namespace {

struct Rule {
  const char* name;
  const char* count;  ///< how many rows break it
};

// States: 1 waiting, 2 called, 3 serving, 4 parked, 5 missed; from 6 on ended.
constexpr Rule kRules[] = {
    {"tickets whose last event says something else",
     "SELECT COUNT(*) FROM ticket LEFT JOIN (SELECT subject, MAX(seq) AS last FROM event "
     "WHERE kind IN ('ticket.issued', 'ticket.called', 'ticket.recalled', 'ticket.serving', "
     "'ticket.service_ended', 'ticket.continues', 'ticket.completed', 'ticket.missed', "
     "'ticket.returned', 'ticket.expired', 'ticket.parked', 'ticket.unparked', "
     "'ticket.transferred', 'ticket.moved', 'ticket.cancelled', 'ticket.day_ended') "
     "GROUP BY subject) AS told ON told.subject = 'offices/' || ticket.office || '/tickets/' || "
     "ticket.id LEFT JOIN event ON event.seq = told.last "
     "WHERE event.kind IS NULL OR ticket.state <> CASE event.kind "
     "WHEN 'ticket.issued' THEN 1 WHEN 'ticket.continues' THEN 1 WHEN 'ticket.returned' THEN 1 "
     "WHEN 'ticket.transferred' THEN 1 WHEN 'ticket.called' THEN 2 WHEN 'ticket.recalled' THEN 2 "
     "WHEN 'ticket.serving' THEN 3 WHEN 'ticket.service_ended' THEN 3 "
     "WHEN 'ticket.unparked' THEN 3 WHEN 'ticket.parked' THEN 4 WHEN 'ticket.missed' THEN 5 "
     "WHEN 'ticket.completed' THEN 6 WHEN 'ticket.cancelled' THEN 7 WHEN 'ticket.expired' THEN 8 "
     "WHEN 'ticket.moved' THEN 9 ELSE 10 END"},
    {"issued events without a ticket",
     "SELECT COUNT(*) FROM event WHERE kind = 'ticket.issued' AND subject NOT IN "
     "(SELECT 'offices/' || office || '/tickets/' || id FROM ticket)"},
    {"tickets issued without the answer to it",
     "SELECT ABS((SELECT COUNT(*) FROM ticket WHERE continues = 0) - (SELECT COUNT(*) FROM "
     "request_answer WHERE method = '/yichuang.queue.v1.TicketService/IssueTicket'))"},
    {"counters that do not fit the numbers",
     "SELECT COUNT(*) FROM number_counter AS c WHERE c.last <> (SELECT COUNT(*) FROM ticket AS t "
     "WHERE t.office = c.office AND t.business_date = c.business_date AND t.prefix = c.prefix) "
     "OR c.last <> (SELECT COALESCE(MAX(number), 0) FROM ticket AS t WHERE t.office = c.office "
     "AND t.business_date = c.business_date AND t.prefix = c.prefix)"},
    {"numbers given twice",
     "SELECT COUNT(*) FROM (SELECT 1 FROM ticket GROUP BY office, business_date, prefix, number "
     "HAVING COUNT(*) > 1)"},
    {"tickets without a service",
     "SELECT COUNT(*) FROM ticket WHERE id NOT IN (SELECT ticket FROM ticket_item)"},
    {"services without a ticket",
     "SELECT COUNT(*) FROM ticket_item WHERE ticket NOT IN (SELECT id FROM ticket)"},
    {"windows whose ticket is elsewhere",
     "SELECT COUNT(*) FROM window_state AS w WHERE w.ticket <> 0 AND NOT EXISTS (SELECT 1 FROM "
     "ticket AS t WHERE t.id = w.ticket AND t.office = w.office AND t.window_code = w.code AND "
     "t.state IN (2, 3))"},
    {"tickets at a window that does not know it",
     "SELECT COUNT(*) FROM ticket AS t WHERE t.state IN (2, 3) AND NOT EXISTS (SELECT 1 FROM "
     "window_state AS w WHERE w.ticket = t.id AND w.office = t.office AND w.code = "
     "t.window_code)"},
    {"claims of visits that ended",
     "SELECT COUNT(*) FROM open_claim WHERE ticket NOT IN (SELECT id FROM ticket WHERE state < 6)"},
    {"persons without the claim of their open visit",
     "SELECT COUNT(*) FROM ticket WHERE identity_index <> '' AND state < 6 AND id NOT IN "
     "(SELECT ticket FROM open_claim)"},
    {"tickets that continue one that does not know it",
     "SELECT COUNT(*) FROM ticket AS t WHERE t.continues <> 0 AND NOT EXISTS (SELECT 1 FROM "
     "ticket AS f WHERE f.id = t.continues AND f.continued_by = t.id)"},
};

}  // namespace

void Ledger::keep(Entry entry) {
  const std::lock_guard lock(mutex_);
  entries_.push_back(std::move(entry));
}

std::size_t Ledger::size() const {
  const std::lock_guard lock(mutex_);
  return entries_.size();
}

Findings Ledger::missing(storage::Connection& connection, std::size_t up_to) const {
  const std::lock_guard lock(mutex_);
  storage::SqlRequestStore requests(connection);
  Findings found;
  for (const auto& entry : entries_) {
    if (entry.position > up_to) continue;
    const auto stored = requests.find(entry.actor, entry.request_id);
    if (!stored) {
      found.push_back(fmt::format("lost: {} of {}", entry.request_id, entry.actor));
    } else if (!entry.is_same(stored->response)) {
      found.push_back(fmt::format("other than it was told: {} of {} ({})", entry.request_id,
                                  entry.actor, stored->method));
    }
  }
  return found;
}

Findings misfits(storage::Connection& connection) {
  Findings found;
  for (const auto& rule : kRules) {
    const auto count = connection.integer(rule.count);
    if (count != 0) found.push_back(fmt::format("{} {}", count, rule.name));
  }
  return found;
}

Findings faults_of(const std::string& file, const ports::AuditSigner& signer, const Ledger& ledger,
                   std::size_t up_to) {
  storage::Connection connection(file, storage::Access::kReadOnly);
  auto found = misfits(connection);
  for (auto& lost : ledger.missing(connection, up_to)) found.push_back(std::move(lost));
  const auto audit = storage::verify_audit(connection, signer);
  if (!audit.whole) {
    found.push_back(fmt::format("the chain is {} at {}", audit.finding, audit.first_broken));
  }
  if (auto engine = storage::integrity(file); engine != "ok") found.push_back(std::move(engine));
  return found;
}

}  // namespace yichuang::faults
