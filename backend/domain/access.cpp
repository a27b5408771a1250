#include "backend/domain/access.h"

#include <algorithm>
#include <array>
#include <optional>

#include "backend/domain/access_table.h"

namespace yichuang::domain {
namespace {

/// In the order of Role.
constexpr std::array<std::string_view, kRoleCount> kRoleNames = {
    "kiosk", "display", "clerk", "supervisor", "booking_staff", "administrator", "auditor"};

std::optional<Role> role_named(std::string_view name) {
  const auto* found = std::find(kRoleNames.begin(), kRoleNames.end(), name);
  if (found == kRoleNames.end()) return {};
  return static_cast<Role>(found - kRoleNames.begin());
}

bool is_office_code(std::string_view code) {
  return code.size() <= 20 && std::all_of(code.begin(), code.end(), [](char c) {
           return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '-';
         });
}

std::optional<RoleGrant> parse_grant(std::string_view text) {
  const auto at = text.find('@');
  if (at == text.npos || !is_office_code(text.substr(at + 1))) return {};
  const auto role = role_named(text.substr(0, at));
  if (!role) return {};
  return RoleGrant{*role, std::string{text.substr(at + 1)}};
}

bool is_for_people(const MethodAccess& access) {
  for (int i = 0; i < kRoleCount; ++i) {
    const Role role = static_cast<Role>(i);
    if (!is_device_role(role) && access.of(role) != Reach::kNone) return true;
  }
  return false;
}

tl::unexpected<Error> refuse_unknown_caller(const MethodAccess& access) {
  if (is_for_people(access)) return fail(Reason::kLoginRequired, "the call carries no valid login");
  return fail(Reason::kDeviceRequired, "only an enrolled device may call this");
}

tl::unexpected<Error> deny(std::string_view method) {
  return fail(Reason::kPermissionDenied, "no role of the caller allows " + std::string{method},
              {{"method", std::string{method}}});
}

/// Grants to roles of the other kind count for nothing, should the database hold one.
Reach reach_of(const MethodAccess& access, const Caller& caller, const RoleGrant& grant) {
  const bool device = caller.kind == Caller::Kind::kDevice;
  return is_device_role(grant.role) == device ? access.of(grant.role) : Reach::kNone;
}

bool covers(Reach reach, std::string_view own, std::string_view office, const IsWithin& is_within) {
  switch (reach) {
    case Reach::kNone:
      return false;
    case Reach::kOwnOffice:
      return office == own;
    case Reach::kSubtree:
      return own.empty() || office == own || is_within(office, own);
    case Reach::kAny:
      return true;
  }
  return false;
}

}  // namespace

std::string_view to_string(Role role) { return kRoleNames[static_cast<std::size_t>(role)]; }

bool is_device_role(Role role) { return role == Role::kKiosk || role == Role::kDisplay; }

Result<std::vector<RoleGrant>> parse_grants(std::string_view text) {
  std::vector<RoleGrant> grants;
  while (!text.empty()) {
    const std::string_view one = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(text.size(), one.size() + 1));
    auto grant = parse_grant(one);
    if (!grant) {
      return fail(Reason::kFieldInvalid, "'" + std::string{one} + "' is not role@office",
                  {{"field", "roles"}});
    }
    grants.push_back(*std::move(grant));
  }
  return grants;
}

std::string to_string(const std::vector<RoleGrant>& grants) {
  std::string text;
  for (const auto& [role, office] : grants) {
    if (!text.empty()) text += ' ';
    text.append(to_string(role)).append("@").append(office);
  }
  return text;
}

std::string actor_of(const Caller& caller) {
  switch (caller.kind) {
    case Caller::Kind::kNobody:
      return "nobody";
    case Caller::Kind::kDevice:
      return "devices/" + caller.id;
    case Caller::Kind::kUser:
      return "users/" + caller.id;
  }
  return "nobody";
}

Status authorize_method(const Caller& caller, std::string_view method) {
  const MethodAccess* access = find_access(method);
  if (access == nullptr) return deny(method);
  if (access->anyone) return {};
  if (caller.kind == Caller::Kind::kNobody) return refuse_unknown_caller(*access);
  if (caller.password_only && !access->password_only) {
    return fail(Reason::kPasswordExpired, "the password must be changed first");
  }
  const bool allowed = std::any_of(
      caller.grants.begin(), caller.grants.end(),
      [&](const RoleGrant& grant) { return reach_of(*access, caller, grant) != Reach::kNone; });
  if (!allowed) return deny(method);
  return {};
}

Status authorize(const Caller& caller, std::string_view method, std::string_view office,
                 const IsWithin& is_within) {
  if (auto ok = authorize_method(caller, method); !ok) return ok;
  const MethodAccess& access = *find_access(method);
  const bool covered =
      access.anyone ||
      std::any_of(caller.grants.begin(), caller.grants.end(), [&](const RoleGrant& grant) {
        return covers(reach_of(access, caller, grant), grant.office, office, is_within);
      });
  if (covered) return {};
  return fail(Reason::kOfficeOutOfScope,
              "the caller's roles do not reach office " + std::string{office},
              {{"office", std::string{office}}});
}

}  // namespace yichuang::domain
