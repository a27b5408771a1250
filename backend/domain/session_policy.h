#pragma once

#include "backend/domain/account.h"
#include "backend/domain/civil.h"
#include "backend/domain/error.h"

namespace yichuang::domain {

/// When a login is shut after wrong passwords. Each further lock without a success between is
/// `growth` times as long as the one before.
struct LockoutPolicy {
  int failures_allowed{
      5};  ///< the one that reaches this number locks, and each multiple of it, >= 1
  seconds first_lock{900};
  int growth{2};  ///< >= 1
  seconds longest_lock{86'400};
  seconds forget_after{86'400};  ///< after a lock has ended; then failures count from 1 again
};

/// Counts a failed login and locks the user when it was one too many.
void note_failed_login(const LockoutPolicy& policy, User& user, Instant now);
void note_login(User& user, Instant now);

/// LOGIN_LOCKED with retry_after_seconds while the lock lasts. To be asked before the password is
/// looked at, so that a locked login tells nothing about it.
Status check_not_locked(const User& user, Instant now);

struct SessionPolicy {
  seconds idle{1'800};
  seconds longest{43'200};  ///< from login, however busy
};

/// When a session that is used at `now` ends if it is not used again.
Instant expiry_after_use(const SessionPolicy& policy, Instant created, Instant now);

/// SESSION_EXPIRED, also for a login of the time to come: a clock that was set back must not make
/// it last for ever. Corrections of less than two hours are put up with.
Status check_session(const Session& session, Instant now);

/// Whether `expires` should be written again. A tenth of the idle time is given away for not
/// writing on every call.
bool needs_extension(const SessionPolicy& policy, const Session& session, Instant now);

struct PasswordAgePolicy {
  seconds longest{90 * 86'400};  ///< 0: passwords do not age
};

/// PASSWORD_EXPIRED for passwords that an administrator has set and for those that are too old.
Status check_password_age(const PasswordAgePolicy& policy, const User& user, Instant now);

}  // namespace yichuang::domain
