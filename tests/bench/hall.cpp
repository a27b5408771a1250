#include "tests/bench/hall.h"

#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <thread>

#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include "backend/catalogue/load_catalogue.h"
#include "backend/security/certificate_request.h"
#include "yichuang/identity/v1/identity_service.grpc.pb.h"

namespace yichuang::bench {
namespace {

std::string output_of(const std::string& command) {
  FILE* pipe = popen(command.c_str(), "r");
  if (pipe == nullptr) throw std::runtime_error("cannot run " + command);
  std::string text;
  std::array<char, 256> part{};
  while (std::fgets(part.data(), part.size(), pipe) != nullptr) text += part.data();
  if (pclose(pipe) != 0) throw std::runtime_error("failed: " + command);
  while (!text.empty() && text.back() == '\n') text.pop_back();
  return text;
}

std::string content_of(const std::string& file) {
  std::ifstream stream(file);
  return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace

Hall::Hall() {
  spdlog::set_level(spdlog::level::err);
  std::string pattern = (std::filesystem::temp_directory_path() / "yichuang-bench-XXXXXX").string();
  if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder");
  directory_ = pattern;
  const auto ctl = fmt::format("{} --data {}/data", YICHUANG_CTL, directory_);
  output_of(ctl + " init 2>/dev/null");
  output_of(fmt::format("{} import {} 2>/dev/null", ctl, YICHUANG_CATALOGUE));
  const auto code = output_of(ctl + " device enrol --role kiosk@610900 --name bench 2>/dev/null");

  server::Options options;
  options.data = directory_ + "/data";
  options.listen = "127.0.0.1:0";
  options.demo = true;
  auto started = server::Server::start(options);
  if (!started) throw std::runtime_error(started.error().message);
  server_ = *std::move(started);
  authority_ = content_of(options.data + "/authority/ca.pem");

  const auto identity = security::make_certificate_request("bench");
  key_ = identity.key_pem;
  auto stub = identity::v1::IdentityService::NewStub(connect());
  identity::v1::EnrolDeviceRequest request;
  request.set_enrolment_code(code);
  request.set_certificate_request(identity.request_pem);
  identity::v1::EnrolDeviceResponse response;
  grpc::ClientContext context;
  const auto status = stub->EnrolDevice(&context, request, &response);
  if (!status.ok()) throw std::runtime_error("enrolment: " + status.error_message());
  certificate_ = response.certificate();
}

Hall::~Hall() {
  server_->stop();
  std::filesystem::remove_all(directory_);
}

std::shared_ptr<grpc::Channel> Hall::connect() const {
  grpc::SslCredentialsOptions tls;
  tls.pem_root_certs = authority_;
  if (!certificate_.empty()) {
    tls.pem_private_key = key_;
    tls.pem_cert_chain = certificate_;
  }
  grpc::ChannelArguments arguments;
  arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);
  return grpc::CreateCustomChannel(server_->address(), grpc::SslCredentials(tls), arguments);
}

const std::vector<std::string>& Hall::offices() {
  static const auto codes = [] {
    std::vector<std::string> list;
    const auto loaded = catalogue::load_catalogue(YICHUANG_CATALOGUE);
    if (!loaded) throw std::runtime_error("the catalogue has faults");
    for (const auto& office : loaded->offices) list.push_back("offices/" + office.code);
    return list;
  }();
  return codes;
}

std::string machine() {
  return fmt::format(R"("processors":{},"compiler":"gcc {}","build":"{}")",
                     std::thread::hardware_concurrency(), __VERSION__, YICHUANG_BUILD_TYPE);
}

}  // namespace yichuang::bench
