#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "backend/domain/civil.h"

namespace yichuang::domain {

/// A person who logs in.
struct User {
  std::int64_t id{};
  std::string login;
  std::string display_name;
  std::string password_hash;
  std::string roles;  ///< "clerk@610902 supervisor@610902"
  bool disabled{};
  bool must_change_password{};
  Instant password_set{};
  Instant created{};
  std::optional<Instant> last_login;
  int failures{};  ///< since the last success
  std::optional<Instant> locked_until;
  std::int64_t version{1};
  bool operator==(const User&) const = default;
};

/// A login. The token itself is not stored.
struct Session {
  std::string token_hash;
  std::int64_t user{};
  Instant created{};
  Instant expires{};
  bool password_only{};  ///< may change the password and nothing else
  bool operator==(const Session&) const = default;
};

/// A kiosk or a board.
struct Device {
  std::int64_t id{};
  std::string display_name;
  std::string role;  ///< "kiosk@610902"
  std::string fingerprint;
  bool revoked{};
  Instant created{};
  Instant expires{};
  bool operator==(const Device&) const = default;
};

/// A one-time right to enrol a device.
struct Enrolment {
  std::string code_hash;
  std::string display_name;
  std::string role;
  Instant expires{};
  bool used{};
  bool operator==(const Enrolment&) const = default;
};

}  // namespace yichuang::domain
