#pragma once

#include <memory>
#include <string>

struct sqlite3;

// Whole database files, below SOCI: what concerns SQLite's files and no other engine.
namespace yichuang::storage {

struct CloseSqlite {
  void operator()(sqlite3* db) const;
};
using SqliteHandle = std::unique_ptr<sqlite3, CloseSqlite>;

/// `flags` as of sqlite3_open_v2. Null when it cannot be opened.
SqliteHandle open_sqlite(const std::string& file, int flags);

/// Result code. The source may be written to meanwhile: the copy is its state at one moment.
int copy_database(sqlite3* from, sqlite3* to);

/// Makes the file and its place in its folder durable. False when the system refuses.
bool sync_file(const std::string& file);

/// The files of one database: itself, and what stands beside it while it is in use or after a
/// crash.
inline constexpr const char* kDatabaseSuffixes[] = {"", "-wal", "-shm", "-journal"};

}  // namespace yichuang::storage
