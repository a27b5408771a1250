#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "backend/app/context.h"
#include "backend/domain/account.h"
#include "backend/ports/passwords.h"

// A login and a change of password take three steps, because comparing passwords is slow on
// purpose and must not hold up the database: a query finds the account, a worker proves the
// password, a command does what follows, on the condition that the account is still the same.
namespace yichuang::app {

/// An account whose password is to be proven.
struct LoginTarget {
  std::int64_t user{};
  std::string login;
  std::string password_hash;
};

/// Whom a login names, in upper or lower case. Nothing when nobody may log in by it; the password
/// is proven all the same, so that the answer takes as long. FIELD_MISSING, LOGIN_LOCKED.
domain::Result<std::optional<LoginTarget>> find_login(ports::Transaction& tx,
                                                      std::string_view login, domain::Instant now);

/// The account of a caller who is logged in already. LOGIN_REQUIRED, LOGIN_LOCKED.
domain::Result<LoginTarget> find_own_login(ports::Transaction& tx, std::int64_t user_id,
                                           domain::Instant now);

/// What the worker found out.
struct PasswordProof {
  std::optional<LoginTarget> target;
  bool right{};
  std::string fresh_hash;  ///< of the same password at today's cost; empty: the stored one is good
};
PasswordProof prove_password(const ports::Passwords& passwords, std::optional<LoginTarget> target,
                             std::string_view password);

struct OpenedSession {
  std::string token;  ///< for its owner; only a digest is stored
  domain::Session session;
  domain::User user;
};
/// Opens a session, or counts the failure and gives none: the counting has to last. A session of
/// somebody whose password is expired may do nothing but change it. LOGIN_LOCKED.
domain::Result<std::optional<OpenedSession>> log_in(Context& context, const PasswordProof& proof);

/// Ends a session; one that is not there is no error.
domain::Status log_out(Context& context, const std::string& token_digest);

/// Moves the end of a session that is used. Nothing happens when it is gone.
domain::Status extend_session(Context& context, const std::string& token_digest);

struct ChangePassword {
  PasswordProof old;
  std::string new_hash;
  std::string session;  ///< digest of the token of the session that goes on; the others end
};
/// False when the old password was wrong, which is counted as a failed login. LOGIN_REQUIRED when
/// the account changed meanwhile, LOGIN_LOCKED.
domain::Result<bool> change_password(Context& context, const ChangePassword& command);

/// Hash of a password that somebody chose; on a worker. FIELD_MISSING, PASSWORD_WEAK.
domain::Result<std::string> hash_new_password(const ports::Passwords& passwords,
                                              std::string_view password, std::string_view login);
/// As above, and not the old one again (rule "unchanged").
domain::Result<std::string> hash_changed_password(const ports::Passwords& passwords,
                                                  std::string_view password,
                                                  std::string_view old_password,
                                                  std::string_view login);

}  // namespace yichuang::app
