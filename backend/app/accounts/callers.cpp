#include "backend/app/accounts/callers.h"

#include "backend/domain/resource_name.h"
#include "backend/domain/session_policy.h"

namespace yichuang::app {
namespace {

using domain::fail;
using domain::Reason;
using domain::Result;

/// Roles that cannot be read give no right; accounts are written by this program only.
std::vector<domain::RoleGrant> grants_of(const std::string& roles) {
  return domain::parse_grants(roles).value_or(std::vector<domain::RoleGrant>{});
}

}  // namespace

Result<KnownCaller> resolve_session(ports::Transaction& tx, const std::string& token_digest,
                                    domain::Instant now) {
  auto session = tx.accounts().find_session(token_digest);
  if (!session) return fail(Reason::kLoginRequired, "no such login");
  if (auto live = domain::check_session(*session, now); !live) {
    return tl::unexpected(live.error());
  }
  const auto user = tx.accounts().find_user(session->user);
  if (!user || user->disabled) return fail(Reason::kLoginRequired, "the account is gone");
  KnownCaller known;
  known.caller = {domain::Caller::Kind::kUser, std::to_string(user->id), grants_of(user->roles),
                  session->password_only};
  known.actor = {domain::user_name(user->id), user->id, user->display_name};
  known.session = std::move(session);
  return known;
}

Result<KnownCaller> resolve_device(ports::Transaction& tx, std::int64_t id,
                                   const std::string& fingerprint, domain::Instant now) {
  const auto device = tx.accounts().find_device(id);
  // A certificate of the same name that is not the one on record was never given out by this hall.
  if (!device || device->fingerprint != fingerprint) {
    return fail(Reason::kDeviceUnknown, "the certificate belongs to no device");
  }
  const std::map<std::string, std::string> which{{"device", std::to_string(id)}};
  if (device->revoked) return fail(Reason::kDeviceRevoked, "the device was revoked", which);
  if (now >= device->expires) {
    return fail(Reason::kCertificateExpired, "the certificate's time is over", which);
  }
  KnownCaller known;
  known.caller = {domain::Caller::Kind::kDevice, std::to_string(id), grants_of(device->role),
                  false};
  known.actor = {domain::device_name(id), 0, device->display_name};
  return known;
}

}  // namespace yichuang::app
