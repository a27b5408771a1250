#include "backend/server/presented_certificate.h"

#include <utility>

#include <grpc/grpc.h>
#include <grpc/grpc_security.h>
#include <spdlog/spdlog.h>

namespace yichuang::server {

/// What a port has of the certificate. The transport asks at each handshake, one at a time.
struct PresentedCertificate::Port {
  static grpc_ssl_certificate_config_reload_status ask(
      void* port, grpc_ssl_server_certificate_config** config) {
    return static_cast<Port*>(port)->fetch(config);
  }

  grpc_ssl_certificate_config_reload_status fetch(grpc_ssl_server_certificate_config** config) {
    const std::lock_guard lock(presented.mutex_);
    if (known == presented.exchanges_) return GRPC_SSL_CERTIFICATE_CONFIG_RELOAD_UNCHANGED;
    known = presented.exchanges_;
    const auto& own = presented.presented_;
    const grpc_ssl_pem_key_cert_pair pair{own.key_pem.c_str(), own.certificate_pem.c_str()};
    *config = grpc_ssl_server_certificate_config_create(client_authority_pem.c_str(), &pair, 1);
    return GRPC_SSL_CERTIFICATE_CONFIG_RELOAD_NEW;
  }

  const PresentedCertificate& presented;
  const std::string client_authority_pem;
  int known{-1};
};

namespace {

/// grpc::SslServerCredentials cannot be told of another certificate, and grpc's
/// TlsServerCredentials read files by a clock of their own and are another implementation of who is
/// let in. The library below both has the former with a question for the certificate at each
/// handshake.
class Transport final : public grpc::ServerCredentials {
 public:
  Transport(grpc_ssl_server_certificate_config_callback fetch, void* port)
      : credentials_(grpc_ssl_server_credentials_create_with_options(
            grpc_ssl_server_credentials_create_options_using_config_fetcher(
                GRPC_SSL_REQUEST_CLIENT_CERTIFICATE_AND_VERIFY, fetch, port))) {}
  ~Transport() override { grpc_server_credentials_release(credentials_); }

  /// Calls are judged by the services, not by the transport.
  void SetAuthMetadataProcessor(const std::shared_ptr<grpc::AuthMetadataProcessor>&) override {}

 private:
  int AddPortToServer(const std::string& address, grpc_server* server) override {
    return grpc_server_add_http2_port(server, address.c_str(), credentials_);
  }

  grpc_server_credentials* const credentials_;
};

}  // namespace

domain::Result<std::unique_ptr<PresentedCertificate>> PresentedCertificate::open(
    Source source, domain::Instant now) {
  auto first = source(now);
  if (!first) return tl::unexpected(std::move(first.error()));
  return std::unique_ptr<PresentedCertificate>(
      new PresentedCertificate(std::move(source), *std::move(first)));
}

PresentedCertificate::PresentedCertificate(Source source, security::ServerCredentials first)
    : source_(std::move(source)), presented_(std::move(first)) {}

PresentedCertificate::~PresentedCertificate() = default;

domain::Status PresentedCertificate::renew(domain::Instant now) {
  const std::lock_guard alone(renewing_);
  auto next = source_(now);
  if (!next) return tl::unexpected(std::move(next.error()));
  const std::lock_guard lock(mutex_);
  const bool same =
      next->certificate_pem == presented_.certificate_pem && next->key_pem == presented_.key_pem;
  if (same) return {};
  presented_ = *std::move(next);
  ++exchanges_;
  spdlog::info("another certificate is presented from now on: {}", presented_.info.fingerprint);
  return {};
}

security::CertificateInfo PresentedCertificate::info() const {
  const std::lock_guard lock(mutex_);
  return presented_.info;
}

std::shared_ptr<grpc::ServerCredentials> PresentedCertificate::transport(
    const std::string& client_authority_pem) {
  port_ = std::unique_ptr<Port>(new Port{*this, client_authority_pem});
  return std::make_shared<Transport>(&Port::ask, port_.get());
}

}  // namespace yichuang::server
