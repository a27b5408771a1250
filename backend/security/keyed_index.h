#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "backend/security/key_ring.h"

namespace yichuang::security {

/// Finds rows by a value that is stored encrypted: equal values have equal index values, which tell
/// nothing without the master key. Values must be normalised first. Any thread may use it.
class KeyedIndex {
 public:
  /// `purpose` separates columns, as "identity_number": one person's entries in two of them cannot
  /// be linked.
  KeyedIndex(const KeyRing& keys, Suite suite, std::string_view purpose);

  /// 22 characters (128 bits), what a new row is stored with.
  std::string value(std::string_view plain) const;

  /// What a row may be stored with: the current key's value first, then those of older keys.
  std::vector<std::string> values(std::string_view plain) const;

 private:
  std::vector<Hmac> macs_;  ///< current key first
};

}  // namespace yichuang::security
