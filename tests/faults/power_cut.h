#pragma once

#include <map>
#include <string>
#include <vector>

#include "tests/faults/disk.h"
#include "tests/faults/seed.h"

namespace yichuang::faults {

/// What becomes of changes that were not synced when the power went.
enum class Loss : std::uint8_t {
  kAll,   ///< none reached the disk
  kNone,  ///< all did
  kSome,  ///< any of them did, in any order, each sector for itself
  kTorn,  ///< those up to one that stopped between two sectors
};
inline constexpr Loss kLosses[] = {Loss::kAll, Loss::kNone, Loss::kSome, Loss::kTorn};
const char* to_string(Loss loss);

/// By name.
using Files = std::map<std::string, std::string>;

/// The disk at a moment of a run: what is surely on it, and what may be.
class DiskAtCut {
 public:
  void apply(const DiskChange& change);
  /// How many changes a cut could take now.
  std::size_t unsynced() const { return pending_.size(); }
  Files files_after(Loss loss, Random& random) const;

 private:
  Files durable_;
  std::vector<DiskChange> pending_;
};

}  // namespace yichuang::faults
