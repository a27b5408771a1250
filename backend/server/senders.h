#pragma once

#include <cstdint>
#include <mutex>
#include <optional>
#include <unordered_map>

namespace yichuang::server {

/// The connections that were let in and how much each has sent. Sockets belong to the transport,
/// which closes them when it likes: a handle counts only while it is still the same socket. Any
/// thread.
class Senders {
 public:
  struct Heaviest {
    int connection{};
    std::uint64_t bytes{};  ///< received since the look before
  };

  /// `connection` is a connected TCP socket.
  void add(int connection);
  /// Who sent most since the last look, and forgets who is gone. Nobody: nothing came in.
  std::optional<Heaviest> look();
  /// Ends it in both directions; what it had asked is cancelled by the transport. False when the
  /// handle is another's by now.
  bool end(int connection);

 private:
  struct Sender {
    std::uint64_t cookie{};  ///< the system's name of a socket, never given twice
    std::uint64_t received{};
  };

  std::mutex mutex_;
  std::unordered_map<int, Sender> senders_;  ///< by handle
};

}  // namespace yichuang::server
