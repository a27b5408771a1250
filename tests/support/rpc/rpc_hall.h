#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <grpcpp/grpcpp.h>
#include <grpcpp/impl/service_type.h>

#include "backend/rpc/backend.h"
#include "backend/security/audit_signer.h"
#include "backend/security/id_source.h"
#include "backend/security/vault.h"
#include "backend/storage/sql_database.h"
#include "tests/support/app/busy_hall.h"
#include "tests/support/app/fakes.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/security/test_keys.h"

namespace yichuang::test {

/// Believes what a bearer token says: "kiosk@610902" is a device, "clerk@610902" the user 7.
class FakeAuthenticator final : public rpc::Authenticator {
 public:
  domain::Result<rpc::Identified> identify(ports::Transaction& tx,
                                           const rpc::Credentials& credentials,
                                           domain::Instant now) override;
};

class NoSink final : public ports::EventSink {
 public:
  void committed(std::span<const domain::Event>) override {}
};

/// Services in a server of this process, over a database of their own. It is Monday, nine o'clock.
class RpcHall {
 public:
  using Services = std::vector<std::unique_ptr<grpc::Service>>;

  explicit RpcHall(const std::function<Services(rpc::Backend&)>& make_services);
  ~RpcHall();

  std::shared_ptr<grpc::Channel> channel() { return channel_; }
  ManualClock& clock() { return clock_; }
  ports::Database& database() { return database_; }

  /// For one call by somebody with these roles; empty: by nobody.
  static std::unique_ptr<grpc::ClientContext> as(const std::string& roles);

 private:
  TemporaryFolder folder_;
  security::KeyRing keys_{security::test_ring(7)};
  security::AuditSigner signer_{keys_, security::Suite::kInternational};
  security::Vault vault_{keys_, security::Suite::kInternational};
  security::IdSource ids_;
  FakeZones zones_;
  app::Environment environment_{
      .zones = zones_, .secrets = vault_, .ids = ids_, .allow_test_identities = true};
  ManualClock clock_{on_monday(9)};
  NoSink sink_;
  storage::SqlDatabase database_{{.file = (folder_ / "hall.db").string()}, signer_, clock_, sink_};
  rpc::CatalogueHolder catalogue_;
  FakeAuthenticator authenticator_;
  app::LearnedTimes learned_;
  rpc::Backend backend_{database_, clock_, environment_, catalogue_, authenticator_, learned_};
  Services services_;
  std::unique_ptr<grpc::Server> server_;
  std::shared_ptr<grpc::Channel> channel_;
};

/// A new UUID for a command.
std::string request_id();

/// Reason in the details of a failed call, "OK" for a success, empty for a failure without one.
std::string reason_of(const grpc::Status& status);

}  // namespace yichuang::test
