#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <string>

namespace yichuang::test {

/// A TCP socket for 127.0.0.1.
class Socket {
 public:
  Socket() : descriptor_(::socket(AF_INET, SOCK_STREAM, 0)) {}
  Socket(const Socket&) = delete;
  Socket& operator=(const Socket&) = delete;
  ~Socket() { ::close(descriptor_); }

  /// Taken by nobody at this moment.
  int free_port() {
    auto address = local(0);
    ::bind(descriptor_, reinterpret_cast<sockaddr*>(&address), sizeof address);
    socklen_t size = sizeof address;
    ::getsockname(descriptor_, reinterpret_cast<sockaddr*>(&address), &size);
    return ntohs(address.sin_port);
  }

  /// All that is answered until the other side hangs up; empty when nobody is there.
  std::string ask(int port, const std::string& question) {
    const auto address = local(port);
    if (::connect(descriptor_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
        ::send(descriptor_, question.data(), question.size(), 0) < 0) {
      return "";
    }
    std::string answer;
    std::array<char, 4096> part{};
    for (;;) {
      const auto got = ::recv(descriptor_, part.data(), part.size(), 0);
      if (got <= 0) return answer;
      answer.append(part.data(), static_cast<std::size_t>(got));
    }
  }

 private:
  static sockaddr_in local(int port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    return address;
  }

  const int descriptor_;
};

inline int free_port() { return Socket().free_port(); }

/// The metrics that are served on this port of the machine.
inline std::string scrape(int port) {
  return Socket().ask(port, "GET /metrics HTTP/1.0\r\nHost: localhost\r\n\r\n");
}

}  // namespace yichuang::test
