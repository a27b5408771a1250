#pragma once

#include <optional>

#include "backend/domain/civil.h"
#include "backend/domain/error.h"

namespace yichuang::domain {

/// When a login is shut after wrong passwords. Each further lock is `growth` times as long as the
/// one before.
struct LockoutPolicy {
  int failures_allowed{5};  ///< the one that reaches this number locks, >= 1
  seconds first_lock{900};
  int growth{2};  ///< >= 1
  seconds longest_lock{86'400};
  seconds forget_after{86'400};  ///< without a failure, counted from the end of the last lock
};

/// What is kept of a user's failed logins. A success clears it (`{}`).
struct LoginFailures {
  int failures{};  ///< since the last lock
  int locks{};
  std::optional<Instant> last_failure;
  std::optional<Instant> locked_until;
  bool operator==(const LoginFailures&) const = default;
};

LoginFailures after_failure(const LockoutPolicy& policy, LoginFailures before, Instant now);

/// LOGIN_LOCKED with retry_after_seconds while the lock lasts. To be asked before the password is
/// looked at, so that a locked login tells nothing about it.
Status check_not_locked(const LoginFailures& failures, Instant now);

struct SessionPolicy {
  seconds idle{1'800};
  seconds longest{43'200};  ///< from login, however busy
};

struct SessionTimes {
  Instant created;
  Instant last_used;
};

/// SESSION_EXPIRED; metadata "why" is "idle" or "age". A clock that was set back ends no session.
Status check_session(const SessionPolicy& policy, const SessionTimes& times, Instant now);

/// The first instant at which check_session would fail without further use.
Instant expires_at(const SessionPolicy& policy, const SessionTimes& times);

/// Whether `last_used` should be written again. A tenth of the idle time is given away for not
/// writing on every call.
bool needs_touch(const SessionPolicy& policy, const SessionTimes& times, Instant now);

struct PasswordAgePolicy {
  seconds longest{90 * 86'400};  ///< 0: passwords do not age
};

/// PASSWORD_EXPIRED for passwords that an administrator has set (`must_change`) or that are too
/// old.
Status check_password_age(const PasswordAgePolicy& policy, Instant changed, bool must_change,
                          Instant now);

}  // namespace yichuang::domain
