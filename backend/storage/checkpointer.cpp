#include "backend/storage/checkpointer.h"

#include <sqlite3.h>

#include <chrono>

namespace yichuang::storage {
namespace {

/// From here on the log is moved, as by SQLite itself.
constexpr int kLargeLog = 4000;
/// What the writer moves in a few milliseconds.
constexpr int kSmallRest = 400;
/// While a reader, as a backup, keeps the log where it is.
constexpr std::chrono::milliseconds kPause{100};

/// What is left of the log is counted in pages; nothing when another program moves it just now.
int rest_after_checkpoint(sqlite3* db) {
  int pages = 0;
  int moved = 0;
  const int code =
      sqlite3_wal_checkpoint_v2(db, nullptr, SQLITE_CHECKPOINT_PASSIVE, &pages, &moved);
  return code == SQLITE_OK ? pages - moved : kLargeLog;
}

}  // namespace

Checkpointer::Checkpointer(const std::string& file, sqlite3* writer)
    : connection_(open_sqlite(file, SQLITE_OPEN_READWRITE)), writer_(writer) {
  // Without a connection of its own SQLite's way stays.
  if (connection_ == nullptr) return;
  sqlite3_wal_hook(writer_, &Checkpointer::committed, this);
  thread_ = std::thread([this] { run(); });
}

Checkpointer::~Checkpointer() {
  stop();
  if (connection_ != nullptr) sqlite3_wal_hook(writer_, nullptr, nullptr);
}

void Checkpointer::stop() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  changed_.notify_all();
  if (thread_.joinable()) thread_.join();
}

int Checkpointer::committed(void* self, sqlite3* writer, const char*, int pages) {
  auto& checkpointer = *static_cast<Checkpointer*>(self);
  if (pages < kLargeLog) return SQLITE_OK;
  if (checkpointer.rest_is_small_.exchange(false)) {
    rest_after_checkpoint(writer);
    return SQLITE_OK;
  }
  {
    const std::lock_guard lock(checkpointer.mutex_);
    checkpointer.due_ = true;
  }
  checkpointer.changed_.notify_all();
  return SQLITE_OK;
}

void Checkpointer::run() {
  std::unique_lock lock(mutex_);
  for (;;) {
    changed_.wait(lock, [this] { return due_ || stopping_; });
    if (stopping_) return;
    due_ = false;
    lock.unlock();
    move_bulk();
    lock.lock();
    // Not again and again for a log that cannot be moved now.
    if (!rest_is_small_) changed_.wait_for(lock, kPause, [this] { return stopping_; });
  }
}

/// What is written meanwhile is less each time, unless a reader holds the log.
void Checkpointer::move_bulk() {
  int rest = rest_after_checkpoint(connection_.get());
  for (int before = kLargeLog; rest > kSmallRest && rest < before;) {
    before = rest;
    rest = rest_after_checkpoint(connection_.get());
  }
  rest_is_small_ = rest <= kSmallRest;
}

}  // namespace yichuang::storage
