#pragma once

#include <memory>
#include <string>

#include "backend/domain/error.h"
#include "backend/security/certificate.h"
#include "backend/server/options.h"

namespace yichuang::server {

/// yichuangd as an object: everything wired, started and stopped in one place.
class Server {
 public:
  /// Opens the data directory and serves. MASTER_KEY_*, CERTIFICATE_*, DATABASE_*, STORAGE_*,
  /// CONFIG_INVALID, PORT_IN_USE.
  static domain::Result<std::unique_ptr<Server>> start(const Options& options);
  ~Server();

  /// "127.0.0.1:7443", with the port that was really taken.
  const std::string& address() const;

  /// Says NOT_SERVING, ends streams and calls, finishes commands that were let in, closes the
  /// database. Idempotent.
  void stop();

 private:
  struct State;
  explicit Server(std::unique_ptr<State> state);
  domain::Status listen(const Options& options, const security::ServerCredentials& own);

  std::unique_ptr<State> state_;
};

}  // namespace yichuang::server
