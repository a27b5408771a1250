#include "backend/app/accounts/parts.h"

namespace yichuang::app {

using domain::fail;
using domain::Reason;
using domain::Result;
using domain::User;

Result<User> find_user(ports::Transaction& tx, std::int64_t id) {
  auto user = tx.accounts().find_user(id);
  if (!user) return fail(Reason::kUserNotFound, "no such user", {{"user", std::to_string(id)}});
  return *std::move(user);
}

Result<User> update_user(Context& context, const UpdateUser& command, const OfficeGuard& guard) {
  auto user = guarded_user(context, command.id, guard);
  if (!user) return user;
  if (command.version != 0 && command.version != user->version) {
    return fail(Reason::kEtagMismatch, "the user changed meanwhile",
                {{"user", std::to_string(command.id)}});
  }
  if (auto good = check_line(command.display_name, "display_name", kLongestDisplayName); !good) {
    return tl::unexpected(good.error());
  }
  auto roles = accept_roles(context, command.roles, guard);
  if (!roles) return tl::unexpected(roles.error());
  // Rights that were taken away end at once, not with the session.
  if (user->roles != *roles || command.disabled) {
    context.tx().accounts().remove_sessions(user->id, "");
  }
  user->display_name = command.display_name;
  user->roles = *std::move(roles);
  user->disabled = command.disabled;
  context.tx().accounts().update(*user);
  record_user(context, *user, "user.updated",
              {{"roles", user->roles}, {"disabled", user->disabled ? "true" : "false"}});
  return user;
}

Result<User> reset_password(Context& context, const ResetPassword& command,
                            const OfficeGuard& guard) {
  auto user = guarded_user(context, command.id, guard);
  if (!user) return user;
  user->password_hash = command.password_hash;
  user->password_set = context.now();
  user->must_change_password = command.must_change_password;
  user->failures = 0;
  user->locked_until.reset();
  context.tx().accounts().update(*user);
  context.tx().accounts().remove_sessions(user->id, "");
  record_user(context, *user, "user.password_reset");
  return user;
}

}  // namespace yichuang::app
