#include <filesystem>

#include <grpcpp/grpcpp.h>
#include <grpcpp/health_check_service_interface.h>
#include <gtest/gtest.h>

#include "backend/security/private_file.h"
#include "backend/security/server_identity.h"
#include "backend/server/presented_certificate.h"
#include "tests/support/rpc/health_watch.h"
#include "tests/support/rpc/installation.h"

// The server's own certificate while the server runs: renewed before its end, replaced on disk,
// and who stays connected meanwhile.
namespace yichuang::test {
namespace {

using domain::Instant;
using domain::Reason;
using std::chrono::days;

Instant now() { return runtime::SystemClock().now(); }

/// Nothing when nobody was met.
std::string fingerprint_of(const HealthWatch& watch) {
  const auto certificate = security::read_certificate(watch.server_certificate());
  return certificate ? certificate->fingerprint : "";
}

class RenewedCertificate : public ::testing::Test {
 protected:
  RenewedCertificate() {
    grpc::EnableDefaultHealthCheckService(true);
    grpc::ServerBuilder builder;
    int port = 0;
    builder.AddListeningPort("127.0.0.1:0", presented_->transport(installation_.authority_pem()),
                             &port);
    server_ = builder.BuildAndStart();
    address_ = "127.0.0.1:" + std::to_string(port);
  }

  Client client(const ClientIdentity& identity = {}) {
    return installation_.client(address_, identity);
  }
  std::string met_by(const Client& client) {
    HealthWatch watch(client);
    watch.next();
    return fingerprint_of(watch);
  }

  /// Forty days: ten until it is to be renewed.
  security::ServerIdentityOptions options_{.hosts = {}, .validity = days(40)};
  TestInstallation installation_;
  security::Authority authority_ =
      security::Authority::open_or_create(installation_.data().authority(), now()).value();
  std::unique_ptr<server::PresentedCertificate> presented_ =
      server::PresentedCertificate::open(
          [this](Instant at) {
            return security::ensure_server_identity(authority_, installation_.data().authority(),
                                                    options_, at);
          },
          now() - days(15))
          .value();
  std::string address_;
  std::unique_ptr<grpc::Server> server_;
};

TEST_F(RenewedCertificate, IsWhatTheNextConnectionMeets) {
  const auto before = presented_->info();
  EXPECT_EQ(met_by(client()), before.fingerprint);
  ASSERT_TRUE(presented_->renew(before.not_before + days(8)));
  EXPECT_EQ(met_by(client()), before.fingerprint);
  ASSERT_TRUE(presented_->renew(now()));
  const auto after = presented_->info();
  EXPECT_GT(after.not_after, before.not_after + days(10));
  EXPECT_EQ(met_by(client()), after.fingerprint);
  EXPECT_NE(after.fingerprint, before.fingerprint);
}

TEST_F(RenewedCertificate, LeavesOpenConnectionsAsTheyAre) {
  HealthWatch open(client());
  EXPECT_EQ(open.next(), "SERVING");
  const auto before = fingerprint_of(open);
  ASSERT_TRUE(presented_->renew(now()));
  EXPECT_NE(met_by(client()), before);
  server_->GetHealthCheckService()->SetServingStatus(false);
  EXPECT_EQ(open.next(), "NOT_SERVING");
}

TEST_F(RenewedCertificate, AsksClientsForTheSameAsBefore) {
  ASSERT_TRUE(presented_->renew(now()));
  EXPECT_EQ(met_by(client(installation_.certify(7))), presented_->info().fingerprint);
  EXPECT_EQ(met_by(client(installation_.certify_elsewhere(8))), "");
}

TEST_F(RenewedCertificate, IsTheOneBeforeWhenItCannotBeMade) {
  const auto before = presented_->info();
  options_.hosts = {"no such host"};
  const auto renewed = presented_->renew(now());
  ASSERT_FALSE(renewed);
  EXPECT_EQ(renewed.error().reason, Reason::kFieldInvalid);
  EXPECT_EQ(met_by(client()), before.fingerprint);
}

class OfficialCertificate : public ::testing::Test {
 protected:
  OfficialCertificate() {
    put_in_place();
    auto options = installation_.options();
    options.certificate = installation_.data().root() / "official.pem";
    options.key = installation_.data().root() / "official.key";
    server_ = server::Server::start(options).value();
  }

  /// As if the office sent a new pair; its fingerprint.
  std::string put_in_place(days age = days(0), days validity = days(90)) {
    const auto issued = authority_.issue_server({}, validity, now() - age).value();
    const auto root = installation_.data().root();
    EXPECT_TRUE(security::write_private_file(root / "official.key", issued.key_pem,
                                             security::Existing::kReplace));
    EXPECT_TRUE(security::write_public_file(root / "official.pem", issued.certificate_pem));
    return issued.info.fingerprint;
  }

  std::string met() {
    HealthWatch watch(installation_.client(*server_, {}));
    watch.next();
    return fingerprint_of(watch);
  }

  TestInstallation installation_;
  security::Authority authority_ =
      security::Authority::open_or_create(installation_.data().authority(), now()).value();
  std::unique_ptr<server::Server> server_;
};

TEST_F(OfficialCertificate, IsReadAgainWhenItWasReplaced) {
  const auto before = met();
  const auto after = put_in_place();
  ASSERT_NE(before, after);
  ASSERT_TRUE(server_->renew_certificate());
  EXPECT_EQ(met(), after);
}

TEST_F(OfficialCertificate, IsNotReplacedByOneThatIsOverOrOfAnotherKey) {
  const auto before = met();
  put_in_place(days(20), days(10));
  EXPECT_EQ(server_->renew_certificate().error().reason, Reason::kCertificateExpired);
  EXPECT_EQ(met(), before);
  put_in_place();
  const auto other = authority_.issue_server({}, days(90), now()).value();
  ASSERT_TRUE(security::write_private_file(installation_.data().root() / "official.key",
                                           other.key_pem, security::Existing::kReplace));
  EXPECT_EQ(server_->renew_certificate().error().reason, Reason::kCertificateKeyMismatch);
  EXPECT_EQ(met(), before);
}

}  // namespace
}  // namespace yichuang::test
