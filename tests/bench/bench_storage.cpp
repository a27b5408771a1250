// The writer with its stores, chained events and groups, against the bare engine that is given the
// same rows in the same batches: what our own layers cost.
#include <sqlite3.h>

#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>
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

constexpr int kTickets = 51'200;
constexpr int kBatch = 128;
constexpr int kStretch = 20 * kBatch;
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

/// Keeps one batch under way and two waiting, of which the writer takes half, as a busy server
/// does.
class Pacer {
 public:
  void take() {
    std::unique_lock lock(mutex_);
    free_.wait(lock, [&] { return under_way_ < 3 * kBatch; });
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

double seconds_of(const std::function<void()>& work) {
  const auto from = Clock::now();
  work();
  return std::chrono::duration<double>(Clock::now() - from).count();
}

class Writer {
 public:
  explicit Writer(const std::string& file)
      : database_({file, 4096, kBatch, 1}, signer_, clock_, nobody_) {}

  /// Until the tickets from `first` on are durable.
  void write(int first) {
    for (int i = first; i < first + kStretch; ++i) {
      pacer_.take();
      const auto queued = database_.write(
          domain::Instant::max(), [i](ports::Transaction& tx) { return store(tx, i); },
          [this](const domain::Status& status) {
            if (!status) std::abort();
            pacer_.give();
          });
      if (!queued) std::abort();
    }
    pacer_.drain();
  }

 private:
  security::KeyRing keys_ = security::test_ring(7);
  security::AuditSigner signer_{keys_, security::Suite::kInternational};
  runtime::SystemClock clock_;
  Nobody nobody_;
  Pacer pacer_;
  storage::SqlDatabase database_;
};

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

/// The same rows as `store` writes.
class BareWriter {
 public:
  explicit BareWriter(const std::string& file) : engine_(file) {}

  void write(int first) {
    for (int i = first; i < first + kStretch;) {
      engine_.run("BEGIN IMMEDIATE");
      for (int in_batch = 0; in_batch < kBatch && i < first + kStretch; ++in_batch) write_one(i++);
      engine_.run("COMMIT");
    }
  }

 private:
  void write_one(int number) {
    static const std::string none;
    const auto ticket = ticket_of(number);
    const auto event = event_of(ticket);
    Row(quota_).text(ticket.office).text(kDate).text("DL-06").step();
    const auto next = Row(counter_).text(ticket.office).text(kDate).text(ticket.prefix).step();
    insert_ticket(ticket_, ticket, next);
    Row item(item_);
    item.number(ticket.id).number(1).text("DL-06").number(1).number(0).number(0);
    item.text(none).text(none).step();
    Row row(event_);
    row.number(number + 1).number(domain::to_micros(event.time)).text(event.office);
    row.text(event.kind).text(event.subject).text(event.actor).text(event.payload).text(kHash);
    row.step();
  }

  Bare engine_;
  sqlite3_stmt* counter_ = engine_.prepare(
      "INSERT INTO number_counter (office, business_date, prefix, last) VALUES (?,?,?,1) ON "
      "CONFLICT (office, business_date, prefix) DO UPDATE SET last = last + 1 RETURNING last");
  sqlite3_stmt* quota_ = engine_.prepare(
      "INSERT INTO issue_count (office, business_date, service, issued) VALUES (?,?,?,1) ON "
      "CONFLICT (office, business_date, service) DO UPDATE SET issued = issued + 1 RETURNING "
      "issued");
  sqlite3_stmt* ticket_ = engine_.prepare("INSERT INTO ticket VALUES (" + marks(37) + ")");
  sqlite3_stmt* item_ = engine_.prepare("INSERT INTO ticket_item VALUES (" + marks(8) + ")");
  sqlite3_stmt* event_ = engine_.prepare("INSERT INTO event VALUES (" + marks(8) + ")");
};

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
    Writer writer(ours);
    BareWriter bare_writer(bare);
    double seconds = 0;
    double bare_seconds = 0;
    // In turns, so that a machine that is slower for a while is so for both.
    for (int first = 0; first < kTickets; first += kStretch) {
      bare_seconds += seconds_of([&] { bare_writer.write(first); });
      seconds += seconds_of([&] { writer.write(first); });
    }
    const double limit = kTickets / bare_seconds;
    const double tickets = kTickets / seconds;
    bench::print(fmt::format(
        R"("bench":"storage","round":{},"batch":{},"tickets_per_second":{:.0f},"rows_per_second":{:.0f},"commits_per_second":{:.0f},"bare_tickets_per_second":{:.0f},"ratio":{:.3f},"bound":{})",
        round, kBatch, tickets, tickets * kRowsATicket, tickets / kBatch, limit, tickets / limit,
        kBound));
  }
  std::filesystem::remove_all(folder);
  return EXIT_SUCCESS;
}
