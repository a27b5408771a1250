#include "tests/unit/app/queue/queue_fixture.h"

namespace yichuang::app {
namespace {

using std::chrono::minutes;
using std::chrono::seconds;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class VisitTest : public QueueTest {
 protected:
  VisitTest() {
    open(1);
    open(2);
    open(3);
  }
};

TEST_F(VisitTest, OfOneServiceEndsWithIt) {
  const auto ticket = join({"DL-06"});
  next(2);
  hall_.now += minutes{1};
  const auto serving = start(2, ticket.id).value();
  EXPECT_EQ(serving.state, TicketState::kServing);
  EXPECT_EQ(serving.items[0].state, ItemState::kInService);
  EXPECT_EQ(reason_of(start(2, ticket.id)), "TICKET_STATE_FORBIDS") << "twice";
  hall_.now += minutes{5};
  const auto done = complete(2, ticket.id).value();
  EXPECT_EQ(done.state, TicketState::kCompleted);
  EXPECT_EQ(done.items[0].state, ItemState::kDone);
  EXPECT_EQ(*done.items[0].ended - *done.items[0].started, minutes{5});
  EXPECT_EQ(done.items[0].window, "2");
  EXPECT_EQ(stored_window(2).ticket, 0);
  EXPECT_EQ(hall_.last_event().kind, "ticket.completed");
}

TEST_F(VisitTest, AtAnOfficeTheCatalogueNoLongerHasIsRefusedChanges) {
  Ticket left;
  left.id = 7;
  left.office = "610999";
  left.business_date = std::chrono::year{2026} / 9 / 21;
  left.prefix = "A";
  left.number = 1;
  left.items.emplace_back();
  left.items[0].ticket = 7;
  left.items[0].ordinal = 1;
  left.items[0].service = "DL-06";
  const auto store = [&](Context& context) { return context.tx().tickets().insert(left); };
  left.state = TicketState::kWaiting;
  ASSERT_EQ(reason_of(hall_.run(store)), "OK");
  EXPECT_EQ(reason_of(hall_.run([](Context& context) {
              return add_ticket_service(context, {{"610999", 7}, "DL-15"});
            })),
            "OFFICE_NOT_FOUND");
  left.id = left.items[0].ticket = 8;
  left.number = 2;
  left.state = TicketState::kMissed;
  ASSERT_EQ(reason_of(hall_.run(store)), "OK");
  EXPECT_EQ(reason_of(hall_.run([](Context& context) {
              return return_ticket(context, {"610999", 8});
            })),
            "OFFICE_NOT_FOUND");
}

TEST_F(VisitTest, GoesOnAtAnotherWindowInItsOldPlace) {
  const auto both = join({"DL-15", "VE-01"});
  const auto later = join({"VE-01"});
  ASSERT_EQ(next(2), both.id);
  hall_.now += minutes{10};
  const auto latest = join({"VE-01"});
  const auto waiting = complete(2, both.id).value();
  EXPECT_EQ(waiting.state, TicketState::kWaiting);
  EXPECT_EQ(waiting.pending, "VE-01");
  EXPECT_EQ(waiting.basis, domain::OrderBasis::kContinues);
  EXPECT_EQ(waiting.order_time, both.order_time);
  EXPECT_THAT(line(), ElementsAre(both.id, later.id, latest.id));
  EXPECT_EQ(reason_of(call(2)), "NOBODY_WAITING");
  EXPECT_EQ(next(3), both.id);
}

TEST_F(VisitTest, StaysWhereTheNextServiceIsDoneToo) {
  const auto ticket = join({"DL-06", "DL-15"});
  next(2);
  start(2, ticket.id).value();
  const auto half = complete(2, ticket.id, {1}).value();
  EXPECT_EQ(half.state, TicketState::kServing);
  EXPECT_EQ(half.items[0].state, ItemState::kDone);
  EXPECT_EQ(half.items[1].state, ItemState::kInService);
  EXPECT_EQ(stored_window(2).ticket, ticket.id);
  EXPECT_EQ(complete(2, ticket.id, {2}).value().state, TicketState::kCompleted);
}

TEST_F(VisitTest, OnlyServicesInHandAreCompleted) {
  const auto ticket = join({"DL-06", "VE-01"});
  next(2);
  start(2, ticket.id).value();
  EXPECT_EQ(reason_of(complete(2, ticket.id, {2})), "FIELD_INVALID") << "not this window's";
  EXPECT_EQ(reason_of(complete(2, ticket.id, {1, 7})), "FIELD_INVALID") << "none of the ticket";
  EXPECT_EQ(reason_of(complete(3, ticket.id)), "TICKET_NOT_AT_WINDOW");
  EXPECT_EQ(reason_of(complete(2, ticket.id, {1})), "OK");
}

TEST_F(VisitTest, WithoutOrdinalsAllTheWindowCanDoIsDone) {
  const auto ticket = join({"DL-06", "DL-15", "VE-01"});
  next(2);
  start(2, ticket.id).value();
  const auto waiting = complete(2, ticket.id).value();
  EXPECT_EQ(waiting.items[0].state, ItemState::kDone);
  EXPECT_EQ(waiting.items[1].state, ItemState::kDone);
  EXPECT_EQ(waiting.items[2].state, ItemState::kPending);
  EXPECT_EQ(waiting.state, TicketState::kWaiting);
}

TEST_F(VisitTest, ParkedItLeavesTheWindowFreeAndComesBack) {
  const auto ticket = join({"DL-06"});
  const auto other = join({"DL-06"});
  next(2);
  start(2, ticket.id).value();
  const auto parked = park(2, ticket.id).value();
  EXPECT_EQ(parked.state, TicketState::kParked);
  EXPECT_EQ(parked.items[0].state, ItemState::kPending);
  EXPECT_EQ(next(2), other.id);
  EXPECT_EQ(reason_of(with_ticket(2, unpark_ticket, ticket.id)), "WINDOW_BUSY");
  EXPECT_EQ(reason_of(with_ticket(3, unpark_ticket, ticket.id)), "WINDOW_CANNOT_SERVE");
  hall_.now += minutes{10};
  const auto back = with_ticket(1, unpark_ticket, ticket.id).value();
  EXPECT_EQ(back.state, TicketState::kServing);
  EXPECT_EQ(back.window, "1");
  EXPECT_EQ(back.items[0].started, hall_.now) << "the time away is not handling time";
  EXPECT_EQ(stored_window(1).ticket, ticket.id);
  EXPECT_EQ(reason_of(with_ticket(3, unpark_ticket, ticket.id)), "TICKET_STATE_FORBIDS");
}

TEST_F(VisitTest, TheReasonItStoppedForIsKeptWithTheEvent) {
  const auto ticket = join({"DL-06"});
  next(2);
  park(2, ticket.id).value();
  EXPECT_THAT(hall_.last_event().payload, HasSubstr(R"("reason":"COPIES")"));
  hall_
      .run([&](Context& context) {
        return cancel_ticket(context, {{kOffice, ticket.id}, domain::CancelReason::kPapers});
      })
      .value();
  EXPECT_EQ(hall_.last_event().kind, "ticket.cancelled");
  EXPECT_THAT(hall_.last_event().payload, HasSubstr(R"("reason":"PAPERS")"));
}

TEST_F(VisitTest, IsRatedOnceAndOnlyWhenCompleted) {
  const auto ticket = join({"DL-06"});
  const auto rate = [&](int stars) {
    return hall_.run([&](Context& context) {
      return rate_ticket(context, {{kOffice, ticket.id}, stars, {"friendly"}, ""});
    });
  };
  EXPECT_EQ(reason_of(rate(5)), "TICKET_STATE_FORBIDS");
  next(2);
  complete(2, ticket.id).value();
  EXPECT_EQ(reason_of(rate(0)), "FIELD_INVALID");
  EXPECT_EQ(reason_of(rate(6)), "FIELD_INVALID");
  EXPECT_EQ(rate(5).value().rating, 5);
  EXPECT_EQ(reason_of(rate(1)), "ALREADY_RATED");
  EXPECT_EQ(stored(ticket.id).rating, 5);
}

class CloseDayTest : public VisitTest {
 protected:
  domain::Result<DayClosed> close() {
    return hall_.run([](Context& context) { return close_day(context, kOffice); });
  }
  std::size_t open_tickets() {
    return hall_.look(
        [](ports::Transaction& tx) { return tx.tickets().open_tickets(kOffice).size(); });
  }
};

TEST_F(CloseDayTest, LeavesNothingOpen) {
  std::vector<std::int64_t> tickets;
  for (int i = 0; i < 5; ++i) tickets.push_back(join({"DL-06"}).id);
  ASSERT_EQ(next(1), tickets[0]);
  miss(1, tickets[0]);
  ASSERT_EQ(next(1), tickets[1]);
  park(1, tickets[1]).value();
  ASSERT_EQ(next(1), tickets[2]);
  start(1, tickets[2]).value();
  ASSERT_EQ(next(2), tickets[3]);
  const auto closed = close().value();
  EXPECT_EQ(closed.ended_tickets, 5);
  EXPECT_EQ(closed.closed_windows, 3);
  EXPECT_EQ(open_tickets(), 0U);
  for (const auto id : tickets) {
    EXPECT_EQ(stored(id).state, TicketState::kDayEnded);
    EXPECT_EQ(stored(id).items[0].state, ItemState::kNotDone);
  }
  EXPECT_EQ(stored_window(1).state, domain::WindowState::kClosed);
  EXPECT_EQ(stored_window(1).ticket, 0);
  EXPECT_EQ(close().value().ended_tickets, 0) << "again";
}

TEST_F(CloseDayTest, IsDoneByTheClockAtTheEndOfTheDay) {
  join({"DL-06"});
  const auto due = [&] { return hall_.run([](Context& c) { return close_due_days(c); }); };
  hall_.now = on_monday(18, 59, 59);
  ASSERT_TRUE(due().has_value());
  EXPECT_EQ(open_tickets(), 1U);
  hall_.now = on_monday(19);
  ASSERT_TRUE(due().has_value());
  EXPECT_EQ(open_tickets(), 0U);
}

TEST_F(CloseDayTest, AfterAnOutageOnlyWhatWasLeftOfEarlierDaysIsEnded) {
  const auto served = join({"DL-06"}).id;
  const auto waited = join({"DL-06"}).id;
  ASSERT_EQ(next(1), served);
  start(1, served).value();
  hall_.now += std::chrono::days{1};
  at(2, [](Context& context) { return close_window(context, {window(2), false}); }).value();
  open(2);
  const auto todays = join({"VE-01"}).id;
  ASSERT_EQ(next(3), todays) << "at a window that was open all night";
  ASSERT_TRUE(hall_.run([](Context& context) { return close_due_days(context); }).has_value());
  EXPECT_EQ(stored(served).state, TicketState::kDayEnded);
  EXPECT_EQ(stored(waited).state, TicketState::kDayEnded);
  EXPECT_EQ(stored(todays).state, TicketState::kCalled);
  EXPECT_EQ(stored_window(1).state, domain::WindowState::kClosed);
  EXPECT_EQ(stored_window(2).state, domain::WindowState::kOpen);
  EXPECT_EQ(stored_window(3).state, domain::WindowState::kOpen);
  EXPECT_EQ(stored_window(3).ticket, todays);
}

TEST_F(CloseDayTest, AWindowOpenedTodayIsFreedOfYesterdaysTicket) {
  const auto ticket = join({"DL-06"}).id;
  hall_.now += std::chrono::days{1};
  at(1, [](Context& context) { return close_window(context, {window(1), false}); }).value();
  open(1);
  ASSERT_EQ(next(1), ticket);
  ASSERT_TRUE(hall_.run([](Context& context) { return close_due_days(context); }).has_value());
  EXPECT_EQ(stored(ticket).state, TicketState::kDayEnded);
  EXPECT_EQ(stored_window(1).state, domain::WindowState::kOpen);
  EXPECT_EQ(stored_window(1).ticket, 0);
}

class OvernightTest : public QueueTest {
 protected:
  OvernightTest()
      : QueueTest(test::busy_catalogue([](domain::Catalogue& catalogue) {
          catalogue.offices[1].policy.keep_overnight = true;
        })) {
    open(1);
  }
};

TEST_F(OvernightTest, TheLineIsKeptAndTheWindowsAreClosed) {
  const auto called = join({"DL-06"});
  const auto waiting = join({"DL-06"});
  ASSERT_EQ(next(1), called.id);
  const auto closed =
      hall_.run([](Context& context) { return close_day(context, kOffice); }).value();
  EXPECT_EQ(closed.ended_tickets, 1);
  EXPECT_THAT(line(), ElementsAre(waiting.id));
  EXPECT_EQ(stored_window(1).state, domain::WindowState::kClosed);
}

}  // namespace
}  // namespace yichuang::app
