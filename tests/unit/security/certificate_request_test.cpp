#include "backend/security/certificate_request.h"

#include <gtest/gtest.h>
#include <openssl/rsa.h>

#include "backend/security/openssl.h"

namespace yichuang::security {
namespace {

std::string request_of(const PkeyPtr& key) {
  const X509ReqPtr request{X509_REQ_new()};
  set_common_name(*X509_REQ_get_subject_name(request.get()), "x");
  X509_REQ_set_pubkey(request.get(), key.get());
  X509_REQ_sign(request.get(), key.get(), EVP_sha256());
  return to_pem(*request);
}

std::string why_refused(std::string_view pem) {
  const auto status = check_certificate_request(pem);
  if (status) return "accepted";
  EXPECT_EQ(status.error().reason, domain::Reason::kCertificateRequestInvalid);
  return status.error().metadata.at("why");
}

TEST(CertificateRequest, OfOurOwnMakingIsAccepted) {
  const auto made = make_certificate_request("kiosk-1");
  EXPECT_EQ(why_refused(made.request_pem), "accepted");
  EXPECT_NE(private_key_from_pem(made.key_pem), nullptr);
}

TEST(CertificateRequest, KeysOfKnownStrengthAreAccepted) {
  EXPECT_EQ(why_refused(request_of(PkeyPtr{EVP_EC_gen("P-256")})), "accepted");
  EXPECT_EQ(why_refused(request_of(PkeyPtr{EVP_RSA_gen(2048)})), "accepted");
}

TEST(CertificateRequest, OtherKeysAreRefused) {
  EXPECT_EQ(why_refused(request_of(PkeyPtr{EVP_EC_gen("P-384")})), "key");
  EXPECT_EQ(why_refused(request_of(PkeyPtr{EVP_RSA_gen(1024)})), "key");
}

TEST(CertificateRequest, AKeyTheSenderDoesNotHoldIsRefused) {
  const X509ReqPtr request = request_from_pem(make_certificate_request("x").request_pem);
  X509_REQ_set_pubkey(request.get(), new_p256_key().get());
  EXPECT_EQ(why_refused(to_pem(*request)), "signature");
}

TEST(CertificateRequest, GarbageIsRefused) {
  const auto pem = make_certificate_request("x").request_pem;
  EXPECT_EQ(why_refused(""), "form");
  EXPECT_EQ(why_refused("not a request"), "form");
  EXPECT_EQ(why_refused(std::string(100, '\0')), "form");
  EXPECT_EQ(why_refused(pem.substr(0, pem.size() / 2)), "form");
  EXPECT_EQ(why_refused(make_certificate_request("x").key_pem), "form");
}

TEST(CertificateRequest, SizeIsLimitedBeforeReading) {
  EXPECT_EQ(why_refused(std::string(kLargestRequest + 1, 'A')), "size");
}

TEST(CertificateRequest, NoPrefixOfOneIsAccepted) {
  const auto pem = make_certificate_request("x").request_pem;
  const auto end =
      pem.find("-----END") + std::string_view{"-----END CERTIFICATE REQUEST-----"}.size();
  for (std::size_t size = 0; size < end; ++size) {
    ASSERT_FALSE(check_certificate_request(pem.substr(0, size)).has_value()) << size;
  }
}

}  // namespace
}  // namespace yichuang::security
