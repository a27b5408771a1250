#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "backend/domain/civil.h"
#include "backend/domain/error.h"

namespace yichuang::security {

struct CertificateInfo {
  std::string common_name;  ///< UTF-8; a device's id
  std::string serial;       ///< hexadecimal, lower case
  std::string fingerprint;  ///< SHA-256 of the DER form, hexadecimal, lower case
  domain::Instant not_before;
  domain::Instant not_after;
  bool operator==(const CertificateInfo&) const = default;
};

/// The first certificate in `pem`, not judged in any way. CERTIFICATE_INVALID.
domain::Result<CertificateInfo> read_certificate(std::string_view pem);

/// What a TLS server presents.
struct ServerCredentials {
  std::string certificate_pem;  ///< the server's first, then those that lead to the root
  std::string key_pem;
  CertificateInfo info;
};

/// For certificates from elsewhere and for our own. CERTIFICATE_MISSING (either file),
/// CERTIFICATE_INVALID (not a certificate or key), CERTIFICATE_EXPIRED (also not valid yet;
/// metadata "not_after"), CERTIFICATE_KEY_MISMATCH, SECRET_FILE_EXPOSED (key open to others).
domain::Result<ServerCredentials> load_server_credentials(const std::filesystem::path& certificate,
                                                          const std::filesystem::path& key,
                                                          domain::Instant now);

}  // namespace yichuang::security
