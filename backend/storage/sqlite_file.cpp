#include "backend/storage/sqlite_file.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <filesystem>

namespace yichuang::storage {
namespace {

constexpr int kPatienceMillis = 5000;
constexpr int kPagesAtOnce = 128;

bool sync_path(const std::string& path, int flags) {
  const int fd = ::open(path.c_str(), flags | O_CLOEXEC);
  if (fd < 0) return false;
  const bool synced = ::fsync(fd) == 0;
  ::close(fd);
  return synced;
}

}  // namespace

void CloseSqlite::operator()(sqlite3* db) const { sqlite3_close(db); }

SqliteHandle open_sqlite(const std::string& file, int flags) {
  sqlite3* db = nullptr;
  const int code = sqlite3_open_v2(file.c_str(), &db, flags, nullptr);
  SqliteHandle handle(db);
  if (code != SQLITE_OK) return nullptr;
  sqlite3_busy_timeout(db, kPatienceMillis);
  return handle;
}

int copy_database(sqlite3* from, sqlite3* to) {
  // One snapshot from the first page to the last. Without it the copy would begin again at every
  // commit of another program, and beside a busy server never end.
  const char* snapshot = "BEGIN; SELECT COUNT(*) FROM sqlite_master";
  if (const int code = sqlite3_exec(from, snapshot, nullptr, nullptr, nullptr); code != SQLITE_OK) {
    return code;
  }
  sqlite3_backup* work = sqlite3_backup_init(to, "main", from, "main");
  if (work == nullptr) return sqlite3_errcode(to);
  int stepped = SQLITE_OK;
  while (stepped == SQLITE_OK) {
    stepped = sqlite3_backup_step(work, kPagesAtOnce);
    // All of it at the end would fill the disk's queue, and a busy server would wait in it.
    sync_path(sqlite3_db_filename(to, "main"), O_RDONLY);
  }
  const int finished = sqlite3_backup_finish(work);
  sqlite3_exec(from, "ROLLBACK", nullptr, nullptr, nullptr);
  return stepped == SQLITE_DONE ? finished : stepped;
}

bool sync_file(const std::string& file) {
  const auto folder = std::filesystem::absolute(file).parent_path();
  return sync_path(file, O_RDONLY) && sync_path(folder.string(), O_RDONLY | O_DIRECTORY);
}

}  // namespace yichuang::storage
