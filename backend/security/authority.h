#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "backend/domain/civil.h"
#include "backend/domain/error.h"
#include "backend/security/certificate.h"

namespace yichuang::security {

/// A certificate and the facts the database keeps about it.
struct IssuedCertificate {
  std::string pem;
  CertificateInfo info;
};

/// The hall's own certificate authority (EC P-256): signs the server's certificate until an
/// official one is configured, and those of kiosks and boards. May sign end certificates only (path
/// length 0). Any thread may use it.
class Authority {
 public:
  /// Opens `folder`/ca.pem and ca.key, or makes both when neither is there (ten years, the key
  /// 0600). CERTIFICATE_MISSING when one of the two is gone, and the reasons of
  /// load_server_credentials.
  static domain::Result<Authority> open_or_create(const std::filesystem::path& folder,
                                                  domain::Instant now);

  Authority(Authority&&) noexcept;
  Authority& operator=(Authority&&) noexcept;
  ~Authority();

  /// What clients must be given to trust the server, and the server to trust devices.
  const std::string& certificate_pem() const;
  const CertificateInfo& info() const;

  /// A server certificate and its new key. `hosts` are DNS names or IP addresses; localhost,
  /// 127.0.0.1 and ::1 are added. FIELD_INVALID with metadata "host" for what is neither.
  domain::Result<ServerCredentials> issue_server(const std::vector<std::string>& hosts,
                                                 domain::seconds validity,
                                                 domain::Instant now) const;

  /// A client certificate for a checked request (check_certificate_request): common name `device`
  /// (1 to 64 of A-Z a-z 0-9 - _ ., FIELD_INVALID otherwise) and a random serial number.
  domain::Result<IssuedCertificate> issue_device(std::string_view request_pem,
                                                 std::string_view device, domain::seconds validity,
                                                 domain::Instant now) const;

 private:
  struct State;
  explicit Authority(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace yichuang::security
