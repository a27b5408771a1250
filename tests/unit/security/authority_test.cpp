#include "backend/security/authority.h"

#include <atomic>
#include <set>
#include <thread>

#include <gtest/gtest.h>
#include <openssl/x509v3.h>

#include "backend/security/certificate_request.h"
#include "backend/security/device_certifier.h"
#include "backend/security/openssl.h"
#include "tests/support/temporary_folder.h"

namespace yichuang::security {
namespace {

using namespace std::chrono_literals;
using domain::Instant;
using domain::Reason;
using test::content_of;
using test::mode_of;
using test::put;
using test::TemporaryFolder;

constexpr Instant kNow = std::chrono::sys_days{std::chrono::year{2026} / 11 / 23} + 9h;
constexpr auto kYear = std::chrono::days{365};

using StorePtr = std::unique_ptr<X509_STORE, OpensslFree<X509_STORE_free>>;
using StoreCtxPtr = std::unique_ptr<X509_STORE_CTX, OpensslFree<X509_STORE_CTX_free>>;

/// "ok", or why a TLS peer would not take the certificate at `now`.
std::string verify(const std::string& pem, const Authority& authority, int purpose, Instant now,
                   const char* host = nullptr) {
  const X509Ptr certificate = certificate_from_pem(pem);
  const X509Ptr root = certificate_from_pem(authority.certificate_pem());
  const StorePtr store{X509_STORE_new()};
  X509_STORE_add_cert(store.get(), root.get());
  const StoreCtxPtr context{X509_STORE_CTX_new()};
  X509_STORE_CTX_init(context.get(), store.get(), certificate.get(), nullptr);
  X509_STORE_CTX_set_purpose(context.get(), purpose);
  X509_VERIFY_PARAM* param = X509_STORE_CTX_get0_param(context.get());
  X509_VERIFY_PARAM_set_time(param, domain::to_micros(now) / 1'000'000);
  X509_VERIFY_PARAM_set_flags(param, X509_V_FLAG_X509_STRICT);
  if (host != nullptr && X509_VERIFY_PARAM_set1_ip_asc(param, host) != 1) {
    X509_VERIFY_PARAM_set1_host(param, host, 0);
  }
  X509_verify_cert(context.get());
  return X509_verify_cert_error_string(X509_STORE_CTX_get_error(context.get()));
}

class AuthorityTest : public testing::Test {
 protected:
  Authority open(Instant now = kNow) const {
    return Authority::open_or_create(folder_.path(), now).value();
  }
  Reason open_fails(Instant now = kNow) const {
    const auto opened = Authority::open_or_create(folder_.path(), now);
    EXPECT_FALSE(opened.has_value());
    return opened ? Reason::kInternal : opened.error().reason;
  }

  TemporaryFolder folder_;
};

TEST_F(AuthorityTest, IsMadeOnceWithAKeyForItsOwnerOnly) {
  const auto first = open();
  EXPECT_EQ(mode_of(folder_ / "ca.key"), 0600U);
  EXPECT_EQ(mode_of(folder_ / "ca.pem"), 0644U);
  EXPECT_EQ(open().info(), first.info());
  EXPECT_EQ(first.info().fingerprint.size(), 64U);
  EXPECT_GT(first.info().not_after, kNow + 9 * kYear);
}

TEST_F(AuthorityTest, HalfOfItIsReportedAndNotReplaced) {
  open();
  std::filesystem::remove(folder_ / "ca.key");
  EXPECT_EQ(open_fails(), Reason::kCertificateMissing);
  EXPECT_FALSE(std::filesystem::exists(folder_ / "ca.key"));
}

TEST_F(AuthorityTest, AKeyOpenToOthersIsRefused) {
  open();
  std::filesystem::permissions(folder_ / "ca.key", std::filesystem::perms{0644});
  EXPECT_EQ(open_fails(), Reason::kSecretFileExposed);
}

TEST_F(AuthorityTest, AnotherKeyIsRefused) {
  open();
  put(folder_ / "ca.key", make_certificate_request("x").key_pem);
  EXPECT_EQ(open_fails(), Reason::kCertificateKeyMismatch);
}

TEST_F(AuthorityTest, GarbageIsRefused) {
  open();
  const auto certificate = content_of(folder_ / "ca.pem");
  put(folder_ / "ca.pem", certificate.substr(0, 100));
  EXPECT_EQ(open_fails(), Reason::kCertificateInvalid);
  put(folder_ / "ca.pem", certificate);
  put(folder_ / "ca.key", "garbage");
  EXPECT_EQ(open_fails(), Reason::kCertificateInvalid);
}

TEST_F(AuthorityTest, ExpiresAfterTenYears) {
  open();
  EXPECT_EQ(open_fails(kNow + std::chrono::days{3650}), Reason::kCertificateExpired);
  EXPECT_EQ(open_fails(kNow - std::chrono::days{1}), Reason::kCertificateExpired);
}

TEST_F(AuthorityTest, ServerCertificateIsGoodForItsHosts) {
  const auto authority = open();
  const auto server = authority.issue_server({"hall.example", "10.1.2.3"}, kYear, kNow).value();
  for (const auto* host : {"localhost", "127.0.0.1", "::1", "hall.example", "10.1.2.3"}) {
    EXPECT_EQ(verify(server.certificate_pem, authority, X509_PURPOSE_SSL_SERVER, kNow, host), "ok")
        << host;
  }
  EXPECT_NE(
      verify(server.certificate_pem, authority, X509_PURPOSE_SSL_SERVER, kNow, "other.example"),
      "ok");
  EXPECT_NE(verify(server.certificate_pem, authority, X509_PURPOSE_SSL_CLIENT, kNow), "ok");
  EXPECT_NE(private_key_from_pem(server.key_pem), nullptr);
}

TEST_F(AuthorityTest, RefusesWhatIsNoHost) {
  const auto authority = open();
  for (const auto* host : {"", "a b", "x,DNS:evil.example", "*.example", "a..b", ".a", "a."}) {
    const auto server = authority.issue_server({host}, kYear, kNow);
    ASSERT_FALSE(server.has_value()) << host;
    EXPECT_EQ(server.error().reason, Reason::kFieldInvalid) << host;
    EXPECT_EQ(server.error().metadata.at("host"), host);
  }
}

TEST_F(AuthorityTest, DeviceCertificateNamesTheDeviceAndNothingTheRequestAskedFor) {
  const auto authority = open();
  const auto request = make_certificate_request("administrator").request_pem;
  const auto device = authority.issue_device(request, "7213", kYear, kNow).value();
  EXPECT_EQ(device.info.common_name, "7213");
  EXPECT_EQ(device.info.not_after, kNow + kYear);
  EXPECT_EQ(device.info, read_certificate(device.pem).value());
  EXPECT_EQ(verify(device.pem, authority, X509_PURPOSE_SSL_CLIENT, kNow), "ok");
  EXPECT_NE(verify(device.pem, authority, X509_PURPOSE_SSL_SERVER, kNow), "ok");
  EXPECT_NE(verify(device.pem, authority, X509_PURPOSE_SSL_CLIENT, kNow + kYear + 1s), "ok");
}

TEST_F(AuthorityTest, DeviceCertificateOfAnotherAuthorityDoesNotVerify) {
  const TemporaryFolder elsewhere;
  const auto other = Authority::open_or_create(elsewhere.path(), kNow).value();
  const auto device =
      other.issue_device(make_certificate_request("x").request_pem, "7213", kYear, kNow).value();
  EXPECT_NE(verify(device.pem, open(), X509_PURPOSE_SSL_CLIENT, kNow), "ok");
}

TEST_F(AuthorityTest, SerialNumbersDiffer) {
  const auto authority = open();
  const auto request = make_certificate_request("x").request_pem;
  std::set<std::string> serials;
  for (int i = 0; i < 20; ++i) {
    serials.insert(authority.issue_device(request, "7213", kYear, kNow).value().info.serial);
  }
  EXPECT_EQ(serials.size(), 20U);
  EXPECT_EQ(serials.begin()->size(), 32U);
}

TEST_F(AuthorityTest, NoCertificateOutlivesTheAuthority) {
  const auto authority = open();
  const auto request = make_certificate_request("x").request_pem;
  const auto device = authority.issue_device(request, "7213", 20 * kYear, kNow).value();
  EXPECT_EQ(device.info.not_after, authority.info().not_after);
  EXPECT_EQ(authority.issue_server({}, 20 * kYear, kNow)->info.not_after,
            authority.info().not_after);
}

TEST_F(AuthorityTest, RefusesBadDeviceNamesAndRequests) {
  const auto authority = open();
  const auto request = make_certificate_request("x").request_pem;
  for (const auto& name : {std::string{}, std::string(65, 'a'), std::string{"a/b"},
                           std::string{"取号机"}, std::string("a\0b", 3)}) {
    EXPECT_EQ(authority.issue_device(request, name, kYear, kNow).error().reason,
              Reason::kFieldInvalid);
  }
  EXPECT_EQ(authority.issue_device("garbage", "7213", kYear, kNow).error().reason,
            Reason::kCertificateRequestInvalid);
}

TEST_F(AuthorityTest, SignsForManyThreadsAtOnce) {
  const auto authority = open();
  const auto request = make_certificate_request("x").request_pem;
  std::atomic<int> good{0};
  {
    std::vector<std::jthread> threads;
    for (int i = 0; i < 4; ++i) {
      threads.emplace_back([&] {
        for (int round = 0; round < 10; ++round) {
          const auto device = authority.issue_device(request, "7213", kYear, kNow).value();
          if (verify(device.pem, authority, X509_PURPOSE_SSL_CLIENT, kNow) == "ok") ++good;
        }
      });
    }
  }
  EXPECT_EQ(good, 40);
}

TEST_F(AuthorityTest, CertifierHandsOutWhatTheDatabaseKeeps) {
  const auto authority = open();
  const DeviceCertifier certifier{authority, kYear};
  const auto made =
      certifier.certify(make_certificate_request("x").request_pem, "7213", kNow).value();
  EXPECT_EQ(made.fingerprint, read_certificate(made.pem)->fingerprint);
  EXPECT_EQ(made.expires, kNow + kYear);
  EXPECT_EQ(certifier.authority_pem(), authority.certificate_pem());
  EXPECT_EQ(certifier.certify("garbage", "7213", kNow).error().reason,
            Reason::kCertificateRequestInvalid);
}

TEST(ReadCertificate, RefusesGarbage) {
  for (const auto& pem : {std::string{}, std::string{"x"}, make_certificate_request("x").key_pem}) {
    const auto info = read_certificate(pem);
    ASSERT_FALSE(info.has_value());
    EXPECT_EQ(info.error().reason, Reason::kCertificateInvalid);
  }
}

}  // namespace
}  // namespace yichuang::security
