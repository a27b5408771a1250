#include "backend/storage/backup.h"

#include <sqlite3.h>

#include <algorithm>
#include <filesystem>

#include "backend/storage/schema.h"
#include "backend/storage/sqlite_file.h"

namespace yichuang::storage {
namespace {

namespace fs = std::filesystem;
using domain::Reason;
using domain::Status;

Status failed(Reason reason, const std::string& message, const std::string& file) {
  return domain::fail(reason, message, {{"file", file}});
}

Status failed_copy(int code, const std::string& from, const std::string& to) {
  const std::string why = std::string("the copy failed: ") + sqlite3_errstr(code);
  switch (code & 0xff) {
    case SQLITE_OK:
      return {};
    case SQLITE_FULL:
      return failed(Reason::kStorageFull, why, to);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return failed(Reason::kDatabaseDamaged, why, from);
    default:
      return failed(Reason::kFileUnwritable, why, to);
  }
}

/// A database that is removed, with what stands beside it, unless it was moved into its place.
class Part {
 public:
  explicit Part(const std::string& target) : target_(target), path_(target + ".part") { remove(); }
  Part(const Part&) = delete;
  Part& operator=(const Part&) = delete;
  ~Part() { remove(); }

  const std::string& path() const { return path_; }

  Status move_into_place() {
    std::error_code error;
    if (sync_file(path_)) fs::rename(path_, target_, error);
    if (error || !sync_file(target_)) {
      return failed(Reason::kFileUnwritable, "the copy cannot be moved into place", target_);
    }
    return {};
  }

 private:
  void remove() {
    std::error_code ignored;
    for (const auto* suffix : kDatabaseSuffixes) fs::remove(path_ + suffix, ignored);
  }

  std::string target_;
  std::string path_;
};

struct Check {
  int code{SQLITE_CANTOPEN};  ///< whether it could be made
  std::string found;          ///< "ok", or what is wrong
};

Check check(const std::string& file) {
  Check check;
  const auto db = open_sqlite(file, SQLITE_OPEN_READONLY);
  if (!db) return check;
  check.code = sqlite3_exec(
      db.get(), "PRAGMA integrity_check(1)",
      [](void* out, int, char** values, char**) {
        *static_cast<std::string*>(out) = values[0] == nullptr ? "" : values[0];
        return 0;
      },
      &check.found, nullptr);
  return check;
}

Status copy_to(const Part& part, const std::string& from) {
  const auto source = open_sqlite(from, SQLITE_OPEN_READONLY);
  if (!source) return failed(Reason::kFileUnreadable, "the database cannot be opened", from);
  const auto target = open_sqlite(part.path(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
  if (!target) return failed(Reason::kFileUnwritable, "the copy cannot be begun", part.path());
  int code = copy_database(source.get(), target.get());
  // One file without a log beside it: easier to carry away. The mode was copied with the pages.
  if (code == SQLITE_OK) {
    code = sqlite3_exec(target.get(), "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
  }
  return failed_copy(code, from, part.path());
}

/// The copy of `from` is whole.
Status check_copy(const Part& part, const std::string& from) {
  const auto checked = check(part.path());
  if (auto read = failed_copy(checked.code, from, part.path()); !read) return read;
  if (checked.found != "ok") {
    return failed(Reason::kDatabaseDamaged, "the copy is damaged: " + checked.found, from);
  }
  return {};
}

/// A copy this program can open later.
Status check_schema(const std::string& file, const std::string& from) try {
  Connection connection(file, Access::kReadOnly);
  const int schema = schema_of(connection);
  if (schema == 0) return failed(Reason::kDatabaseDamaged, "this is not a hall's database", from);
  if (schema <= supported_schema()) return {};
  return domain::fail(
      Reason::kDatabaseNewer, "the backup has a newer schema than this program",
      {{"schema", std::to_string(schema)}, {"supported", std::to_string(supported_schema())}});
} catch (const StorageError& error) {
  return failed(error.reason(), "the backup cannot be read", from);
}

/// A log alone counts: it would be taken for the log of what is put beside it.
bool database_exists(const std::string& file) {
  return std::ranges::any_of(kDatabaseSuffixes,
                             [&](const char* suffix) { return fs::exists(file + suffix); });
}

std::string free_name(const std::string& to) {
  for (int i = 1;; ++i) {
    auto name = to + ".before-restore-" + std::to_string(i);
    if (!database_exists(name)) return name;
  }
}

/// Moves the database away, with what is beside it. Its log is folded in first; one that is too
/// damaged for that is moved with its log.
domain::Result<std::string> move_aside(const std::string& file) {
  const auto db = open_sqlite(file, SQLITE_OPEN_READWRITE);
  if (db) {
    sqlite3_busy_timeout(db.get(), 0);
    const int code = sqlite3_exec(db.get(),
                                  "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT; "
                                  "PRAGMA journal_mode = DELETE",
                                  nullptr, nullptr, nullptr);
    if ((code & 0xff) == SQLITE_BUSY || (code & 0xff) == SQLITE_LOCKED) {
      return domain::fail(Reason::kDatabaseInUse, "the database is open in another program",
                          {{"file", file}});
    }
  }
  // `db` stays open: its lock keeps others out until the file is away.
  const auto aside = free_name(file);
  std::error_code error;
  for (const auto* suffix : kDatabaseSuffixes) {
    if (!error && fs::exists(file + suffix)) fs::rename(file + suffix, aside + suffix, error);
  }
  if (error) {
    return domain::fail(Reason::kFileUnwritable, "the database cannot be moved aside",
                        {{"file", file}});
  }
  return aside;
}

}  // namespace

std::string integrity(const std::string& file) {
  const auto checked = check(file);
  return checked.code == SQLITE_OK ? checked.found : sqlite3_errstr(checked.code);
}

Status backup(const std::string& from, const std::string& to) {
  if (fs::exists(to)) return failed(Reason::kFileUnwritable, "the target exists already", to);
  Part part(to);
  if (auto copied = copy_to(part, from); !copied) return copied;
  if (auto checked = check_copy(part, from); !checked) return checked;
  return part.move_into_place();
}

domain::Result<std::string> restore(const std::string& from, const std::string& to,
                                    OnExisting on_existing) {
  const bool exists = database_exists(to);
  if (exists && on_existing == OnExisting::kRefuse) {
    return domain::fail(Reason::kFileUnwritable, "a database is there already", {{"file", to}});
  }
  Part part(to);
  if (auto copied = copy_to(part, from); !copied) return tl::make_unexpected(copied.error());
  if (auto checked = check_copy(part, from); !checked) return tl::make_unexpected(checked.error());
  if (auto known = check_schema(part.path(), from); !known) {
    return tl::make_unexpected(known.error());
  }
  std::string aside;
  if (exists) {
    auto moved = move_aside(to);
    if (!moved) return moved;
    aside = *moved;
  }
  if (auto placed = part.move_into_place(); !placed) {
    std::error_code ignored;
    for (const auto* suffix : kDatabaseSuffixes) {
      if (exists) fs::rename(aside + suffix, to + suffix, ignored);
    }
    return tl::make_unexpected(placed.error());
  }
  return aside;
}

}  // namespace yichuang::storage
