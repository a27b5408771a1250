#include <QSignalSpy>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "kiosk/features/take_ticket/confirm_view_model.h"
#include "kiosk/features/take_ticket/identify_view_model.h"
#include "kiosk/features/take_ticket/identity_check.h"
#include "kiosk/features/take_ticket/ticket_receipt.h"
#include "tests/support/kiosk/sample_hall.h"

namespace yichuang::take_ticket {
namespace {

using Priority = client::Ticket::Priority;

const QDate kToday(2026, 11, 23);

TEST(IdentityCheck, TellsWhatIsWrong) {
  const struct {
    const char* number;
    const char* reason;
  } cases[] = {{"610999198506150032", ""},
               {"610999195503010014", ""},
               {"", "IDENTITY_NUMBER_LENGTH"},
               {"61099919850615003", "IDENTITY_NUMBER_LENGTH"},
               {"61099919850615003A", "IDENTITY_NUMBER_CHARACTER"},
               {"X10999198506150032", "IDENTITY_NUMBER_CHARACTER"},
               {"610999198502300032", "IDENTITY_NUMBER_DATE"},
               {"610999202706150032", "IDENTITY_NUMBER_FUTURE"},
               {"610999198506150033", "IDENTITY_NUMBER_CHECK_DIGIT"}};
  for (const auto& c : cases) {
    const auto checked = checkIdentityNumber(c.number, kToday);
    EXPECT_EQ(checked ? QString() : checked.error(), c.reason) << c.number;
  }
}

TEST(IdentityCheck, TheTextbookNumberEndsInX) {
  EXPECT_TRUE(checkIdentityNumber("11010519491231002X", kToday));
}

TEST(IdentityCheck, AgeChangesOnTheBirthday) {
  EXPECT_EQ(ageOn(QDate(1966, 11, 24), kToday), 59);
  EXPECT_EQ(ageOn(QDate(1966, 11, 23), kToday), 60);
  EXPECT_EQ(ageOn(QDate(1964, 2, 29), QDate(2026, 2, 28)), 61);
}

TEST(Mask, ShowsOnlyTheEnds) {
  EXPECT_EQ(maskedIdentityNumber("610999195503010014"), "6109**********0014");
  EXPECT_EQ(maskedPhone("13812345678"), "138****5678");
  EXPECT_EQ(maskedPhone("1234567"), "*******");
}

TEST(TicketReceipt, HasTheNumberLargeAndTheCode) {
  const platform::Receipt receipt =
      makeTicketReceipt({.office = "汉滨区车管所",
                         .number = "C012",
                         .services = {"驾驶证期满换证"},
                         .wait = "约 10–25 分钟",
                         .ahead = 4,
                         .qrText = "yichuang:visit:K7QF",
                         .time = QDateTime(kToday, QTime(1, 0), Qt::UTC)});
  const auto has = [&](auto predicate) { return std::ranges::any_of(receipt, predicate); };
  EXPECT_TRUE(has([](const auto& line) { return line.text == "C012" && line.size >= 4; }));
  EXPECT_TRUE(has([](const auto& line) {
    return line.kind == platform::ReceiptLine::Kind::kQrCode && line.text == "yichuang:visit:K7QF";
  }));
  EXPECT_TRUE(has([](const auto& line) { return line.text.contains("前面还有 4 人"); }));
}

TEST(TicketReceipt, AReprintSaysSo) {
  const auto says = [](bool reprint) {
    const platform::Receipt receipt = makeTicketReceipt({.number = "C012", .reprint = reprint});
    return std::ranges::any_of(receipt,
                               [](const auto& line) { return line.text.contains("补打"); });
  };
  EXPECT_TRUE(says(true));
  EXPECT_FALSE(says(false));
}

class ConfirmTest : public ::testing::Test {
 protected:
  void come(const QString& number) {
    draft_.setPerson({.identityNumber = number, .name = {}, .phone = {}});
  }
  const client::IssueTicket& wish() const { return tickets_.issueTicketCalls.requests.constLast(); }

  client::testing::FakeCatalogueClient catalogue_;
  client::testing::FakeTicketClient tickets_;
  client::testing::ManualClock clock_;
  visit::CatalogueCache cache_{catalogue_, sample::kOffice};
  visit::VisitDraft draft_;
  ConfirmViewModel confirm_{cache_, tickets_, draft_, clock_};
};

TEST_F(ConfirmTest, TryingAgainIsTheSameWish) {
  draft_.addService("services/DL-06");
  confirm_.issue();
  const QString id = wish().requestId;
  ASSERT_FALSE(id.isEmpty());
  tickets_.issueTicketCalls.fail(client::reason::kNoAnswer, true);
  EXPECT_FALSE(confirm_.error().isEmpty());
  confirm_.issue();
  EXPECT_EQ(wish().requestId, id);
}

TEST_F(ConfirmTest, ARefusedWishIsNotSentAgainUnderItsId) {
  draft_.addService("services/DL-06");
  confirm_.issue();
  const QString id = wish().requestId;
  tickets_.issueTicketCalls.fail("TICKET_QUOTA_EXHAUSTED");
  confirm_.issue();
  EXPECT_NE(wish().requestId, id);
}

TEST_F(ConfirmTest, OnlyARefusalThatStaysIsHopeless) {
  draft_.addService("services/DL-06");
  confirm_.issue();
  tickets_.issueTicketCalls.fail("SERVER_BUSY", true);
  EXPECT_FALSE(confirm_.isHopeless());
  confirm_.issue();
  tickets_.issueTicketCalls.fail("TICKET_QUOTA_EXHAUSTED");
  EXPECT_TRUE(confirm_.isHopeless());
  confirm_.reset();
  EXPECT_FALSE(confirm_.isHopeless());
}

TEST_F(ConfirmTest, AChangedWishIsAnotherWish) {
  draft_.addService("services/DL-06");
  confirm_.issue();
  const QString id = wish().requestId;
  tickets_.issueTicketCalls.fail(client::reason::kNoAnswer, true);
  draft_.addService("services/DL-13");
  confirm_.issue();
  EXPECT_EQ(wish().requestId, id) << "first what the first one may have given";
  EXPECT_EQ(tickets_.issueTicketCalls.open(), 1);
  ASSERT_TRUE(tickets_.issueTicketCalls.succeed(sample::ticket({})));
  EXPECT_EQ(tickets_.issueTicketCalls.open(), 0) << "it would be refused because of the first";
  ASSERT_TRUE(tickets_.cancelTicketCalls.succeed({}));
  EXPECT_TRUE(confirm_.isBusy());
  EXPECT_NE(wish().requestId, id);
  EXPECT_EQ(wish().services.size(), 2);
}

TEST_F(ConfirmTest, AChangedWishDoesNotWaitForAServerThatIsAway) {
  draft_.addService("services/DL-06");
  confirm_.issue();
  tickets_.issueTicketCalls.fail(client::reason::kNoAnswer, true);
  draft_.addService("services/DL-13");
  confirm_.issue();
  tickets_.issueTicketCalls.fail(client::reason::kServerUnreachable, true);
  EXPECT_FALSE(confirm_.isBusy());
  EXPECT_FALSE(confirm_.error().isEmpty());
  EXPECT_FALSE(confirm_.isHopeless());
}

TEST_F(ConfirmTest, TwoTouchesAreOneWish) {
  draft_.addService("services/DL-06");
  confirm_.issue();
  confirm_.issue();
  EXPECT_EQ(tickets_.issueTicketCalls.requests.size(), 1);
}

TEST_F(ConfirmTest, TheElderlyComeFirstUnlessTheyDecline) {
  come("610999195503010014");
  EXPECT_TRUE(confirm_.isElderly());
  EXPECT_EQ(confirm_.priority(), "elderly");
  confirm_.choosePriority("none");
  EXPECT_EQ(confirm_.priority(), "none");
  confirm_.issue();
  EXPECT_TRUE(wish().declinePriority);
}

TEST_F(ConfirmTest, OthersDeclareWhatTheyNeed) {
  come("610999198506150032");
  EXPECT_FALSE(confirm_.isElderly());
  EXPECT_EQ(confirm_.priority(), "none");
  confirm_.choosePriority("pregnant");
  confirm_.issue();
  EXPECT_EQ(wish().priority, Priority::Pregnant);
  EXPECT_FALSE(wish().declinePriority);
}

TEST_F(ConfirmTest, ResetForgetsACallUnderWay) {
  draft_.addService("services/DL-06");
  QSignalSpy issued(&confirm_, &ConfirmViewModel::issued);
  confirm_.issue();
  confirm_.reset();
  tickets_.issueTicketCalls.succeed(sample::ticket({}));
  EXPECT_EQ(issued.count(), 0) << "the next citizen is not shown it";
}

TEST_F(ConfirmTest, ANumberThatNobodyWaitsForIsTakenBack) {
  draft_.addService("services/DL-06");
  confirm_.issue();
  const QString id = wish().requestId;
  draft_.clear();
  confirm_.reset();
  EXPECT_EQ(wish().requestId, id);
  client::PlacedTicket placed = sample::ticket({});
  placed.ticket.name = "tickets/t1";
  ASSERT_TRUE(tickets_.issueTicketCalls.succeed(placed));
  ASSERT_EQ(tickets_.cancelTicketCalls.requests.size(), 1);
  EXPECT_EQ(tickets_.cancelTicketCalls.requests[0].ticket, "tickets/t1");
}

TEST_F(ConfirmTest, AWishThatFailedWithoutAnAnswerIsTakenBackToo) {
  draft_.addService("services/DL-06");
  confirm_.issue();
  const QString id = wish().requestId;
  tickets_.issueTicketCalls.fail(client::reason::kServerUnreachable, true);
  confirm_.reset();
  ASSERT_EQ(tickets_.issueTicketCalls.requests.size(), 2);
  EXPECT_EQ(wish().requestId, id);
}

TEST_F(ConfirmTest, WhatWasAnsweredStays) {
  draft_.addService("services/DL-06");
  confirm_.issue();
  tickets_.issueTicketCalls.succeed(sample::ticket({}));
  confirm_.reset();
  confirm_.issue();
  tickets_.issueTicketCalls.fail("TICKET_QUOTA_EXHAUSTED");
  confirm_.reset();
  EXPECT_EQ(tickets_.issueTicketCalls.requests.size(), 2);
  EXPECT_TRUE(tickets_.cancelTicketCalls.requests.isEmpty());
}

class FakeReader final : public platform::IdCardReader {
 public:
  FakeReader() { setState(platform::DeviceState::kOk); }
  void start() override {}
  void stop() override {}
};

class IdentifyTest : public ::testing::Test {
 protected:
  void SetUp() override { identify_.start(); }

  platform::IdCard card(const QString& number) const {
    return {.name = "王测试",
            .sex = "1",
            .nation = "01",
            .birthDate = QDate(1955, 3, 1),
            .address = {},
            .number = number,
            .issuer = {},
            .validFrom = QDate(2015, 1, 1),
            .validUntil = QDate(2035, 1, 1)};
  }

  FakeReader reader_;
  visit::VisitDraft draft_;
  client::testing::ManualClock clock_;
  IdentifyViewModel identify_{reader_, draft_, clock_};
  QSignalSpy identified_{&identify_, &IdentifyViewModel::identified};
};

TEST_F(IdentifyTest, ACardGivesNumberAndName) {
  Q_EMIT reader_.cardRead(card("610999195503010014"));
  EXPECT_EQ(identified_.count(), 1);
  EXPECT_EQ(draft_.person().name, "王测试");
}

TEST_F(IdentifyTest, AnExpiredCardIsRefusedWithAWayOut) {
  clock_.set(QDateTime(QDate(2036, 1, 1), QTime(1, 0), Qt::UTC));
  Q_EMIT reader_.cardRead(card("610999195503010014"));
  EXPECT_EQ(identified_.count(), 0);
  EXPECT_TRUE(identify_.error().contains("输入号码"));
}

TEST_F(IdentifyTest, AnUnreadableCardIsAskedForAgain) {
  Q_EMIT reader_.cardUnreadable();
  EXPECT_FALSE(identify_.error().isEmpty());
  identify_.takeNumber("610999198506150032");
  EXPECT_TRUE(identify_.error().isEmpty());
}

TEST_F(IdentifyTest, ALowerCaseXIsAccepted) {
  identify_.takeNumber("11010519491231002x");
  EXPECT_EQ(draft_.person().identityNumber, "11010519491231002X");
}

TEST_F(IdentifyTest, OnlyMobileNumbersAreTaken) {
  for (const char* bad : {"", "12345678901", "1380000000", "138000000000", "1380000000a"})
    identify_.takePhone(bad);
  EXPECT_EQ(identified_.count(), 0);
  identify_.takePhone("13800000000");
  EXPECT_EQ(identified_.count(), 1);
}

TEST_F(IdentifyTest, GoingWithoutForgetsWhoCameBefore) {
  identify_.takeNumber("610999198506150032");
  identify_.goWithout();
  EXPECT_EQ(draft_.person(), client::Person{});
  EXPECT_EQ(identified_.count(), 2);
}

}  // namespace
}  // namespace yichuang::take_ticket
