#include "backend/server/memory_guard.h"

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <string>
#include <utility>

#include <gmock/gmock.h>

namespace yichuang::server {
namespace {

constexpr std::size_t kMost = 100;
constexpr int kEndedMillis = 5000;
constexpr int kSparedMillis = 700;  // three times the guard's patience

/// A connection over loopback: `near` is a program's end, `far` the server's.
struct Connection {
  int near{-1};
  int far{-1};

  Connection() = default;
  Connection(Connection&& other) noexcept
      : near(std::exchange(other.near, -1)), far(std::exchange(other.far, -1)) {}
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;
  ~Connection() {
    if (near >= 0) ::close(near);
    if (far >= 0) ::close(far);
  }

  /// In pieces that the sockets hold, which the server's end takes; less when it was ended
  /// meanwhile.
  void send(std::size_t bytes) const {
    std::array<char, 10'000> piece{};
    for (std::size_t sent = 0; sent < bytes;) {
      const auto size = std::min(piece.size(), bytes - sent);
      const auto went = ::send(near, piece.data(), size, MSG_NOSIGNAL);
      if (went <= 0 || ::recv(far, piece.data(), went, MSG_WAITALL) != went) return;
      sent += went;
    }
  }

  /// Whether the program is told within so many milliseconds that it was hung up on.
  bool is_ended(int millis) const {
    pollfd waiting{near, POLLIN, 0};
    char byte = 0;
    return ::poll(&waiting, 1, millis) == 1 && ::recv(near, &byte, 1, 0) <= 0;
  }
};

Connection connect() {
  sockaddr_in address{AF_INET, 0, {htonl(INADDR_LOOPBACK)}, {}};
  auto* place = reinterpret_cast<sockaddr*>(&address);
  socklen_t size = sizeof address;
  const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
  EXPECT_EQ(::bind(listener, place, size), 0);
  EXPECT_EQ(::listen(listener, 1), 0);
  EXPECT_EQ(::getsockname(listener, place, &size), 0);
  Connection made;
  made.near = ::socket(AF_INET, SOCK_STREAM, 0);
  EXPECT_EQ(::connect(made.near, place, size), 0);
  made.far = ::accept(listener, nullptr, nullptr);
  ::close(listener);
  return made;
}

TEST(Senders, ShowsWhoSentMostSinceTheLastLook) {
  Senders senders;
  const auto one = connect();
  const auto other = connect();
  senders.add(one.far);
  senders.add(other.far);
  EXPECT_FALSE(senders.look().has_value());
  one.send(5000);
  other.send(3000);
  const auto first = senders.look();
  ASSERT_TRUE(first.has_value());
  EXPECT_EQ(first->connection, one.far);
  EXPECT_EQ(first->bytes, 5000U);
  other.send(10);
  EXPECT_EQ(senders.look()->connection, other.far);
}

TEST(Senders, LeavesWhoGotTheHandleOfOneThatIsGone) {
  Senders senders;
  auto gone = connect();
  senders.add(gone.far);
  gone.send(5000);
  const auto next = connect();
  ASSERT_EQ(::dup2(next.far, gone.far), gone.far);
  EXPECT_FALSE(senders.end(gone.far));
  EXPECT_FALSE(senders.look().has_value());
  EXPECT_FALSE(next.is_ended(0));
}

TEST(MemoryGuard, EndsWhoSendsMostWhenMemoryRunsOut) {
  std::atomic<std::size_t> resident{kMost};
  const auto calm = connect();
  const auto flood = connect();
  MemoryGuard guard(kMost, [&] { return resident.load(); });
  guard.watch(calm.far);
  guard.watch(flood.far);
  flood.send(500'000);
  EXPECT_FALSE(flood.is_ended(kSparedMillis));
  resident = kMost + 1;
  calm.send(1000);
  flood.send(500'000);
  EXPECT_TRUE(flood.is_ended(kEndedMillis));
  EXPECT_FALSE(calm.is_ended(kSparedMillis));
}

TEST(MemoryGuard, EndsNobodyWhoSentLittle) {
  const auto calm = connect();
  MemoryGuard guard(kMost, [] { return kMost + 1; });
  guard.watch(calm.far);
  calm.send(10'000);
  EXPECT_FALSE(calm.is_ended(kSparedMillis));
}

TEST(ResidentBytes, AreThoseOfThisProcess) {
  const auto before = resident_bytes();
  std::string more(std::size_t{64} << 20, 'x');
  EXPECT_GT(resident_bytes(), before + more.size() / 2);
}

}  // namespace
}  // namespace yichuang::server
