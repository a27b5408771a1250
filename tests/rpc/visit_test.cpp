#include <gtest/gtest.h>

#include "tests/support/rpc/desk.h"

// Whole visits as the programs run them: a kiosk, clerks at windows, a clock that goes on.
namespace yichuang::test {
namespace {

using domain::Reason;
using queue::v1::OrderReason;
using queue::v1::Ticket;
using queue::v1::TicketItem;
using std::chrono::minutes;
using std::chrono::seconds;

class Visit : public ::testing::Test {
 protected:
  void SetUp() override { ASSERT_THAT(first_.open().status, Succeeds()); }

  Ticket issue(const std::vector<std::string>& services, const std::string& identity = {}) {
    server_.clock.advance(seconds(1));
    const auto issued = kiosk_.call(&Tickets::IssueTicket, wish("610902", services, identity));
    EXPECT_THAT(issued.status, Succeeds());
    return issued->ticket();
  }

  queue::v1::GetTicketResponse look_up(const std::string& ticket, const Client& as) {
    queue::v1::GetTicketRequest request;
    request.set_name(ticket);
    const auto found = as.call(&Tickets::GetTicket, request);
    EXPECT_THAT(found.status, Succeeds());
    return found.value;
  }
  queue::v1::GetTicketResponse look_up(const std::string& ticket) {
    return look_up(ticket, kiosk_);
  }

  /// Issues and calls.
  Ticket called(const std::vector<std::string>& services = {"DL-01"}) {
    const auto ticket = issue(services);
    const auto next = first_.next();
    EXPECT_EQ(next->ticket().name(), ticket.name());
    return next->ticket();
  }

  Desk desk(int clerk, const std::string& window) {
    return {server_.as("clerk@610902#" + std::to_string(clerk)),
            "offices/610902/windows/" + window};
  }

  HallServer server_;
  Client kiosk_ = server_.as("kiosk@610902#3");
  Client supervisor_ = server_.as("supervisor@610902#90");
  Desk first_ = desk(1, "1");
  Desk second_ = desk(2, "2");
};

TEST_F(Visit, IsCalledServedCompletedAndRatedOnce) {
  const auto ticket = issue({"DL-01"});
  EXPECT_EQ(ticket.number(), "A001");
  EXPECT_EQ(ticket.state(), Ticket::WAITING);
  EXPECT_FALSE(ticket.visit_code().empty());

  const auto next = first_.next();
  ASSERT_THAT(next.status, Succeeds());
  EXPECT_EQ(next->ticket().name(), ticket.name());
  EXPECT_EQ(next->ticket().state(), Ticket::CALLED);
  EXPECT_EQ(next->ticket().window(), first_.window());
  EXPECT_EQ(first_.serve(ticket.name())->state(), Ticket::SERVING);
  server_.clock.advance(minutes(8));
  const auto done = first_.complete(ticket.name());
  EXPECT_EQ(done->state(), Ticket::COMPLETED);
  EXPECT_EQ(done->items(0).state(), TicketItem::DONE);

  queue::v1::RateTicketRequest rating;
  rating.set_name(ticket.name());
  rating.set_stars(5);
  EXPECT_EQ(kiosk_.call(&Tickets::RateTicket, rating)->rating(), 5);
  rating.set_stars(1);
  EXPECT_THAT(kiosk_.call(&Tickets::RateTicket, rating).status, FailsWith(Reason::kAlreadyRated));
  EXPECT_EQ(look_up(ticket.name()).ticket().rating(), 5);
}

TEST_F(Visit, OfAnElderlyCitizenStandsAheadOfEarlierOnes) {
  const auto ordinary = issue({"DL-01"}, identity_number("19900101", 1));
  const auto elderly = issue({"DL-01"}, identity_number("19500101", 2));
  EXPECT_EQ(look_up(elderly.name()).place().position(), 1);
  EXPECT_EQ(look_up(ordinary.name()).place().position(), 2);

  const auto place = look_up(elderly.name(), supervisor_).place();
  ASSERT_GE(place.reasons_size(), 1);
  EXPECT_EQ(place.reasons(0).kind(), OrderReason::PRIORITY);
  EXPECT_GT(place.reasons(0).head_start_seconds(), 0);
  EXPECT_EQ(first_.next()->ticket().name(), elderly.name());
}

TEST_F(Visit, OfAnElderlyCitizenWhoWantsNoPriorityStandsByArrival) {
  const auto ordinary = issue({"DL-01"}, identity_number("19900101", 1));
  server_.clock.advance(seconds(1));
  auto request = wish("610902", {"DL-01"}, identity_number("19500101", 2));
  request.set_decline_priority(true);
  ASSERT_THAT(kiosk_.call(&Tickets::IssueTicket, request).status, Succeeds());
  EXPECT_EQ(first_.next()->ticket().name(), ordinary.name());
}

TEST_F(Visit, KnowsItsPlaceAndWait) {
  for (int i = 0; i < 6; ++i) issue({"DL-01"});
  const auto last = issue({"DL-01"});
  const auto place = look_up(last.name()).place();
  EXPECT_EQ(place.position(), 7);
  EXPECT_EQ(place.estimate().people_ahead(), 6);
  EXPECT_EQ(place.estimate().open_windows(), 1);
  EXPECT_GT(place.estimate().half_seconds(), 0);
  EXPECT_LE(place.estimate().half_seconds(), place.estimate().nine_in_ten_seconds());
}

TEST_F(Visit, IsTheSameTicketWhenTakenTwice) {
  issue({"DL-01"}, identity_number("19900101", 1));
  const auto again =
      kiosk_.call(&Tickets::IssueTicket, wish("610902", {"DL-01"}, identity_number("19900101", 1)));
  EXPECT_THAT(again.status, FailsWith(Reason::kTicketOpenAlready));
}

TEST_F(Visit, IsRecalledAfterAPauseAndNotForEver) {
  const auto ticket = called();
  EXPECT_THAT(first_.recall(ticket.name()).status, FailsWith(Reason::kRecallTooSoon));
  server_.clock.advance(seconds(20));
  EXPECT_EQ(first_.recall(ticket.name())->call_count(), 2);
  server_.clock.advance(seconds(20));
  EXPECT_EQ(first_.recall(ticket.name())->call_count(), 3);
  server_.clock.advance(seconds(20));
  EXPECT_THAT(first_.recall(ticket.name()).status, FailsWith(Reason::kRecallLimit));
}

TEST_F(Visit, MissedComesBackBehindTheNextThree) {
  const auto missed = called();
  std::vector<std::string> others;
  for (int i = 0; i < 5; ++i) others.push_back(issue({"DL-01"}).name());
  EXPECT_THAT(first_.no_show(missed.name()).status, FailsWith(Reason::kNoShowTooSoon));
  server_.clock.advance(seconds(20));
  first_.recall(missed.name());
  EXPECT_EQ(first_.no_show(missed.name())->state(), Ticket::MISSED);

  queue::v1::ReturnTicketRequest back;
  back.set_name(missed.name());
  EXPECT_EQ(kiosk_.call(&Tickets::ReturnTicket, back)->state(), Ticket::WAITING);
  EXPECT_EQ(look_up(missed.name()).place().position(), 4);
  EXPECT_EQ(first_.next()->ticket().name(), others.front());
}

TEST_F(Visit, MissedForTooLongDoesNotComeBack) {
  const auto missed = called();
  server_.clock.advance(seconds(20));
  first_.recall(missed.name());
  first_.no_show(missed.name());
  server_.clock.advance(minutes(31));
  queue::v1::ReturnTicketRequest back;
  back.set_name(missed.name());
  EXPECT_THAT(kiosk_.call(&Tickets::ReturnTicket, back).status, FailsWith(Reason::kReturnTooLate));
}

TEST_F(Visit, ParkedLeavesTheWindowFreeAndGoesOn) {
  const auto parked = called();
  first_.serve(parked.name());
  EXPECT_EQ(first_.park(parked.name())->state(), Ticket::PARKED);
  const auto other = called();
  EXPECT_THAT(first_.unpark(parked.name()).status, FailsWith(Reason::kWindowBusy));
  first_.complete(other.name());
  EXPECT_EQ(first_.unpark(parked.name())->state(), Ticket::SERVING);
  EXPECT_EQ(first_.complete(parked.name())->state(), Ticket::COMPLETED);
}

TEST_F(Visit, SentToAWindowIsCalledThereOnlyAndInItsOldPlace) {
  ASSERT_THAT(second_.open().status, Succeeds());
  const auto sent = called();
  const auto later = issue({"DL-01"});
  queue::v1::TransferTicketRequest request;
  request.set_ticket(sent.name());
  request.set_target_window(second_.window());
  const auto transferred = first_.transfer(request);
  ASSERT_THAT(transferred.status, Succeeds());
  EXPECT_EQ(transferred->ticket().state(), Ticket::WAITING);
  EXPECT_EQ(transferred->ticket().target_window(), second_.window());
  EXPECT_EQ(first_.next()->ticket().name(), later.name());
  EXPECT_EQ(second_.next()->ticket().name(), sent.name());
}

TEST_F(Visit, SentToAnotherServiceHasThatServiceInstead) {
  const auto sent = called({"DL-01"});
  queue::v1::TransferTicketRequest request;
  request.set_ticket(sent.name());
  request.set_target_service("services/DL-06");
  ASSERT_THAT(first_.transfer(request).status, Succeeds());
  const auto again = first_.next();
  EXPECT_EQ(again->ticket().name(), sent.name());
  const auto done = first_.complete(sent.name());
  ASSERT_EQ(done->items_size(), 2);
  EXPECT_EQ(done->items(0).state(), TicketItem::CANCELLED);
  EXPECT_EQ(done->items(1).service(), "services/DL-06");
  EXPECT_EQ(done->items(1).state(), TicketItem::DONE);
}

TEST_F(Visit, SentToAServiceItHasAlreadyIsRefused) {
  const auto sent = called({"DL-01", "DL-06"});
  for (const std::string service : {"DL-01", "DL-06"}) {
    queue::v1::TransferTicketRequest request;
    request.set_ticket(sent.name());
    request.set_target_service("services/" + service);
    EXPECT_THAT(first_.transfer(request).status, FailsWith(Reason::kFieldInvalid, "target_service"))
        << service;
  }
}

TEST_F(Visit, SentToAnotherOfficeGoesOnThere) {
  const auto sent = called();
  queue::v1::TransferTicketRequest request;
  request.set_ticket(sent.name());
  request.set_target_office("offices/610921");
  request.set_travel_minutes(40);
  const auto transferred = first_.transfer(request);
  ASSERT_THAT(transferred.status, Succeeds());
  EXPECT_EQ(transferred->ticket().state(), Ticket::MOVED);
  EXPECT_EQ("offices/610921/tickets/" + transferred->ticket().continued_by(),
            transferred->onward().name());
  EXPECT_EQ("offices/610902/tickets/" + transferred->onward().continues(), sent.name());

  const Desk there{server_.as("clerk@610921#5"), "offices/610921/windows/1"};
  ASSERT_THAT(there.open().status, Succeeds());
  EXPECT_THAT(there.next().status, FailsWith(Reason::kNobodyWaiting));
  server_.clock.advance(minutes(40));
  EXPECT_EQ(there.next()->ticket().name(), transferred->onward().name());
}

TEST_F(Visit, OfSeveralServicesGoesOnAtTheWindowThatServesTheRest) {
  const auto vehicles = desk(4, "4");
  ASSERT_THAT(vehicles.open().status, Succeeds());
  const auto ticket = issue({"DL-01", "VH-01"});
  const auto later = issue({"VH-01"});
  ASSERT_EQ(vehicles.next()->ticket().name(), ticket.name());
  const auto half = vehicles.complete(ticket.name());
  EXPECT_EQ(half->state(), Ticket::WAITING);
  EXPECT_EQ(half->items(1).state(), TicketItem::DONE);
  EXPECT_EQ(vehicles.next()->ticket().name(), later.name());
  EXPECT_EQ(first_.next()->ticket().name(), ticket.name());
  EXPECT_EQ(first_.complete(ticket.name())->state(), Ticket::COMPLETED);
}

TEST_F(Visit, CalledAtAWindowSaysHowManyThatWindowCouldServe) {
  const auto vehicles = desk(4, "4");
  ASSERT_THAT(vehicles.open().status, Succeeds());
  for (int i = 0; i < 3; ++i) issue({"DL-01"});
  for (int i = 0; i < 3; ++i) issue({"VH-01"});
  EXPECT_EQ(vehicles.next()->waiting(), 2);
  EXPECT_EQ(first_.next()->waiting(), 4);
}

TEST_F(Visit, ParkedIsCalledByNameByASupervisor) {
  const auto parked = called();
  first_.park(parked.name());
  const Desk desk{supervisor_, "offices/610902/windows/3"};
  ASSERT_THAT(desk.open().status, Succeeds());
  auto request = desk.with<queue::v1::CallTicketRequest>(parked.name());
  request.set_reason("材料已补齐");
  const auto called = supervisor_.call(&Counter::CallTicket, request);
  ASSERT_THAT(called.status, Succeeds());
  EXPECT_EQ(called->state(), Ticket::CALLED);
  EXPECT_EQ(called->call_count(), 1);
  EXPECT_EQ(called->window(), desk.window());
}

TEST_F(Visit, CancelledWhileCalledLeavesTheWindowFree) {
  const auto ticket = called();
  queue::v1::CancelTicketRequest cancel;
  cancel.set_name(ticket.name());
  EXPECT_EQ(kiosk_.call(&Tickets::CancelTicket, cancel)->state(), Ticket::CANCELLED);
  EXPECT_THAT(first_.next().status, FailsWith(Reason::kNobodyWaiting));
}

TEST_F(Visit, ReprintedIsTheSameTicket) {
  const auto ticket = issue({"DL-01"});
  queue::v1::ReprintTicketRequest request;
  request.set_name(ticket.name());
  const auto reprinted = kiosk_.call(&Tickets::ReprintTicket, request);
  EXPECT_EQ(reprinted->name(), ticket.name());
  EXPECT_EQ(reprinted->number(), ticket.number());
  EXPECT_EQ(reprinted->visit_code(), ticket.visit_code());
  EXPECT_EQ(reprinted->print_count(), 2);
}

TEST_F(Visit, EndsWithTheDay) {
  const auto waiting = issue({"DL-01"});
  queue::v1::CloseDayRequest close;
  close.set_office("offices/610902");
  const auto closed = supervisor_.call(&Counter::CloseDay, close);
  EXPECT_EQ(closed->ended_tickets(), 1);
  EXPECT_EQ(closed->closed_windows(), 1);
  EXPECT_EQ(look_up(waiting.name()).ticket().state(), Ticket::DAY_ENDED);
}

TEST(DailyQuota, GivesTheNumberBackOfAServiceThatWasChosenInError) {
  auto catalogue = hall_catalogue()->catalogue();
  catalogue.offices.at(1).services.at(0).daily_quota = 1;
  HallServer server{
      {.catalogue = std::make_shared<const domain::CatalogueIndex>(std::move(catalogue))}};
  const auto kiosk = server.as("kiosk@610902#3");
  const Desk desk{server.as("clerk@610902#1"), "offices/610902/windows/1"};
  desk.open();
  const auto wrong = kiosk.call(&Tickets::IssueTicket, wish("610902", {"DL-01"}));
  EXPECT_THAT(kiosk.call(&Tickets::IssueTicket, wish("610902", {"DL-01"})).status,
              FailsWith(Reason::kTicketQuotaExhausted));
  queue::v1::EstimateWaitsRequest asked;
  asked.set_office("offices/610902");
  asked.add_services("services/DL-01");
  asked.add_services("services/DL-06");
  const auto waits = kiosk.call(&Tickets::EstimateWaits, asked);
  EXPECT_THAT(waits->waits(0).exhausted_services(), testing::ElementsAre("services/DL-01"));
  desk.next();
  queue::v1::TransferTicketRequest request;
  request.set_ticket(wrong->ticket().name());
  request.set_target_service("services/DL-06");
  ASSERT_THAT(desk.transfer(request).status, Succeeds());
  EXPECT_THAT(kiosk.call(&Tickets::IssueTicket, wish("610902", {"DL-01"})).status, Succeeds());
}

}  // namespace
}  // namespace yichuang::test
