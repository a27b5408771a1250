#include "backend/app/accounts/login.h"

#include <algorithm>
#include <utility>

#include "backend/app/accounts/parts.h"
#include "backend/domain/resource_name.h"

namespace yichuang::app {
namespace {

using domain::fail;
using domain::Reason;
using domain::Result;
using domain::Status;
using domain::User;

constexpr std::size_t kLongestLogin = 64;

std::string lower_case(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return lower;
}

LoginTarget target_of(User user) {
  return {user.id, std::move(user.login), std::move(user.password_hash)};
}

/// The account as it was when its password was proven; nothing when it changed since.
std::optional<User> proven_user(Context& context, const PasswordProof& proof) {
  auto user = context.tx().accounts().find_user(proof.target->user);
  if (!user || user->disabled || user->password_hash != proof.target->password_hash) return {};
  return user;
}

void count_failure(Context& context, User user) {
  domain::note_failed_login(context.environment().accounts.lockout, user, context.now());
  context.tx().accounts().update(user);
  const bool locked = user.locked_until && *user.locked_until > context.now();
  record_user(context, user, "session.failed", {{"locked", locked ? "true" : "false"}});
}

/// Counts a wrong password against the account it was tried on. What was typed as a login is not
/// recorded: people type passwords there.
Status note_wrong_password(Context& context, const PasswordProof& proof) {
  if (!proof.target) {
    context.record("session.failed", "", "users/-", {{"locked", "false"}});
    return {};
  }
  auto user = context.tx().accounts().find_user(proof.target->user);
  if (!user) return {};
  // Guesses that were under way when the lock fell do not make it longer.
  if (auto free = domain::check_not_locked(*user, context.now()); !free) return free;
  count_failure(context, *std::move(user));
  return {};
}

OpenedSession open_session(Context& context, User user) {
  const auto& policies = context.environment().accounts;
  OpenedSession opened{context.environment().secrets.new_token(), {}, {}};
  opened.session.token_hash = context.environment().secrets.token_digest(opened.token);
  opened.session.user = user.id;
  opened.session.created = context.now();
  opened.session.expires = domain::expiry_after_use(policies.session, context.now(), context.now());
  opened.session.password_only =
      !domain::check_password_age(policies.password_age, user, context.now());
  context.tx().accounts().insert(opened.session);
  record_user(context, user, "session.opened",
              {{"password_only", opened.session.password_only ? "true" : "false"}});
  opened.user = std::move(user);
  return opened;
}

}  // namespace

Result<std::optional<LoginTarget>> find_login(ports::Transaction& tx, std::string_view login,
                                              domain::Instant now) {
  if (login.empty()) return fail(Reason::kFieldMissing, "login is empty", {{"field", "login"}});
  if (login.size() > kLongestLogin) return std::nullopt;
  auto user = tx.accounts().find_login(lower_case(login));
  if (!user || user->disabled) return std::nullopt;
  if (auto free = domain::check_not_locked(*user, now); !free) {
    return tl::unexpected(free.error());
  }
  return target_of(*std::move(user));
}

Result<LoginTarget> find_own_login(ports::Transaction& tx, std::int64_t user_id,
                                   domain::Instant now) {
  auto user = tx.accounts().find_user(user_id);
  if (!user || user->disabled) return fail(Reason::kLoginRequired, "the account is gone");
  if (auto free = domain::check_not_locked(*user, now); !free) {
    return tl::unexpected(free.error());
  }
  return target_of(*std::move(user));
}

PasswordProof prove_password(const ports::Passwords& passwords, std::optional<LoginTarget> target,
                             std::string_view password) {
  PasswordProof proof{std::move(target), false, {}};
  proof.right = proof.target ? passwords.matches(password, proof.target->password_hash)
                             : passwords.matches_nobody(password);
  if (proof.right && passwords.is_dated(proof.target->password_hash)) {
    proof.fresh_hash = passwords.hash(password);
  }
  return proof;
}

Result<std::optional<OpenedSession>> log_in(Context& context, const PasswordProof& proof) {
  if (!proof.right || !proof.target) {
    if (auto noted = note_wrong_password(context, proof); !noted) {
      return tl::unexpected(noted.error());
    }
    return std::nullopt;
  }
  auto user = proven_user(context, proof);
  if (!user) return std::nullopt;
  // Of many guesses at once the right one counts only if it came before the lock.
  if (auto free = domain::check_not_locked(*user, context.now()); !free) {
    return tl::unexpected(free.error());
  }
  domain::note_login(*user, context.now());
  if (!proof.fresh_hash.empty()) user->password_hash = proof.fresh_hash;
  context.tx().accounts().update(*user);
  return open_session(context, *std::move(user));
}

Status log_out(Context& context, const std::string& token_digest) {
  const auto session = context.tx().accounts().find_session(token_digest);
  if (!session) return {};
  context.tx().accounts().remove_session(token_digest);
  if (const auto user = context.tx().accounts().find_user(session->user)) {
    // The call itself is nobody's: a login that has ended may be ended again.
    auto as_user = context.as({domain::user_name(user->id), user->id, user->display_name});
    record_user(as_user, *user, "session.closed");
  }
  return {};
}

Status extend_session(Context& context, const std::string& token_digest) {
  auto session = context.tx().accounts().find_session(token_digest);
  const auto& policy = context.environment().accounts.session;
  if (!session || !domain::check_session(*session, context.now()) ||
      !domain::needs_extension(policy, *session, context.now())) {
    return {};
  }
  session->expires = domain::expiry_after_use(policy, session->created, context.now());
  context.tx().accounts().remove_session(token_digest);
  context.tx().accounts().insert(*session);
  return {};
}

}  // namespace yichuang::app
