#include "backend/storage/schema.h"

#include <string_view>

#include "backend/storage/migration_texts.h"

namespace yichuang::storage {
namespace {

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
  connection.script("PRAGMA journal_mode = WAL");  // kept in the file; unknown in memory
  while (schema_of(connection) < supported) take_step(connection, steps);
  return {};
}

}  // namespace yichuang::storage
