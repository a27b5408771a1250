#include <memory>
#include <unordered_map>

#include <fmt/format.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include "backend/rpc/backend.h"

namespace yichuang::rpc {
namespace {

constexpr std::string_view kBearer = "Bearer ";
constexpr std::size_t kLongestToken = 256;
constexpr std::size_t kMostKnownCertificates = 1024;

std::string first_property(const grpc::AuthContext& auth, const std::string& name) {
  const auto values = auth.FindPropertyValues(name);
  return values.empty() ? std::string() : std::string(values.front().data(), values.front().size());
}

std::string fingerprint_of(const std::string& pem) {
  const std::unique_ptr<BIO, decltype(&BIO_free)> bio(
      BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())), BIO_free);
  const std::unique_ptr<X509, decltype(&X509_free)> certificate(
      PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr), X509_free);
  if (!certificate) return {};
  unsigned char digest[EVP_MAX_MD_SIZE];
  unsigned int size = 0;
  if (X509_digest(certificate.get(), EVP_sha256(), digest, &size) != 1) return {};
  return fmt::format("{:02x}", fmt::join(digest, digest + size, ""));
}

/// A connection shows the same certificate with every call, and reading one costs more than all
/// else that is done with a call on this thread.
const std::string& known_fingerprint_of(const std::string& pem) {
  thread_local std::unordered_map<std::string, std::string> known;
  const auto found = known.find(pem);
  if (found != known.end()) return found->second;
  if (known.size() >= kMostKnownCertificates) known.clear();
  return known.emplace(pem, fingerprint_of(pem)).first->second;
}

}  // namespace

Credentials Credentials::of(const grpc::ServerContextBase& context) {
  Credentials credentials;
  const auto& metadata = context.client_metadata();
  if (const auto found = metadata.find("authorization"); found != metadata.end()) {
    const std::string_view value(found->second.data(), found->second.size());
    if (value.starts_with(kBearer) && value.size() <= kLongestToken) {
      credentials.bearer = value.substr(kBearer.size());
    }
  }
  const auto auth = context.auth_context();
  if (auth && auth->IsPeerAuthenticated()) {
    credentials.device = first_property(*auth, "x509_common_name");
    credentials.fingerprint = known_fingerprint_of(first_property(*auth, "x509_pem_cert"));
  }
  return credentials;
}

}  // namespace yichuang::rpc
