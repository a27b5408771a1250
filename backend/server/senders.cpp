#include "backend/server/senders.h"

// The kernel's own header: glibc's tcp_info ends before the bytes.
#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>

namespace yichuang::server {
namespace {

/// 0 when the handle is no socket (any more).
std::uint64_t cookie_of(int connection) {
  std::uint64_t cookie = 0;
  socklen_t size = sizeof cookie;
  if (::getsockopt(connection, SOL_SOCKET, SO_COOKIE, &cookie, &size) != 0) return 0;
  return cookie;
}

std::uint64_t received_by(int connection) {
  tcp_info info{};
  socklen_t size = sizeof info;
  if (::getsockopt(connection, IPPROTO_TCP, TCP_INFO, &info, &size) != 0) return 0;
  return info.tcpi_bytes_received;
}

/// A reset. After a shutdown the system would go on taking what is sent, and the transport reading
/// it, for as long as it comes.
bool cut(int connection) {
  sockaddr nobody{};
  nobody.sa_family = AF_UNSPEC;
  return ::connect(connection, &nobody, sizeof nobody) == 0 ||
         ::shutdown(connection, SHUT_RDWR) == 0;
}

}  // namespace

void Senders::add(int connection) {
  const Sender sender{cookie_of(connection), received_by(connection)};
  const std::lock_guard lock(mutex_);
  senders_[connection] = sender;
}

std::optional<Senders::Heaviest> Senders::look() {
  const std::lock_guard lock(mutex_);
  Heaviest heaviest;
  for (auto at = senders_.begin(); at != senders_.end();) {
    auto& [connection, sender] = *at;
    if (cookie_of(connection) != sender.cookie) {
      at = senders_.erase(at);
      continue;
    }
    const auto received = received_by(connection);
    const auto more = received - std::min(received, sender.received);
    sender.received = received;
    if (more > heaviest.bytes) heaviest = {connection, more};
    ++at;
  }
  if (heaviest.bytes == 0) return {};
  return heaviest;
}

bool Senders::end(int connection) {
  const std::lock_guard lock(mutex_);
  const auto at = senders_.find(connection);
  if (at == senders_.end() || cookie_of(connection) != at->second.cookie) return false;
  // Between the question and this the transport may close it and the system give its handle away:
  // the worst is one program that connects again.
  return cut(connection);
}

}  // namespace yichuang::server
