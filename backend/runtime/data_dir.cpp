#include "backend/runtime/data_dir.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <functional>
#include <utility>

namespace yichuang::runtime {
namespace {

namespace fs = std::filesystem;
using domain::fail;
using domain::Reason;

constexpr int kNone = -1;

}  // namespace

std::vector<fs::path> DataDir::older_master_keys() const {
  std::vector<fs::path> keys;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(root_ / "older-keys", error)) {
    if (entry.path().extension() == ".key") keys.push_back(entry.path());
  }
  std::ranges::sort(keys, std::greater{});
  return keys;
}

bool DataDir::is_initialised() const {
  std::error_code error;
  return fs::exists(database(), error) && fs::exists(master_key(), error);
}

domain::Result<DataDirLock> DataDirLock::take(const DataDir& data) {
  return take(data.lock(), LOCK_EX);
}

domain::Result<DataDirLock> DataDirLock::take_as_tool(const DataDir& data) {
  return take(data.tools_lock(), LOCK_SH);
}

domain::Result<DataDirLock> DataDirLock::take_from_tools(const DataDir& data) {
  return take(data.tools_lock(), LOCK_EX);
}

domain::Result<DataDirLock> DataDirLock::take(const fs::path& path, int how) {
  const std::string file = path.string();
  const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (descriptor < 0) {
    return fail(Reason::kFileUnwritable, "cannot open " + file + ": " + std::strerror(errno),
                {{"file", file}});
  }
  DataDirLock lock(descriptor);
  if (::flock(descriptor, how | LOCK_NB) != 0) {
    return fail(Reason::kDatabaseInUse, "another program works in the data directory",
                {{"file", file}});
  }
  return lock;
}

DataDirLock::DataDirLock(DataDirLock&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, kNone)) {}

DataDirLock& DataDirLock::operator=(DataDirLock&& other) noexcept {
  std::swap(descriptor_, other.descriptor_);
  return *this;
}

DataDirLock::~DataDirLock() {
  if (descriptor_ != kNone) ::close(descriptor_);
}

}  // namespace yichuang::runtime
