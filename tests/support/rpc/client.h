#pragma once

#include <atomic>
#include <chrono>
#include <memory>
#include <string>

#include <fmt/format.h>
#include <grpcpp/channel.h>
#include <grpcpp/client_context.h>

namespace yichuang::test {

/// A request_id nobody used before.
inline std::string request_id() {
  static std::atomic<std::uint64_t> last{0};
  return fmt::format("00000000-0000-4000-8000-{:012x}", ++last);
}

template <class Response>
struct Answer {
  grpc::Status status;
  Response value;

  bool ok() const { return status.ok(); }
  const Response* operator->() const { return &value; }
};

/// One caller of the server, who shows a token (may be empty).
class Client {
 public:
  Client(std::shared_ptr<grpc::Channel> channel, std::string token)
      : channel_(std::move(channel)), token_(std::move(token)) {}

  /// Calls as a well-behaved program does: a command without request_id is given a new one.
  template <class Stub, class Request, class Response>
  Answer<Response> call(grpc::Status (Stub::*rpc)(grpc::ClientContext*, const Request&, Response*),
                        Request request) const {
    if constexpr (requires { request.set_request_id(""); }) {
      if (request.request_id().empty()) request.set_request_id(test::request_id());
    }
    return call_as_is(rpc, request);
  }

  template <class Stub, class Request, class Response>
  Answer<Response> call_as_is(grpc::Status (Stub::*rpc)(grpc::ClientContext*, const Request&,
                                                        Response*),
                              const Request& request) const {
    Stub stub(channel_);
    grpc::ClientContext context;
    introduce(context);
    Answer<Response> answer;
    answer.status = (stub.*rpc)(&context, request, &answer.value);
    return answer;
  }

  /// Shows the token, and ends a call that would hang the tests.
  void introduce(grpc::ClientContext& context) const {
    if (!token_.empty()) context.AddMetadata("authorization", "Bearer " + token_);
    context.set_deadline(std::chrono::system_clock::now() + std::chrono::minutes(2));
  }

  const std::shared_ptr<grpc::Channel>& channel() const { return channel_; }

 private:
  std::shared_ptr<grpc::Channel> channel_;
  std::string token_;
};

}  // namespace yichuang::test
