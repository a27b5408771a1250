#include <QSignalSpy>
#include <gtest/gtest.h>

#include "kiosk/features/counter/desk_ticket_view_model.h"
#include "tests/unit/kiosk/counter/desk.h"

namespace yichuang::counter {
namespace {

using testing::Desk;

class Reader final : public platform::IdCardReader {
 public:
  bool started = false;
  void start() override { started = true; }
  void stop() override { started = false; }
};

class Speller final : public input::Speller {
 public:
  void spell(const QStringList&) override {}
  [[nodiscard]] input::Spelling spellingOf(const QString& text) const override {
    return text == "补领行驶证" ? input::Spelling{"bu", "ling", "xing", "shi", "zheng"}
                                : input::Spelling{};
  }
};

client::Service service(const QString& code, const QString& name) {
  client::Service made;
  made.name = "services/" + code;
  made.code = code;
  made.displayName = {name, code};
  return made;
}

class DeskTicketTest : public ::testing::Test {
 protected:
  void SetUp() override {
    desk_.names.load("offices/610902");
    desk_.catalogue.listServicesCalls.succeed(
        {service("DL-06", "期满换证"), service("VH-12", "补领行驶证")});
    client::Office here;
    here.name = "offices/610902";
    here.shortName = {"汉滨", "Hanbin"};
    client::Office there;
    there.name = "offices/610922";
    there.shortName = {"石泉", "Shiquan"};
    desk_.catalogue.listOfficesCalls.succeed({{here, there}, {}});
    model_.open();
  }
  [[nodiscard]] const client::IssueTicket& wish() {
    return desk_.tickets.issueTicketCalls.requests.constLast();
  }

  Desk desk_;
  Reader reader_;
  Speller speller_;
  DeskTicketViewModel model_{{desk_.tickets, reader_, speller_}, desk_.names, desk_.model};
};

TEST_F(DeskTicketTest, ServicesAreFoundByCodeNameAndPinyin) {
  for (const char* typed : {"vh-12", "补领", "bulxsz", "buling"}) {
    model_.setQuery(typed);
    ASSERT_EQ(model_.found()->rowCount(), 1) << typed;
    EXPECT_EQ(model_.found()->rows()[0].id, "services/VH-12") << typed;
  }
  model_.setQuery("nothing");
  EXPECT_EQ(model_.found()->rowCount(), 0);
}

TEST_F(DeskTicketTest, ADeskTicketCarriesWhatWasTyped) {
  model_.setQuery("DL");
  model_.choose(0);
  EXPECT_TRUE(model_.query().isEmpty()) << "ready for the next";
  model_.setQuery("VH");
  model_.choose(0);
  EXPECT_EQ(model_.taken(), "期满换证、补领行驶证");
  model_.setPriority(3);
  model_.issue("61099919850615003x", "张三", "13800000000", "已预审", 30);
  ASSERT_EQ(desk_.tickets.issueTicketCalls.requests.size(), 1);
  EXPECT_EQ(wish().office, "offices/610902");
  EXPECT_EQ(wish().services, (QStringList{"services/DL-06", "services/VH-12"}));
  EXPECT_EQ(wish().person.identityNumber, "61099919850615003X");
  EXPECT_EQ(wish().priority, client::Ticket::Priority::Soldier);
  EXPECT_EQ(wish().channel, client::Ticket::Channel::Desk);
  EXPECT_EQ(wish().note, "已预审");
  EXPECT_EQ(wish().travelMinutes, 0);
  client::PlacedTicket given;
  given.ticket.number = "A012";
  desk_.tickets.issueTicketCalls.succeed(given);
  EXPECT_EQ(model_.number(), "A012");
}

TEST_F(DeskTicketTest, ForAnotherOfficeItWaitsUntilTheCitizenIsThere) {
  model_.choose(0);
  model_.setOfficeQuery("石泉");
  EXPECT_EQ(model_.officeName(), "石泉");
  model_.issue("", "", "", "note", 45);
  EXPECT_EQ(wish().office, "offices/610922");
  EXPECT_EQ(wish().channel, client::Ticket::Channel::Remote);
  EXPECT_EQ(wish().travelMinutes, 45);
  EXPECT_TRUE(wish().note.isEmpty());
}

TEST_F(DeskTicketTest, WhatCannotBeIsToldWithoutTheServer) {
  model_.issue("", "", "", "", 0);
  EXPECT_TRUE(model_.problem().contains("业务"));
  model_.choose(0);
  model_.setOfficeQuery("nowhere");
  model_.issue("", "", "", "", 0);
  EXPECT_TRUE(model_.problem().contains("网点"));
  EXPECT_TRUE(desk_.tickets.issueTicketCalls.requests.isEmpty());
}

TEST_F(DeskTicketTest, ARefusalKeepsWhatWasChosen) {
  model_.choose(0);
  model_.issue("", "", "", "", 0);
  desk_.tickets.issueTicketCalls.fail("TICKET_OPEN_ALREADY");
  EXPECT_FALSE(model_.problem().isEmpty());
  EXPECT_EQ(model_.taken(), "期满换证");
}

TEST_F(DeskTicketTest, AskingAgainAfterALostAnswerGivesNoSecondTicket) {
  model_.choose(0);
  model_.issue("", "", "", "", 0);
  const QString id = wish().requestId;
  ASSERT_FALSE(id.isEmpty());
  desk_.tickets.issueTicketCalls.fail(client::reason::kNoAnswer, true);
  model_.issue("", "", "", "", 0);
  EXPECT_EQ(wish().requestId, id);
}

TEST_F(DeskTicketTest, ANumberNobodyHasSeenIsTakenBack) {
  model_.choose(0);
  model_.issue("", "", "", "", 0);
  const QString id = wish().requestId;
  model_.close();
  ASSERT_EQ(desk_.tickets.issueTicketCalls.requests.size(), 2);
  EXPECT_EQ(wish().requestId, id);
  client::PlacedTicket given;
  given.ticket.name = "tickets/t1";
  ASSERT_TRUE(desk_.tickets.issueTicketCalls.succeed(given));
  ASSERT_EQ(desk_.tickets.cancelTicketCalls.requests.size(), 1);
  EXPECT_EQ(desk_.tickets.cancelTicketCalls.requests[0].ticket, "tickets/t1");
}

TEST_F(DeskTicketTest, ACardFillsInThePersonOnlyWhileTheSheetIsOpen) {
  QSignalSpy read(&model_, &DeskTicketViewModel::cardRead);
  EXPECT_TRUE(reader_.started);
  platform::IdCard card;
  card.number = "610999198506150032";
  Q_EMIT reader_.cardRead(card);
  EXPECT_EQ(read.count(), 1);
  model_.close();
  EXPECT_FALSE(reader_.started);
}

}  // namespace
}  // namespace yichuang::counter
