#include "backend/security/openssl.h"

#include <array>
#include <stdexcept>

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/pem.h>

namespace yichuang::security {
namespace {

int no_password(char*, int, int, void*) { return -1; }

/// Reading what came from outside leaves OpenSSL's errors behind; the next call would report them.
template <class T>
T read_clean(T object) {
  if (!object) ERR_clear_error();
  return object;
}

}  // namespace

void require_openssl(bool ok, std::string_view what) {
  if (ok) return;
  std::array<char, 256> text{};
  ERR_error_string_n(ERR_get_error(), text.data(), text.size());
  ERR_clear_error();
  throw std::runtime_error(std::string{what} + ": " + text.data());
}

BioPtr reading(std::string_view text) {
  BioPtr bio{BIO_new_mem_buf(text.data(), static_cast<int>(text.size()))};
  require_openssl(bio != nullptr, "memory BIO");
  return bio;
}

BioPtr writing() {
  BioPtr bio{BIO_new(BIO_s_secmem())};
  require_openssl(bio != nullptr, "memory BIO");
  return bio;
}

std::string written(const BioPtr& bio) {
  char* data = nullptr;
  const long size = BIO_get_mem_data(bio.get(), &data);
  return {data, static_cast<std::size_t>(size)};
}

std::string to_pem(X509& certificate) {
  const BioPtr bio = writing();
  require_openssl(PEM_write_bio_X509(bio.get(), &certificate) == 1, "write certificate");
  return written(bio);
}

std::string to_pem(X509_REQ& request) {
  const BioPtr bio = writing();
  require_openssl(PEM_write_bio_X509_REQ(bio.get(), &request) == 1, "write request");
  return written(bio);
}

std::string to_pem(EVP_PKEY& private_key) {
  const BioPtr bio = writing();
  require_openssl(PEM_write_bio_PKCS8PrivateKey(bio.get(), &private_key, nullptr, nullptr, 0,
                                                nullptr, nullptr) == 1,
                  "write key");
  return written(bio);
}

X509Ptr certificate_from_pem(std::string_view pem) {
  const BioPtr bio = reading(pem);
  return read_clean(X509Ptr{PEM_read_bio_X509(bio.get(), nullptr, no_password, nullptr)});
}

X509ReqPtr request_from_pem(std::string_view pem) {
  const BioPtr bio = reading(pem);
  return read_clean(X509ReqPtr{PEM_read_bio_X509_REQ(bio.get(), nullptr, no_password, nullptr)});
}

PkeyPtr private_key_from_pem(std::string_view pem) {
  const BioPtr bio = reading(pem);
  return read_clean(PkeyPtr{PEM_read_bio_PrivateKey(bio.get(), nullptr, no_password, nullptr)});
}

PkeyPtr new_p256_key() {
  PkeyPtr key{EVP_EC_gen("P-256")};
  require_openssl(key != nullptr, "make a P-256 key");
  return key;
}

bool is_acceptable_key(const EVP_PKEY& key) {
  std::array<char, 64> group{};
  std::size_t size = 0;
  if (EVP_PKEY_is_a(&key, "RSA") == 1) {
    const int bits = EVP_PKEY_get_bits(&key);
    return bits >= 2048 && bits <= 4096;
  }
  const bool named = EVP_PKEY_get_utf8_string_param(&key, OSSL_PKEY_PARAM_GROUP_NAME, group.data(),
                                                    group.size(), &size) == 1;
  if (!named) ERR_clear_error();
  return named && std::string_view{group.data(), size} == "prime256v1";
}

bool belong_together(const X509& certificate, const EVP_PKEY& private_key) {
  const bool match = X509_check_private_key(&certificate, &private_key) == 1;
  if (!match) ERR_clear_error();
  return match;
}

void set_common_name(X509_NAME& name, std::string_view common_name) {
  require_openssl(
      X509_NAME_add_entry_by_NID(&name, NID_commonName, MBSTRING_UTF8, as_bytes(common_name).data(),
                                 static_cast<int>(common_name.size()), -1, 0) == 1,
      "common name");
}

}  // namespace yichuang::security
