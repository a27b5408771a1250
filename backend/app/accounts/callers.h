#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "backend/app/context.h"
#include "backend/domain/access.h"
#include "backend/domain/account.h"

namespace yichuang::app {

/// A caller whom the database knows: what access is decided on, and how events name them.
struct KnownCaller {
  domain::Caller caller;
  Actor actor;
  std::optional<domain::Session> session;  ///< of people
};

/// LOGIN_REQUIRED for a token nobody has and for a user who may not log in any more,
/// SESSION_EXPIRED.
domain::Result<KnownCaller> resolve_session(ports::Transaction& tx, const std::string& token_digest,
                                            domain::Instant now);

/// By what the transport proved of its certificate, once, when the connection was made: that its
/// time has not run out since is looked at here. DEVICE_UNKNOWN, DEVICE_REVOKED,
/// CERTIFICATE_EXPIRED.
domain::Result<KnownCaller> resolve_device(ports::Transaction& tx, std::int64_t id,
                                           const std::string& fingerprint, domain::Instant now);

}  // namespace yichuang::app
