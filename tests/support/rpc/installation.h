#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>

#include <grpcpp/grpcpp.h>

#include "backend/ctl/installation.h"
#include "backend/security/authority.h"
#include "backend/server/server.h"
#include "tests/support/rpc/client.h"
#include "tests/support/temporary_folder.h"

namespace yichuang::test {

/// A certificate with its key, as a device keeps them; both empty for a client that has none.
struct ClientIdentity {
  std::string certificate_pem;
  std::string key_pem;
};

struct DeviceSetup {
  std::string role{"kiosk@610902"};
  bool revoked{};
  domain::seconds issued_ago{};  ///< negative: in the time to come
  domain::seconds validity{std::chrono::days(365)};
};

/// A data directory with the Ankang catalogue, and the devices a test enrols. Servers are started
/// on it by the test.
class TestInstallation {
 public:
  TestInstallation();

  /// Listens on a free port of this machine.
  server::Options options() const;
  domain::Result<std::unique_ptr<server::Server>> start() const {
    return server::Server::start(options());
  }

  /// The Ankang catalogue with a change to its files, as yichuangctl imports it, which may be
  /// beside a server.
  void import_catalogue(const std::function<void(std::map<std::string, std::string>&)>& change);

  ClientIdentity enrol(std::int64_t id, const DeviceSetup& setup = {});
  /// A certificate of our authority for a device nobody enrolled.
  ClientIdentity certify(std::int64_t id) const { return certify(authority_, id, {}).identity; }
  /// The same of an authority that is not ours.
  ClientIdentity certify_elsewhere(std::int64_t id) const;

  /// Somebody with the role everywhere below the city, whose password need not be changed.
  void add_user(const std::string& login, const std::string& role, const std::string& password);

  const runtime::DataDir& data() const { return data_; }
  const std::string& authority_pem() const { return authority_.certificate_pem(); }

  /// A client that trusts our authority; `address` when the way to the server is not the straight
  /// one.
  Client client(const std::string& address, const ClientIdentity& identity) const;
  /// A client that trusts our authority.
  Client client(const server::Server& server, const ClientIdentity& identity) const;

 private:
  struct Certified {
    ClientIdentity identity;
    std::string fingerprint;
  };
  static Certified certify(const security::Authority& authority, std::int64_t id,
                           const DeviceSetup& setup);

  TemporaryFolder folder_;
  runtime::DataDir data_;
  security::Authority authority_;
};

}  // namespace yichuang::test
