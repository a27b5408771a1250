#include "backend/storage/schema.h"

#include <array>
#include <string_view>

#include "backend/storage/migration_texts.h"

namespace yichuang::storage {
namespace {

/// The engine's type of an integer key that the table is ordered by.
constexpr std::string_view kKeyMark = "{key}";
constexpr std::string_view kSqliteKey = "INTEGER PRIMARY KEY";

std::string for_engine(std::string_view text) {
  std::string sql(text);
  for (auto at = sql.find(kKeyMark); at != std::string::npos; at = sql.find(kKeyMark, at)) {
    sql.replace(at, kKeyMark.size(), kSqliteKey);
  }
  return sql;
}

}  // namespace

int supported_schema() { return static_cast<int>(kMigrations.size()); }

int schema_of(Connection& connection) {
  const bool known =
      connection.integer("SELECT COUNT(*) FROM sqlite_master WHERE name = 'schema_version'") != 0;
  if (!known) return 0;
  return static_cast<int>(connection.integer("SELECT MAX(version) FROM schema_version"));
}

domain::Status migrate(Connection& connection) {
  const int found = schema_of(connection);
  if (found > supported_schema()) {
    return domain::fail(
        domain::Reason::kDatabaseNewer, "the database has a newer schema than this program",
        {{"schema", std::to_string(found)}, {"supported", std::to_string(supported_schema())}});
  }
  for (int version = found; version < supported_schema(); ++version) {
    connection.script("BEGIN IMMEDIATE");
    try {
      connection.script("CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL)");
      connection.script(for_engine(kMigrations[static_cast<std::size_t>(version)]));
      connection.run("INSERT INTO schema_version (version) VALUES (:a)", version + 1);
      connection.script("COMMIT");
    } catch (...) {
      connection.script("ROLLBACK");
      throw;
    }
  }
  return {};
}

}  // namespace yichuang::storage
