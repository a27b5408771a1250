#include <pthread.h>

#include <csignal>
#include <iostream>

#include <spdlog/spdlog.h>

#include "backend/runtime/complaint.h"
#include "backend/server/listener.h"
#include "backend/server/log.h"
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

}  // namespace

int main(int argc, char** argv) {
  const auto options = yichuang::server::read_options(argc, argv);
  const auto signals = block_stop_signals();
  std::signal(SIGPIPE, SIG_IGN);
  yichuang::server::raise_handle_limit();
  yichuang::server::set_up_log(options.log_level);
  const auto server = yichuang::server::Server::start(options);
  if (!server) {
    std::cerr << yichuang::runtime::complaint(server.error());
    return 1;
  }
  std::cout << "yichuangd: serving on " << (*server)->address() << std::endl;
  int signal = 0;
  sigwait(&signals, &signal);
  spdlog::info("stopping on signal {}", signal);
  (*server)->stop();
  return 0;
}
