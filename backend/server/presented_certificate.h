#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <string>

#include <grpcpp/security/server_credentials.h>

#include "backend/domain/civil.h"
#include "backend/security/certificate.h"

namespace yichuang::server {

/// The certificate that new connections are met with. It can be exchanged while the server runs;
/// connections that are open go on with the one they were met with. Any thread.
class PresentedCertificate {
 public:
  /// What is to be presented from now on: made, renewed or read again by whoever answers.
  using Source = std::function<domain::Result<security::ServerCredentials>(domain::Instant now)>;

  /// Asks `source` for the first one; its reasons.
  static domain::Result<std::unique_ptr<PresentedCertificate>> open(Source source,
                                                                    domain::Instant now);
  ~PresentedCertificate();
  PresentedCertificate(const PresentedCertificate&) = delete;
  PresentedCertificate& operator=(const PresentedCertificate&) = delete;

  /// Asks the source again. When it fails, with its reasons, the one before stays.
  domain::Status renew(domain::Instant now);
  security::CertificateInfo info() const;

  /// Once, for one port of a transport that ends before this. Clients are asked for a certificate,
  /// which `client_authority_pem` must have signed; who shows none is let in.
  std::shared_ptr<grpc::ServerCredentials> transport(const std::string& client_authority_pem);

 private:
  struct Port;

  PresentedCertificate(Source source, security::ServerCredentials first);

  const Source source_;
  std::mutex renewing_;  ///< one source at a time writes its files
  mutable std::mutex mutex_;
  security::ServerCredentials presented_;
  int exchanges_{};             ///< counts up with each
  std::unique_ptr<Port> port_;  ///< the transport asks it for as long as it lives
};

}  // namespace yichuang::server
