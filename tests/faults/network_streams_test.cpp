#include <algorithm>
#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "tests/support/rpc/desk.h"
#include "tests/support/rpc/installation.h"
#include "tests/support/rpc/relay.h"
#include "tests/support/rpc/watcher.h"
#include "tests/support/seed.h"
#include "yichuang/identity/v1/identity_service.grpc.pb.h"

// A wire that breaks at random places: whoever goes on where they were is told everything once, and
// a command that is sent again is carried out once.
namespace yichuang::test {
namespace {

constexpr int kCitizens = 40;
constexpr int kMostConnections = 2000;
constexpr int kSureCuts = 4;
constexpr const char* kPassword = "Hall-Demo-2026";
using Identity = identity::v1::IdentityService::Stub;

/// How many calls who follows was told; -1 before the first message.
class Progress {
 public:
  void reach(int told) {
    told_ = told;
    told_.notify_all();
  }
  void wait_for(int told) const {
    for (int now = told_; now < told; now = told_) told_.wait(now);
  }

 private:
  std::atomic<int> told_{-1};
};

class NetworkStreams : public ::testing::Test {
 protected:
  void SetUp() override {
    kiosk_identity_ = installation_.enrol(7);
    display_identity_ = installation_.enrol(8, {.role = "display@610902"});
    installation_.add_user("zhang", "clerk@610902", kPassword);
    auto started = installation_.start();
    ASSERT_TRUE(started) << started.error().message;
    server_ = *std::move(started);
    relay_.emplace(server_->address(), [this] { return budget(); });
    const Client nobody = installation_.client(*server_, {});
    identity::v1::LoginRequest login;
    login.set_login("zhang");
    login.set_password(kPassword);
    token_ = nobody.call(&Identity::Login, login)->token();
    desk_.emplace(Client(nobody.channel(), token_), "offices/610902/windows/1");
    ASSERT_THAT(desk_->open().status, Succeeds());
  }

  /// Bytes until the wire breaks: from the middle of the handshake to some tens of messages. The
  /// first ones break early, so that there are enough however few bytes are sent.
  std::int64_t budget() {
    const std::int64_t most = wires_++ < kSureCuts ? 2'000 : 12'000;
    return std::uniform_int_distribution<std::int64_t>(500, most)(random_);
  }

  /// Over the wire that breaks; a new connection each time.
  Client over_relay(const ClientIdentity& identity, const std::string& token = {}) {
    return {installation_.client(relay_->address(), identity).channel(), token};
  }

  /// One citizen after another, sometimes no faster than who follows is told; the numbers in that
  /// order.
  std::vector<std::string> serve(const Progress& progress) {
    std::vector<std::string> numbers;
    const Client kiosk = installation_.client(*server_, kiosk_identity_);
    std::bernoulli_distribution patient;
    progress.wait_for(0);
    for (int i = 0; i < kCitizens; ++i) {
      if (patient(random_citizens_)) progress.wait_for(i);
      const auto issued = kiosk.call(&Tickets::IssueTicket, wish("610902", {"DL-06"}));
      EXPECT_THAT(issued.status, Succeeds());
      EXPECT_THAT(desk_->next().status, Succeeds());
      EXPECT_THAT(desk_->complete(issued->ticket().name()).status, Succeeds());
      numbers.push_back(issued->ticket().number());
    }
    return numbers;
  }

  /// Opens the stream again wherever it broke, until all calls were told; `take` says how many
  /// were. A stream that does not get on ends the test.
  template <class Request, class Update>
  void follow(typename Watcher<Request, Update>::Rpc rpc, const ClientIdentity& identity,
              const std::string& token, Request request, Progress& progress,
              const std::function<std::size_t(const Update&)>& take) {
    int told = 0;
    for (int connections = 0; told < kCitizens; ++connections) {
      if (connections == kMostConnections) {
        ADD_FAILURE() << "it does not get on";
        break;
      }
      Watcher<Request, Update> watcher(over_relay(identity, token), rpc, request);
      Update update;
      while (told < kCitizens && watcher.read(update)) {
        EXPECT_GE(update.sequence(), request.resume_after()) << "time went back";
        request.set_resume_after(update.sequence());
        told = static_cast<int>(take(update));
        progress.reach(told);
      }
    }
    progress.reach(kCitizens);  // nobody waits for one that gave up
  }

  std::mt19937 random_{seed()};           ///< of the relay
  std::mt19937 random_citizens_{seed()};  ///< of who serves
  int wires_{};
  TestInstallation installation_;
  ClientIdentity kiosk_identity_;
  ClientIdentity display_identity_;
  std::unique_ptr<server::Server> server_;
  std::optional<Relay> relay_;
  std::string token_;
  std::optional<Desk> desk_;
};

TEST_F(NetworkStreams, BoardIsToldEveryCallOnceThroughCutsAnywhere) {
  std::vector<std::string> told;
  std::vector<std::int64_t> sequences;
  watch::v1::WatchBoardRequest request;
  request.set_office("offices/610902");
  Progress progress;
  std::jthread board([&] {
    follow<watch::v1::WatchBoardRequest, watch::v1::BoardUpdate>(
        &Watch::WatchBoard, display_identity_, {}, request, progress, [&](const auto& update) {
          for (const auto& call : update.new_calls()) {
            told.push_back(call.number());
            sequences.push_back(call.sequence());
          }
          return told.size();
        });
  });
  const auto called = serve(progress);
  board.join();
  EXPECT_EQ(told, called);
  EXPECT_TRUE(std::ranges::is_sorted(sequences, std::less_equal<>())) << "told twice or backwards";
  EXPECT_GE(relay_->cuts(), kSureCuts) << "the wire was too good";
}

TEST_F(NetworkStreams, WindowIsToldEveryChangeOnceThroughCutsAnywhere) {
  std::vector<std::string> told;
  watch::v1::WatchWindowRequest request;
  request.set_window(desk_->window());
  std::set<std::int64_t> sequences;
  Progress progress;
  std::jthread window([&] {
    follow<watch::v1::WatchWindowRequest, watch::v1::WindowUpdate>(
        &Watch::WatchWindow, {}, token_, request, progress, [&](const auto& update) {
          for (const auto& change : update.changes()) {
            EXPECT_TRUE(sequences.insert(change.sequence()).second) << "told twice";
            if (change.kind() == "ticket.called") told.push_back(change.details().at("number"));
          }
          return told.size();
        });
  });
  const auto called = serve(progress);
  window.join();
  EXPECT_EQ(told, called);
  EXPECT_GE(relay_->cuts(), kSureCuts) << "the wire was too good";
}

TEST_F(NetworkStreams, CommandSentUntilItIsAnsweredGivesOneTicket) {
  std::set<std::string> numbers;
  for (int i = 0; i < kCitizens; ++i) {
    auto request = wish("610902", {"DL-06"});
    request.set_request_id(request_id());
    Answer<queue::v1::IssueTicketResponse> answer;
    do {
      answer = over_relay(kiosk_identity_).call_as_is(&Tickets::IssueTicket, request);
      if (!answer.ok()) {
        ASSERT_EQ(answer.status.error_code(), grpc::StatusCode::UNAVAILABLE)
            << answer.status.error_message();
      }
    } while (!answer.ok());
    EXPECT_TRUE(numbers.insert(answer->ticket().number()).second) << answer->ticket().number();
  }
  queue::v1::ListWaitingTicketsRequest list;
  list.set_office("offices/610902");
  EXPECT_EQ(desk_->clerk().call(&Counter::ListWaitingTickets, list)->tickets_size(), kCitizens);
  EXPECT_GE(relay_->cuts(), kSureCuts) << "the wire was too good";
}

}  // namespace
}  // namespace yichuang::test
