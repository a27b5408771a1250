#pragma once

#include <filesystem>
#include <vector>

#include "backend/domain/error.h"

namespace yichuang::runtime {

/// The one folder (0700) in which an installation keeps what is its own. Only names; nothing is
/// opened or made.
class DataDir {
 public:
  explicit DataDir(std::filesystem::path root) : root_(std::move(root)) {}

  const std::filesystem::path& root() const { return root_; }
  std::filesystem::path database() const { return root_ / "hall.db"; }
  std::filesystem::path master_key() const { return root_ / "master.key"; }
  /// The suite of algorithms, "international" or "commercial", on one line.
  std::filesystem::path suite() const { return root_ / "suite"; }
  /// The hall's certificate authority and the server's certificate.
  std::filesystem::path authority() const { return root_ / "authority"; }
  std::filesystem::path lock() const { return root_ / "yichuangd.lock"; }
  std::filesystem::path tools_lock() const { return root_ / "tools.lock"; }

  /// Master keys that were replaced, newest first: `older-keys`/*.key, by name backwards.
  std::vector<std::filesystem::path> older_master_keys() const;

  /// Whether `init` was run here.
  bool is_initialised() const;

 private:
  std::filesystem::path root_;
};

/// Keeps a data directory for one server, or for what must not happen beside a server. The system
/// lets go of it when the process ends, however it ends.
class DataDirLock {
 public:
  /// DATABASE_IN_USE when somebody has it, FILE_UNWRITABLE.
  static domain::Result<DataDirLock> take(const DataDir& data);

  /// For a tool, from before it looks for the database until it has closed it; any number at once,
  /// also beside a server. DATABASE_IN_USE while the database is being replaced, FILE_UNWRITABLE.
  static domain::Result<DataDirLock> take_as_tool(const DataDir& data);
  /// For who replaces the database: no tool comes upon a half of it, and none leaves its log beside
  /// another's file. DATABASE_IN_USE while a tool is at work, FILE_UNWRITABLE.
  static domain::Result<DataDirLock> take_from_tools(const DataDir& data);

  DataDirLock(DataDirLock&& other) noexcept;
  DataDirLock& operator=(DataDirLock&& other) noexcept;
  ~DataDirLock();

 private:
  static domain::Result<DataDirLock> take(const std::filesystem::path& path, int how);
  explicit DataDirLock(int descriptor) : descriptor_(descriptor) {}

  int descriptor_;
};

}  // namespace yichuang::runtime
