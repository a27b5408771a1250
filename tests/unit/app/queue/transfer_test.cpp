#include "tests/unit/app/queue/queue_fixture.h"

namespace yichuang::app {
namespace {

using std::chrono::minutes;
using std::chrono::seconds;
using ::testing::ElementsAre;

class TransferTest : public QueueTest {
 protected:
  TransferTest() {
    open(1);
    open(2);
    open(3);
  }

  domain::Result<Transferred> transfer(int number, std::int64_t ticket,
                                       const std::function<void(TransferTicket&)>& change) {
    TransferTicket command;
    command.at = {window(number), ticket, 0};
    change(command);
    return at(number, [&](Context& context) { return transfer_ticket(context, command); });
  }
  domain::Result<Transferred> to_window(int number, std::int64_t ticket,
                                        const std::string& target) {
    return transfer(number, ticket, [&](TransferTicket& c) { c.target_window = target; });
  }
  domain::Result<Transferred> to_service(int number, std::int64_t ticket,
                                         const std::string& target) {
    return transfer(number, ticket, [&](TransferTicket& c) { c.target_service = target; });
  }
  domain::Result<Transferred> to_office(int number, std::int64_t ticket, const std::string& target,
                                        int travel_minutes = 0) {
    return transfer(number, ticket, [&](TransferTicket& c) {
      c.target_office = target;
      c.travel_minutes = travel_minutes;
    });
  }
};

TEST_F(TransferTest, ToAWindowKeepsThePlaceAndOnlyThatWindowCalls) {
  const auto ticket = join({"DL-06"});
  const auto later = join({"DL-06"});
  ASSERT_EQ(next(1), ticket.id);
  start(1, ticket.id).value();
  const auto sent = to_window(1, ticket.id, "2").value().ticket;
  EXPECT_EQ(sent.state, TicketState::kWaiting);
  EXPECT_EQ(sent.items[0].state, ItemState::kPending);
  EXPECT_EQ(sent.target_window, "2");
  EXPECT_THAT(line(), ElementsAre(ticket.id, later.id));
  EXPECT_EQ(next(1), later.id) << "not the window it came from";
  EXPECT_EQ(next(2), ticket.id);
}

TEST_F(TransferTest, ToAWindowThatCannotHelpIsRefused) {
  const auto ticket = join({"DL-06"});
  next(1);
  EXPECT_EQ(reason_of(to_window(1, ticket.id, "3")), "WINDOW_CANNOT_SERVE");
  EXPECT_EQ(reason_of(to_window(1, ticket.id, "1")), "WINDOW_CANNOT_SERVE") << "itself";
  EXPECT_EQ(reason_of(to_window(1, ticket.id, "9")), "WINDOW_NOT_FOUND");
  EXPECT_EQ(stored_window(1).ticket, ticket.id);
}

TEST_F(TransferTest, ToAServiceReplacesTheOneInHandAndKeepsThePlace) {
  const auto ticket = join({"DL-06"});
  const auto later = join({"VE-01"});
  ASSERT_EQ(next(2), ticket.id);
  start(2, ticket.id).value();
  EXPECT_EQ(reason_of(to_service(2, ticket.id, "XX-99")), "SERVICE_NOT_FOUND");
  const auto sent = to_service(2, ticket.id, "VE-01").value().ticket;
  EXPECT_EQ(sent.pending, "VE-01");
  EXPECT_EQ(sent.items[0].state, ItemState::kCancelled);
  EXPECT_THAT(line(), ElementsAre(ticket.id, later.id));
  EXPECT_EQ(next(3), ticket.id);
}

TEST_F(TransferTest, ToAnOfficeMovesTheVisitWithThePersonsClaim) {
  auto command = wish({"DL-06"});
  command.person = person(1);
  const auto ticket = issue(command).value();
  next(1);
  start(1, ticket.id).value();
  hall_.now += minutes{10};
  const auto sent = to_office(1, ticket.id, kCity, 30).value();
  EXPECT_EQ(sent.ticket.state, TicketState::kMoved);
  EXPECT_EQ(sent.ticket.items[0].state, ItemState::kMoved);
  EXPECT_EQ(stored_window(1).ticket, 0);
  ASSERT_TRUE(sent.onward.has_value());
  EXPECT_EQ(sent.onward->office, kCity);
  EXPECT_EQ(sent.onward->continues, ticket.id);
  EXPECT_EQ(stored(ticket.id).continued_by, sent.onward->id);
  EXPECT_EQ(sent.onward->channel, domain::Channel::kTransfer);
  EXPECT_EQ(sent.onward->order_time, ticket.order_time) << "the wait so far counts there";
  EXPECT_EQ(sent.onward->not_before, hall_.now + minutes{30});
  EXPECT_EQ(sent.onward->holder, ticket.holder);
  EXPECT_EQ(reason_of(issue(command)), "TICKET_OPEN_ALREADY") << "the claim went along";
}

TEST_F(TransferTest, ToAnOfficeGivesTheNumberOfTheDayBackHere) {
  const auto ticket = join({"DL-06"});
  next(1);
  to_office(1, ticket.id, kCity).value();
  const bool counted_no_more = hall_.look([&](ports::Transaction& tx) {
    return tx.tickets().count_issue(kOffice, ticket.business_date, "DL-06", 1).has_value();
  });
  EXPECT_TRUE(counted_no_more);
}

TEST_F(TransferTest, ToAnOfficeThatCannotHelpLeavesAllAsItWas) {
  const auto ticket = join({"DL-15"});
  next(1);
  const auto before = stored(ticket.id);
  EXPECT_EQ(reason_of(to_office(1, ticket.id, kCity)), "SERVICE_NOT_AT_OFFICE");
  EXPECT_EQ(reason_of(to_office(1, ticket.id, "610999")), "OFFICE_NOT_FOUND");
  EXPECT_EQ(reason_of(to_office(1, ticket.id, kOffice)), "FIELD_INVALID") << "itself";
  EXPECT_EQ(reason_of(to_office(1, ticket.id, kCity, 241)), "FIELD_INVALID");
  EXPECT_EQ(stored(ticket.id), before);
  EXPECT_EQ(stored_window(1).ticket, ticket.id);
}

TEST_F(TransferTest, OnlyOfATicketAtTheWindow) {
  const auto ticket = join({"DL-06"});
  EXPECT_EQ(reason_of(to_window(1, ticket.id, "2")), "TICKET_NOT_AT_WINDOW");
  next(2);
  EXPECT_EQ(reason_of(to_window(1, ticket.id, "2")), "TICKET_NOT_AT_WINDOW");
}

}  // namespace
}  // namespace yichuang::app
