#include "tests/support/rpc/real_server.h"

#include <atomic>
#include <random>
#include <stdexcept>
#include <utility>

#include <fmt/format.h>
#include <grpcpp/grpcpp.h>

#include "backend/security/certificate_request.h"
#include "tests/support/temporary_folder.h"
#include "yichuang/identity/v1/identity_service.grpc.pb.h"

namespace yichuang::test {
namespace {

using Identity = identity::v1::IdentityService::Stub;

template <class Response>
const Response& must(const Answer<Response>& answer, const char* what) {
  if (!answer.ok()) throw std::runtime_error(what + (": " + answer.status.error_message()));
  return answer.value;
}

}  // namespace

RealServer::RealServer(std::string address, const std::string& authority_file)
    : address_(std::move(address)), authority_pem_(content_of(authority_file)) {}

std::shared_ptr<grpc::Channel> RealServer::connect(const std::string& certificate_pem,
                                                   const std::string& key_pem) const {
  grpc::SslCredentialsOptions tls;
  tls.pem_root_certs = authority_pem_;
  tls.pem_cert_chain = certificate_pem;
  tls.pem_private_key = key_pem;
  grpc::ChannelArguments arguments;
  arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);
  arguments.SetInt(GRPC_ARG_MAX_RECONNECT_BACKOFF_MS, 1'000);
  return grpc::CreateCustomChannel(address_, grpc::SslCredentials(tls), arguments);
}

Client RealServer::enrol(const std::string& code) const {
  const auto made = security::make_certificate_request("device");
  identity::v1::EnrolDeviceRequest request;
  request.set_enrolment_code(code);
  request.set_certificate_request(made.request_pem);
  const auto answer = Client(connect({}, {}), {}).call(&Identity::EnrolDevice, request);
  return {connect(must(answer, "enrolment").certificate(), made.key_pem), {}};
}

Client RealServer::log_in(const std::string& login, const std::string& password) const {
  const auto channel = connect({}, {});
  identity::v1::LoginRequest request;
  request.set_login(login);
  request.set_password(password);
  const auto answer = Client(channel, {}).call(&Identity::Login, request);
  return {channel, must(answer, "login").token()};
}

std::string fresh_request_id() {
  static const auto run = [] {
    std::random_device source;
    return std::pair(source(), source());
  }();
  static std::atomic<unsigned> last{0};
  const unsigned number = ++last;
  return fmt::format("{:08x}-{:04x}-4000-8000-{:08x}{:04x}", run.first, number >> 16, run.second,
                     number & 0xffffU);
}

}  // namespace yichuang::test
