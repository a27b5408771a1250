#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "tests/support/rpc/desk.h"
#include "tests/support/rpc/watcher.h"
#include "yichuang/administration/v1/administration_service.grpc.pb.h"

// Who a citizen is and why they go first is the staff's to know, as far as anybody's.
namespace yichuang::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* kName = "欧阳建国";
constexpr const char* kPhone = "13812345678";
const std::string kNumber = identity_number("19500101", 42);

class Privacy : public ::testing::Test {
 protected:
  void SetUp() override {
    ASSERT_THAT(desk_.open().status, Succeeds());
    auto request = wish("610902", {"DL-01"}, kNumber);
    request.mutable_person()->set_name(kName);
    request.mutable_person()->set_phone(kPhone);
    issued_ = kiosk_.call(&Tickets::IssueTicket, request).value;
    ticket_ = issued_.ticket().name();
    queue::v1::AnnotateTicketRequest note;
    note.set_ticket(ticket_);
    note.set_note("需要轮椅");
    ASSERT_THAT(desk_.clerk().call(&Counter::AnnotateTicket, note).status, Succeeds());
  }

  /// No clear text of the person, whoever reads it.
  static void expect_masked(const google::protobuf::Message& answer) {
    const auto text = answer.SerializeAsString();
    EXPECT_THAT(text, Not(HasSubstr(kName)));
    EXPECT_THAT(text, Not(HasSubstr(kPhone)));
    EXPECT_THAT(text, Not(HasSubstr(kNumber)));
    EXPECT_THAT(text, Not(HasSubstr("19500101")));
  }

  static void expect_for_citizens(const queue::v1::Ticket& ticket) {
    expect_masked(ticket);
    EXPECT_EQ(ticket.priority_class(), common::v1::PRIORITY_CLASS_UNSPECIFIED);
    EXPECT_EQ(ticket.note(), "");
  }

  static void expect_no_priority(const queue::v1::LinePlace& place) {
    for (const auto& reason : place.reasons()) {
      EXPECT_NE(reason.kind(), queue::v1::OrderReason::PRIORITY);
    }
  }

  queue::v1::GetTicketResponse look_up(const Client& as) {
    queue::v1::GetTicketRequest request;
    request.set_name(ticket_);
    return as.call(&Tickets::GetTicket, request).value;
  }

  HallServer server_;
  Client kiosk_ = server_.as("kiosk@610902#3");
  Desk desk_{server_.as("clerk@610902#1"), "offices/610902/windows/1"};
  queue::v1::IssueTicketResponse issued_;
  std::string ticket_;
};

TEST_F(Privacy, KioskThatIssuedTheTicketSeesMasksAndNoClass) {
  expect_for_citizens(issued_.ticket());
  expect_no_priority(issued_.place());
  EXPECT_THAT(issued_.ticket().holder().name(), HasSubstr("*"));
  EXPECT_THAT(issued_.ticket().holder().phone(), HasSubstr("*"));
}

TEST_F(Privacy, KioskThatAsksLaterSeesNoMore) {
  const auto found = look_up(kiosk_);
  expect_for_citizens(found.ticket());
  expect_no_priority(found.place());
  EXPECT_EQ(found.ticket().visit_code(), "");
}

TEST_F(Privacy, ClerkSeesTheClassAndTheNoteButMasks) {
  const auto found = look_up(desk_.clerk());
  EXPECT_EQ(found.ticket().priority_class(), common::v1::PRIORITY_CLASS_ELDERLY);
  EXPECT_EQ(found.ticket().note(), "需要轮椅");
  expect_masked(found);
  const auto next = desk_.next();
  EXPECT_EQ(next->ticket().priority_class(), common::v1::PRIORITY_CLASS_ELDERLY);
  expect_masked(next.value);
}

TEST_F(Privacy, SearchByNumberShowsTheFinderMasksOnly) {
  queue::v1::FindTicketsRequest request;
  request.set_office("offices/610902");
  request.set_identity_number(kNumber);
  const auto found = kiosk_.call(&Tickets::FindTickets, request);
  ASSERT_EQ(found->tickets_size(), 1);
  expect_for_citizens(found->tickets(0).ticket());
}

TEST_F(Privacy, BoardHoldsNumbersOnly) {
  desk_.next();
  watch::v1::WatchBoardRequest request;
  request.set_office("offices/610902");
  Watcher<watch::v1::WatchBoardRequest, watch::v1::BoardUpdate> board{
      server_.as("display@610902#5"), &Watch::WatchBoard, request};
  const auto first = board.next();
  ASSERT_EQ(first.board().windows_size(), 1);
  expect_masked(first);
  const auto text = first.SerializeAsString();
  EXPECT_THAT(text, Not(HasSubstr("欧")));
  EXPECT_THAT(text, Not(HasSubstr("警员")));
}

TEST_F(Privacy, TicketFollowedAtAKioskShowsNoMoreThanTheTicket) {
  watch::v1::WatchTicketRequest request;
  request.set_ticket(ticket_);
  Watcher<watch::v1::WatchTicketRequest, watch::v1::TicketUpdate> watcher{
      kiosk_, &Watch::WatchTicket, request};
  const auto first = watcher.next();
  expect_for_citizens(first.ticket());
  expect_no_priority(first.place());
}

TEST_F(Privacy, EventsHoldNothingOfThePerson) {
  desk_.next();
  desk_.complete(ticket_);
  const auto events = server_.look([](ports::Transaction& tx) {
    std::string all;
    for (const auto& event : tx.events().after(0, "", 1000)) all += event.payload + event.subject;
    return all;
  });
  EXPECT_THAT(events, HasSubstr("A001"));
  for (const std::string& secret : std::vector<std::string>{kName, kPhone, kNumber, "轮椅", "欧"}) {
    EXPECT_THAT(events, Not(HasSubstr(secret)));
  }
}

TEST_F(Privacy, WhatStaffTypeStaysOutOfEventsAndStreams) {
  constexpr const char* kTyped = "陪同人13900000000";
  watch::v1::WatchTicketRequest watch;
  watch.set_ticket(ticket_);
  Watcher<watch::v1::WatchTicketRequest, watch::v1::TicketUpdate> watcher{
      kiosk_, &Watch::WatchTicket, watch};
  watcher.next();
  const Desk supervisor{server_.as("supervisor@610902#2"), "offices/610902/windows/2"};
  ASSERT_THAT(supervisor.open().status, Succeeds());
  auto request = supervisor.with<queue::v1::CallTicketRequest>(ticket_);
  request.set_reason(kTyped);
  ASSERT_THAT(supervisor.clerk().call(&Counter::CallTicket, request).status, Succeeds());
  ASSERT_THAT(desk_.pause(kTyped).status, Succeeds());

  const auto told = watcher.next();
  ASSERT_EQ(told.changes_size(), 1);
  EXPECT_EQ(told.changes(0).kind(), "ticket.called");
  EXPECT_EQ(told.changes(0).details().at("number"), "A001");
  EXPECT_EQ(told.changes(0).details().count("by_name"), 0) << "only what a display needs";
  EXPECT_THAT(told.SerializeAsString(), Not(HasSubstr(kTyped)));

  administration::v1::ListEventsRequest list;
  list.set_office("offices/610900");
  using Administration = administration::v1::AdministrationService::Stub;
  const auto events = server_.as("auditor@610900").call(&Administration::ListEvents, list);
  ASSERT_THAT(events.status, Succeeds());
  EXPECT_THAT(events.value.SerializeAsString(), HasSubstr("window.paused"));
  EXPECT_THAT(events.value.SerializeAsString(), Not(HasSubstr(kTyped)));
  const auto stored =
      server_.look([](ports::Transaction& tx) { return tx.events().after(0, "", 1000); });
  for (const auto& event : stored) EXPECT_THAT(event.payload, Not(HasSubstr(kTyped))) << event.kind;

  EXPECT_EQ(look_up(supervisor.clerk()).ticket().note(), std::string("需要轮椅 · ") + kTyped);
  expect_for_citizens(look_up(kiosk_).ticket());
}

}  // namespace
}  // namespace yichuang::test
