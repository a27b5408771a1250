#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "backend/app/accounts/commands.h"
#include "backend/domain/access.h"

// Steps that several commands share.
namespace yichuang::app {

inline constexpr std::size_t kLongestDisplayName = 50;  // characters

/// One line of text that people will read. FIELD_MISSING, FIELD_TOO_LONG, FIELD_INVALID.
domain::Status check_line(std::string_view text, std::string_view field, std::size_t longest);

/// Office of a role; the empty one above the tree counts as known. OFFICE_NOT_FOUND.
domain::Status check_office(const Context& context, std::string_view office);

/// Roles as they are stored: in the given order, none twice. Asks the guard for each.
domain::Result<std::string> accept_roles(const Context& context,
                                         const std::vector<domain::RoleGrant>& roles,
                                         const OfficeGuard& guard);
/// Asks the guard for each of the roles that are stored.
domain::Status guard_roles(const std::string& roles, const OfficeGuard& guard);

/// A user whose every role the caller may reach. USER_NOT_FOUND.
domain::Result<domain::User> guarded_user(Context& context, std::int64_t id,
                                          const OfficeGuard& guard);

/// Whether one of the stored roles lies at the office or below.
bool has_role_within(const Context& context, const std::string& roles, std::string_view office);

/// The office events about somebody with these roles belong to.
std::string home_office(const std::string& roles);

/// An enrolment code as it is hashed: upper case, without dashes and spaces.
std::string plain_code(std::string_view typed);

/// Records an event about a user.
void record_user(Context& context, const domain::User& user, std::string_view kind,
                 const std::map<std::string, std::string>& details = {});

}  // namespace yichuang::app
