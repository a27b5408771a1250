#include "tests/support/rpc/relay.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <stdexcept>
#include <utility>

namespace yichuang::test {
namespace {

constexpr int kPatienceMillis = 50;  // how soon the end of the relay is noticed

sockaddr_in loopback(std::uint16_t port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  address.sin_port = htons(port);
  return address;
}

bool write_all(int fd, const char* data, std::size_t size) {
  for (std::size_t done = 0; done < size;) {
    const auto wrote = ::send(fd, data + done, size - done, MSG_NOSIGNAL);
    if (wrote <= 0) return false;
    done += static_cast<std::size_t>(wrote);
  }
  return true;
}

/// Both ends learn of it at once and know nothing of what was under way.
void reset(int fd) {
  const linger now{1, 0};
  ::setsockopt(fd, SOL_SOCKET, SO_LINGER, &now, sizeof now);
  ::close(fd);
}

/// Moves what has come from one side to the other. False when the connection has ended; `budget`
/// shrinks by what went through.
bool move(int from, int to, std::int64_t* budget) {
  std::array<char, 4096> buffer;
  const auto got = ::recv(from, buffer.data(), buffer.size(), 0);
  if (got <= 0) return false;
  const auto allowed = budget == nullptr ? got : std::min<std::int64_t>(got, *budget);
  if (!write_all(to, buffer.data(), static_cast<std::size_t>(allowed))) return false;
  if (budget == nullptr) return true;
  *budget -= allowed;
  return *budget > 0;
}

}  // namespace

Relay::Relay(const std::string& server, std::function<std::int64_t()> budget)
    : target_port_(static_cast<std::uint16_t>(std::stoi(server.substr(server.rfind(':') + 1)))),
      budget_(std::move(budget)),
      listener_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
  auto address = loopback(0);
  socklen_t size = sizeof address;
  if (::bind(listener_, reinterpret_cast<sockaddr*>(&address), size) != 0 ||
      ::listen(listener_, 64) != 0 ||
      ::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size) != 0) {
    throw std::runtime_error("no port for the relay");
  }
  address_ = "127.0.0.1:" + std::to_string(ntohs(address.sin_port));
  acceptor_ = std::jthread([this] { accept(); });
}

Relay::~Relay() {
  stopping_ = true;
  acceptor_.join();
  connections_.clear();
  ::close(listener_);
}

void Relay::accept() {
  while (!stopping_) {
    pollfd waiting{listener_, POLLIN, 0};
    if (::poll(&waiting, 1, kPatienceMillis) <= 0) continue;
    const int near = ::accept(listener_, nullptr, nullptr);
    if (near < 0) continue;
    connections_.remove_if([](const Connection& one) { return one.over.load(); });
    auto& connection = connections_.emplace_back();
    connection.thread = std::jthread([this, &connection, near, budget = budget_()] {
      forward(near, budget);
      connection.over = true;
    });
  }
}

void Relay::forward(int near, std::int64_t budget) {
  const int far = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  const auto address = loopback(target_port_);
  bool open = ::connect(far, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
  while (open && !stopping_) {
    std::array<pollfd, 2> sides{pollfd{near, POLLIN, 0}, pollfd{far, POLLIN, 0}};
    if (::poll(sides.data(), sides.size(), kPatienceMillis) <= 0) continue;
    if (sides[0].revents != 0) open = move(near, far, nullptr);
    if (open && sides[1].revents != 0) open = move(far, near, &budget);
  }
  if (budget <= 0) ++cuts_;
  reset(near);
  reset(far);
}

}  // namespace yichuang::test
