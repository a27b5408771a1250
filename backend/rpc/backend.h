#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <grpcpp/server_context.h>

#include "backend/app/assistance/presence.h"
#include "backend/app/context.h"
#include "backend/app/hall/halls.h"
#include "backend/domain/access.h"
#include "backend/domain/account.h"
#include "backend/ports/database.h"
#include "backend/rpc/catalogue_in_force.h"

namespace yichuang::rpc {

/// What a call shows of its caller, before anybody believed it.
struct Credentials {
  std::string bearer;       ///< login token; empty when none was sent
  std::string device;       ///< common name of a client certificate the transport verified
  std::string fingerprint;  ///< of that certificate, SHA-256, lower-case hexadecimal

  static Credentials of(const grpc::ServerContextBase& context);
};

struct Identified {
  domain::Caller caller;
  app::Actor actor;
  std::optional<domain::Session> session;  ///< of people
};

/// Turns credentials into a caller. Thread-safe.
class Authenticator {
 public:
  virtual ~Authenticator() = default;
  /// Somebody who shows nothing is a caller of kind kNobody, not an error. LOGIN_REQUIRED,
  /// SESSION_EXPIRED, DEVICE_UNKNOWN, DEVICE_REVOKED.
  virtual domain::Result<Identified> identify(ports::Transaction& tx,
                                              const Credentials& credentials,
                                              domain::Instant now) = 0;
};

/// Learns of every finished call, for metrics and logs. Thread-safe.
class CallObserver {
 public:
  virtual ~CallObserver() = default;
  virtual void finished(std::string_view method, std::string_view reason,
                        domain::microseconds took) = 0;
};

/// What all services stand on; outlives them.
struct Backend {
  ports::Database& database;
  const ports::Clock& clock;
  const app::Environment& environment;
  CatalogueInForce& catalogue;
  Authenticator& authenticator;
  app::Halls& halls;
  app::Presence& presence;
  CallObserver* observer{};  ///< may be null
};

}  // namespace yichuang::rpc
