#include "tests/unit/app/queue/queue_fixture.h"

namespace yichuang::app {
namespace {

using std::chrono::days;
using std::chrono::minutes;
using std::chrono::seconds;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class IssueTest : public QueueTest {
 protected:
  static IssueTicket wish_of(int who, const Services& services = {"DL-06"}) {
    auto command = wish(services);
    command.person = person(who);
    return command;
  }
};

TEST_F(IssueTest, GivesNumbersOfTheServicesLetter) {
  EXPECT_EQ(domain::display_number(join({"DL-06"})), "A001");
  EXPECT_EQ(domain::display_number(join({"DL-15"})), "A002");
  EXPECT_EQ(domain::display_number(join({"VE-01"})), "B001");
  EXPECT_EQ(domain::display_number(join({"VE-01", "DL-06"})), "A003") << "the general letter";
}

TEST_F(IssueTest, KeepsTheServicesInOrderAndHidesThePerson) {
  auto command = wish_of(1, {"VE-01", "DL-06"});
  const auto ticket = issue(command).value();
  EXPECT_EQ(ticket.state, TicketState::kWaiting);
  EXPECT_EQ(ticket.pending, "VE-01 DL-06");
  EXPECT_EQ(ticket.order_time, hall_.now);
  EXPECT_EQ(stored(ticket.id), ticket);
  EXPECT_THAT(hall_.event_kinds(), ElementsAre("ticket.issued"));
  EXPECT_THAT(hall_.last_event().payload, Not(HasSubstr(ticket.holder.masked_name)));
}

TEST_F(IssueTest, IsRefusedWithTheReason) {
  struct Case {
    const char* name;
    std::function<void(IssueTicket&)> change;
    const char* reason;
  };
  const Case cases[] = {
      {"unknown office", [](auto& c) { c.office = "610999"; }, "OFFICE_NOT_FOUND"},
      {"no service", [](auto& c) { c.services = {}; }, "FIELD_MISSING"},
      {"unknown service", [](auto& c) { c.services = {"XX-99"}; }, "SERVICE_NOT_FOUND"},
      {"service of another office", [](auto& c) { c.office = kCity, c.services = {"DL-15"}; },
       "SERVICE_NOT_AT_OFFICE"},
      {"a service twice",
       [](auto& c) {
         c.services = {"DL-06", "DL-06"};
       },
       "FIELD_INVALID"},
      {"more than five services",
       [](auto& c) { c.services = {"DL-06", "DL-15", "VE-01", "EB-02", "VI-05", "DL-06"}; },
       "TOO_MANY_SERVICES"},
      {"desk only, at a kiosk", [](auto& c) { c.services = {"VI-05"}; }, "PRECHECK_REQUIRED"},
      {"travel to a kiosk one stands at", [](auto& c) { c.travel_minutes = 10; }, "FIELD_INVALID"},
      {"too long a travel",
       [](auto& c) { c.channel = domain::Channel::kRemote, c.travel_minutes = 241; },
       "FIELD_INVALID"},
      {"a short number", [](auto& c) { c.person.identity_number = "6109991990"; },
       "IDENTITY_NUMBER_LENGTH"},
      {"a wrong phone", [](auto& c) { c.person.phone = "12"; }, "PHONE_INVALID"},
  };
  for (const auto& c : cases) {
    auto command = wish({"DL-06"});
    c.change(command);
    EXPECT_EQ(reason_of(issue(command)), c.reason) << c.name;
  }
  EXPECT_THAT(hall_.event_kinds(), IsEmpty());
  EXPECT_EQ(domain::display_number(join({"DL-06"})), "A001") << "no number was used up";
}

TEST_F(IssueTest, TheDeskGivesWhatItHasLookedAt) {
  auto command = wish({"VI-05"});
  command.channel = domain::Channel::kDesk;
  EXPECT_EQ(domain::display_number(issue(command).value()), "D001");
}

TEST_F(IssueTest, OnlyWhileTheOfficeIsOpenOrAboutTo) {
  struct Case {
    const char* name;
    domain::Instant now;
    const char* reason;
  };
  for (const auto& c : {Case{"long before opening", on_monday(7, 29), "OFFICE_CLOSED"},
                        Case{"an hour before opening", on_monday(7, 30), "OK"},
                        Case{"over lunch, near its end", on_monday(12, 30), "OK"},
                        Case{"over lunch", on_monday(12), "OFFICE_CLOSED"},
                        Case{"after closing", on_monday(17, 30), "OFFICE_CLOSED"},
                        Case{"Saturday", on_monday(10) + days{5}, "OFFICE_CLOSED"},
                        Case{"swap day", on_monday(10) - days{1}, "OK"},
                        Case{"National Day", on_monday(10) + days{10}, "OFFICE_CLOSED"}}) {
    hall_.now = c.now;
    EXPECT_EQ(reason_of(issue(wish({"DL-06"}))), c.reason) << c.name;
  }
}

TEST_F(IssueTest, SaysWhenTheOfficeOpens) {
  hall_.now = on_monday(10) + days{5};
  EXPECT_EQ(issue(wish({"DL-06"})).error().metadata.at("opens"), "2026-09-28 8:30");
}

TEST_F(IssueTest, ADemonstrationNeverCloses) {
  hall_.environment().ignore_opening_hours = true;
  hall_.now = on_monday(3);
  EXPECT_EQ(reason_of(issue(wish({"DL-06"}))), "OK");
}

TEST_F(IssueTest, AQuotaEndsTheDaysNumbersAndACancelledOneIsGivenAgain) {
  const auto first = join({"EB-02"});
  join({"EB-02"});
  EXPECT_EQ(reason_of(issue(wish({"EB-02"}))), "TICKET_QUOTA_EXHAUSTED");
  EXPECT_EQ(reason_of(issue(wish({"DL-06"}))), "OK");
  hall_
      .run([&](Context& context) {
        return cancel_ticket(context, {{kOffice, first.id}, domain::CancelReason::kCitizenWish});
      })
      .value();
  EXPECT_EQ(reason_of(issue(wish({"EB-02"}))), "OK");
  EXPECT_EQ(reason_of(issue(wish({"EB-02"}))), "TICKET_QUOTA_EXHAUSTED");
  hall_.now += days{1};
  EXPECT_EQ(reason_of(issue(wish({"EB-02"}))), "OK") << "tomorrow's";
}

TEST_F(IssueTest, APersonHasOneOpenTicketForAService) {
  const auto first = issue(wish_of(1)).value();
  EXPECT_EQ(reason_of(issue(wish_of(1, {"VE-01", "DL-06"}))), "TICKET_OPEN_ALREADY");
  EXPECT_EQ(reason_of(issue(wish_of(1, {"VE-01"}))), "OK") << "another service";
  EXPECT_EQ(reason_of(issue(wish_of(2))), "OK") << "somebody else";
  EXPECT_EQ(reason_of(issue(wish({"DL-06"}))), "OK") << "nobody in particular";
  hall_.run([&](Context& context) {
         return cancel_ticket(context, {{kOffice, first.id}, {}});
       })
      .value();
  EXPECT_EQ(reason_of(issue(wish_of(1))), "OK") << "the first is over";
}

TEST_F(IssueTest, NumbersEndWithThreeDigits) {
  hall_.look([&](ports::Transaction& tx) {
    for (int i = 0; i < 998; ++i) {
      tx.tickets()
          .next_number(kOffice, domain::CivilDate{std::chrono::floor<days>(hall_.now)}, "A", 999)
          .value();
    }
    return true;
  });
  EXPECT_EQ(domain::display_number(join({"DL-06"})), "A999");
  EXPECT_EQ(reason_of(issue(wish({"DL-06"}))), "TICKET_NUMBERS_EXHAUSTED");
  EXPECT_EQ(reason_of(issue(wish({"VE-01"}))), "OK");
}

TEST_F(IssueTest, AServiceIsAddedWithoutLosingThePlace) {
  const auto first = join({"DL-06"});
  const auto second = join({"DL-06"});
  const auto add = [&](const std::string& service, const Actor& actor = {}) {
    return hall_.run(
        [&](Context& context) {
          return add_ticket_service(context, {{kOffice, first.id}, service});
        },
        actor);
  };
  const auto longer = add("VE-01").value();
  EXPECT_EQ(longer.pending, "DL-06 VE-01");
  EXPECT_EQ(longer.items.back().ordinal, 2);
  EXPECT_THAT(line(), ElementsAre(first.id, second.id));
  EXPECT_EQ(reason_of(add("VE-01")), "FIELD_INVALID") << "twice";
  EXPECT_EQ(reason_of(add("XX-99")), "SERVICE_NOT_FOUND");
  EXPECT_EQ(reason_of(add("VI-05")), "PRECHECK_REQUIRED") << "a machine looks at no papers";
  EXPECT_EQ(reason_of(add("VI-05", clerk(1))), "OK");
}

TEST_F(IssueTest, CancellingEndsTheVisitOnce) {
  const auto ticket = join({"DL-06", "VE-01"});
  const auto cancel = [&] {
    return hall_.run([&](Context& context) {
      return cancel_ticket(context, {{kOffice, ticket.id}, {}});
    });
  };
  const auto cancelled = cancel().value();
  EXPECT_EQ(cancelled.state, TicketState::kCancelled);
  EXPECT_EQ(cancelled.items[1].state, ItemState::kCancelled);
  EXPECT_THAT(line(), IsEmpty());
  EXPECT_EQ(reason_of(cancel()), "TICKET_STATE_FORBIDS");
}

}  // namespace
}  // namespace yichuang::app
