#include "backend/security/server_identity.h"

#include <algorithm>

#include <openssl/err.h>
#include <openssl/x509v3.h>

#include "backend/security/openssl.h"
#include "backend/security/private_file.h"

namespace yichuang::security {
namespace {

using domain::Instant;
using domain::Reason;
using domain::Result;

bool is_good_for(X509& certificate, const std::string& host) {
  return X509_check_ip_asc(&certificate, host.c_str(), 0) == 1 ||
         X509_check_host(&certificate, host.data(), host.size(), 0, nullptr) == 1;
}

bool is_usable(const ServerCredentials& credentials, const Authority& authority,
               const ServerIdentityOptions& options, Instant now) {
  if (now + options.renew_before >= credentials.info.not_after) return false;
  const X509Ptr certificate = certificate_from_pem(credentials.certificate_pem);
  const X509Ptr issuer = certificate_from_pem(authority.certificate_pem());
  const bool ours = X509_verify(certificate.get(), X509_get0_pubkey(issuer.get())) == 1;
  const bool complete =
      std::all_of(options.hosts.begin(), options.hosts.end(),
                  [&](const std::string& host) { return is_good_for(*certificate, host); });
  ERR_clear_error();
  return ours && complete;
}

}  // namespace

Result<ServerCredentials> ensure_server_identity(const Authority& authority,
                                                 const std::filesystem::path& folder,
                                                 const ServerIdentityOptions& options,
                                                 Instant now) {
  const auto certificate_path = folder / "server.pem";
  const auto key_path = folder / "server.key";
  auto present = load_server_credentials(certificate_path, key_path, now);
  if (present && is_usable(*present, authority, options, now)) return present;
  if (!present && present.error().reason == Reason::kSecretFileExposed) return present;

  auto issued = authority.issue_server(options.hosts, options.validity, now);
  if (!issued) return issued;
  // A cut between the two leaves a pair that does not match, which the next start replaces.
  if (auto ok = write_private_file(key_path, issued->key_pem, Existing::kReplace); !ok) {
    return tl::unexpected(ok.error());
  }
  if (auto ok = write_public_file(certificate_path, issued->certificate_pem); !ok) {
    return tl::unexpected(ok.error());
  }
  return issued;
}

}  // namespace yichuang::security
