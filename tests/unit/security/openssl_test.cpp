#include "backend/security/openssl.h"

#include <gtest/gtest.h>
#include <openssl/err.h>

#include "backend/security/certificate.h"
#include "backend/security/certificate_request.h"
#include "backend/security/secret_box.h"
#include "tests/unit/security/test_keys.h"

namespace yichuang::security {
namespace {

// gRPC's TLS runs on the same threads and reads the same queue of errors: one that is left behind
// by refused input would be taken for a fault of somebody's connection.
class ErrorQueue : public testing::Test {
 protected:
  void SetUp() override { ERR_clear_error(); }
  void TearDown() override { EXPECT_EQ(ERR_peek_error(), 0UL); }
};

TEST_F(ErrorQueue, IsEmptyAfterChangedSecrets) {
  for (const Suite suite : {Suite::kInternational, Suite::kCommercial}) {
    const SecretBox box{test_ring(1), suite};
    EXPECT_FALSE(box.open(box.seal("a", "x"), "y").has_value());
    EXPECT_TRUE(box.open(box.seal("a", "x"), "x").has_value());
  }
}

TEST_F(ErrorQueue, IsEmptyAfterGarbageCertificates) {
  EXPECT_FALSE(read_certificate("garbage").has_value());
  EXPECT_FALSE(read_certificate("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
                   .has_value());
}

TEST_F(ErrorQueue, IsEmptyAfterGarbageRequests) {
  EXPECT_FALSE(check_certificate_request("garbage").has_value());
  const X509ReqPtr request = request_from_pem(make_certificate_request("x").request_pem);
  X509_REQ_set_pubkey(request.get(), new_p256_key().get());
  EXPECT_FALSE(check_certificate_request(to_pem(*request)).has_value());
}

TEST_F(ErrorQueue, IsEmptyAfterAKeyThatDoesNotBelong) {
  EXPECT_EQ(private_key_from_pem("garbage"), nullptr);
  const PkeyPtr key = new_p256_key();
  const X509Ptr certificate{X509_new()};
  X509_set_pubkey(certificate.get(), new_p256_key().get());
  EXPECT_FALSE(belong_together(*certificate, *key));
  EXPECT_TRUE(is_acceptable_key(*key));
}

TEST_F(ErrorQueue, IsEmptyAfterAnException) {
  EXPECT_THROW(require_openssl(EVP_CIPHER_fetch(nullptr, "NO-SUCH", nullptr) != nullptr, "fetch"),
               std::runtime_error);
}

}  // namespace
}  // namespace yichuang::security
