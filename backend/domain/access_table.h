#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "backend/domain/access.h"

namespace yichuang::domain {

/// For which offices a role may call a method.
enum class Reach : std::uint8_t {
  kNone,
  kOwnOffice,  ///< the office of the grant
  kSubtree,    ///< that office and all below it
  kAny,        ///< every office: what is public, or follows a citizen to another hall
};

/// One line of the table: who may call a method, and for which offices.
struct MethodAccess {
  std::string_view method;
  Reach kiosk{};
  Reach display{};
  Reach clerk{};
  Reach supervisor{};
  Reach booking_staff{};
  Reach administrator{};
  Reach auditor{};
  bool anyone{};         ///< also without login or device certificate
  bool password_only{};  ///< also while the password must be changed

  Reach of(Role role) const;
};

/// The whole table, ordered by method.
std::span<const MethodAccess> access_table();

/// Null for a method that is not in the table.
const MethodAccess* find_access(std::string_view method);

}  // namespace yichuang::domain
