#include "tests/unit/app/queue/queue_fixture.h"

namespace yichuang::app {
namespace {

using std::chrono::minutes;
using std::chrono::seconds;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class CallTest : public QueueTest {
 protected:
  CallTest() {
    open(1);
    open(2);
    open(3);
  }
  Ticket issue_as(domain::PriorityClass declared) {
    hall_.now += seconds{1};
    auto command = wish({"DL-06"});
    command.declared = declared;
    return issue(command).value();
  }
};

TEST_F(CallTest, GoesByArrival) {
  const auto first = join({"DL-06"});
  const auto second = join({"VE-01"});
  const auto called = call(1).value();
  EXPECT_EQ(called.ticket.id, first.id);
  EXPECT_EQ(called.ticket.state, TicketState::kCalled);
  EXPECT_EQ(called.ticket.calls, 1);
  EXPECT_EQ(called.ticket.window, "1");
  ASSERT_FALSE(called.reasons.empty());
  EXPECT_EQ(called.reasons[0].kind, domain::OrderReasonKind::kArrival);
  EXPECT_EQ(stored_window(1).ticket, first.id);
  EXPECT_THAT(line(), ElementsAre(second.id));
  EXPECT_EQ(hall_.last_event().kind, "ticket.called");
}

TEST_F(CallTest, GivesAWindowOnlyWhatItCanDo) {
  const auto vehicle = join({"VE-01"});
  const auto licence = join({"DL-06"});
  const auto both = join({"EB-02", "DL-15"});
  EXPECT_EQ(next(2), licence.id);
  EXPECT_EQ(next(1), vehicle.id);
  EXPECT_EQ(reason_of(call(3)), "NOBODY_WAITING");
  EXPECT_THAT(line(), ElementsAre(both.id));
  complete(2, licence.id).value();
  EXPECT_EQ(next(2), both.id) << "one of the services is enough";
}

TEST_F(CallTest, PutsAClassAheadByItsHeadStartAndNoFurther) {
  const auto early = join({"DL-06"});
  hall_.now += seconds{1200};
  const auto ordinary = join({"DL-06"});
  const auto disabled = issue_as(domain::PriorityClass::kDisabled);
  EXPECT_THAT(line(), ElementsAre(early.id, disabled.id, ordinary.id));
}

TEST_F(CallTest, TakesAgeFromTheNumberUnlessItIsDeclined) {
  const auto ordinary = join({"DL-06"});
  auto command = wish({"DL-06"});
  command.person = person(1, "19500101");
  command.decline_priority = true;
  hall_.now += seconds{1};
  const auto declined = issue(command).value();
  command.person = person(2, "19500101");
  command.decline_priority = false;
  const auto elder = issue(command).value();
  EXPECT_EQ(declined.priority, domain::PriorityClass::kOrdinary);
  EXPECT_EQ(elder.priority, domain::PriorityClass::kElderly);
  EXPECT_THAT(line(), ElementsAre(elder.id, ordinary.id, declined.id));
}

TEST_F(CallTest, WaitsForThoseWhoAreOnTheirWay) {
  auto command = wish({"DL-06"});
  command.channel = domain::Channel::kRemote;
  command.travel_minutes = 30;
  const auto remote = issue(command).value();
  const auto here = join({"DL-06"});
  EXPECT_EQ(next(1), here.id);
  hall_.now = *remote.not_before - seconds{1};
  EXPECT_EQ(reason_of(call(2)), "NOBODY_WAITING");
  hall_.now = *remote.not_before;
  EXPECT_EQ(next(2), remote.id);
}

TEST_F(CallTest, NeedsTheActorsOwnFreeOpenWindow) {
  join({"DL-06"});
  join({"DL-06"});
  const auto as = [&](int who, int number) {
    return reason_of(hall_.run([&](Context& context) { return call_next(context, window(number)); },
                               clerk(who)));
  };
  EXPECT_EQ(as(1, 9), "WINDOW_NOT_FOUND");
  EXPECT_EQ(as(1, 2), "WINDOW_NOT_YOURS");
  EXPECT_EQ(as(1, 1), "OK");
  EXPECT_EQ(as(1, 1), "WINDOW_BUSY");
  at(2, [&](Context& context) { return pause_window(context, {window(2), "lunch"}); }).value();
  EXPECT_EQ(as(2, 2), "WINDOW_NOT_OPEN");
}

TEST_F(CallTest, RecallsAfterACoolDownUpToALimit) {
  const auto ticket = join({"DL-06"});
  next(1);
  hall_.now += seconds{19};
  const auto soon = with_ticket(1, recall_ticket, ticket.id);
  EXPECT_EQ(reason_of(soon), "RECALL_TOO_SOON");
  EXPECT_EQ(soon.error().metadata.at("retry_after_seconds"), "1");
  hall_.now += seconds{1};
  EXPECT_EQ(with_ticket(1, recall_ticket, ticket.id).value().calls, 2);
  hall_.now += seconds{20};
  EXPECT_EQ(with_ticket(1, recall_ticket, ticket.id).value().calls, 3);
  hall_.now += seconds{20};
  EXPECT_EQ(reason_of(with_ticket(1, recall_ticket, ticket.id)), "RECALL_LIMIT");
  EXPECT_EQ(reason_of(with_ticket(2, recall_ticket, ticket.id)), "TICKET_NOT_AT_WINDOW");
}

TEST_F(CallTest, ANoShowNeedsTwoCallsAndFreesTheWindow) {
  const auto ticket = join({"DL-06"});
  next(1);
  EXPECT_EQ(reason_of(with_ticket(1, mark_no_show, ticket.id)), "NO_SHOW_TOO_SOON");
  hall_.now += seconds{20};
  with_ticket(1, recall_ticket, ticket.id).value();
  const auto missed = with_ticket(1, mark_no_show, ticket.id).value();
  EXPECT_EQ(missed.state, TicketState::kMissed);
  EXPECT_EQ(missed.return_until, hall_.now + minutes{30});
  EXPECT_EQ(stored_window(1).ticket, 0);
  EXPECT_THAT(line(), IsEmpty());
}

TEST_F(CallTest, WhoReturnsStandsBehindThree) {
  const auto ticket = join({"DL-06"});
  next(1);
  std::vector<std::int64_t> others;
  for (int i = 0; i < 5; ++i) others.push_back(join({"DL-06"}).id);
  miss(1, ticket.id);
  const auto back = give_back(ticket.id).value();
  EXPECT_EQ(back.state, TicketState::kWaiting);
  EXPECT_EQ(back.calls, 0);
  EXPECT_THAT(line(),
              ElementsAre(others[0], others[1], others[2], ticket.id, others[3], others[4]));
}

TEST_F(CallTest, WhoReturnsDoesNotWaitForALineOfOtherWindows) {
  const auto ticket = join({"EB-02"});  // window 1 only
  next(1);
  const auto vehicle = join({"VE-01"});
  miss(1, ticket.id);
  give_back(ticket.id).value();
  EXPECT_THAT(line(), ElementsAre(vehicle.id, ticket.id)) << "window 1 could do both";
}

TEST_F(CallTest, OneReturnsWithinHalfAnHour) {
  const auto ticket = join({"DL-06"});
  next(1);
  EXPECT_EQ(reason_of(give_back(ticket.id)), "TICKET_STATE_FORBIDS");
  miss(1, ticket.id);
  const auto until = *stored(ticket.id).return_until;
  hall_.now = until + seconds{1};
  EXPECT_EQ(reason_of(give_back(ticket.id)), "RETURN_TOO_LATE");
  hall_.now = until;
  EXPECT_EQ(reason_of(give_back(ticket.id)), "OK");
}

TEST_F(CallTest, ATicketThatIsNotGivenBackExpires) {
  const auto ticket = join({"DL-06"});
  next(1);
  miss(1, ticket.id);
  const auto end = [&] { return hall_.run([](Context& c) { return end_lapsed_returns(c); }); };
  hall_.now = *stored(ticket.id).return_until;
  ASSERT_TRUE(end().has_value());
  EXPECT_EQ(stored(ticket.id).state, TicketState::kMissed);
  hall_.now += seconds{1};
  ASSERT_TRUE(end().has_value());
  EXPECT_EQ(stored(ticket.id).state, TicketState::kExpired);
  EXPECT_EQ(stored(ticket.id).items[0].state, ItemState::kNotDone);
}

TEST_F(CallTest, ByNameTakesAnyoneTheWindowCanServe) {
  const auto first = join({"DL-06"});
  const auto second = join({"DL-06"});
  const auto by_name = [&](int number, std::int64_t ticket) {
    return at(number, [&](Context& context) {
      return call_ticket(context, {window(number), ticket, "with a baby"});
    });
  };
  EXPECT_EQ(reason_of(by_name(3, second.id)), "WINDOW_CANNOT_SERVE");
  EXPECT_EQ(reason_of(by_name(1, second.id + 1000)), "TICKET_NOT_FOUND");
  const auto called = by_name(1, second.id).value();
  EXPECT_EQ(called.window, "1");
  EXPECT_EQ(called.note, "with a baby");
  EXPECT_EQ(hall_.last_event().payload.find("baby"), std::string::npos);
  EXPECT_EQ(reason_of(by_name(2, second.id)), "TICKET_STATE_FORBIDS");
  miss(1, second.id);
  EXPECT_EQ(by_name(2, second.id).value().calls, 1) << "a missed one is called afresh";
  EXPECT_THAT(line(), ElementsAre(first.id));
}

TEST_F(CallTest, ACommandOnAnOldStateIsRefused) {
  const auto ticket = join({"DL-06"});
  const auto called = call(1).value().ticket;
  EXPECT_EQ(reason_of(with_ticket(1, start_service, ticket.id, called.version - 1)),
            "ETAG_MISMATCH");
  EXPECT_EQ(reason_of(with_ticket(1, start_service, ticket.id, called.version)), "OK");
}

}  // namespace
}  // namespace yichuang::app
