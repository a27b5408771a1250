#include "backend/storage/backup.h"

#include <sqlite3.h>

#include <filesystem>
#include <memory>

namespace yichuang::storage {
namespace {

using domain::Reason;

constexpr int kPagesAtOnce = 256;  // small steps: the server's writer is never kept waiting
constexpr int kPauseMillis = 2;

struct Close {
  void operator()(sqlite3* db) const { sqlite3_close(db); }
};
using Handle = std::unique_ptr<sqlite3, Close>;

Handle open(const std::string& file, int flags) {
  sqlite3* db = nullptr;
  sqlite3_open_v2(file.c_str(), &db, flags, nullptr);
  sqlite3_busy_timeout(db, 5000);
  return Handle(db);
}

domain::Status failed(int code, const std::string& file) {
  const auto reason = (code & 0xff) == SQLITE_FULL ? Reason::kStorageFull : Reason::kFileUnreadable;
  return domain::fail(reason, "the copy failed: " + std::string(sqlite3_errstr(code)),
                      {{"file", file}});
}

int copy_pages(sqlite3* from, sqlite3* to) {
  sqlite3_backup* work = sqlite3_backup_init(to, "main", from, "main");
  if (work == nullptr) return sqlite3_errcode(to);
  int code = SQLITE_OK;
  do {
    code = sqlite3_backup_step(work, kPagesAtOnce);
    if (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED) {
      sqlite3_sleep(kPauseMillis);
    }
  } while (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED);
  const int finished = sqlite3_backup_finish(work);
  return code == SQLITE_DONE ? finished : code;
}

}  // namespace

std::string integrity(const std::string& file) {
  const auto db = open(file, SQLITE_OPEN_READWRITE);
  std::string found = "no answer";
  sqlite3_exec(
      db.get(), "PRAGMA integrity_check(1)",
      [](void* out, int, char** values, char**) {
        *static_cast<std::string*>(out) = values[0] == nullptr ? "" : values[0];
        return 0;
      },
      &found, nullptr);
  return found;
}

domain::Status backup(const std::string& from, const std::string& to) {
  if (std::filesystem::exists(to)) {
    return domain::fail(Reason::kFileUnreadable, "the target exists already", {{"file", to}});
  }
  const std::string part = to + ".part";
  std::filesystem::remove(part);
  {
    const auto source = open(from, SQLITE_OPEN_READONLY);
    const auto target = open(part, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    // One file without a log beside it: easier to carry away.
    sqlite3_exec(target.get(), "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
    if (const int code = copy_pages(source.get(), target.get()); code != SQLITE_OK) {
      std::filesystem::remove(part);
      return failed(code, to);
    }
  }
  if (const auto found = integrity(part); found != "ok") {
    std::filesystem::remove(part);
    return domain::fail(Reason::kDatabaseDamaged, "the copy is damaged: " + found, {{"file", to}});
  }
  std::filesystem::rename(part, to);
  return {};
}

}  // namespace yichuang::storage
