#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "backend/ports/passwords.h"

namespace yichuang::security {

/// What one hash costs. The defaults are libsodium's for interactive logins.
struct PasswordCost {
  std::uint64_t passes{2};               ///< 1..
  std::size_t memory{64 * 1024 * 1024};  ///< bytes, at least 8 KiB; taken for each hash at work
};

inline constexpr std::size_t kShortestPassword = 8;   // characters
inline constexpr std::size_t kLongestPassword = 256;  // characters

/// Argon2id (RFC 9106) through libsodium. Throws std::bad_alloc when the memory is not there.
class PasswordHasher final : public ports::Passwords {
 public:
  explicit PasswordHasher(const PasswordCost& cost = {});

  std::string hash(std::string_view password) const override;
  /// False also for a hash that is none.
  bool matches(std::string_view password, const std::string& hash) const override;
  bool matches_nobody(std::string_view password) const override;
  bool is_dated(const std::string& hash) const override;
  /// The rules in the order they are looked at: long, short, login (holds the login), repeated (one
  /// character over and over), common.
  domain::Status check_policy(std::string_view password, std::string_view login) const override;

 private:
  PasswordCost cost_;
  std::string decoy_;
};

}  // namespace yichuang::security
