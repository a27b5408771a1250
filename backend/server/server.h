#pragma once

#include <memory>
#include <string>

#include "backend/domain/error.h"
#include "backend/server/options.h"

namespace yichuang::server {

/// yichuangd as an object: everything wired, started and stopped in one place. It says NOT_SERVING
/// (grpc.health.v1) while changes cannot be stored; who only looks is served all the same.
class Server {
 public:
  /// Opens the data directory and serves. MASTER_KEY_*, CERTIFICATE_*, DATABASE_*, STORAGE_*,
  /// CONFIG_INVALID, PORT_IN_USE.
  static domain::Result<std::unique_ptr<Server>> start(const Options& options);
  ~Server();

  /// "127.0.0.1:7443", with the port that was really taken.
  const std::string& address() const;

  /// Meets new connections with the certificate as it is on disk by now, renewed first when its end
  /// is near; the server does so every hour. Any thread. The reasons of load_server_credentials and
  /// ensure_server_identity; the one before stays then.
  domain::Status renew_certificate();

  /// Says NOT_SERVING, ends streams and calls, finishes commands that were let in, closes the
  /// database. Idempotent.
  void stop();

 private:
  struct State;
  explicit Server(std::unique_ptr<State> state);
  domain::Status listen(const Options& options);
  void keep_house();

  std::unique_ptr<State> state_;
};

}  // namespace yichuang::server
