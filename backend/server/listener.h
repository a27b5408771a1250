#pragma once

#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "backend/domain/error.h"

namespace yichuang::server {

/// Takes the connections of the server's port. The transport's own listener ends for good when the
/// process runs out of file handles; this one turns newcomers away before that, so that those who
/// are served, the database and the log keep theirs.
class Listener {
 public:
  /// Gets a connected socket, which is its from now on.
  using OnConnection = std::function<void(int connection)>;

  /// `address` is host:port, [host]:port for IPv6; port 0 takes a free one. PORT_IN_USE.
  static domain::Result<std::unique_ptr<Listener>> open(const std::string& address);
  ~Listener();
  Listener(const Listener&) = delete;
  Listener& operator=(const Listener&) = delete;

  /// With the port that was really taken.
  const std::string& address() const { return address_; }

  /// `on_connection` is called from a thread of the listener's, until stop().
  void start(OnConnection on_connection);
  /// Nobody is let in any more. Idempotent.
  void stop();

 private:
  Listener(std::vector<int> sockets, std::string address);
  void run();
  bool take_waiting(int socket);

  const std::vector<int> sockets_;
  const std::string address_;
  const int ending_;   ///< an event that wakes the thread
  const int ceiling_;  ///< handles from here on are kept for others than connections
  OnConnection on_connection_;
  std::jthread thread_;
};

/// As many file handles as the system allows the process. To be called before threads start.
void raise_handle_limit();

}  // namespace yichuang::server
