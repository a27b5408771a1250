#pragma once

#include <string>
#include <string_view>

#include "backend/domain/error.h"

namespace yichuang::ports {

/// Hashes passwords. Thread-safe; hash and the two comparisons take tens of milliseconds on
/// purpose, so they never run inside a transaction.
class Passwords {
 public:
  virtual ~Passwords() = default;
  virtual std::string hash(std::string_view password) const = 0;
  virtual bool matches(std::string_view password, const std::string& hash) const = 0;
  /// Takes as long and always fails: for logins nobody has, so that the time of the answer does not
  /// tell which logins exist.
  virtual bool matches_nobody(std::string_view password) const = 0;
  /// Made at another cost: to be hashed again after a good login.
  virtual bool is_dated(const std::string& hash) const = 0;
  /// PASSWORD_WEAK with metadata "rule".
  virtual domain::Status check_policy(std::string_view password, std::string_view login) const = 0;
};

}  // namespace yichuang::ports
