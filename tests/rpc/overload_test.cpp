#include <future>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "tests/support/rpc/desk.h"

// A server that has more to do than it can: it says so, and what it refused was not done.
namespace yichuang::test {
namespace {

using domain::Reason;

class Overload : public ::testing::Test {
 protected:
  /// Keeps the writer busy until release().
  void stall_the_writer() {
    std::promise<void> stalled;
    const auto queued = server_.database().write(
        server_.clock.now() + std::chrono::hours(1),
        [&stalled, gate = gate_.get_future().share()](ports::Transaction&) -> domain::Status {
          stalled.set_value();
          gate.wait();
          return {};
        },
        [](const domain::Status&) {});
    ASSERT_TRUE(queued);
    stalled.get_future().wait();
  }
  void release() { gate_.set_value(); }

  std::future<grpc::Status> issue_later() {
    return std::async(std::launch::async, [this] {
      return server_.as("kiosk@610902#3")
          .call(&Tickets::IssueTicket, wish("610902", {"DL-01"}))
          .status;
    });
  }

  void wait_for_queued(std::size_t commands) {
    while (server_.queued_writes() != commands) std::this_thread::yield();
  }

  std::size_t tickets() {
    return server_.look(
        [](ports::Transaction& tx) { return tx.tickets().open_tickets("610902").size(); });
  }

  static constexpr std::size_t kQueue = 4;
  std::promise<void> gate_;
  HallServer server_{{.queue_limit = kQueue}};
};

TEST_F(Overload, OfTheQueueIsSaidAndCostsNobodyWhoWaits) {
  stall_the_writer();
  std::vector<std::future<grpc::Status>> waiting;
  for (std::size_t i = 0; i < kQueue; ++i) waiting.push_back(issue_later());
  wait_for_queued(kQueue);
  EXPECT_THAT(issue_later().get(), FailsWith(Reason::kServerBusy));
  release();
  for (auto& status : waiting) EXPECT_THAT(status.get(), Succeeds());
  EXPECT_EQ(tickets(), kQueue);
}

TEST_F(Overload, PastTheDeadlineChangesNothing) {
  stall_the_writer();
  auto late = issue_later();
  wait_for_queued(1);
  server_.clock.advance(std::chrono::minutes(3));
  release();
  EXPECT_THAT(late.get(), FailsWith(Reason::kDeadlineExceeded));
  EXPECT_EQ(tickets(), 0U);
}

TEST_F(Overload, OfTheWriterDoesNotKeepReadersWaiting) {
  stall_the_writer();
  queue::v1::EstimateWaitsRequest request;
  request.set_office("offices/610902");
  request.add_services("services/DL-01");
  EXPECT_THAT(server_.as("kiosk@610902#3").call(&Tickets::EstimateWaits, request).status,
              Succeeds());
  release();
}

TEST_F(Overload, ByADeadlineThatHasPassedIsNotBegun) {
  const auto client = server_.as("kiosk@610902#3");
  Tickets stub(client.channel());
  grpc::ClientContext context;
  client.introduce(context);
  context.set_deadline(std::chrono::system_clock::now() - std::chrono::seconds(1));
  queue::v1::IssueTicketResponse response;
  auto request = wish("610902", {"DL-01"});
  request.set_request_id(request_id());
  EXPECT_EQ(stub.IssueTicket(&context, request, &response).error_code(),
            grpc::StatusCode::DEADLINE_EXCEEDED);
  EXPECT_EQ(tickets(), 0U);
}

}  // namespace
}  // namespace yichuang::test
