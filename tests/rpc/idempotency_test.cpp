#include <gtest/gtest.h>

#include "tests/support/rpc/desk.h"

// A command sent again with its request_id gets the first answer again.
namespace yichuang::test {
namespace {

using domain::Reason;

class SentAgain : public ::testing::Test {
 protected:
  /// Sends exactly this request as a kiosk of the office.
  Answer<queue::v1::IssueTicketResponse> send(const queue::v1::IssueTicketRequest& request,
                                              const std::string& as = "kiosk@610902#3") {
    return server_.as(as).call_as_is(&Tickets::IssueTicket, request);
  }

  std::size_t tickets() {
    return server_.look(
        [](ports::Transaction& tx) { return tx.tickets().open_tickets("610902").size(); });
  }

  static queue::v1::IssueTicketRequest request(const std::string& id) {
    auto made = wish("610902", {"DL-01"});
    made.set_request_id(id);
    return made;
  }

  static constexpr const char* kId = "9b2f6a34-51c5-4e0f-8d6a-0a4c2f9e7b11";

  HallServer server_;
};

TEST_F(SentAgain, GetsTheSameAnswerAndNoSecondTicket) {
  const auto first = send(request(kId));
  ASSERT_THAT(first.status, Succeeds());
  server_.clock.advance(std::chrono::minutes(5));
  const auto again = send(request(kId));
  ASSERT_THAT(again.status, Succeeds());
  EXPECT_EQ(again.value.SerializeAsString(), first.value.SerializeAsString());
  EXPECT_EQ(tickets(), 1U);
}

TEST_F(SentAgain, GetsTheSameAnswerAfterARestart) {
  const auto first = send(request(kId));
  server_.restart();
  const auto again = send(request(kId));
  ASSERT_THAT(again.status, Succeeds());
  EXPECT_EQ(again.value.SerializeAsString(), first.value.SerializeAsString());
  EXPECT_EQ(tickets(), 1U);
}

TEST_F(SentAgain, GetsTheFirstAnswerEvenWhenTheStateHasGoneOn) {
  const auto first = send(request(kId));
  queue::v1::CancelTicketRequest cancel;
  cancel.set_name(first->ticket().name());
  ASSERT_THAT(server_.as("kiosk@610902#3").call(&Tickets::CancelTicket, cancel).status, Succeeds());
  EXPECT_EQ(send(request(kId))->ticket().state(), queue::v1::Ticket::WAITING);
}

TEST_F(SentAgain, WithOtherContentIsRefused) {
  send(request(kId));
  auto other = request(kId);
  other.set_decline_priority(true);
  EXPECT_THAT(send(other).status, FailsWith(Reason::kRequestIdReused));
  EXPECT_EQ(tickets(), 1U);
}

TEST_F(SentAgain, AsAnotherCommandIsRefused) {
  const auto first = send(request(kId));
  queue::v1::ReprintTicketRequest reprint;
  reprint.set_request_id(kId);
  reprint.set_name(first->ticket().name());
  const auto kiosk = server_.as("kiosk@610902#3");
  EXPECT_THAT(kiosk.call_as_is(&Tickets::ReprintTicket, reprint).status,
              FailsWith(Reason::kRequestIdReused));
}

TEST_F(SentAgain, BySomebodyElseIsAnotherWish) {
  send(request(kId));
  ASSERT_THAT(send(request(kId), "kiosk@610902#4").status, Succeeds());
  EXPECT_EQ(tickets(), 2U);
}

TEST_F(SentAgain, AfterAFailureIsTriedAgain) {
  auto unknown = request(kId);
  unknown.set_services(0, "services/ZZ-99");
  ASSERT_THAT(send(unknown).status, FailsWith(Reason::kServiceNotFound));
  EXPECT_THAT(send(request(kId)).status, Succeeds());
}

TEST_F(SentAgain, NeedsARequestId) {
  EXPECT_THAT(send(request("")).status, FailsWith(Reason::kRequestIdMissing));
  EXPECT_EQ(tickets(), 0U);
}

TEST_F(SentAgain, NeedsAUuid) {
  for (const std::string id :
       {"7", "9b2f6a34-51c5-4e0f-8d6a-0a4c2f9e7b1", "9b2f6a34-51c5-4e0f-8d6a-0a4c2f9e7b112",
        "9b2f6a34-51c5-4e0f-8d6a-0a4c2f9e7b1g", "9b2f6a34051c504e0f08d6a00a4c2f9e7b11",
        "------------------------------------", "9b2f6a34-51c5-4e0f-8d6a0-a4c2f9e7b11"}) {
    EXPECT_THAT(send(request(id)).status, FailsWith(Reason::kFieldInvalid, "request_id")) << id;
  }
  EXPECT_EQ(tickets(), 0U);
}

}  // namespace
}  // namespace yichuang::test
