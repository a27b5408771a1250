#include "tests/support/site/daemon.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <array>
#include <fstream>
#include <stdexcept>
#include <string_view>

#include "tests/support/temporary_folder.h"

namespace yichuang::test {
namespace {

constexpr std::string_view kServing = "yichuangd: serving on ";

}  // namespace

Daemon::Daemon(const std::string& data, const std::string& listen) : log_(data + "/../server.log") {
  spawn(data, listen);
  address_ = wait_for_address();
}

Daemon::~Daemon() {
  if (pid_ != 0) kill();
  if (output_ >= 0) ::close(output_);
}

void Daemon::spawn(const std::string& data, const std::string& listen) {
  std::array<int, 2> pipe{};
  if (pipe2(pipe.data(), O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
  const int log = ::open(log_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  pid_ = fork();
  if (pid_ == 0) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    dup2(pipe[1], STDOUT_FILENO);
    dup2(log, STDERR_FILENO);
    execl(YICHUANG_SERVER, YICHUANG_SERVER, "--data", data.c_str(), "--listen", listen.c_str(),
          "--demo", static_cast<char*>(nullptr));
    _exit(127);
  }
  ::close(log);
  ::close(pipe[1]);
  output_ = pipe[0];
  if (pid_ < 0) throw std::runtime_error("no process");
}

std::string Daemon::wait_for_address() {
  std::string line;
  char next = 0;
  while (read(output_, &next, 1) == 1 && next != '\n') line += next;
  if (line.starts_with(kServing)) return line.substr(kServing.size());
  kill();
  throw std::runtime_error("yichuangd did not start: " + content_of(log_));
}

int Daemon::wait() {
  int state = 0;
  waitpid(pid_, &state, 0);
  pid_ = 0;
  return WIFEXITED(state) ? WEXITSTATUS(state) : -1;
}

void Daemon::kill() {
  ::kill(pid_, SIGKILL);
  wait();
}

int Daemon::stop() {
  ::kill(pid_, SIGTERM);
  return wait();
}

std::chrono::nanoseconds Daemon::processor_time() const {
  clockid_t clock{};
  timespec time{};
  if (clock_getcpuclockid(pid_, &clock) != 0 || clock_gettime(clock, &time) != 0) {
    throw std::runtime_error("no processor time of the server");
  }
  return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

long Daemon::memory_kib(const std::string& name) const {
  std::ifstream status("/proc/" + std::to_string(pid_) + "/status");
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with(name + ":")) return std::stol(line.substr(name.size() + 1));
  }
  throw std::runtime_error("no " + name + " of the server");
}

}  // namespace yichuang::test
