#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "backend/domain/error.h"

namespace yichuang::security {

/// What one Argon2id hash costs. The defaults are libsodium's for interactive logins.
struct PasswordCost {
  std::uint64_t passes{2};               ///< 1..
  std::size_t memory{64 * 1024 * 1024};  ///< bytes, at least 8 KiB
};

inline constexpr std::size_t kLongestPassword = 256;  // characters

/// Hashing takes tens of milliseconds and `memory` bytes on purpose: never on the writer's thread.
/// Throws std::bad_alloc when the memory is not there.
std::string hash_password(std::string_view password, const PasswordCost& cost = {});

/// False also for a hash that is none.
bool verify_password(std::string_view password, const std::string& hash);

/// Takes as long as a real check and always fails: for logins nobody has, so that the time of the
/// answer does not tell which logins exist.
bool verify_nobody(std::string_view password, const PasswordCost& cost = {});

/// Made at another cost; to be hashed again after the next good login.
bool needs_rehash(const std::string& hash, const PasswordCost& cost = {});

/// PASSWORD_WEAK with metadata "rule": short (fewer than 8 characters), long (more than 256), login
/// (is the login or holds it), common, or repeated (one character over and over).
domain::Status check_password_policy(std::string_view password, std::string_view login);

}  // namespace yichuang::security
