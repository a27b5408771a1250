#include "tests/support/rpc/hall_server.h"

#include <algorithm>
#include <future>
#include <stdexcept>

#include <grpcpp/grpcpp.h>

#include "backend/catalogue/reader.h"
#include "backend/events/hub.h"
#include "backend/events/sinks.h"
#include "backend/rpc/administration_service.h"
#include "backend/rpc/appointment_service.h"
#include "backend/rpc/assistance_service.h"
#include "backend/rpc/catalogue_service.h"
#include "backend/rpc/counter_service.h"
#include "backend/rpc/identity_service.h"
#include "backend/rpc/known_callers.h"
#include "backend/rpc/ticket_service.h"
#include "backend/rpc/watch/watch_service.h"
#include "backend/runtime/worker_pool.h"
#include "backend/security/audit_signer.h"
#include "backend/security/id_source.h"
#include "backend/security/vault.h"
#include "backend/storage/audit.h"
#include "backend/storage/sql_database.h"
#include "tests/unit/security/test_keys.h"

namespace yichuang::test {
namespace {

domain::Result<rpc::Identified> believed(std::string token) {
  const auto hash = token.find('#');
  const auto id = hash == std::string::npos ? "7" : token.substr(hash + 1);
  token.resize(std::min(hash, token.size()));
  std::ranges::replace(token, '+', ' ');
  auto grants = domain::parse_grants(token);
  if (!grants) return tl::unexpected(grants.error());
  rpc::Identified who;
  const bool device = !grants->empty() && domain::is_device_role(grants->front().role);
  who.caller.kind = device ? domain::Caller::Kind::kDevice : domain::Caller::Kind::kUser;
  who.caller.id = id;
  who.caller.grants = *std::move(grants);
  who.actor.name = domain::actor_of(who.caller);
  who.actor.user = device ? 0 : std::stoll(id);
  who.actor.display_name = device ? "" : "警员" + id;
  return who;
}

class BelievingAuthenticator final : public rpc::Authenticator {
 public:
  explicit BelievingAuthenticator(const ports::Secrets& secrets) : known_(secrets) {}

  domain::Result<rpc::Identified> identify(ports::Transaction& tx,
                                           const rpc::Credentials& credentials,
                                           domain::Instant now) override {
    const bool role = credentials.bearer.find('@') != std::string::npos;
    return role ? believed(credentials.bearer) : known_.identify(tx, credentials, now);
  }

 private:
  rpc::KnownCallers known_;
};

domain::Service service(const std::string& code, char prefix) {
  domain::Service made;
  made.code = code;
  made.name = {"业务" + code, "Service " + code};
  made.levels = {domain::OfficeLevel::kCity, domain::OfficeLevel::kCounty,
                 domain::OfficeLevel::kStation};
  made.ticket_prefix = prefix;
  return made;
}

domain::Office office(const std::string& code, const std::string& parent, domain::OfficeLevel level,
                      const std::vector<std::string>& services) {
  domain::Office made;
  made.code = code;
  made.parent = parent;
  made.level = level;
  made.name = {"车管所" + code, "Office " + code};
  made.short_name = made.name;
  made.time_zone = "UTC";
  for (auto& day : made.hours.weekdays) day = {{0, 1440}};
  made.windows = {{"1", {"综合窗口", "All services"}, true, {}}};
  for (const auto& offered : services) made.services.push_back({offered, 0, 0, false});
  return made;
}

}  // namespace

domain::CataloguePtr hall_catalogue() {
  domain::Catalogue catalogue;
  catalogue.edition = "test-1";
  catalogue.services = {service("DL-01", 'A'), service("DL-06", 'B'), service("VH-01", 'C'),
                        service("VI-01", 'D')};
  const std::vector<std::string> usual = {"DL-01", "DL-06", "VH-01"};
  auto county = office("610902", "610900", domain::OfficeLevel::kCounty, usual);
  county.services.push_back({"VI-01", 0, 0, false});
  for (const std::string code : {"2", "3"}) county.windows.push_back({code, {}, true, {}});
  county.windows.push_back({"4", {"车辆", "Vehicles"}, false, {"VH-01"}});
  catalogue.offices = {office("610900", "", domain::OfficeLevel::kCity, usual), std::move(county),
                       office("610921", "610900", domain::OfficeLevel::kCounty, usual),
                       office("610902-01", "610902", domain::OfficeLevel::kStation, {"DL-06"})};
  return std::make_shared<const domain::CatalogueIndex>(std::move(catalogue));
}

/// Members are in the order they are made; they end in the opposite one.
struct HallServer::Running {
  Running(const std::string& file, const Setup& setup, const ports::Clock& clock)
      : environment{.zones = zones,
                    .secrets = vault,
                    .ids = ids,
                    .allow_test_identities = true,
                    .ignore_opening_hours = setup.ignore_opening_hours},
        catalogue([all = setup.catalogue](ports::Transaction&) { return all; }),
        database({.file = file, .queue_limit = setup.queue_limit}, signer, clock, sinks),
        backend{database, clock, environment, catalogue, authenticator, halls, presence},
        audit_verifier(file, signer) {
    grpc::ServerBuilder builder;
    for (grpc::Service* each : std::initializer_list<grpc::Service*>{
             &identity_service, &administration_service, &catalogue_service, &ticket_service,
             &counter_service, &appointment_service, &assistance_service, &watch_service}) {
      builder.RegisterService(each);
    }
    server = builder.BuildAndStart();
    channel = server->InProcessChannel({});
  }
  ~Running() {
    hub.stop();
    watch_service.stop();
    channel.reset();
    server->Shutdown(std::chrono::system_clock::now() + std::chrono::seconds(5));
    workers.stop();
    walkers.stop();
    database.stop();
    server->Wait();
  }

  security::KeyRing keys{security::test_ring(7)};
  security::AuditSigner signer{keys, security::Suite::kInternational};
  security::Vault vault{keys, security::Suite::kInternational};
  security::IdSource ids;
  FakeZones zones;
  app::Environment environment;
  rpc::CatalogueInForce catalogue;
  BelievingAuthenticator authenticator{vault};
  app::Halls halls;
  app::Presence presence;
  events::Hub hub;
  events::Sinks sinks{{&halls, &hub}};
  storage::SqlDatabase database;
  rpc::Backend backend;
  FakePasswords passwords;
  FakeDeviceAuthority device_authority;
  catalogue::Reader catalogue_reader;
  storage::FileAuditVerifier audit_verifier;
  runtime::WorkerPool workers{2, 64};
  runtime::WorkerPool walkers{1, 1};
  rpc::IdentityService identity_service{backend, passwords, workers, device_authority};
  rpc::AdministrationService administration_service{backend,          passwords,      workers,
                                                    catalogue_reader, audit_verifier, walkers};
  rpc::CatalogueService catalogue_service{backend};
  rpc::TicketService ticket_service{backend};
  rpc::CounterService counter_service{backend};
  rpc::AppointmentService appointment_service{backend};
  rpc::AssistanceService assistance_service{backend};
  rpc::WatchService watch_service{backend, hub};
  std::unique_ptr<grpc::Server> server;
  std::shared_ptr<grpc::Channel> channel;
};

HallServer::HallServer() : HallServer(Setup{}) {}

HallServer::HallServer(Setup setup) : setup_(std::move(setup)) { start(); }

HallServer::~HallServer() = default;

void HallServer::start() { running_ = std::make_unique<Running>(file(), setup_, clock); }

void HallServer::restart() {
  running_.reset();
  start();
}

std::shared_ptr<grpc::Channel> HallServer::channel() { return running_->channel; }

ports::Database& HallServer::database() { return running_->database; }

std::size_t HallServer::queued_writes() const { return running_->database.queued_writes(); }

events::Hub& HallServer::hub() { return running_->hub; }

void HallServer::read(const std::function<void(ports::Transaction&)>& query) {
  std::promise<domain::Status> promise;
  auto work = [&](ports::Transaction& tx) -> domain::Status {
    query(tx);
    return {};
  };
  const auto queued =
      running_->database.read(clock.now() + std::chrono::minutes(1), work,
                              [&](domain::Status status) { promise.set_value(std::move(status)); });
  if (!queued || !promise.get_future().get()) throw std::runtime_error("the database is not read");
}

}  // namespace yichuang::test
