#include <atomic>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>
#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include "backend/security/certificate_request.h"
#include "tests/support/rpc/desk.h"
#include "tests/support/rpc/installation.h"
#include "yichuang/catalogue/v1/catalogue_service.grpc.pb.h"
#include "yichuang/identity/v1/identity_service.grpc.pb.h"

// Who pretends to be somebody: certificates that are old, early, self-made or somebody else's,
// login tokens that are cut, forged or over, and guessed passwords, against the whole server over
// TLS.
namespace yichuang::test {
namespace {

using domain::Reason;
using std::chrono::hours;
using std::chrono::minutes;
using Catalogue = catalogue::v1::CatalogueService::Stub;
using Identity = identity::v1::IdentityService::Stub;

constexpr const char* kPassword = "Hall-Demo-2026";

class SecurityIdentity : public ::testing::Test {
 protected:
  void start(int clock_offset_seconds = 0) {
    server_.reset();
    auto options = installation_.options();
    options.clock_offset_seconds = clock_offset_seconds;
    auto started = server::Server::start(options);
    ASSERT_TRUE(started) << started.error().message;
    server_ = *std::move(started);
  }

  grpc::Status list_offices(const Client& client) {
    return client.call(&Catalogue::ListOffices, catalogue::v1::ListOfficesRequest()).status;
  }
  grpc::Status list_offices(const ClientIdentity& identity) {
    return list_offices(installation_.client(*server_, identity));
  }

  Answer<identity::v1::LoginResponse> log_in(const std::string& password,
                                             const std::string& login = "zhang") {
    identity::v1::LoginRequest request;
    request.set_login(login);
    request.set_password(password);
    return installation_.client(*server_, {}).call(&Identity::Login, request);
  }

  Client with_token(const std::string& token) {
    return {installation_.client(*server_, {}).channel(), token};
  }

  TestInstallation installation_;
  std::unique_ptr<server::Server> server_;
};

// --- certificates

TEST_F(SecurityIdentity, CertificateThatHasRunOutIsNotTalkedTo) {
  const auto old = installation_.enrol(7, {.issued_ago = hours(48), .validity = hours(24)});
  start();
  EXPECT_EQ(list_offices(old).error_code(), grpc::StatusCode::UNAVAILABLE);
}

TEST_F(SecurityIdentity, CertificateThatIsNotValidYetIsNotTalkedTo) {
  const auto early = installation_.enrol(7, {.issued_ago = -hours(48)});
  start();
  EXPECT_EQ(list_offices(early).error_code(), grpc::StatusCode::UNAVAILABLE);
}

/// A connection that stays open outlives the handshake's look at the certificate.
TEST_F(SecurityIdentity, CertificateThatRunsOutOnAnOpenConnectionEndsItsRights) {
  const auto short_lived = installation_.enrol(7, {.validity = hours(1)});
  start(2 * 60 * 60);  // of the hall; the transport goes by the machine's clock and lets it in
  EXPECT_THAT(list_offices(short_lived), FailsWith(Reason::kCertificateExpired));
}

/// A certificate from nothing, in the name of an enrolled device.
struct SelfMade {
  std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key{EVP_EC_gen("P-256"), EVP_PKEY_free};
  std::unique_ptr<X509, decltype(&X509_free)> certificate{X509_new(), X509_free};
};

template <class Write>
std::string pem_of(Write&& write) {
  const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), BIO_free);
  write(bio.get());
  char* text = nullptr;
  const auto size = BIO_get_mem_data(bio.get(), &text);
  return {text, static_cast<std::size_t>(size)};
}

std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key_of(const std::string& pem) {
  const std::unique_ptr<BIO, decltype(&BIO_free)> bio(
      BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())), BIO_free);
  return {PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr), EVP_PKEY_free};
}

/// Common name "7", issued in the name of `issuer` with its key (null: its own).
ClientIdentity forge(const std::string& issuer, EVP_PKEY* issuer_key, const std::string& chain) {
  SelfMade made;
  X509* certificate = made.certificate.get();
  X509_set_version(certificate, X509_VERSION_3);
  ASN1_INTEGER_set(X509_get_serialNumber(certificate), 7);
  X509_gmtime_adj(X509_getm_notBefore(certificate), -3600);
  X509_gmtime_adj(X509_getm_notAfter(certificate), 3600);
  const auto name = [](X509_NAME* at, const std::string& text) {
    X509_NAME_add_entry_by_txt(at, "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(text.c_str()), -1, -1, 0);
  };
  name(X509_get_subject_name(certificate), "7");
  name(X509_get_issuer_name(certificate), issuer);
  X509_set_pubkey(certificate, made.key.get());
  X509_sign(certificate, issuer_key == nullptr ? made.key.get() : issuer_key, EVP_sha256());
  return {pem_of([&](BIO* bio) { PEM_write_bio_X509(bio, certificate); }) + chain,
          pem_of([&](BIO* bio) {
            PEM_write_bio_PrivateKey(bio, made.key.get(), nullptr, nullptr, 0, nullptr, nullptr);
          })};
}

TEST_F(SecurityIdentity, SelfSignedCertificateIsNotTalkedTo) {
  installation_.enrol(7);
  start();
  for (const std::string issuer : {"7", "Yichuang hall authority"}) {
    EXPECT_EQ(list_offices(forge(issuer, nullptr, "")).error_code(), grpc::StatusCode::UNAVAILABLE)
        << issuer;
  }
}

TEST_F(SecurityIdentity, CertificateOfAnAuthorityOfTheSameNameIsNotTalkedTo) {
  installation_.enrol(7);
  const auto foreign = installation_.certify_elsewhere(7);
  start();
  EXPECT_EQ(list_offices(foreign).error_code(), grpc::StatusCode::UNAVAILABLE);
}

/// A kiosk's key signs a certificate for somebody else and sends its own along.
TEST_F(SecurityIdentity, DeviceIsNoAuthorityForOthers) {
  installation_.enrol(7);
  const auto stolen = installation_.enrol(8);
  start();
  const auto forged = forge("8", key_of(stolen.key_pem).get(), stolen.certificate_pem);
  EXPECT_EQ(list_offices(forged).error_code(), grpc::StatusCode::UNAVAILABLE);
}

TEST_F(SecurityIdentity, CertificateWithTheKeyOfAnotherIsNotTalkedTo) {
  auto kiosk = installation_.enrol(7);
  kiosk.key_pem = installation_.enrol(8).key_pem;
  start();
  EXPECT_FALSE(list_offices(kiosk).ok());
}

TEST_F(SecurityIdentity, DeviceHasTheRightsOfItsRoleOnly) {
  const auto display = installation_.enrol(7, {.role = "display@610902"});
  const auto kiosk = installation_.enrol(8);
  start();
  EXPECT_THAT(installation_.client(*server_, display)
                  .call(&Tickets::IssueTicket, wish("610902", {"DL-06"}))
                  .status,
              FailsWith(Reason::kPermissionDenied));
  queue::v1::CallNextRequest next;
  next.set_window("offices/610902/windows/1");
  EXPECT_THAT(installation_.client(*server_, kiosk).call(&Counter::CallNext, next).status,
              FailsWith(Reason::kPermissionDenied));
}

// --- login tokens

TEST_F(SecurityIdentity, TokenThatIsNotWholeOpensNothing) {
  installation_.add_user("zhang", "clerk@610902", kPassword);
  start();
  const auto token = log_in(kPassword)->token();
  ASSERT_THAT(list_offices(with_token(token)), Succeeds());
  std::vector<std::string> forged = {
      token.substr(0, token.size() - 1), token.substr(1), token + "A",          token + token,
      std::string(token.size(), 'A'),    "' OR 1=1 --",   std::string(250, 'x')};
  for (std::size_t at = 0; at < token.size(); ++at) {
    auto changed = token;
    changed[at] = changed[at] == 'A' ? 'B' : 'A';
    forged.push_back(changed);
  }
  for (const auto& each : forged) {
    EXPECT_THAT(list_offices(with_token(each)), FailsWith(Reason::kLoginRequired)) << each;
  }
}

/// A certificate does not make up for a bad token: the caller is whom the token names or nobody.
TEST_F(SecurityIdentity, ForgedTokenIsNotMadeGoodByACertificate) {
  const auto kiosk = installation_.enrol(7);
  start();
  const Client both{installation_.client(*server_, kiosk).channel(), "forged"};
  EXPECT_THAT(list_offices(both), FailsWith(Reason::kLoginRequired));
}

TEST_F(SecurityIdentity, TokenEndsWithItsTimeAlsoAcrossARestart) {
  installation_.add_user("zhang", "clerk@610902", kPassword);
  start();
  const auto token = log_in(kPassword)->token();
  start(29 * 60);
  EXPECT_THAT(list_offices(with_token(token)), Succeeds());
  start(13 * 60 * 60);
  EXPECT_THAT(list_offices(with_token(token)), FailsWith(Reason::kSessionExpired));
}

// --- guessed passwords

TEST_F(SecurityIdentity, GuessesOverManyConnectionsLockTheLoginAlsoAcrossARestart) {
  installation_.add_user("zhang", "clerk@610902", kPassword);
  installation_.add_user("wang", "clerk@610902", kPassword);
  start();
  for (int guess = 0; guess < 5; ++guess) {  // each comes over a connection of its own
    EXPECT_THAT(log_in("guess " + std::to_string(guess)).status, FailsWith(Reason::kLoginFailed));
  }
  EXPECT_THAT(log_in("another").status, FailsWith(Reason::kLoginLocked));
  EXPECT_THAT(log_in(kPassword).status, FailsWith(Reason::kLoginLocked)) << "tells nothing";
  EXPECT_THAT(log_in(kPassword, "ZHANG").status, FailsWith(Reason::kLoginLocked));
  EXPECT_THAT(log_in(kPassword, "wang").status, Succeeds()) << "nobody else is locked out";
  start();
  EXPECT_THAT(log_in(kPassword).status, FailsWith(Reason::kLoginLocked));
  start(16 * 60);
  EXPECT_THAT(log_in(kPassword).status, Succeeds());
}

TEST_F(SecurityIdentity, GuessesAtTheSameMomentAreNoMoreThanTheLimit) {
  installation_.add_user("zhang", "clerk@610902", kPassword);
  start();
  std::vector<std::jthread> guessers;
  std::atomic<int> tried{};
  for (int i = 0; i < 16; ++i) {
    guessers.emplace_back([this, i, &tried] {
      const auto reason = reason_of(log_in("guess " + std::to_string(i)).status);
      if (reason == "LOGIN_FAILED") ++tried;
    });
  }
  guessers.clear();
  EXPECT_EQ(tried, 5);
  EXPECT_THAT(log_in(kPassword).status, FailsWith(Reason::kLoginLocked));
}

TEST_F(SecurityIdentity, GuessedEnrolmentCodesOpenNothing) {
  start();
  identity::v1::EnrolDeviceRequest request;
  request.set_certificate_request(security::make_certificate_request("x").request_pem);
  for (const std::string code : {"AAAA-AAAA-AAAA", "00000000", "' OR '1'='1", "%", "*"}) {
    request.set_enrolment_code(code);
    EXPECT_THAT(installation_.client(*server_, {}).call(&Identity::EnrolDevice, request).status,
                FailsWith(Reason::kEnrolmentInvalid))
        << code;
  }
}

}  // namespace
}  // namespace yichuang::test
