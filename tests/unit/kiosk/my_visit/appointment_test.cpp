#include <QSignalSpy>
#include <gtest/gtest.h>

#include "kiosk/client/testing/fake_appointment_client.h"
#include "kiosk/features/my_visit/appointment_view_model.h"
#include "tests/support/kiosk/sample_hall.h"

namespace yichuang::my_visit {
namespace {

using State = client::Appointment::State;

class NoReader : public platform::IdCardReader {
 public:
  void start() override {}
  void stop() override {}
};

client::Appointment appointment(State state) {
  client::Appointment result;
  result.name = "offices/610902/appointments/1";
  result.state = state;
  result.services = {"services/DL-06"};
  result.holder.name = "张*";
  result.startTime = QDateTime(QDate::currentDate(), QTime(10, 30));
  result.endTime = result.startTime.addSecs(1800);
  result.ticket = "offices/610902/tickets/7";
  return result;
}

class AppointmentTest : public ::testing::Test {
 protected:
  void find(const QList<client::Appointment>& found) {
    model_.search("610999198506150032");
    appointments_.findAppointmentsCalls.succeed(found);
  }
  [[nodiscard]] const ui::Row& row() { return model_.appointments()->rows().constFirst(); }

  client::testing::FakeCatalogueClient catalogue_;
  client::testing::FakeAppointmentClient appointments_;
  client::testing::FakeTicketClient tickets_;
  NoReader reader_;
  visit::CatalogueCache cache_{catalogue_, sample::kOffice};
  AppointmentViewModel model_{cache_, {appointments_, tickets_}, reader_};
};

TEST_F(AppointmentTest, SaysWhoseItIsAndHowItStands) {
  const struct {
    State state;
    const char* words;
    bool available;
  } cases[] = {{State::Booked, "张* · 点一下，报到取号", true},
               {State::CheckedIn, "张* · 已经报到，点一下看您的号", true},
               {State::Missed, "张* · 预约时间已过，请取普通号", false},
               {State::Displaced, "张* · 这个时段临时停办，请问工作人员", false},
               {State::Cancelled, "张* · 已取消", false}};
  for (const auto& c : cases) {
    find({appointment(c.state)});
    EXPECT_EQ(row().subtitle, c.words);
    EXPECT_EQ(row().available, c.available) << c.words;
    EXPECT_EQ(row().value, "10:30–11:00");
    EXPECT_EQ(model_.isHopeless(), !c.available) << c.words;
    EXPECT_EQ(model_.error().isEmpty(), c.available) << "said large where nothing can be done";
  }
}

TEST_F(AppointmentTest, NamesTheDayWhenItIsNotToday) {
  auto later = appointment(State::Booked);
  later.startTime = later.startTime.addDays(1);
  later.endTime = later.endTime.addDays(1);
  find({later});
  EXPECT_TRUE(row().value.endsWith("日 10:30–11:00")) << row().value.toStdString();
}

TEST_F(AppointmentTest, ASeatThatWasOnlyHeldIsNotShown) {
  find({appointment(State::Held), appointment(State::Lapsed)});
  EXPECT_EQ(model_.appointments()->count(), 0);
  EXPECT_TRUE(model_.error().contains("没有找到预约"));
}

TEST_F(AppointmentTest, ABookedOneGivesANumber) {
  QSignalSpy checkedIn(&model_, &AppointmentViewModel::checkedIn);
  find({appointment(State::Booked)});
  model_.choose(row().key);
  client::CheckIn answer;
  answer.ticket = sample::ticket({"services/DL-06"});
  ASSERT_TRUE(appointments_.checkInAppointmentCalls.succeed(answer));
  EXPECT_EQ(checkedIn.count(), 1);
}

TEST_F(AppointmentTest, OneCheckedInBeforeLeadsToItsNumberAndNotToAnother) {
  QSignalSpy found(&model_, &AppointmentViewModel::found);
  find({appointment(State::CheckedIn)});
  model_.choose(row().key);
  EXPECT_EQ(appointments_.checkInAppointmentCalls.requests.size(), 0);
  ASSERT_EQ(tickets_.getTicketCalls.requests, QStringList{"offices/610902/tickets/7"});
  tickets_.getTicketCalls.succeed(sample::ticket({"services/DL-06"}));
  EXPECT_EQ(found.count(), 1);
}

TEST_F(AppointmentTest, WhatCannotBeCheckedInIsNotTried) {
  find({appointment(State::Missed)});
  model_.choose(row().key);
  EXPECT_EQ(appointments_.checkInAppointmentCalls.requests.size(), 0);
}

TEST_F(AppointmentTest, ARefusalIsToldAndTheListStays) {
  find({appointment(State::Booked)});
  model_.choose(row().key);
  appointments_.checkInAppointmentCalls.fail("CHECK_IN_TOO_LATE");
  EXPECT_TRUE(model_.error().contains("预约时间已过"));
  EXPECT_EQ(model_.appointments()->count(), 1);
}

TEST_F(AppointmentTest, SearchingAgainForgetsTheOther) {
  find({appointment(State::Booked)});
  model_.searchAgain();
  EXPECT_EQ(model_.appointments()->count(), 0);
  EXPECT_FALSE(model_.isHopeless());
}

TEST_F(AppointmentTest, CheckingInAgainAfterALostAnswerIsTheSameCheckIn) {
  find({appointment(State::Booked)});
  const auto& requests = appointments_.checkInAppointmentCalls.requests;
  model_.choose(appointment(State::Booked).name);
  appointments_.checkInAppointmentCalls.fail(client::reason::kNoAnswer, true);
  model_.choose(appointment(State::Booked).name);
  ASSERT_EQ(requests.size(), 2);
  EXPECT_FALSE(requests[0].requestId.isEmpty());
  EXPECT_EQ(requests[1].requestId, requests[0].requestId);
  appointments_.checkInAppointmentCalls.fail("CHECK_IN_TOO_EARLY");
  model_.choose(appointment(State::Booked).name);
  EXPECT_NE(requests[2].requestId, requests[0].requestId) << "that one was refused for certain";
}

}  // namespace
}  // namespace yichuang::my_visit
