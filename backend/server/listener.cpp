#include "backend/server/listener.h"

#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <utility>

#include <spdlog/spdlog.h>

namespace yichuang::server {
namespace {

constexpr int kReservedHandles = 64;  // database, log, metrics, backups
constexpr int kPauseMillis = 50;      // when the system itself is out of handles

using AddressList = std::unique_ptr<addrinfo, decltype(&freeaddrinfo)>;

struct HostAndPort {
  std::string host;
  std::string port;
};

std::optional<HostAndPort> split(const std::string& address) {
  const auto colon = address.rfind(':');
  if (colon == std::string::npos) return {};
  auto host = address.substr(0, colon);
  if (host.size() >= 2 && host.front() == '[' && host.back() == ']') {
    host = host.substr(1, host.size() - 2);
  }
  return HostAndPort{std::move(host), address.substr(colon + 1)};
}

AddressList resolve(const HostAndPort& at) {
  addrinfo hints{};
  hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV;
  hints.ai_socktype = SOCK_STREAM;
  addrinfo* found = nullptr;
  if (getaddrinfo(at.host.empty() ? nullptr : at.host.c_str(), at.port.c_str(), &hints, &found) !=
      0) {
    found = nullptr;
  }
  return {found, freeaddrinfo};
}

in_port_t& port_in(sockaddr* address) {
  return address->sa_family == AF_INET6 ? reinterpret_cast<sockaddr_in6*>(address)->sin6_port
                                        : reinterpret_cast<sockaddr_in*>(address)->sin_port;
}

void set(int socket, int level, int option, int value) {
  ::setsockopt(socket, level, option, &value, sizeof value);
}

/// -1 when the port is taken or the address is none of this machine.
int listen_on(const addrinfo& at) {
  const int socket =
      ::socket(at.ai_family, at.ai_socktype | SOCK_NONBLOCK | SOCK_CLOEXEC, at.ai_protocol);
  if (socket < 0) return -1;
  set(socket, SOL_SOCKET, SO_REUSEADDR, 1);  // not REUSEPORT: two servers would share the citizens
  set(socket, IPPROTO_TCP, TCP_NODELAY, 1);  // connections inherit it
  if (at.ai_family == AF_INET6) set(socket, IPPROTO_IPV6, IPV6_V6ONLY, 0);
  if (::bind(socket, at.ai_addr, at.ai_addrlen) == 0 && ::listen(socket, SOMAXCONN) == 0) {
    return socket;
  }
  ::close(socket);
  return -1;
}

in_port_t port_of(int socket) {
  sockaddr_storage address{};
  socklen_t size = sizeof address;
  ::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size);
  return port_in(reinterpret_cast<sockaddr*>(&address));
}

/// All addresses of the name, on one port. One of them is enough: a name may have an IPv6 address
/// that the machine does not have, or IPv4 that the IPv6 socket serves already.
std::vector<int> listen_on_all(addrinfo* list) {
  std::vector<int> sockets;
  for (auto* at = list; at != nullptr; at = at->ai_next) {
    if (!sockets.empty()) port_in(at->ai_addr) = port_of(sockets.front());
    const int socket = listen_on(*at);
    if (socket >= 0) sockets.push_back(socket);
  }
  return sockets;
}

int handle_limit() {
  rlimit limit{};
  ::getrlimit(RLIMIT_NOFILE, &limit);
  constexpr rlim_t kMost = 1'000'000;
  return static_cast<int>(std::min(limit.rlim_cur, kMost));
}

}  // namespace

domain::Result<std::unique_ptr<Listener>> Listener::open(const std::string& address) {
  const auto at = split(address);
  const auto found = at ? resolve(*at) : AddressList{nullptr, freeaddrinfo};
  auto sockets = listen_on_all(found.get());
  if (sockets.empty()) {
    return domain::fail(domain::Reason::kPortInUse, "cannot listen on " + address,
                        {{"address", address}});
  }
  const auto port = std::to_string(ntohs(port_of(sockets.front())));
  return std::unique_ptr<Listener>(
      new Listener(std::move(sockets), address.substr(0, address.rfind(':') + 1) + port));
}

Listener::Listener(std::vector<int> sockets, std::string address)
    : sockets_(std::move(sockets)),
      address_(std::move(address)),
      ending_(::eventfd(0, EFD_CLOEXEC)),
      ceiling_(std::max(handle_limit() - kReservedHandles, kReservedHandles)) {}

Listener::~Listener() {
  stop();
  for (const int socket : sockets_) ::close(socket);
  ::close(ending_);
}

void Listener::start(OnConnection on_connection) {
  on_connection_ = std::move(on_connection);
  thread_ = std::jthread([this] { run(); });
}

void Listener::stop() {
  if (!thread_.joinable()) return;
  ::eventfd_write(ending_, 1);
  thread_.join();
}

void Listener::run() {
  std::vector<pollfd> watched{{ending_, POLLIN, 0}};
  for (const int socket : sockets_) watched.push_back({socket, POLLIN, 0});
  for (;;) {
    ::poll(watched.data(), watched.size(), -1);
    if (watched.front().revents != 0) return;
    bool taken = true;
    for (const int socket : sockets_) taken = take_waiting(socket) && taken;
    // Those who wait keep the poll awake: without a pause it would spin.
    if (!taken) ::poll(watched.data(), 1, kPauseMillis);
  }
}

/// False when the system gives no handle for them.
bool Listener::take_waiting(int socket) {
  for (;;) {
    const int connection = ::accept4(socket, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (connection < 0) {
      if (errno == EINTR || errno == ECONNABORTED) continue;
      return errno == EAGAIN || errno == EWOULDBLOCK;
    }
    // The lowest free handle is given: as many at least are in use.
    if (connection >= ceiling_) {
      spdlog::warn("a connection was turned away: {} file handles are in use", connection);
      ::close(connection);
    } else {
      on_connection_(connection);
    }
  }
}

void raise_handle_limit() {
  rlimit limit{};
  if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
  limit.rlim_cur = limit.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &limit);
}

}  // namespace yichuang::server
