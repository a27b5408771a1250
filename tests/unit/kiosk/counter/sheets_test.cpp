#include <QAbstractItemModelTester>
#include <gtest/gtest.h>

#include "kiosk/features/counter/find_view_model.h"
#include "kiosk/features/counter/transfer_view_model.h"
#include "kiosk/features/counter/window_choice_view_model.h"
#include "tests/unit/kiosk/counter/desk.h"

namespace yichuang::counter {
namespace {

using testing::Desk;

client::Window window(const QString& number, client::Window::State state) {
  client::Window made;
  made.name = "offices/610902/windows/" + number;
  made.number = number;
  made.state = state;
  return made;
}

class TransferTest : public ::testing::Test {
 protected:
  Desk desk_;
  TransferViewModel transfer_{desk_.counter, desk_.names, desk_.model};
  QAbstractItemModelTester tester_{transfer_.options(),
                                   QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(TransferTest, OffersOtherWindowsByTheirOwnNumberAndOnlyOpenOnes) {
  transfer_.open();
  ASSERT_TRUE(desk_.counter.listWindowsCalls.succeed({window("2", client::Window::State::Open),
                                                      window("3", client::Window::State::Open),
                                                      window("5", client::Window::State::Closed)}));
  ASSERT_EQ(transfer_.options()->rowCount(), 2) << "not one's own";
  EXPECT_EQ(transfer_.options()->rowOfKey("2"), 0);
  EXPECT_EQ(transfer_.options()->rowOfKey("5"), 1);

  desk_.publish(desk_.ticket(client::Ticket::State::Serving));
  transfer_.choose(1);
  EXPECT_TRUE(desk_.counter.transferTicketCalls.requests.isEmpty()) << "nobody sits there";
  transfer_.choose(0);
  ASSERT_EQ(desk_.counter.transferTicketCalls.requests.size(), 1);
  EXPECT_EQ(desk_.counter.transferTicketCalls.requests[0].target, "offices/610902/windows/2");
  EXPECT_EQ(desk_.counter.transferTicketCalls.requests[0].kind,
            client::TransferTicket::Target::Window);
}

TEST_F(TransferTest, AServiceGoesAsAService) {
  desk_.names.load("offices/610902");
  client::Service service;
  service.name = "services/DL-09";
  ASSERT_TRUE(desk_.catalogue.listServicesCalls.succeed({service}));
  desk_.publish(desk_.ticket(client::Ticket::State::Serving));
  transfer_.open();
  transfer_.setKind(TransferViewModel::ToService);
  transfer_.choose(transfer_.options()->rowOfKey("1"));
  ASSERT_EQ(desk_.counter.transferTicketCalls.requests.size(), 1);
  EXPECT_EQ(desk_.counter.transferTicketCalls.requests[0].kind,
            client::TransferTicket::Target::Service);
}

TEST_F(TransferTest, AnotherOfficeIsToldHowLongTheWayIs) {
  desk_.names.load("offices/610902");
  client::Office there;
  there.name = "offices/610922";
  there.openNow = true;
  ASSERT_TRUE(desk_.catalogue.listOfficesCalls.succeed({{there}, {}}));
  desk_.publish(desk_.ticket(client::Ticket::State::Serving));
  transfer_.open();
  transfer_.setKind(TransferViewModel::ToOffice);
  transfer_.setProperty("travelMinutes", 40);
  transfer_.choose(0);
  ASSERT_EQ(desk_.counter.transferTicketCalls.requests.size(), 1);
  EXPECT_EQ(desk_.counter.transferTicketCalls.requests[0].travelMinutes, 40);
  transfer_.open();
  EXPECT_EQ(transfer_.property("travelMinutes").toInt(), 0) << "not the last citizen's";
}

TEST_F(TransferTest, AnOfficeThatHasOpenedSinceLoginCanBeChosen) {
  desk_.names.load("offices/610902");
  client::Office there;
  there.name = "offices/610922";
  ASSERT_TRUE(desk_.catalogue.listOfficesCalls.succeed({{there}, {}}));
  desk_.publish(desk_.ticket(client::Ticket::State::Serving));
  transfer_.open();
  transfer_.setKind(TransferViewModel::ToOffice);
  transfer_.choose(0);
  EXPECT_TRUE(desk_.counter.transferTicketCalls.requests.isEmpty()) << "before opening hours";

  there.openNow = true;
  ASSERT_TRUE(desk_.catalogue.listOfficesCalls.succeed({{there}, {}})) << "nobody asked again";
  transfer_.choose(0);
  ASSERT_EQ(desk_.counter.transferTicketCalls.requests.size(), 1);
  EXPECT_EQ(desk_.counter.transferTicketCalls.requests[0].target, "offices/610922");
}

struct SearchCase {
  const char* typed;
  client::FindTickets::Key key;
};

class SearchKey : public ::testing::TestWithParam<SearchCase> {};

TEST_P(SearchKey, IsRecognisedByItsForm) {
  Desk desk;
  FindViewModel finder(desk.tickets, desk.names, desk.model);
  finder.search(GetParam().typed);
  ASSERT_EQ(desk.tickets.findTicketsCalls.requests.size(), 1);
  EXPECT_EQ(desk.tickets.findTicketsCalls.requests[0].key, GetParam().key);
}

INSTANTIATE_TEST_SUITE_P(
    Forms, SearchKey,
    ::testing::Values(SearchCase{"a001", client::FindTickets::Key::Number},
                      SearchCase{"13800000000", client::FindTickets::Key::Phone},
                      SearchCase{"610999195001010012", client::FindTickets::Key::IdentityNumber}));

TEST(Find, OnlyASupervisorCallsOutOfOrderAndSaysWhy) {
  Desk desk;
  desk.publish({});
  FindViewModel finder(desk.tickets, desk.names, desk.model);
  finder.search("A001");
  ASSERT_TRUE(desk.tickets.findTicketsCalls.succeed(
      {{desk.ticket(client::Ticket::State::Waiting), client::LinePlace{}}}));
  finder.callRow(0, "doctor's appointment");
  EXPECT_TRUE(desk.counter.callTicketCalls.requests.isEmpty());
  finder.setMayCall(true);
  finder.callRow(0, " ");
  EXPECT_TRUE(desk.counter.callTicketCalls.requests.isEmpty());
  finder.callRow(0, "doctor's appointment");
  ASSERT_EQ(desk.counter.callTicketCalls.requests.size(), 1);
  EXPECT_EQ(desk.counter.callTicketCalls.requests[0].reason, "doctor's appointment");
}

TEST(WindowChoice, AClerkSitsDownAtAFreeWindow) {
  Desk desk;
  WindowChoiceViewModel choice(desk.counter, desk.watch, desk.names);
  choice.start("offices/610902");
  client::Window own = window("2", client::Window::State::Open);
  own.clerk = "张一";
  desk.watch.officeFeed.publish({1, {}, {window("1", client::Window::State::Closed), own}, {}});
  QString opened;
  QObject::connect(&choice, &WindowChoiceViewModel::opened,
                   [&opened](const QString& name) { opened = name; });
  choice.choose(0);
  ASSERT_TRUE(desk.counter.openWindowCalls.fail("WINDOW_TAKEN"));
  EXPECT_FALSE(choice.problem().isEmpty());
  choice.setClerk("张一");
  WindowListModel& list = *choice.windows();
  EXPECT_TRUE(list.data(list.index(1), WindowListModel::FreeRole).toBool()) << "one's own";
  choice.choose(1);
  ASSERT_TRUE(desk.counter.openWindowCalls.succeed(own));
  EXPECT_EQ(opened, "offices/610902/windows/2");
}

/// Of what the server says once it knows the login no more.
class EndedLogin : public ::testing::TestWithParam<const char*> {
 protected:
  EndedLogin() {
    QObject::connect(&choice_, &WindowChoiceViewModel::sessionEnded,
                     [this](const client::Error& error) { ended_ = error.reason; });
    choice_.start("offices/610902");
    desk_.watch.officeFeed.publish({1, {}, {window("1", client::Window::State::Closed)}, {}});
  }
  Desk desk_;
  WindowChoiceViewModel choice_{desk_.counter, desk_.watch, desk_.names};
  QString ended_;
};

TEST_P(EndedLogin, LeavesTheChoiceOfAWindow) {
  const client::Error error = client::testing::errorFor(GetParam());
  desk_.watch.officeFeed.setLink({client::LinkStatus::State::Offline, {}, error});
  EXPECT_EQ(ended_, GetParam());
}

TEST_P(EndedLogin, IsToldWhenAWindowIsChosen) {
  choice_.choose(0);
  ASSERT_TRUE(desk_.counter.openWindowCalls.fail(GetParam()));
  EXPECT_EQ(ended_, GetParam());
}

INSTANTIATE_TEST_SUITE_P(Reasons, EndedLogin,
                         ::testing::Values("SESSION_EXPIRED", "LOGIN_REQUIRED"));

TEST(WindowChoice, AnotherFaultEndsNoLogin) {
  Desk desk;
  WindowChoiceViewModel choice(desk.counter, desk.watch, desk.names);
  bool ended = false;
  QObject::connect(&choice, &WindowChoiceViewModel::sessionEnded, [&ended] { ended = true; });
  choice.start("offices/610902");
  desk.watch.officeFeed.setLink(
      {client::LinkStatus::State::Stale, {}, client::testing::errorFor("SERVER_UNREACHABLE")});
  EXPECT_FALSE(ended);
}

}  // namespace
}  // namespace yichuang::counter
