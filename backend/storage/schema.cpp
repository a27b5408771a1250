#include "backend/storage/schema.h"

#include <chrono>
#include <string_view>
#include <thread>

#include "backend/storage/migration_texts.h"

namespace yichuang::storage {
namespace {

using namespace std::chrono_literals;

struct Mark {
  std::string_view mark;
  std::string_view sqlite;
};

constexpr Mark kMarks[] = {
    {"{key}", "INTEGER PRIMARY KEY"},  // an integer key that the table is ordered by
    {"{by_key}", "WITHOUT ROWID"},     // rows lie in the order of the primary key
};

std::string for_engine(std::string_view text) {
  std::string sql(text);
  for (const auto& [mark, sqlite] : kMarks) {
    for (auto at = sql.find(mark); at != std::string::npos; at = sql.find(mark, at)) {
      sql.replace(at, mark.size(), sqlite);
    }
  }
  return sql;
}

/// Write-ahead logging is kept in the file; a database in memory does not know it. The engine reads
/// before it switches, and where a reader becomes a writer it never waits for another program.
void log_ahead(Connection& connection) {
  const auto patience_ends = std::chrono::steady_clock::now() + 5s;
  for (;;) {
    try {
      return connection.script("PRAGMA journal_mode = WAL");
    } catch (const DatabaseBusy&) {
      if (std::chrono::steady_clock::now() >= patience_ends) throw;
    }
    std::this_thread::sleep_for(10ms);
  }
}

void take_step(Connection& connection, Migrations steps) {
  connection.script("BEGIN IMMEDIATE");
  try {
    // Asked again under the lock: another program may have taken the step meanwhile.
    const auto version = static_cast<std::size_t>(schema_of(connection));
    if (version < steps.size()) {
      connection.script("CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL)");
      connection.script(for_engine(steps[version]));
      connection.run("INSERT INTO schema_version (version) VALUES (:a)", version + 1);
    }
    connection.script("COMMIT");
  } catch (...) {
    connection.roll_back();
    throw;
  }
}

}  // namespace

Migrations all_migrations() { return kMigrations; }

int supported_schema() { return static_cast<int>(kMigrations.size()); }

int schema_of(Connection& connection) {
  const bool known =
      connection.integer("SELECT COUNT(*) FROM sqlite_master WHERE name = 'schema_version'") != 0;
  if (!known) return 0;
  return static_cast<int>(connection.integer("SELECT MAX(version) FROM schema_version"));
}

domain::Status migrate(Connection& connection, Migrations steps) {
  const int supported = static_cast<int>(steps.size());
  if (const int found = schema_of(connection); found > supported) {
    return domain::fail(
        domain::Reason::kDatabaseNewer, "the database has a newer schema than this program",
        {{"schema", std::to_string(found)}, {"supported", std::to_string(supported)}});
  }
  log_ahead(connection);
  while (schema_of(connection) < supported) take_step(connection, steps);
  return {};
}

}  // namespace yichuang::storage
