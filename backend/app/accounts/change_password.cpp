#include "backend/app/accounts/login.h"
#include "backend/app/accounts/parts.h"

namespace yichuang::app {
namespace {

using domain::fail;
using domain::Reason;
using domain::Result;

/// The session in which the password was changed goes on without limits; the others end.
void keep_only(Context& context, std::int64_t user, const std::string& token_digest) {
  auto& accounts = context.tx().accounts();
  auto session = accounts.find_session(token_digest);
  accounts.remove_sessions(user, "");
  if (!session || session->user != user) return;
  session->password_only = false;
  accounts.insert(*session);
}

}  // namespace

Result<bool> change_password(Context& context, const ChangePassword& command) {
  const auto& target = command.old.target;
  auto user = target ? context.tx().accounts().find_user(target->user) : std::nullopt;
  if (!user || user->disabled || user->password_hash != target->password_hash) {
    return fail(Reason::kLoginRequired, "the account changed meanwhile");
  }
  if (auto free = domain::check_not_locked(*user, context.now()); !free) {
    return tl::unexpected(free.error());
  }
  if (!command.old.right) {
    if (auto noted = log_in(context, command.old); !noted) return tl::unexpected(noted.error());
    return false;
  }
  user->password_hash = command.new_hash;
  user->password_set = context.now();
  user->must_change_password = false;
  context.tx().accounts().update(*user);
  keep_only(context, user->id, command.session);
  record_user(context, *user, "user.password_changed");
  return true;
}

Result<std::string> hash_new_password(const ports::Passwords& passwords, std::string_view password,
                                      std::string_view login) {
  if (password.empty()) {
    return fail(Reason::kFieldMissing, "password is empty", {{"field", "password"}});
  }
  if (auto good = passwords.check_policy(password, login); !good) {
    return tl::unexpected(good.error());
  }
  return passwords.hash(password);
}

Result<std::string> hash_changed_password(const ports::Passwords& passwords,
                                          std::string_view password, std::string_view old_password,
                                          std::string_view login) {
  if (!password.empty() && password == old_password) {
    return fail(Reason::kPasswordWeak, "the new password is the old one", {{"rule", "unchanged"}});
  }
  return hash_new_password(passwords, password, login);
}

}  // namespace yichuang::app
