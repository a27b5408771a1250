#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "backend/domain/error.h"

namespace yichuang::domain {

enum class Role : std::uint8_t {
  kKiosk,
  kDisplay,
  kClerk,
  kSupervisor,
  kBookingStaff,
  kAdministrator,
  kAuditor,  ///< reads the audit trail; changes nothing
};

inline constexpr int kRoleCount = 7;

/// A role in an office and, where the method allows it, in the offices below.
struct RoleGrant {
  Role role{};
  std::string office;  ///< a code; empty stands above the tree and exists before any catalogue
  bool operator==(const RoleGrant&) const = default;
};

/// "clerk@610902 supervisor@610981": the form accounts are stored in. FIELD_INVALID.
Result<std::vector<RoleGrant>> parse_grants(std::string_view text);
std::string to_string(const std::vector<RoleGrant>& grants);

/// "booking_staff".
std::string_view to_string(Role role);
bool is_device_role(Role role);

/// Who calls, as the transport proved it.
struct Caller {
  enum class Kind : std::uint8_t { kNobody, kDevice, kUser };
  Kind kind{Kind::kNobody};
  std::string id;
  std::vector<RoleGrant> grants;
  bool password_only{};  ///< must change the password before anything else
  bool operator==(const Caller&) const = default;
};

/// "users/7213", "devices/7213", "nobody": as events name who did it.
std::string actor_of(const Caller& caller);

/// Whether `office` is `ancestor` or lies below it.
using IsWithin = std::function<bool(std::string_view office, std::string_view ancestor)>;

/// Whether the caller may call `method` ("/yichuang.queue.v1.CounterService/CallNext") for some
/// office at all: what is asked before the request is looked at. Methods that are not in the table
/// may be called by nobody. LOGIN_REQUIRED, DEVICE_REQUIRED (only devices may), PASSWORD_EXPIRED,
/// PERMISSION_DENIED.
Status authorize_method(const Caller& caller, std::string_view method);

/// Whether the caller may call `method` for `office`, the one whose line, windows, people or
/// devices are concerned; for methods about the whole installation the root of the tree. The
/// failures of authorize_method, and OFFICE_OUT_OF_SCOPE when only the place is wrong.
Status authorize(const Caller& caller, std::string_view method, std::string_view office,
                 const IsWithin& is_within);

}  // namespace yichuang::domain
