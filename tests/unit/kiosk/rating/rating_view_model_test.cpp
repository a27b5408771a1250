#include "kiosk/features/rating/rating_view_model.h"

#include <gtest/gtest.h>

#include "kiosk/client/testing/fake_ticket_client.h"

namespace yichuang::rating {
namespace {

class RatingTest : public ::testing::Test {
 protected:
  void ask(const QString& number = "C012") {
    client::Ticket ticket;
    ticket.name = "tickets/" + number;
    ticket.number = number;
    pad_.ask(ticket);
  }
  void wait(int seconds) {
    for (int i = 0; i < seconds; ++i) pad_.tick();
  }

  client::testing::FakeTicketClient tickets_;
  RatingViewModel pad_{tickets_};
};

TEST_F(RatingTest, AsksWhenAVisitIsCompleted) {
  EXPECT_FALSE(pad_.isOpen());
  ask();
  EXPECT_TRUE(pad_.isOpen());
  EXPECT_EQ(pad_.number(), "C012");
}

TEST_F(RatingTest, OneTouchRatesOnce) {
  ask();
  pad_.rate(4);
  pad_.rate(1);
  ASSERT_EQ(tickets_.rateTicketCalls.requests.size(), 1);
  EXPECT_EQ(tickets_.rateTicketCalls.requests[0].ticket, "tickets/C012");
  EXPECT_EQ(tickets_.rateTicketCalls.requests[0].stars, 4);
}

TEST_F(RatingTest, ClosesByItselfAndForgetsTheNumber) {
  ask();
  wait(RatingViewModel::kAskSeconds - 1);
  EXPECT_TRUE(pad_.isOpen());
  wait(1);
  EXPECT_FALSE(pad_.isOpen());
  EXPECT_TRUE(pad_.number().isEmpty());
  pad_.rate(5);
  EXPECT_TRUE(tickets_.rateTicketCalls.requests.isEmpty()) << "nobody was asked any more";
}

TEST_F(RatingTest, ThanksAndCloses) {
  ask();
  pad_.rate(5);
  tickets_.rateTicketCalls.succeed(client::Ticket{});
  EXPECT_TRUE(pad_.isOpen());
  wait(RatingViewModel::kThankSeconds);
  EXPECT_FALSE(pad_.isOpen());
}

TEST_F(RatingTest, AFailureIsToldAndThePadStillCloses) {
  ask();
  pad_.rate(5);
  tickets_.rateTicketCalls.complete(
      tl::make_unexpected(client::testing::errorFor("SERVER_UNREACHABLE")));
  EXPECT_FALSE(pad_.error().isEmpty());
  wait(RatingViewModel::kThankSeconds);
  EXPECT_FALSE(pad_.isOpen());
}

TEST_F(RatingTest, TheNextCitizenReplacesTheQuestion) {
  ask("C012");
  pad_.rate(2);
  ask("C013");
  EXPECT_EQ(pad_.number(), "C013");
  EXPECT_EQ(pad_.stars(), 0);
  EXPECT_EQ(tickets_.rateTicketCalls.open(), 1) << "the rating before must still arrive";
  tickets_.rateTicketCalls.complete(
      tl::make_unexpected(client::testing::errorFor("SERVER_UNREACHABLE")));
  EXPECT_TRUE(pad_.error().isEmpty()) << "another citizen's failure";
}

}  // namespace
}  // namespace yichuang::rating
