#include "backend/security/certificate_request.h"

#include <openssl/err.h>

#include "backend/security/openssl.h"

namespace yichuang::security {
namespace {

auto refuse(std::string_view why, std::string_view message) {
  return domain::fail(domain::Reason::kCertificateRequestInvalid, std::string{message},
                      {{"why", std::string{why}}});
}

}  // namespace

domain::Status check_certificate_request(std::string_view pem) {
  if (pem.size() > kLargestRequest) return refuse("size", "a request is at most 8 KiB");
  const X509ReqPtr request = request_from_pem(pem);
  if (!request) return refuse("form", "not a certificate request in PEM form");
  EVP_PKEY* key = X509_REQ_get0_pubkey(request.get());
  if (key == nullptr || !is_acceptable_key(*key)) {
    ERR_clear_error();
    return refuse("key", "only keys on P-256 and RSA keys of 2048 to 4096 bits are certified");
  }
  if (X509_REQ_verify(request.get(), key) != 1) {
    ERR_clear_error();
    return refuse("signature", "not signed by its own key");
  }
  return {};
}

KeyAndRequest make_certificate_request(std::string_view common_name) {
  const PkeyPtr key = new_p256_key();
  const X509ReqPtr request{X509_REQ_new()};
  require_openssl(request != nullptr, "request");
  set_common_name(*X509_REQ_get_subject_name(request.get()), common_name);
  require_openssl(X509_REQ_set_pubkey(request.get(), key.get()) == 1, "request's key");
  require_openssl(X509_REQ_sign(request.get(), key.get(), EVP_sha256()) > 0, "sign request");
  return {to_pem(*key), to_pem(*request)};
}

}  // namespace yichuang::security
