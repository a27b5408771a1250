#include "tests/faults/disk.h"

#include <sqlite3.h>

#include <memory>
#include <mutex>
#include <stdexcept>
#include <utility>

namespace yichuang::faults {
namespace {

/// What all files share.
struct Controls {
  std::mutex mutex;
  std::optional<Fault> fault;
  int seen{};
  int failed{};
  bool recording{};
  std::vector<DiskChange> record;
};

Controls& controls() {
  static Controls shared;
  return shared;
}

std::optional<Failing> failing_now(Call call, std::optional<Part> part) {
  auto& at = controls();
  const std::lock_guard lock(at.mutex);
  if (!at.fault || at.fault->call != call) return {};
  if (at.fault->part && at.fault->part != part) return {};
  ++at.seen;
  if (at.seen < at.fault->from || at.seen - at.fault->from >= at.fault->times) return {};
  ++at.failed;
  return at.fault->failing;
}

void keep(DiskChange change) {
  auto& at = controls();
  const std::lock_guard lock(at.mutex);
  if (at.recording) at.record.push_back(std::move(change));
}

std::optional<Part> part_of(int flags) {
  if ((flags & SQLITE_OPEN_MAIN_DB) != 0) return Part::kDatabase;
  if ((flags & SQLITE_OPEN_WAL) != 0) return Part::kLog;
  if ((flags & SQLITE_OPEN_MAIN_JOURNAL) != 0) return Part::kJournal;
  return {};
}

struct About {
  std::string path;
  std::optional<Part> part;
};

/// SQLite gives the memory; the system's own file stands behind this one.
struct File {
  sqlite3_file base;
  About* about;
};

About& about(sqlite3_file* file) { return *reinterpret_cast<File*>(file)->about; }

sqlite3_file* below(sqlite3_file* file) {
  return reinterpret_cast<sqlite3_file*>(reinterpret_cast<File*>(file) + 1);
}

int close_file(sqlite3_file* file) {
  auto* real = below(file);
  const int code = real->pMethods == nullptr ? SQLITE_OK : real->pMethods->xClose(real);
  delete reinterpret_cast<File*>(file)->about;
  return code;
}

int read_file(sqlite3_file* file, void* bytes, int count, sqlite3_int64 offset) {
  if (failing_now(Call::kRead, about(file).part)) return SQLITE_IOERR_READ;
  return below(file)->pMethods->xRead(below(file), bytes, count, offset);
}

int pass_write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset) {
  const int code = below(file)->pMethods->xWrite(below(file), bytes, count, offset);
  if (code != SQLITE_OK) return code;
  keep({Call::kWrite, about(file).path, offset,
        std::string(static_cast<const char*>(bytes), static_cast<std::size_t>(count))});
  return code;
}

int write_file(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset) {
  const auto failing = failing_now(Call::kWrite, about(file).part);
  if (!failing) return pass_write(file, bytes, count, offset);
  if (*failing == Failing::kError) return SQLITE_IOERR_WRITE;
  if (const int code = pass_write(file, bytes, count / 2, offset); code != SQLITE_OK) return code;
  return *failing == Failing::kFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

int truncate_file(sqlite3_file* file, sqlite3_int64 size) {
  if (failing_now(Call::kTruncate, about(file).part)) return SQLITE_IOERR_TRUNCATE;
  const int code = below(file)->pMethods->xTruncate(below(file), size);
  if (code == SQLITE_OK) keep({Call::kTruncate, about(file).path, size, {}});
  return code;
}

int sync_file(sqlite3_file* file, int flags) {
  if (failing_now(Call::kSync, about(file).part)) return SQLITE_IOERR_FSYNC;
  const int code = below(file)->pMethods->xSync(below(file), flags);
  if (code == SQLITE_OK) keep({Call::kSync, about(file).path, 0, {}});
  return code;
}

int file_size(sqlite3_file* file, sqlite3_int64* size) {
  return below(file)->pMethods->xFileSize(below(file), size);
}

int lock_file(sqlite3_file* file, int lock) {
  return below(file)->pMethods->xLock(below(file), lock);
}

int unlock_file(sqlite3_file* file, int lock) {
  return below(file)->pMethods->xUnlock(below(file), lock);
}

int check_lock(sqlite3_file* file, int* out) {
  return below(file)->pMethods->xCheckReservedLock(below(file), out);
}

int control_file(sqlite3_file* file, int what, void* argument) {
  return below(file)->pMethods->xFileControl(below(file), what, argument);
}

int sector_size(sqlite3_file* file) { return below(file)->pMethods->xSectorSize(below(file)); }

int characteristics(sqlite3_file* file) {
  return below(file)->pMethods->xDeviceCharacteristics(below(file));
}

int map_shm(sqlite3_file* file, int region, int size, int extend, void volatile** out) {
  if (failing_now(Call::kShmMap, about(file).part)) return SQLITE_IOERR_SHMMAP;
  return below(file)->pMethods->xShmMap(below(file), region, size, extend, out);
}

int lock_shm(sqlite3_file* file, int offset, int count, int flags) {
  return below(file)->pMethods->xShmLock(below(file), offset, count, flags);
}

void barrier_shm(sqlite3_file* file) { below(file)->pMethods->xShmBarrier(below(file)); }

int unmap_shm(sqlite3_file* file, int remove) {
  return below(file)->pMethods->xShmUnmap(below(file), remove);
}

// Version 2: no memory-mapped pages, which would be read without being seen here.
const sqlite3_io_methods kMethods = {
    2,         close_file,  read_file,  write_file,   truncate_file, sync_file,       file_size,
    lock_file, unlock_file, check_lock, control_file, sector_size,   characteristics, map_shm,
    lock_shm,  barrier_shm, unmap_shm,  nullptr,      nullptr};

sqlite3_vfs* system_vfs() {
  static sqlite3_vfs* found = sqlite3_vfs_find(nullptr);
  return found;
}

int open_file(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out_flags) {
  file->pMethods = nullptr;
  const auto part = part_of(flags);
  if (failing_now(Call::kOpen, part)) return SQLITE_CANTOPEN;
  below(file)->pMethods = nullptr;
  const int code = system_vfs()->xOpen(system_vfs(), name, below(file), flags, out_flags);
  if (code != SQLITE_OK) return code;
  reinterpret_cast<File*>(file)->about = new About{name == nullptr ? "" : name, part};
  file->pMethods = &kMethods;
  return code;
}

int delete_file(sqlite3_vfs*, const char* name, int sync_folder) {
  if (failing_now(Call::kDelete, {})) return SQLITE_IOERR_DELETE;
  const int code = system_vfs()->xDelete(system_vfs(), name, sync_folder);
  if (code == SQLITE_OK) keep({Call::kDelete, name, 0, {}});
  return code;
}

}  // namespace

Disk::Disk() {
  static sqlite3_vfs vfs = *system_vfs();
  vfs.szOsFile = static_cast<int>(sizeof(File)) + system_vfs()->szOsFile;
  vfs.zName = "faulty";
  vfs.xOpen = open_file;
  vfs.xDelete = delete_file;
  if (sqlite3_vfs_register(&vfs, 1) != SQLITE_OK) throw std::runtime_error("no faulty disk");
}

Disk& Disk::get() {
  static Disk disk;
  return disk;
}

void Disk::fail(const Fault& fault) {
  auto& at = controls();
  const std::lock_guard lock(at.mutex);
  at.fault = fault;
  at.seen = 0;
  at.failed = 0;
}

void Disk::heal() {
  auto& at = controls();
  const std::lock_guard lock(at.mutex);
  at.fault.reset();
}

int Disk::failed() const {
  auto& at = controls();
  const std::lock_guard lock(at.mutex);
  return at.failed;
}

void Disk::record() {
  auto& at = controls();
  const std::lock_guard lock(at.mutex);
  at.record.clear();
  at.recording = true;
}

std::size_t Disk::position() const {
  auto& at = controls();
  const std::lock_guard lock(at.mutex);
  return at.record.size();
}

std::vector<DiskChange> Disk::take_record() {
  auto& at = controls();
  const std::lock_guard lock(at.mutex);
  at.recording = false;
  return std::exchange(at.record, {});
}

}  // namespace yichuang::faults
