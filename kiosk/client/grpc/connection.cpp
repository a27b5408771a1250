#include "kiosk/client/grpc/connection.h"

#include <algorithm>
#include <utility>

#include <QRandomGenerator>
#include <grpcpp/client_context.h>
#include <grpcpp/create_channel.h>
#include <grpcpp/security/credentials.h>
#include <grpcpp/support/channel_arguments.h>

namespace yichuang::client {
namespace {

std::shared_ptr<grpc::Channel> makeChannel(const ConnectionOptions& options) {
  grpc::SslCredentialsOptions ssl;
  ssl.pem_root_certs = options.authority.toStdString();
  ssl.pem_cert_chain = options.certificate.toStdString();
  ssl.pem_private_key = options.privateKey.toStdString();

  grpc::ChannelArguments arguments;
  // A cable pulled out is otherwise noticed only when something is sent.
  arguments.SetInt(GRPC_ARG_KEEPALIVE_TIME_MS, 20'000);
  arguments.SetInt(GRPC_ARG_KEEPALIVE_TIMEOUT_MS, 10'000);
  arguments.SetInt(GRPC_ARG_HTTP2_MAX_PINGS_WITHOUT_DATA, 0);
  arguments.SetInt(GRPC_ARG_INITIAL_RECONNECT_BACKOFF_MS, 300);
  arguments.SetInt(GRPC_ARG_MIN_RECONNECT_BACKOFF_MS, 2'000);
  arguments.SetInt(GRPC_ARG_MAX_RECONNECT_BACKOFF_MS, 5'000);
  // Repeats are made in one place, UnaryCall.
  arguments.SetInt(GRPC_ARG_ENABLE_RETRIES, 0);
  return grpc::CreateCustomChannel(options.server.toStdString(), grpc::SslCredentials(ssl),
                                   arguments);
}

}  // namespace

Connection::Connection(const ConnectionOptions& options)
    : Connection(makeChannel(options), options.timing) {
  setLanguage(options.language);
}

Connection::Connection(std::shared_ptr<grpc::Channel> channel, const Timing& timing)
    : timing_(timing), channel_(std::move(channel)) {}

Connection::~Connection() { calls_.cancelAllAndWait(); }

void Connection::prepare(grpc::ClientContext& context) const {
  if (!token_.empty()) context.AddMetadata("authorization", "Bearer " + token_);
  if (!language_.empty()) context.AddMetadata("accept-language", language_);
}

std::chrono::milliseconds Connection::retryDelay(int attempt) const {
  const auto doubled = timing_.firstRetry * (1 << std::clamp(attempt - 1, 0, 10));
  const auto delay = std::min<std::chrono::milliseconds>(doubled, timing_.longestRetry);
  // Half to whole: a hall full of kiosks must not come back in the same instant.
  const double part = 0.5 + QRandomGenerator::global()->generateDouble() / 2;
  return std::chrono::milliseconds(
      static_cast<std::int64_t>(static_cast<double>(delay.count()) * part));
}

}  // namespace yichuang::client
