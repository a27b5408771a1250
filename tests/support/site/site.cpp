#include "tests/support/site/site.h"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string_view>

#include <fmt/format.h>

#include "backend/security/certificate_request.h"
#include "tests/support/program.h"
#include "yichuang/identity/v1/identity_service.grpc.pb.h"

namespace yichuang::test {
namespace {

constexpr const char* kPassword = "Bench-Hall-2026";

/// Replaces the windows of the one office in a catalogue file.
void give_windows(const std::string& file, int count) {
  auto text = content_of(file);
  const auto from = text.find("    windows:\n");
  if (from == std::string::npos) throw std::runtime_error("no windows in " + file);
  text.resize(from);
  text += "    windows:\n";
  for (int i = 1; i <= count; ++i) {
    text += fmt::format("      - {{code: \"{}\", label: {{zh: 综合窗口, en: All services}}}}\n", i);
  }
  std::ofstream(file) << text;
}

/// In all queue policies of a catalogue file.
void let_recall_at_once(const std::string& file) {
  constexpr std::string_view kKey = "recall_after_seconds:";
  std::istringstream lines(content_of(file));
  std::string text;
  for (std::string line; std::getline(lines, line);) {
    if (line.find(kKey) != std::string::npos) continue;
    if (const auto at = line.find("slot_capacity:"); at != std::string::npos) {
      text += std::string(at, ' ') + std::string(kKey) + " 0\n";
    }
    text += line + "\n";
  }
  std::ofstream(file) << text;
}

std::shared_ptr<grpc::Channel> open_channel(const std::string& address,
                                            const grpc::SslCredentialsOptions& tls) {
  grpc::ChannelArguments arguments;
  arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);
  return grpc::CreateCustomChannel(address, grpc::SslCredentials(tls), arguments);
}

}  // namespace

Site::Site(const SiteSize& size) {
  const auto catalogue = file("catalogue");
  std::filesystem::copy(YICHUANG_CATALOGUE, catalogue, std::filesystem::copy_options::recursive);
  if (size.windows > 0) give_windows(catalogue + "/offices/610900-ankang.yaml", size.windows);
  if (size.recall_at_once) let_recall_at_once(catalogue + "/offices/shared.yaml");
  control({"init"});
  control({"import", catalogue});
  for (int i = 1; i <= size.clerks; ++i) {
    const auto login = fmt::format("clerk{}", i);
    control({"user", "add", login, "--name", login, "--role", "clerk@610900", "--password-stdin",
             "--keep-password"},
            std::string(kPassword) + "\n");
  }
  authority_ = content_of(data() + "/authority/ca.pem");
}

std::string Site::control(const std::vector<std::string>& arguments,
                          const std::string& input) const {
  std::vector<std::string> all{"--data", data()};
  all.insert(all.end(), arguments.begin(), arguments.end());
  auto done = run_program(YICHUANG_CTL, all, input);
  if (done.code != 0) throw std::runtime_error(arguments.front() + " failed: " + done.err);
  return done.out;
}

void Site::enrol(const std::string& address) {
  auto code = control({"device", "enrol", "--role", "kiosk@610900", "--name", "1"});
  code.resize(code.find_last_not_of('\n') + 1);
  const auto identity = security::make_certificate_request("bench");
  key_ = identity.key_pem;
  auto stub = identity::v1::IdentityService::NewStub(connect_desk(address));
  identity::v1::EnrolDeviceRequest request;
  request.set_enrolment_code(code);
  request.set_certificate_request(identity.request_pem);
  identity::v1::EnrolDeviceResponse response;
  grpc::ClientContext context;
  const auto status = stub->EnrolDevice(&context, request, &response);
  if (!status.ok()) throw std::runtime_error("enrolment: " + status.error_message());
  certificate_ = response.certificate();
}

std::shared_ptr<grpc::Channel> Site::connect(const std::string& address) const {
  grpc::SslCredentialsOptions tls;
  tls.pem_root_certs = authority_;
  tls.pem_private_key = key_;
  tls.pem_cert_chain = certificate_;
  return open_channel(address, tls);
}

std::shared_ptr<grpc::Channel> Site::connect_desk(const std::string& address) const {
  grpc::SslCredentialsOptions tls;
  tls.pem_root_certs = authority_;
  return open_channel(address, tls);
}

std::string Site::log_in(const std::string& address, int clerk) const {
  auto stub = identity::v1::IdentityService::NewStub(connect_desk(address));
  identity::v1::LoginRequest request;
  request.set_login("clerk" + std::to_string(clerk));
  request.set_password(kPassword);
  identity::v1::LoginResponse response;
  grpc::ClientContext context;
  const auto status = stub->Login(&context, request, &response);
  if (!status.ok()) throw std::runtime_error("login: " + status.error_message());
  return response.token();
}

}  // namespace yichuang::test
