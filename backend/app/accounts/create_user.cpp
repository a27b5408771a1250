#include <algorithm>

#include "backend/app/accounts/parts.h"

namespace yichuang::app {
namespace {

using domain::fail;
using domain::Reason;
using domain::User;

domain::Status check_login(std::string_view login) {
  constexpr std::string_view kAllowed = "abcdefghijklmnopqrstuvwxyz0123456789.-_";
  const bool plain = login.find_first_not_of(kAllowed) == login.npos;
  if (plain && login.size() >= 2 && login.size() <= 64) return {};
  return fail(Reason::kFieldInvalid, "a login is 2 to 64 of a-z, 0-9, dot, dash, underscore",
              {{"field", "login"}});
}

}  // namespace

domain::Result<User> create_user(Context& context, const CreateUser& command,
                                 const OfficeGuard& guard) {
  if (auto good = check_login(command.login); !good) return tl::unexpected(good.error());
  if (auto good = check_line(command.display_name, "display_name", kLongestDisplayName); !good) {
    return tl::unexpected(good.error());
  }
  auto roles = accept_roles(context, command.roles, guard);
  if (!roles) return tl::unexpected(roles.error());
  User user;
  user.id = context.environment().ids.next(context.now());
  user.login = command.login;
  user.display_name = command.display_name;
  user.password_hash = command.password_hash;
  user.roles = *std::move(roles);
  user.must_change_password = command.must_change_password;
  user.password_set = context.now();
  user.created = context.now();
  if (auto done = context.tx().accounts().insert(user); !done) {
    return tl::unexpected(done.error());
  }
  record_user(context, user, "user.created", {{"roles", user.roles}});
  return user;
}

}  // namespace yichuang::app
