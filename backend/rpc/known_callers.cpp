#include "backend/rpc/known_callers.h"

#include "backend/app/accounts/callers.h"
#include "backend/domain/resource_name.h"

namespace yichuang::rpc {
namespace {

domain::Result<Identified> identified(domain::Result<app::KnownCaller> known) {
  if (!known) return tl::unexpected(known.error());
  return Identified{std::move(known->caller), std::move(known->actor), std::move(known->session)};
}

}  // namespace

domain::Result<Identified> KnownCallers::identify(ports::Transaction& tx,
                                                  const Credentials& credentials,
                                                  domain::Instant now) {
  if (!credentials.bearer.empty()) {
    return identified(app::resolve_session(tx, secrets_.token_digest(credentials.bearer), now));
  }
  if (!credentials.device.empty()) {
    const auto id = domain::parse_id(credentials.device);
    if (!id) {
      return domain::fail(domain::Reason::kDeviceUnknown, "the certificate is no device's");
    }
    return identified(app::resolve_device(tx, *id, credentials.fingerprint, now));
  }
  Identified nobody;
  nobody.actor.name = domain::actor_of(nobody.caller);
  return nobody;
}

}  // namespace yichuang::rpc
