#include "tests/bench/hall.h"

#include <stdexcept>

#include <spdlog/spdlog.h>

#include "backend/catalogue/load_catalogue.h"

namespace yichuang::bench {

Hall::Hall(const test::SiteSize& size) : site_(size) {
  spdlog::set_level(spdlog::level::err);
  server::Options options;
  options.data = site_.data();
  options.listen = "127.0.0.1:0";
  options.demo = true;
  auto started = server::Server::start(options);
  if (!started) throw std::runtime_error(started.error().message);
  server_ = *std::move(started);
  site_.enrol(server_->address());
}

Hall::~Hall() { server_->stop(); }

std::shared_ptr<grpc::Channel> Hall::connect() const { return site_.connect(server_->address()); }

std::shared_ptr<grpc::Channel> Hall::connect_desk() const {
  return site_.connect_desk(server_->address());
}

std::string Hall::log_in(int clerk) const { return site_.log_in(server_->address(), clerk); }

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
