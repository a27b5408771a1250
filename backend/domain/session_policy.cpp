#include "backend/domain/session_policy.h"

#include <algorithm>
#include <string>

namespace yichuang::domain {
namespace {

seconds lock_length(const LockoutPolicy& policy, int locks) {
  seconds length = policy.first_lock;
  for (int i = 1; i < locks && length < policy.longest_lock; ++i) length *= policy.growth;
  return std::min(length, policy.longest_lock);
}

bool is_forgotten(const LockoutPolicy& policy, const LoginFailures& failures, Instant now) {
  if (!failures.last_failure) return false;
  const Instant quiet_since =
      std::max(*failures.last_failure, failures.locked_until.value_or(Instant{}));
  return now - quiet_since >= policy.forget_after;
}

}  // namespace

LoginFailures after_failure(const LockoutPolicy& policy, LoginFailures before, Instant now) {
  LoginFailures after = is_forgotten(policy, before, now) ? LoginFailures{} : before;
  after.last_failure = now;
  if (++after.failures < policy.failures_allowed) return after;
  after.failures = 0;
  after.locked_until = now + lock_length(policy, ++after.locks);
  return after;
}

Status check_not_locked(const LoginFailures& failures, Instant now) {
  if (!failures.locked_until || now >= *failures.locked_until) return {};
  const auto left = std::chrono::ceil<seconds>(*failures.locked_until - now).count();
  const std::string text = std::to_string(left);
  return fail(Reason::kLoginLocked, "too many failed logins, try again in " + text + " s",
              {{"retry_after_seconds", text}});
}

Instant expires_at(const SessionPolicy& policy, const SessionTimes& times) {
  return std::min(times.last_used + policy.idle, times.created + policy.longest);
}

Status check_session(const SessionPolicy& policy, const SessionTimes& times, Instant now) {
  if (now >= times.created + policy.longest) {
    return fail(Reason::kSessionExpired, "logged in too long ago: age", {{"why", "age"}});
  }
  if (now >= times.last_used + policy.idle) {
    return fail(Reason::kSessionExpired, "not used for too long: idle", {{"why", "idle"}});
  }
  return {};
}

bool needs_touch(const SessionPolicy& policy, const SessionTimes& times, Instant now) {
  return now - times.last_used >= policy.idle / 10;
}

Status check_password_age(const PasswordAgePolicy& policy, Instant changed, bool must_change,
                          Instant now) {
  if (must_change) return fail(Reason::kPasswordExpired, "the password must be changed first");
  if (policy.longest > seconds::zero() && now - changed >= policy.longest) {
    return fail(Reason::kPasswordExpired, "the password is too old");
  }
  return {};
}

}  // namespace yichuang::domain
