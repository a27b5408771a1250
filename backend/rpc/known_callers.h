#pragma once

#include "backend/ports/secrets.h"
#include "backend/rpc/backend.h"

namespace yichuang::rpc {

/// Callers whom the database knows: people by their login token, devices by their certificate. A
/// token counts more than the certificate of the device it is sent from. Thread-safe.
class KnownCallers final : public Authenticator {
 public:
  explicit KnownCallers(const ports::Secrets& secrets) : secrets_(secrets) {}

  domain::Result<Identified> identify(ports::Transaction& tx, const Credentials& credentials,
                                      domain::Instant now) override;

 private:
  const ports::Secrets& secrets_;
};

}  // namespace yichuang::rpc
