#pragma once

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

#include "backend/storage/sqlite_file.h"

namespace yichuang::storage {

/// Moves the log back into the database file beside the writer. SQLite would have the writer do it
/// after a commit, which holds up whoever waits for 16 MB, and behind a backup, which keeps the log
/// from being moved, for as much as grew meanwhile. A thread with a connection of its own moves the
/// bulk; the writer moves the rest, since only a log that is moved whole begins anew.
class Checkpointer {
 public:
  /// `writer` is the connection that commits, open on `file`; it must outlive this.
  Checkpointer(const std::string& file, sqlite3* writer);
  ~Checkpointer();
  Checkpointer(const Checkpointer&) = delete;
  Checkpointer& operator=(const Checkpointer&) = delete;

  /// Ends the thread. Idempotent.
  void stop();

 private:
  static int committed(void* self, sqlite3* writer, const char* database, int pages);
  void run();
  void move_bulk();

  const SqliteHandle connection_;
  sqlite3* const writer_;
  std::mutex mutex_;
  std::condition_variable changed_;
  bool due_{};
  bool stopping_{};
  /// So little is left that the writer may move it.
  std::atomic<bool> rest_is_small_{};
  std::thread thread_;
};

}  // namespace yichuang::storage
