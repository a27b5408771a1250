#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <list>
#include <mutex>
#include <string>
#include <thread>

namespace yichuang::test {

/// A wire between a client and a server of this machine that breaks: each connection ends with a
/// reset after as many bytes from the server as `budget` says for it.
class Relay {
 public:
  /// `server` as "127.0.0.1:7443". `budget` is asked once a connection, from one thread.
  Relay(const std::string& server, std::function<std::int64_t()> budget);
  ~Relay();
  Relay(const Relay&) = delete;
  Relay& operator=(const Relay&) = delete;

  const std::string& address() const { return address_; }
  int cuts() const { return cuts_; }

 private:
  struct Connection {
    std::atomic<bool> over{};
    std::jthread thread;
  };

  void accept();
  void forward(int near, std::int64_t budget);

  std::uint16_t target_port_;
  std::function<std::int64_t()> budget_;
  std::string address_;
  int listener_{-1};
  std::atomic<bool> stopping_{};
  std::atomic<int> cuts_{};
  std::list<Connection> connections_;  ///< of the accepting thread alone
  std::jthread acceptor_;
};

}  // namespace yichuang::test
