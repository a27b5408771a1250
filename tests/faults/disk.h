#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <climits>

namespace yichuang::faults {

enum class Call : std::uint8_t { kOpen, kRead, kWrite, kSync, kTruncate, kShmMap, kDelete };
enum class Part : std::uint8_t { kDatabase, kLog, kJournal };

/// How a call fails: with EIO, with EIO after half of the bytes, or because the disk is full (also
/// after half of them).
enum class Failing : std::uint8_t { kError, kShort, kFull };

struct Fault {
  Call call{};
  Failing failing{Failing::kError};
  int from{1};                 ///< the n-th such call from now on fails ...
  int times{1};                ///< ... and so do those after it, so many in all
  std::optional<Part> part{};  ///< only calls for this file; empty: for any
};

inline constexpr int kUntilHealed = INT_MAX;

/// A change of a file, as it reached the system.
struct DiskChange {
  Call call{};  ///< kWrite, kSync, kTruncate, kDelete
  std::string path;
  std::int64_t offset{};  ///< of a write; the new size of a truncation
  std::string bytes;
};

/// The disk below every SQLite connection of this process: once it was asked for, SQLite opens all
/// files through it. It passes everything on, unless it is told to fail, and keeps what it passed
/// on when asked. Thread-safe.
class Disk {
 public:
  static Disk& get();

  void fail(const Fault& fault);
  void heal();
  /// Calls that failed since the fault was set.
  int failed() const;

  /// Keeps all changes from now on.
  void record();
  /// How many were kept so far.
  std::size_t position() const;
  /// Ends the record and hands it out.
  std::vector<DiskChange> take_record();

 private:
  Disk();
};

}  // namespace yichuang::faults
