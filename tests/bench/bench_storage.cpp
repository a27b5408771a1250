// The writer with its stores, chained events and groups, against the bare engine that is given the
// same rows in the same batches: what our own layers cost.
#include <sqlite3.h>

#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <mutex>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "backend/runtime/system_clock.h"
#include "backend/security/audit_signer.h"
#include "backend/storage/schema.h"
#include "backend/storage/sql_database.h"
#include "tests/bench/load.h"
#include "tests/unit/security/test_keys.h"

namespace {

using namespace yichuang;
using Clock = std::chrono::steady_clock;

constexpr int kTickets = 50'000;
constexpr int kBatch = 128;
constexpr int kRowsATicket = 5;  // ticket, item, number, quota, event
constexpr double kBound = 0.7;
const std::string kDate = "2026-09-21";
const std::string kIndex(64, 'a');
const std::string kSealed(120, 's');
const std::string kHash(64, 'h');

std::string office_of(int number) { return std::to_string(610900 + number / 900 % 100); }

domain::Ticket ticket_of(int number) {
  domain::Ticket ticket;
  ticket.id = 1'000'000 + number;
  ticket.office = office_of(number);
  ticket.business_date =
      domain::CivilDate{std::chrono::year{2026}, std::chrono::September, std::chrono::day{21}};
  ticket.prefix = "A";
  ticket.arrived = domain::from_micros(1'790'000'000'000'000 + number);
  ticket.order_time = ticket.arrived;
  ticket.holder = {kIndex + std::to_string(number), {}, kSealed, "张*", "6109**********001X", {}};
  domain::TicketItem item;
  item.ticket = ticket.id;
  item.ordinal = 1;
  item.service = "DL-06";
  ticket.items.push_back(item);
  domain::refresh_pending(ticket);
  return ticket;
}

domain::Event event_of(const domain::Ticket& ticket) {
  domain::Event event;
  event.time = ticket.arrived;
  event.office = ticket.office;
  event.kind = "ticket.issued";
  event.subject = fmt::format("offices/{}/tickets/{}", ticket.office, ticket.id);
  event.actor = "devices/7";
  event.payload = R"({"number":"A001"})";
  return event;
}

class Nobody final : public ports::CommitSink {
 public:
  void committed(const ports::Commit&) override {}
};

/// Keeps one batch under way and one waiting, as a busy server does.
class Pacer {
 public:
  void take() {
    std::unique_lock lock(mutex_);
    free_.wait(lock, [&] { return under_way_ < 2 * kBatch; });
    ++under_way_;
  }
  void give() {
    const std::lock_guard lock(mutex_);
    --under_way_;
    free_.notify_all();
  }
  void drain() {
    std::unique_lock lock(mutex_);
    free_.wait(lock, [&] { return under_way_ == 0; });
  }

 private:
  std::mutex mutex_;
  std::condition_variable free_;
  int under_way_{};
};

domain::Status store(ports::Transaction& tx, int number) {
  auto ticket = ticket_of(number);
  const auto counted = tx.tickets().count_issue(ticket.office, ticket.business_date, "DL-06", 0);
  if (!counted) return counted;
  const auto next =
      tx.tickets().next_number(ticket.office, ticket.business_date, ticket.prefix, 100'000);
  if (!next) return tl::unexpected(next.error());
  ticket.number = *next;
  ticket.holder.identity_index.clear();  // a claim would be a row more
  if (auto inserted = tx.tickets().insert(ticket); !inserted) return inserted;
  tx.events().append(event_of(ticket));
  return {};
}

double writer_seconds(const std::string& file) {
  const auto keys = security::test_ring(7);
  const security::AuditSigner signer(keys, security::Suite::kInternational);
  const runtime::SystemClock clock;
  Nobody nobody;
  storage::SqlDatabase database({file, 4096, kBatch, 1}, signer, clock, nobody);
  Pacer pacer;
  const auto from = Clock::now();
  for (int i = 0; i < kTickets; ++i) {
    pacer.take();
    const auto queued = database.write(
        domain::Instant::max(), [i](ports::Transaction& tx) { return store(tx, i); },
        [&](const domain::Status& status) {
          if (!status) std::abort();
          pacer.give();
        });
    if (!queued) std::abort();
  }
  pacer.drain();
  return std::chrono::duration<double>(Clock::now() - from).count();
}

/// The bare engine: prepared statements, values bound without copies.
class Bare {
 public:
  explicit Bare(const std::string& file) {
    check(sqlite3_open(file.c_str(), &database_));
    run("PRAGMA synchronous = FULL");
    run("PRAGMA cache_size = -16384");
    run("PRAGMA wal_autocheckpoint = 4000");
  }
  ~Bare() {
    for (auto* statement : statements_) sqlite3_finalize(statement);
    sqlite3_close(database_);
  }
  Bare(const Bare&) = delete;
  Bare& operator=(const Bare&) = delete;

  void run(const char* sql) { check(sqlite3_exec(database_, sql, nullptr, nullptr, nullptr)); }

  sqlite3_stmt* prepare(const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    check(sqlite3_prepare_v2(database_, sql.c_str(), -1, &statement, nullptr));
    statements_.push_back(statement);
    return statement;
  }

  void check(int code) const {
    if (code == SQLITE_OK) return;
    std::fprintf(stderr, "%s\n", sqlite3_errmsg(database_));
    std::exit(EXIT_FAILURE);
  }

 private:
  sqlite3* database_{};
  std::vector<sqlite3_stmt*> statements_;
};

class Row {
 public:
  explicit Row(sqlite3_stmt* statement) : statement_(statement) {}
  Row& text(const std::string& value) {
    sqlite3_bind_text(statement_, ++at_, value.data(), static_cast<int>(value.size()),
                      SQLITE_STATIC);
    return *this;
  }
  Row& number(std::int64_t value) {
    sqlite3_bind_int64(statement_, ++at_, value);
    return *this;
  }
  /// The first column of the first row, if there is one.
  std::int64_t step() {
    const bool has_row = sqlite3_step(statement_) == SQLITE_ROW;
    const std::int64_t value = has_row ? sqlite3_column_int64(statement_, 0) : 0;
    sqlite3_reset(statement_);
    return value;
  }

 private:
  sqlite3_stmt* statement_;
  int at_{};
};

std::string marks(int count) {
  std::string list = "?";
  for (int i = 1; i < count; ++i) list += ",?";
  return list;
}

void insert_ticket(sqlite3_stmt* insert, const domain::Ticket& ticket, std::int64_t number) {
  static const std::string none;
  const auto arrived = domain::to_micros(ticket.arrived);
  Row row(insert);
  row.number(ticket.id).text(ticket.office).text(kDate).text(ticket.prefix).number(number);
  for (const std::int64_t value : {1, 1, 1}) row.number(value);
  row.number(arrived).number(arrived).number(1);
  for (int i = 0; i < 8; ++i) row.number(0);
  row.text(none).text(none).text(ticket.pending).number(0).number(0).number(0).text(none).number(0);
  row.text(none).text(none).number(0).number(1).text(none).text(none).text(kSealed);
  row.text(ticket.holder.masked_name).text(ticket.holder.masked_identity).text(none).step();
}

double bare_seconds(const std::string& file) {
  Bare engine(file);
  auto* number = engine.prepare(
      "INSERT INTO number_counter (office, business_date, prefix, last) VALUES (?,?,?,1) ON "
      "CONFLICT (office, business_date, prefix) DO UPDATE SET last = last + 1 RETURNING last");
  auto* quota = engine.prepare(
      "INSERT INTO issue_count (office, business_date, service, issued) VALUES (?,?,?,1) ON "
      "CONFLICT (office, business_date, service) DO UPDATE SET issued = issued + 1 RETURNING "
      "issued");
  auto* ticket_row = engine.prepare("INSERT INTO ticket VALUES (" + marks(37) + ")");
  auto* item_row = engine.prepare("INSERT INTO ticket_item VALUES (" + marks(8) + ")");
  auto* event_row = engine.prepare("INSERT INTO event VALUES (" + marks(8) + ")");
  static const std::string none;
  const auto from = Clock::now();
  for (int i = 0; i < kTickets;) {
    engine.run("BEGIN IMMEDIATE");
    for (int in_batch = 0; in_batch < kBatch && i < kTickets; ++in_batch, ++i) {
      const auto ticket = ticket_of(i);
      const auto event = event_of(ticket);
      Row(quota).text(ticket.office).text(kDate).text("DL-06").step();
      const auto next = Row(number).text(ticket.office).text(kDate).text(ticket.prefix).step();
      insert_ticket(ticket_row, ticket, next);
      Row(item_row)
          .number(ticket.id)
          .number(1)
          .text("DL-06")
          .number(1)
          .number(0)
          .number(0)
          .text(none)
          .text(none)
          .step();
      Row(event_row)
          .number(i + 1)
          .number(domain::to_micros(event.time))
          .text(event.office)
          .text(event.kind)
          .text(event.subject)
          .text(event.actor)
          .text(event.payload)
          .text(kHash)
          .step();
    }
    engine.run("COMMIT");
  }
  return std::chrono::duration<double>(Clock::now() - from).count();
}

/// An empty database of ours.
void make(const std::string& file) {
  storage::Connection connection(file, storage::Access::kReadWrite);
  if (!storage::migrate(connection)) std::abort();
}

}  // namespace

int main() {
  std::string folder = (std::filesystem::temp_directory_path() / "yichuang-bench-XXXXXX").string();
  if (mkdtemp(folder.data()) == nullptr) return EXIT_FAILURE;
  for (int round = 1; round <= 3; ++round) {
    const auto ours = fmt::format("{}/ours{}.db", folder, round);
    const auto bare = fmt::format("{}/bare{}.db", folder, round);
    make(ours);
    make(bare);
    const double limit = kTickets / bare_seconds(bare);
    const double tickets = kTickets / writer_seconds(ours);
    bench::print(fmt::format(
        R"("bench":"storage","round":{},"batch":{},"tickets_per_second":{:.0f},"rows_per_second":{:.0f},"commits_per_second":{:.0f},"bare_tickets_per_second":{:.0f},"ratio":{:.3f},"bound":{})",
        round, kBatch, tickets, tickets * kRowsATicket, tickets / kBatch, limit, tickets / limit,
        kBound));
  }
  std::filesystem::remove_all(folder);
  return EXIT_SUCCESS;
}
