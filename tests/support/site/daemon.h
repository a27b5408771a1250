#pragma once

#include <sys/types.h>

#include <chrono>
#include <string>

namespace yichuang::test {

/// A yichuangd in a process of its own; it ends with the object, at the latest with the program
/// that made it.
class Daemon {
 public:
  /// Starts it and waits until it serves. `listen` with port 0 takes a free one. Throws, with what
  /// it complained of, when it ends instead.
  explicit Daemon(const std::string& data, const std::string& listen = "127.0.0.1:0");
  ~Daemon();
  Daemon(const Daemon&) = delete;
  Daemon& operator=(const Daemon&) = delete;

  const std::string& address() const { return address_; }

  /// As a power cut ends it: nothing is finished.
  void kill();
  /// As an administrator ends it. Its exit code; -1 when a signal ended it.
  int stop();

  /// Processor time it has used.
  std::chrono::nanoseconds processor_time() const;
  /// Memory it has in use, in KiB: "VmRSS", or the most so far: "VmHWM".
  long memory_kib(const std::string& name) const;

 private:
  void spawn(const std::string& data, const std::string& listen);
  std::string wait_for_address();
  int wait();

  std::string log_;
  pid_t pid_{};
  int output_{-1};
  std::string address_;
};

}  // namespace yichuang::test
