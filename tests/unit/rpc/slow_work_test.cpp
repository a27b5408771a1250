#include <deque>
#include <future>
#include <semaphore>

#include <grpcpp/grpcpp.h>

#include "backend/catalogue/reader.h"
#include "backend/rpc/administration_service.h"
#include "backend/rpc/identity_service.h"
#include "backend/runtime/worker_pool.h"
#include "backend/security/id_source.h"
#include "backend/security/vault.h"
#include "tests/support/rpc/failures.h"
#include "tests/support/rpc/hall_server.h"
#include "tests/unit/security/test_keys.h"

// Work that takes long: the walk along the event log, and passwords that are proven for nobody.
namespace yichuang::rpc {
namespace {

using test::reason_of;
using Identity = identity::v1::IdentityService::Stub;
using Administration = administration::v1::AdministrationService::Stub;
using VerifyAnswer = test::Answer<administration::v1::VerifyAuditResponse>;
using LoginAnswer = test::Answer<identity::v1::LoginResponse>;

/// Whoever shows anything is an auditor.
class AnyToken final : public Authenticator {
 public:
  domain::Result<Identified> identify(ports::Transaction&, const Credentials& credentials,
                                      domain::Instant) override {
    Identified who;
    if (credentials.bearer.empty()) return who;
    who.caller.kind = domain::Caller::Kind::kUser;
    who.caller.id = "1";
    who.caller.grants = domain::parse_grants("auditor@610900").value();
    who.actor = {domain::actor_of(who.caller), 1, "审计员"};
    return who;
  }
};

/// Each walk says that it began and ends when it is let go.
class HeldVerifier final : public ports::AuditVerifier {
 public:
  domain::Result<ports::AuditReport> verify() const override {
    begun.release();
    let_go.acquire();
    ports::AuditReport report;
    report.whole = true;
    report.events = 7;
    return report;
  }
  mutable std::counting_semaphore<> begun{0};
  mutable std::counting_semaphore<> let_go{0};
};

/// Work waits until the test does it.
class HeldWorkers final : public ports::Workers {
 public:
  domain::Status post(std::function<void()> work) override {
    {
      const std::lock_guard lock(mutex_);
      waiting_.push_back(std::move(work));
    }
    posted_.release();
    return {};
  }
  /// The oldest, once it is there.
  std::function<void()> take() {
    posted_.acquire();
    const std::lock_guard lock(mutex_);
    auto work = std::move(waiting_.front());
    waiting_.pop_front();
    return work;
  }

 private:
  std::mutex mutex_;
  std::deque<std::function<void()>> waiting_;
  std::counting_semaphore<> posted_{0};
};

/// Identity and administration over a hall's database, with workers and a verifier of the test's.
class Services {
 public:
  Services(test::HallServer& hall, ports::Workers& workers, const ports::AuditVerifier& verifier)
      : backend_{hall.database(), hall.clock, environment_, catalogue_,
                 authenticator_,  halls_,     presence_},
        identity_(backend_, passwords, workers, device_authority_),
        administration_(backend_, passwords, workers, reader_, verifier, walkers_) {
    grpc::ServerBuilder builder;
    builder.RegisterService(&identity_);
    builder.RegisterService(&administration_);
    server_ = builder.BuildAndStart();
  }
  ~Services() {
    server_->Shutdown();
    walkers_.stop();
  }

  test::Client as(const std::string& token) { return {server_->InProcessChannel({}), token}; }

  std::future<VerifyAnswer> verify_audit() {
    return std::async(std::launch::async, [client = as("somebody")] {
      return client.call(&Administration::VerifyAudit, administration::v1::VerifyAuditRequest());
    });
  }
  std::future<LoginAnswer> log_in() {
    identity::v1::LoginRequest request;
    request.set_login("nobody here");
    request.set_password("a long password");
    return std::async(std::launch::async, [client = as(""), request] {
      return client.call(&Identity::Login, request);
    });
  }

  test::FakePasswords passwords;

 private:
  security::KeyRing keys_{security::test_ring(7)};
  security::Vault vault_{keys_, security::Suite::kInternational};
  security::IdSource ids_;
  test::FakeZones zones_;
  app::Environment environment_{.zones = zones_, .secrets = vault_, .ids = ids_};
  CatalogueInForce catalogue_{[](ports::Transaction&) { return test::hall_catalogue(); }};
  AnyToken authenticator_;
  app::Halls halls_;
  app::Presence presence_;
  Backend backend_;
  test::FakeDeviceAuthority device_authority_;
  catalogue::Reader reader_;
  runtime::WorkerPool walkers_{1, 1};
  IdentityService identity_;
  AdministrationService administration_;
  std::unique_ptr<grpc::Server> server_;
};

/// A log so long that following it takes more than any other call may, but less than the callers of
/// tests wait.
class LongLog final : public ports::AuditVerifier {
 public:
  explicit LongLog(test::ManualClock& clock) : clock_(clock) {}
  domain::Result<ports::AuditReport> verify() const override {
    clock_.advance(std::chrono::seconds(100));
    ports::AuditReport report;
    report.events = 7;
    return report;
  }

 private:
  test::ManualClock& clock_;
};

TEST(SlowWork, AWalkOfMinutesIsAnswered) {
  test::HallServer hall;
  const LongLog log(hall.clock);
  runtime::WorkerPool workers(2, 64);
  Services services(hall, workers, log);
  const auto answer = services.verify_audit().get();
  EXPECT_EQ(reason_of(answer.status), "OK");
  EXPECT_EQ(answer->events(), 7);
}

TEST(SlowWork, OneWalkAtATimeHoldsUpNoLogin) {
  test::HallServer hall;
  HeldVerifier verifier;
  runtime::WorkerPool workers(2, 64);
  Services services(hall, workers, verifier);
  auto first = services.verify_audit();
  verifier.begun.acquire();
  for (int i = 0; i < 3; ++i) {
    EXPECT_EQ(reason_of(services.verify_audit().get().status), "SERVER_BUSY");
  }
  EXPECT_EQ(reason_of(services.log_in().get().status), "LOGIN_FAILED");
  verifier.let_go.release();
  EXPECT_EQ(first.get()->events(), 7);
  verifier.let_go.release();
  EXPECT_EQ(services.verify_audit().get()->events(), 7) << "its turn is over";
}

TEST(SlowWork, NoPasswordIsProvenForWhoNoLongerWaits) {
  test::HallServer hall;
  const HeldVerifier verifier;
  HeldWorkers workers;
  Services services(hall, workers, verifier);
  auto late = services.log_in();
  const auto work = workers.take();
  hall.clock.advance(std::chrono::seconds(31));
  work();
  EXPECT_EQ(reason_of(late.get().status), "DEADLINE_EXCEEDED");
  EXPECT_EQ(services.passwords.compared_with_nobody, 0);
  auto in_time = services.log_in();
  workers.take()();
  EXPECT_EQ(reason_of(in_time.get().status), "LOGIN_FAILED");
  EXPECT_EQ(services.passwords.compared_with_nobody, 1);
}

}  // namespace
}  // namespace yichuang::rpc
