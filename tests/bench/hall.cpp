#include "tests/bench/hall.h"

#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include <fmt/format.h>
#include <spdlog/spdlog.h>

#include "backend/catalogue/load_catalogue.h"
#include "backend/security/certificate_request.h"
#include "yichuang/identity/v1/identity_service.grpc.pb.h"

namespace yichuang::bench {
namespace {

constexpr const char* kPassword = "Bench-Hall-2026";

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

std::string ctl(const std::string& directory) {
  return fmt::format("{} --data {}/data", YICHUANG_CTL, directory);
}

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

/// Benchmarks do not wait between two calls of a number.
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

Hall::Hall(const HallSize& size) {
  spdlog::set_level(spdlog::level::err);
  std::string pattern = (std::filesystem::temp_directory_path() / "yichuang-bench-XXXXXX").string();
  if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder");
  directory_ = pattern;
  prepare(size);
  const auto code =
      output_of(ctl(directory_) + " device enrol --role kiosk@610900 --name bench 2>/dev/null");
  server::Options options;
  options.data = directory_ + "/data";
  options.listen = "127.0.0.1:0";
  options.demo = true;
  auto started = server::Server::start(options);
  if (!started) throw std::runtime_error(started.error().message);
  server_ = *std::move(started);
  authority_ = content_of(options.data + "/authority/ca.pem");
  enrol(code);
}

void Hall::prepare(const HallSize& size) const {
  const auto catalogue = directory_ + "/catalogue";
  std::filesystem::copy(YICHUANG_CATALOGUE, catalogue, std::filesystem::copy_options::recursive);
  if (size.windows > 0) give_windows(catalogue + "/offices/610900-ankang.yaml", size.windows);
  let_recall_at_once(catalogue + "/offices/shared.yaml");
  output_of(ctl(directory_) + " init 2>/dev/null");
  output_of(fmt::format("{} import {} 2>/dev/null", ctl(directory_), catalogue));
  for (int i = 1; i <= size.clerks; ++i) {
    output_of(
        fmt::format("echo '{}' | {} user add clerk{} --name clerk{} --role clerk@610900 "
                    "--password-stdin --keep-password 2>/dev/null",
                    kPassword, ctl(directory_), i, i));
  }
}

void Hall::enrol(const std::string& code) {
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

std::string Hall::log_in(int clerk) const {
  auto stub = identity::v1::IdentityService::NewStub(connect_desk());
  identity::v1::LoginRequest request;
  request.set_login("clerk" + std::to_string(clerk));
  request.set_password(kPassword);
  identity::v1::LoginResponse response;
  grpc::ClientContext context;
  const auto status = stub->Login(&context, request, &response);
  if (!status.ok()) throw std::runtime_error("login: " + status.error_message());
  return response.token();
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
  return open_channel(server_->address(), tls);
}

std::shared_ptr<grpc::Channel> Hall::connect_desk() const {
  grpc::SslCredentialsOptions tls;
  tls.pem_root_certs = authority_;
  return open_channel(server_->address(), tls);
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

}  // namespace yichuang::bench
