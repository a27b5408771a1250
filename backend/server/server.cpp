#include "backend/server/server.h"

#include <future>
#include <utility>

#include <absl/synchronization/mutex.h>
#include <grpcpp/ext/proto_server_reflection_plugin.h>
#include <grpcpp/grpcpp.h>
#include <grpcpp/health_check_service_interface.h>
#include <grpcpp/resource_quota.h>
#include <spdlog/spdlog.h>

#include "backend/app/context.h"
#include "backend/catalogue/reader.h"
#include "backend/catalogue/stored.h"
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
#include "backend/runtime/data_dir.h"
#include "backend/runtime/system_clock.h"
#include "backend/runtime/system_zones.h"
#include "backend/runtime/worker_pool.h"
#include "backend/security/audit_signer.h"
#include "backend/security/authority.h"
#include "backend/security/device_certifier.h"
#include "backend/security/id_source.h"
#include "backend/security/key_ring.h"
#include "backend/security/password.h"
#include "backend/security/server_identity.h"
#include "backend/security/suite_name.h"
#include "backend/security/vault.h"
#include "backend/server/housekeeper.h"
#include "backend/server/listener.h"
#include "backend/server/memory_guard.h"
#include "backend/server/metrics.h"
#include "backend/server/presented_certificate.h"
#include "backend/server/sweeper.h"
#include "backend/storage/audit.h"
#include "backend/storage/schema.h"
#include "backend/storage/sql_database.h"

namespace yichuang::server {
namespace {

using domain::fail;
using domain::Reason;
using domain::Result;
using domain::Status;

constexpr domain::seconds kDeviceValidity{std::chrono::days(397)};
/// A password takes 64 MiB and 75 ms of one: this many are proven at once, this many may wait.
constexpr int kWorkers = 2;
constexpr std::size_t kWaitingWork = 64;
constexpr int kKeepaliveMillis = 20'000;  // a dead board is noticed within a minute
/// From the connection to the first word of the protocol; who trickles or says nothing is ended.
constexpr int kHandshakeMillis = 10'000;
/// Programs of the hall always watch something; whoever asks nothing for so long is ended.
constexpr int kIdleMillis = 5 * 60'000;
/// What all connections together may hold in the transport. It judges the size of a message when it
/// has all of it, whatever was declared: without a bound anybody could fill the machine's memory.
constexpr std::size_t kTransportMemory = std::size_t{160} << 20;
/// The largest that a program of ours sends is a catalogue, 130 KB for a city; what is decoded
/// takes up to forty times as much.
constexpr int kLargestMessage = 1 << 20;
constexpr std::chrono::seconds kPatienceWithCalls{5};
constexpr std::chrono::seconds kHealthEvery{1};
constexpr std::chrono::hours kCertificateEvery{1};
/// Own certificates are renewed long before; who sees to the official files is told while there is
/// time.
constexpr std::chrono::days kCertificateNearItsEnd{14};

Status check_initialised(const runtime::DataDir& data) {
  if (data.is_initialised()) return {};
  return fail(Reason::kConfigInvalid, "no data directory; run: yichuangctl --data DIR init",
              {{"key", "data"}});
}

/// Whoever connects judges the certificate by the world's time, not by a demonstration's.
domain::Instant time_of_the_world() { return runtime::SystemClock().now(); }

}  // namespace

/// Members are in the order they are made; they end in the opposite one.
struct Server::State {
  State(runtime::DataDirLock held, security::KeyRing ring, security::Suite cipher_suite,
        security::Authority issuer, std::int64_t last_id, const Options& options,
        const runtime::DataDir& data)
      : lock(std::move(held)),
        keys(std::move(ring)),
        suite(cipher_suite),
        vault(keys, suite),
        signer(keys, suite),
        authority(std::move(issuer)),
        certifier(authority, kDeviceValidity),
        clock(std::chrono::seconds(options.clock_offset_seconds)),
        ids(last_id),
        environment{zones, vault, ids, options.demo, options.demo},
        database({data.database().string(), 4096, 128, options.readers}, signer, clock, sinks),
        callers(vault),
        backend{database, clock, environment, catalogue, callers, halls, presence, &metrics},
        audit_verifier(data.database().string(), signer) {}

  runtime::DataDirLock lock;
  security::KeyRing keys;
  security::Suite suite;
  security::Vault vault;
  security::AuditSigner signer;
  security::Authority authority;
  security::DeviceCertifier certifier;
  security::PasswordHasher passwords;
  runtime::SystemClock clock;
  runtime::SystemZones zones;
  security::IdSource ids;
  app::Environment environment;
  rpc::CatalogueInForce catalogue{catalogue::stored_catalogue};
  events::Hub hub;
  app::Halls halls;
  /// The halls first: who is woken by the hub looks at them.
  events::Sinks sinks{{&halls, &hub}};
  storage::SqlDatabase database;
  app::Presence presence;
  Metrics metrics;
  rpc::KnownCallers callers;
  rpc::Backend backend;
  catalogue::Reader catalogue_reader;
  storage::FileAuditVerifier audit_verifier;
  runtime::WorkerPool workers{kWorkers, kWaitingWork};
  runtime::WorkerPool walkers{1, 1};
  rpc::IdentityService identity_service{backend, passwords, workers, certifier};
  rpc::AdministrationService administration_service{backend,          passwords,      workers,
                                                    catalogue_reader, audit_verifier, walkers};
  rpc::AppointmentService appointment_service{backend};
  rpc::CatalogueService catalogue_service{backend};
  rpc::TicketService ticket_service{backend};
  rpc::CounterService counter_service{backend};
  rpc::AssistanceService assistance_service{backend};
  rpc::WatchService watch_service{backend, hub};
  std::unique_ptr<PresentedCertificate> certificate;
  Sweeper sweeper{backend};  ///< of the housekeeper's thread
  std::unique_ptr<Housekeeper> housekeeper;
  std::unique_ptr<grpc::Server> grpc_server;
  std::unique_ptr<grpc::experimental::ExternalConnectionAcceptor> acceptor;
  std::unique_ptr<MemoryGuard> guard;
  std::unique_ptr<Listener> listener;
  bool stopped{};

  Metrics::Figures figures() const {
    return {database.queued_writes(), hub.followers(), database.healthy(),
            certificate->info().not_after - time_of_the_world()};
  }

  std::vector<grpc::Service*> services() {
    return {&identity_service, &administration_service, &appointment_service, &catalogue_service,
            &ticket_service,   &counter_service,        &assistance_service,  &watch_service};
  }
};

namespace {

/// Reads what the database holds before the first call is served.
Status take_up_catalogue(storage::SqlDatabase& database, const ports::Clock& clock,
                         rpc::CatalogueInForce& catalogue) {
  std::promise<Status> promise;
  auto work = [&](ports::Transaction& tx) -> Status {
    const auto taken = catalogue.of(tx);
    if (!taken) return tl::unexpected(taken.error());
    return {};
  };
  const auto queued = database.read(clock.now() + std::chrono::minutes(1), work,
                                    [&](Status status) { promise.set_value(std::move(status)); });
  if (!queued) return queued;
  return promise.get_future().get();
}

/// Also brings the schema up, so that a newer database is refused before anything else starts.
Result<std::int64_t> last_id_of(const runtime::DataDir& data) {
  storage::Connection connection(data.database().string(), storage::Access::kReadWrite);
  if (auto migrated = storage::migrate(connection); !migrated) {
    return tl::unexpected(migrated.error());
  }
  return storage::last_id(connection);
}

/// Official files when they are configured, our own authority's certificate otherwise.
PresentedCertificate::Source certificate_source(const Options& options,
                                                const runtime::DataDir& data,
                                                const security::Authority& authority) {
  if (!options.certificate.empty()) {
    return [certificate = options.certificate, key = options.key](domain::Instant now) {
      return security::load_server_credentials(certificate, key, now);
    };
  }
  security::ServerIdentityOptions identity;
  identity.hosts = options.hosts;
  return [identity, folder = data.authority(), &authority](domain::Instant now) {
    return security::ensure_server_identity(authority, folder, identity, now);
  };
}

}  // namespace

Status Server::listen(const Options& options) {
  // Debian's transport is built to enter each of its locks into a graph of who waits for whom, so
  // that deadlocks show: a tenth of all time. The thread sanitizer looks for ours.
  absl::SetMutexDeadlockDetectionMode(absl::OnDeadlockCycle::kIgnore);
  grpc::EnableDefaultHealthCheckService(true);
  if (options.reflection) grpc::reflection::InitProtoReflectionServerBuilderPlugin();
  auto listener = Listener::open(options.listen);
  if (!listener) return tl::unexpected(listener.error());
  state_->listener = *std::move(listener);
  grpc::ServerBuilder builder;
  state_->acceptor = builder.experimental().AddExternalConnectionAcceptor(
      grpc::ServerBuilder::experimental_type::ExternalConnectionType::FROM_FD,
      state_->certificate->transport(state_->authority.certificate_pem()));
  builder.AddChannelArgument(GRPC_ARG_SERVER_HANDSHAKE_TIMEOUT_MS, kHandshakeMillis);
  builder.AddChannelArgument(GRPC_ARG_MAX_CONNECTION_IDLE_MS, kIdleMillis);
  builder.AddChannelArgument(GRPC_ARG_KEEPALIVE_TIME_MS, kKeepaliveMillis);
  builder.AddChannelArgument(GRPC_ARG_KEEPALIVE_TIMEOUT_MS, kKeepaliveMillis);
  builder.AddChannelArgument(GRPC_ARG_HTTP2_MIN_RECV_PING_INTERVAL_WITHOUT_DATA_MS,
                             kKeepaliveMillis / 2);
  builder.AddChannelArgument(GRPC_ARG_KEEPALIVE_PERMIT_WITHOUT_CALLS, 1);
  builder.SetMaxReceiveMessageSize(kLargestMessage);
  builder.SetResourceQuota(grpc::ResourceQuota("transport").Resize(kTransportMemory));
  for (grpc::Service* service : state_->services()) builder.RegisterService(service);
  state_->grpc_server = builder.BuildAndStart();
  if (!state_->grpc_server) return fail(Reason::kInternal, "the transport does not start");
  state_->guard =
      std::make_unique<MemoryGuard>(std::size_t{options.memory_mb} << 20, resident_bytes);
  state_->listener->start(
      [acceptor = state_->acceptor.get(), guard = state_->guard.get()](int connection) {
        guard->watch(connection);
        grpc::experimental::ExternalConnectionAcceptor::NewConnectionParameters taken;
        taken.fd = connection;
        acceptor->HandleNewConnection(&taken);
      });
  return {};
}

Result<std::unique_ptr<Server>> Server::start(const Options& options) try {
  const runtime::DataDir data(options.data);
  if (auto checked = check_initialised(data); !checked) return tl::unexpected(checked.error());
  auto lock = runtime::DataDirLock::take(data);
  if (!lock) return tl::unexpected(lock.error());
  auto keys = security::KeyRing::load(data.master_key(), data.older_master_keys());
  if (!keys) return tl::unexpected(keys.error());
  const auto suite = security::read_suite(data.suite());
  if (!suite) return tl::unexpected(suite.error());
  auto authority = security::Authority::open_or_create(data.authority(), time_of_the_world());
  if (!authority) return tl::unexpected(authority.error());
  const auto last_id = last_id_of(data);
  if (!last_id) return tl::unexpected(last_id.error());

  std::unique_ptr<Server> server(new Server(std::make_unique<State>(
      *std::move(lock), *std::move(keys), *suite, *std::move(authority), *last_id, options, data)));
  auto& state = *server->state_;
  auto certificate = PresentedCertificate::open(certificate_source(options, data, state.authority),
                                                time_of_the_world());
  if (!certificate) return tl::unexpected(certificate.error());
  state.certificate = *std::move(certificate);
  if (auto taken = take_up_catalogue(state.database, state.clock, state.catalogue); !taken) {
    return tl::unexpected(taken.error());
  }
  if (!options.metrics.empty()) {
    const auto ask = [&state] { return state.figures(); };
    if (auto served = state.metrics.serve(options.metrics, ask); !served) {
      return tl::unexpected(served.error());
    }
  }
  if (auto listening = server->listen(options); !listening) {
    return tl::unexpected(listening.error());
  }
  server->keep_house();
  return server;
} catch (const storage::StorageError& error) {
  return fail(error.reason(), error.what());
}

void Server::keep_house() {
  const auto renew = [this] {
    if (auto renewed = renew_certificate(); !renewed) {
      spdlog::error("the certificate stays as it is: {}", renewed.error().message);
    }
    const auto left = state_->certificate->info().not_after - time_of_the_world();
    if (left < kCertificateNearItsEnd) {
      spdlog::error("the certificate ends in {} hours; nobody can connect then",
                    std::chrono::floor<std::chrono::hours>(left).count());
    }
  };
  const auto sweep = [this] { state_->sweeper.sweep(std::chrono::steady_clock::now()); };
  // Only changes: each word goes out to all who watch.
  const auto tell_health = [this, told = true]() mutable {
    auto* health = state_->grpc_server->GetHealthCheckService();
    const bool healthy = state_->database.healthy();
    if (health != nullptr && told != healthy) health->SetServingStatus(healthy);
    told = healthy;
  };
  state_->housekeeper = std::make_unique<Housekeeper>(std::vector<Housekeeper::Duty>{
      {Sweeper::kEvery, sweep}, {kHealthEvery, tell_health}, {kCertificateEvery, renew}});
}

Status Server::renew_certificate() { return state_->certificate->renew(time_of_the_world()); }

void Server::stop() {
  auto& state = *state_;
  if (state.stopped) return;
  state.stopped = true;
  if (state.grpc_server) {
    if (auto* health = state.grpc_server->GetHealthCheckService()) health->Shutdown();
  }
  if (state.listener) state.listener->stop();
  if (state.guard) state.guard->stop();
  if (state.housekeeper) state.housekeeper->stop();
  // No more views are made; whoever opens a stream in this moment is cut off when the patience with
  // calls ends.
  state.hub.stop();
  state.watch_service.stop();
  if (state.grpc_server) {
    state.grpc_server->Shutdown(std::chrono::system_clock::now() + kPatienceWithCalls);
  }
  state.workers.stop();
  state.walkers.stop();
  state.database.stop();
  if (state.grpc_server) state.grpc_server->Wait();
  state.metrics.stop();
}

Server::Server(std::unique_ptr<State> state) : state_(std::move(state)) {}

Server::~Server() { stop(); }

const std::string& Server::address() const { return state_->listener->address(); }

}  // namespace yichuang::server
