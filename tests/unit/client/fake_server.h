#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <grpcpp/create_channel.h>
#include <grpcpp/security/server_credentials.h>
#include <grpcpp/server.h>
#include <grpcpp/server_builder.h>

#include "kiosk/client/grpc/connection.h"
#include "yichuang/common/v1/error_details.pb.h"

namespace yichuang::client::testing {

/// What the server sends with a failure.
inline grpc::Status failure(grpc::StatusCode code, const std::string& reason,
                            const std::map<std::string, std::string>& metadata = {}) {
  common::v1::ErrorInfo info;
  info.set_reason(reason);
  info.set_domain("yichuang");
  info.mutable_metadata()->insert(metadata.begin(), metadata.end());
  common::v1::Status details;
  details.set_code(code);
  details.add_details()->PackFrom(info);
  return {code, "for developers", details.SerializeAsString()};
}

/// A server on a loopback port that can go away and come back on the same port.
class FakeServer {
 public:
  explicit FakeServer(std::vector<grpc::Service*> services) : services_(std::move(services)) {
    start();
  }
  ~FakeServer() { stop(); }

  void start() {
    grpc::ServerBuilder builder;
    builder.AddListeningPort("127.0.0.1:" + std::to_string(port_),
                             grpc::InsecureServerCredentials(), &port_);
    for (grpc::Service* service : services_) builder.RegisterService(service);
    server_ = builder.BuildAndStart();
  }
  void stop() {
    if (!server_) return;
    server_->Shutdown(std::chrono::system_clock::now());
    server_->Wait();
    server_.reset();
  }
  [[nodiscard]] std::shared_ptr<grpc::Channel> channel() const {
    grpc::ChannelArguments arguments;
    arguments.SetInt(GRPC_ARG_INITIAL_RECONNECT_BACKOFF_MS, 20);
    arguments.SetInt(GRPC_ARG_MIN_RECONNECT_BACKOFF_MS, 20);
    arguments.SetInt(GRPC_ARG_MAX_RECONNECT_BACKOFF_MS, 50);
    // A channel of its own for each connection: no backoff is inherited from another test.
    arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);
    return grpc::CreateCustomChannel("127.0.0.1:" + std::to_string(port_),
                                     grpc::InsecureChannelCredentials(), arguments);
  }

 private:
  std::vector<grpc::Service*> services_;
  int port_ = 0;
  std::unique_ptr<grpc::Server> server_;
};

/// Short enough for tests, long enough for a machine that is busy.
inline Timing quickTiming() {
  Timing timing;
  timing.firstRetry = std::chrono::milliseconds(5);
  timing.longestRetry = std::chrono::milliseconds(20);
  return timing;
}

}  // namespace yichuang::client::testing
