#include "backend/domain/session_policy.h"

#include <algorithm>
#include <string>

namespace yichuang::domain {
namespace {

constexpr seconds kClockCorrection = std::chrono::hours{2};

seconds lock_length(const LockoutPolicy& policy, int locks) {
  seconds length = policy.first_lock;
  for (int i = 1; i < locks && length < policy.longest_lock; ++i) length *= policy.growth;
  return std::min(length, policy.longest_lock);
}

}  // namespace

void note_failed_login(const LockoutPolicy& policy, User& user, Instant now) {
  if (user.locked_until && now - *user.locked_until >= policy.forget_after) {
    user.failures = 0;
    user.locked_until.reset();
  }
  ++user.failures;
  if (user.failures % policy.failures_allowed != 0) return;
  user.locked_until = now + lock_length(policy, user.failures / policy.failures_allowed);
}

void note_login(User& user, Instant now) {
  user.failures = 0;
  user.locked_until.reset();
  user.last_login = now;
}

Status check_not_locked(const User& user, Instant now) {
  if (!user.locked_until || now >= *user.locked_until) return {};
  const auto left = std::chrono::ceil<seconds>(*user.locked_until - now).count();
  const std::string text = std::to_string(left);
  return fail(Reason::kLoginLocked, "too many failed logins, try again in " + text + " s",
              {{"retry_after_seconds", text}});
}

Instant expiry_after_use(const SessionPolicy& policy, Instant created, Instant now) {
  return std::min(now + policy.idle, created + policy.longest);
}

Status check_session(const Session& session, Instant now) {
  if (now < session.expires && session.created - now < kClockCorrection) return {};
  return fail(Reason::kSessionExpired, "the login has ended");
}

bool needs_extension(const SessionPolicy& policy, const Session& session, Instant now) {
  const Instant wanted = expiry_after_use(policy, session.created, now);
  return wanted > session.expires && wanted - session.expires >= policy.idle / 10;
}

Status check_password_age(const PasswordAgePolicy& policy, const User& user, Instant now) {
  if (user.must_change_password) {
    return fail(Reason::kPasswordExpired, "the password must be changed first");
  }
  if (policy.longest > seconds::zero() && now - user.password_set >= policy.longest) {
    return fail(Reason::kPasswordExpired, "the password is too old");
  }
  return {};
}

}  // namespace yichuang::domain
