#include "kiosk/client/grpc/device_identity.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <openssl/bio.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include "tests/unit/client/event_loop.h"
#include "tests/unit/client/fake_server.h"
#include "yichuang/identity/v1/identity_service.grpc.pb.h"

namespace yichuang::client {
namespace {

using testing::FakeServer;
using testing::spinUntil;

TEST(SigningRequest, IsSignedWithAP256KeyOfItsOwn) {
  const SigningRequest made = SigningRequest::make();
  BIO* bio = BIO_new_mem_buf(made.request.constData(), static_cast<int>(made.request.size()));
  X509_REQ* request = PEM_read_bio_X509_REQ(bio, nullptr, nullptr, nullptr);
  ASSERT_NE(request, nullptr);
  EVP_PKEY* key = X509_REQ_get0_pubkey(request);
  EXPECT_EQ(EVP_PKEY_get_bits(key), 256);
  EXPECT_EQ(X509_REQ_verify(request, key), 1);
  X509_REQ_free(request);
  BIO_free(bio);
  EXPECT_NE(made.privateKey, SigningRequest::make().privateKey);
}

TEST(DeviceIdentity, IsSavedAndLoadedWithAKeyOnlyTheOwnerReads) {
  const QTemporaryDir directory;
  const DeviceIdentity identity{"authority", "certificate", "key", "offices/610902"};
  ASSERT_TRUE(identity.save(directory.filePath("state")).has_value());

  const auto loaded = DeviceIdentity::load(directory.filePath("state"));
  ASSERT_TRUE(loaded.has_value());
  EXPECT_TRUE(loaded->enrolled());
  EXPECT_EQ(loaded->authority, "authority");
  EXPECT_EQ(loaded->certificate, "certificate");
  EXPECT_EQ(loaded->privateKey, "key");
  EXPECT_EQ(loaded->office, "offices/610902");
  const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                      QFileDevice::WriteOther;
  EXPECT_FALSE(QFileInfo(directory.filePath("state/device.key")).permissions() & others);
}

/// A certificate of its own key that ends at this time.
QByteArray certificateUntil(const QDateTime& end) {
  EVP_PKEY* key = EVP_EC_gen("P-256");
  X509* certificate = X509_new();
  X509_set_pubkey(certificate, key);
  ASN1_TIME_set(X509_getm_notBefore(certificate), end.addYears(-1).toSecsSinceEpoch());
  ASN1_TIME_set(X509_getm_notAfter(certificate), end.toSecsSinceEpoch());
  X509_sign(certificate, key, EVP_sha256());
  BIO* bio = BIO_new(BIO_s_mem());
  PEM_write_bio_X509(bio, certificate);
  char* data = nullptr;
  const long size = BIO_get_mem_data(bio, &data);
  const QByteArray pem(data, size);
  BIO_free(bio);
  X509_free(certificate);
  EVP_PKEY_free(key);
  return pem;
}

TEST(CertificateExpiry, IsTheEndOfItsValidity) {
  const QDateTime end(QDate(2027, 2, 28), QTime(23, 59, 30), Qt::UTC);
  EXPECT_EQ(certificateExpiry(certificateUntil(end)), end);
}

TEST(CertificateExpiry, IsNullWithoutACertificate) {
  EXPECT_TRUE(certificateExpiry({}).isNull());
  EXPECT_TRUE(certificateExpiry("no certificate").isNull());
}

TEST(DeviceIdentity, ANewDeviceIsNotEnrolled) {
  const QTemporaryDir directory;
  const auto loaded = DeviceIdentity::load(directory.path());
  ASSERT_TRUE(loaded.has_value());
  EXPECT_FALSE(loaded->enrolled());
}

TEST(DeviceIdentity, AnUnwritableStateDirectoryIsAnError) {
  const QTemporaryDir directory;
  QFile file(directory.filePath("state"));
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  const auto saved = DeviceIdentity{"a", "b", "c"}.save(directory.filePath("state"));
  ASSERT_FALSE(saved.has_value());
  EXPECT_EQ(saved.error().reason, "FILE_UNWRITABLE");
}

class ScriptedEnrolment final : public identity::v1::IdentityService::Service {
 public:
  std::string code;
  grpc::Status EnrolDevice(grpc::ServerContext*, const identity::v1::EnrolDeviceRequest* request,
                           identity::v1::EnrolDeviceResponse* response) override {
    code = request->enrolment_code();
    if (code != "right")
      return testing::failure(grpc::StatusCode::PERMISSION_DENIED, "ENROLMENT_INVALID");
    response->set_certificate("certificate");
    response->set_authority("authority");
    response->mutable_grant()->set_office("offices/610902");
    return grpc::Status::OK;
  }
};

class EnrolDeviceTest : public ::testing::Test {
 protected:
  Outcome<DeviceIdentity> enrol(const QString& code) {
    std::optional<Outcome<DeviceIdentity>> outcome;
    const PendingCall call = enrolDevice(
        connection_, code, [&](Outcome<DeviceIdentity> answer) { outcome = std::move(answer); });
    EXPECT_TRUE(spinUntil([&] { return outcome.has_value(); }));
    return *outcome;
  }

  ScriptedEnrolment service_;
  FakeServer server_{{&service_}};
  Connection connection_{server_.channel(), testing::quickTiming()};
};

TEST_F(EnrolDeviceTest, GivesCertificateAuthorityAndTheOwnKey) {
  const auto identity = enrol("right");
  ASSERT_TRUE(identity.has_value());
  EXPECT_EQ(identity->certificate, "certificate");
  EXPECT_EQ(identity->authority, "authority");
  EXPECT_EQ(identity->office, "offices/610902");
  EXPECT_TRUE(identity->privateKey.startsWith("-----BEGIN PRIVATE KEY-----"));
}

TEST_F(EnrolDeviceTest, AWrongCodeIsAnError) {
  const auto identity = enrol("wrong");
  ASSERT_FALSE(identity.has_value());
  EXPECT_EQ(identity.error().reason, "ENROLMENT_INVALID");
}

}  // namespace
}  // namespace yichuang::client
