#include "backend/app/accounts/parts.h"

#include <algorithm>
#include <cctype>

#include "backend/domain/resource_name.h"
#include "backend/domain/utf8.h"

namespace yichuang::app {
namespace {

using domain::fail;
using domain::Reason;
using domain::Status;

constexpr std::size_t kMostRoles = 32;

bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x20 || byte == 0x7f;
}

Status check_role(const Context& context, const domain::RoleGrant& grant,
                  const OfficeGuard& guard) {
  if (domain::is_device_role(grant.role)) {
    return fail(Reason::kFieldInvalid, "people cannot have the role of a device",
                {{"field", "roles"}});
  }
  if (auto known = check_office(context, grant.office); !known) return known;
  return guard(grant.office);
}

std::vector<domain::RoleGrant> stored_grants(const std::string& roles) {
  return domain::parse_grants(roles).value_or(std::vector<domain::RoleGrant>{});
}

}  // namespace

Status check_line(std::string_view text, std::string_view field, std::size_t longest) {
  const std::string name(field);
  if (text.empty()) return fail(Reason::kFieldMissing, name + " is empty", {{"field", name}});
  if (!domain::is_utf8(text) || std::any_of(text.begin(), text.end(), is_control)) {
    return fail(Reason::kFieldInvalid, name + " is not one line of text", {{"field", name}});
  }
  if (domain::count_code_points(text) > longest) {
    return fail(Reason::kFieldTooLong,
                name + " has more than " + std::to_string(longest) + " characters",
                {{"field", name}, {"limit", std::to_string(longest)}});
  }
  return {};
}

Status check_office(const Context& context, std::string_view office) {
  if (office.empty()) return {};
  if (auto found = context.office(office); !found) return tl::unexpected(found.error());
  return {};
}

domain::Result<std::string> accept_roles(const Context& context,
                                         const std::vector<domain::RoleGrant>& roles,
                                         const OfficeGuard& guard) {
  if (roles.empty()) return fail(Reason::kFieldMissing, "roles is empty", {{"field", "roles"}});
  if (roles.size() > kMostRoles) {
    return fail(Reason::kFieldTooLong, "too many roles",
                {{"field", "roles"}, {"limit", std::to_string(kMostRoles)}});
  }
  std::vector<domain::RoleGrant> accepted;
  for (const auto& grant : roles) {
    if (auto checked = check_role(context, grant, guard); !checked) {
      return tl::unexpected(checked.error());
    }
    const bool known = std::find(accepted.begin(), accepted.end(), grant) != accepted.end();
    if (!known) accepted.push_back(grant);
  }
  return domain::to_string(accepted);
}

Status guard_roles(const std::string& roles, const OfficeGuard& guard) {
  const auto grants = stored_grants(roles);
  if (grants.empty()) return guard("");
  for (const auto& grant : grants) {
    if (auto allowed = guard(grant.office); !allowed) return allowed;
  }
  return {};
}

domain::Result<domain::User> guarded_user(Context& context, std::int64_t id,
                                          const OfficeGuard& guard) {
  auto user = find_user(context.tx(), id);
  if (!user) return user;
  if (auto allowed = guard_roles(user->roles, guard); !allowed) {
    return tl::unexpected(allowed.error());
  }
  return user;
}

bool has_role_within(const Context& context, const std::string& roles, std::string_view office) {
  if (office.empty()) return true;
  const auto grants = stored_grants(roles);
  return std::any_of(grants.begin(), grants.end(), [&](const domain::RoleGrant& grant) {
    return context.catalogue().is_within(grant.office, office);
  });
}

std::string home_office(const std::string& roles) {
  const auto grants = stored_grants(roles);
  return grants.empty() ? "" : grants.front().office;
}

std::string plain_code(std::string_view typed) {
  std::string code;
  for (const char c : domain::fold_width(typed)) {
    if (c != '-') code.push_back(static_cast<char>(std::toupper(static_cast<unsigned char>(c))));
  }
  return code;
}

void record_user(Context& context, const domain::User& user, std::string_view kind,
                 const std::map<std::string, std::string>& details) {
  context.record(kind, home_office(user.roles), domain::user_name(user.id), details);
}

}  // namespace yichuang::app
