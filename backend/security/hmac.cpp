#include "backend/security/hmac.h"

#include <array>

#include <openssl/core_names.h>
#include <openssl/params.h>

#include "backend/security/openssl.h"

namespace yichuang::security {
namespace {

/// OpenSSL takes names as mutable text it never writes to.
char* digest_name(Suite suite) {
  static char sha256_name[] = "SHA256";
  static char sm3_name[] = "SM3";
  return suite == Suite::kInternational ? sha256_name : sm3_name;
}

}  // namespace

struct Hmac::State {
  MacCtxPtr keyed;
};

Hmac::Hmac(Suite suite, Bytes key) : state_{std::make_unique<State>()} {
  const MacPtr mac{EVP_MAC_fetch(nullptr, "HMAC", nullptr)};
  require_openssl(mac != nullptr, "fetch HMAC");
  state_->keyed.reset(EVP_MAC_CTX_new(mac.get()));
  require_openssl(state_->keyed != nullptr, "HMAC context");
  const std::array params = {
      OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest_name(suite), 0),
      OSSL_PARAM_construct_end()};
  require_openssl(EVP_MAC_init(state_->keyed.get(), key.data(), key.size(), params.data()) == 1,
                  "HMAC key");
}

Hmac::Hmac(Hmac&&) noexcept = default;
Hmac& Hmac::operator=(Hmac&&) noexcept = default;
Hmac::~Hmac() = default;

Digest Hmac::of(std::span<const Bytes> parts) const {
  const MacCtxPtr context{EVP_MAC_CTX_dup(state_->keyed.get())};
  require_openssl(context != nullptr, "HMAC context");
  for (const Bytes part : parts) {
    require_openssl(EVP_MAC_update(context.get(), part.data(), part.size()) == 1, "HMAC");
  }
  Digest digest{};
  std::size_t size = 0;
  require_openssl(EVP_MAC_final(context.get(), digest.data(), &size, digest.size()) == 1, "HMAC");
  return digest;
}

void derive_key(Suite suite, Bytes key, std::string_view info, std::span<std::uint8_t> out) {
  const KdfPtr kdf{EVP_KDF_fetch(nullptr, "HKDF", nullptr)};
  require_openssl(kdf != nullptr, "fetch HKDF");
  const KdfCtxPtr context{EVP_KDF_CTX_new(kdf.get())};
  require_openssl(context != nullptr, "HKDF context");
  const std::array params = {
      OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest_name(suite), 0),
      OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, const_cast<std::uint8_t*>(key.data()),
                                        key.size()),
      OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, const_cast<char*>(info.data()),
                                        info.size()),
      OSSL_PARAM_construct_end()};
  require_openssl(EVP_KDF_derive(context.get(), out.data(), out.size(), params.data()) == 1,
                  "HKDF");
}

}  // namespace yichuang::security
