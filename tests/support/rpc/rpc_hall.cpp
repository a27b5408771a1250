#include "tests/support/rpc/rpc_hall.h"

#include <atomic>

#include <fmt/format.h>

#include "yichuang/common/v1/error_details.pb.h"

namespace yichuang::test {

domain::Result<rpc::Identified> FakeAuthenticator::identify(ports::Transaction&,
                                                            const rpc::Credentials& credentials,
                                                            domain::Instant) {
  rpc::Identified who;
  who.actor.name = "nobody";
  if (credentials.bearer.empty()) return who;
  auto grants = domain::parse_grants(credentials.bearer);
  if (!grants) return tl::unexpected(grants.error());
  const bool device = domain::is_device_role(grants->at(0).role);
  who.caller.kind = device ? domain::Caller::Kind::kDevice : domain::Caller::Kind::kUser;
  who.caller.id = "7";
  who.caller.grants = *std::move(grants);
  who.actor = {domain::actor_of(who.caller), device ? 0 : 7, "王芳"};
  return who;
}

RpcHall::RpcHall(const std::function<Services(rpc::Backend&)>& make_services)
    : services_(make_services(backend_)) {
  catalogue_.set(busy_catalogue());
  grpc::ServerBuilder builder;
  for (const auto& service : services_) builder.RegisterService(service.get());
  server_ = builder.BuildAndStart();
  channel_ = server_->InProcessChannel({});
}

RpcHall::~RpcHall() {
  channel_.reset();
  server_->Shutdown(std::chrono::system_clock::now() + std::chrono::seconds(5));
  database_.stop();
}

std::unique_ptr<grpc::ClientContext> RpcHall::as(const std::string& roles) {
  auto context = std::make_unique<grpc::ClientContext>();
  if (!roles.empty()) context->AddMetadata("authorization", "Bearer " + roles);
  return context;
}

std::string request_id() {
  static std::atomic<unsigned> last{0};
  return fmt::format("00000000-0000-4000-8000-{:012x}", ++last);
}

std::string reason_of(const grpc::Status& status) {
  if (status.ok()) return "OK";
  common::v1::Status details;
  common::v1::ErrorInfo info;
  if (!details.ParseFromString(status.error_details()) || details.details().empty() ||
      !details.details(0).UnpackTo(&info)) {
    return {};
  }
  return info.reason();
}

}  // namespace yichuang::test
