#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/x509.h>

#include "backend/security/bytes.h"

// Private to backend/security: no other folder sees OpenSSL's types.
namespace yichuang::security {

template <auto kFree>
struct OpensslFree {
  template <class T>
  void operator()(T* object) const noexcept {
    kFree(object);
  }
};

using BioPtr = std::unique_ptr<BIO, OpensslFree<BIO_free_all>>;
using CipherPtr = std::unique_ptr<EVP_CIPHER, OpensslFree<EVP_CIPHER_free>>;
using CipherCtxPtr = std::unique_ptr<EVP_CIPHER_CTX, OpensslFree<EVP_CIPHER_CTX_free>>;
using KdfPtr = std::unique_ptr<EVP_KDF, OpensslFree<EVP_KDF_free>>;
using KdfCtxPtr = std::unique_ptr<EVP_KDF_CTX, OpensslFree<EVP_KDF_CTX_free>>;
using MacPtr = std::unique_ptr<EVP_MAC, OpensslFree<EVP_MAC_free>>;
using MacCtxPtr = std::unique_ptr<EVP_MAC_CTX, OpensslFree<EVP_MAC_CTX_free>>;
using PkeyPtr = std::unique_ptr<EVP_PKEY, OpensslFree<EVP_PKEY_free>>;
using X509Ptr = std::unique_ptr<X509, OpensslFree<X509_free>>;
using X509ReqPtr = std::unique_ptr<X509_REQ, OpensslFree<X509_REQ_free>>;

/// Throws with OpenSSL's own message when `ok` is false: for calls that fail only out of memory, by
/// a bug, or because the library lacks an algorithm. Input from outside never gets here.
void require_openssl(bool ok, std::string_view what);

BioPtr reading(std::string_view text);
BioPtr writing();
std::string written(const BioPtr& bio);

std::string to_pem(X509& certificate);
std::string to_pem(X509_REQ& request);
std::string to_pem(EVP_PKEY& private_key);

/// Nothing when the text is not such an object. Password-protected keys count as unreadable: nobody
/// is there to type one.
X509Ptr certificate_from_pem(std::string_view pem);
X509ReqPtr request_from_pem(std::string_view pem);
PkeyPtr private_key_from_pem(std::string_view pem);

PkeyPtr new_p256_key();

/// EC on P-256, or RSA of 2048 to 4096 bits.
bool is_acceptable_key(const EVP_PKEY& key);
bool belong_together(const X509& certificate, const EVP_PKEY& private_key);

/// Makes `name` consist of this common name. Throws for text that is no UTF-8 or longer than the 64
/// characters X.520 allows.
void set_common_name(X509_NAME& name, std::string_view common_name);

}  // namespace yichuang::security
