#include <pthread.h>

#include <csignal>
#include <iostream>

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include "backend/server/options.h"
#include "backend/server/server.h"

namespace {

/// Blocked before any thread starts, so that only sigwait sees them.
sigset_t block_stop_signals() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGINT);
  sigaddset(&signals, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  return signals;
}

void set_up_log(const std::string& level) {
  // Standard output says where the server is; the log goes beside it, one JSON object a line.
  spdlog::set_default_logger(std::make_shared<spdlog::logger>(
      "yichuangd", std::make_shared<spdlog::sinks::stderr_sink_mt>()));
  spdlog::set_pattern(R"({"time":"%Y-%m-%dT%H:%M:%S.%eZ","level":"%l","thread":%t,"message":"%v"})",
                      spdlog::pattern_time_type::utc);
  spdlog::set_level(spdlog::level::from_str(level));
}

}  // namespace

int main(int argc, char** argv) {
  const auto options = yichuang::server::read_options(argc, argv);
  const auto signals = block_stop_signals();
  std::signal(SIGPIPE, SIG_IGN);
  set_up_log(options.log_level);
  const auto server = yichuang::server::Server::start(options);
  if (!server) {
    std::cerr << "yichuangd: " << to_string(server.error().reason) << ": " << server.error().message
              << '\n';
    return 1;
  }
  std::cout << "yichuangd: serving on " << (*server)->address() << std::endl;
  int signal = 0;
  sigwait(&signals, &signal);
  spdlog::info("stopping on signal {}", signal);
  (*server)->stop();
  return 0;
}
