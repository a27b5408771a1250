#include "kiosk/features/supervision/office_care.h"

#include <gtest/gtest.h>

#include "kiosk/client/testing/fake_administration_client.h"
#include "kiosk/client/testing/fake_appointment_client.h"
#include "kiosk/client/testing/fake_catalogue_client.h"
#include "kiosk/client/testing/fake_counter_client.h"
#include "kiosk/client/testing/manual_clock.h"
#include "kiosk/features/supervision/typed_time.h"

namespace yichuang::supervision {
namespace {

const QString kOffice = QStringLiteral("offices/610902");

TEST(ReadDay, KnowsTheFormsPeopleType) {
  const QDate today(2026, 11, 23);
  EXPECT_EQ(readDay("2026-11-25", today), QDate(2026, 11, 25));
  EXPECT_EQ(readDay(" 11-25 ", today), QDate(2026, 11, 25));
  EXPECT_EQ(readDay("11.25", today), QDate(2026, 11, 25));
  EXPECT_EQ(readDay("11/23", today), today);
  EXPECT_EQ(readDay("1-4", today), QDate(2027, 1, 4)) << "the next one";
  for (const char* wrong : {"", "25", "11-31", "13-01", "tomorrow", "11-25-2026"})
    EXPECT_FALSE(readDay(wrong, today)) << wrong;
}

TEST(ReadMoment, KnowsTheFormsPeopleType) {
  const QDate today(2026, 11, 23);
  const QDateTime morning(QDate(2026, 11, 25), QTime(8, 30));
  EXPECT_EQ(readMoment("2026-11-25 08:30", today), morning);
  EXPECT_EQ(readMoment("  11-25   8:30 ", today), morning);
  EXPECT_EQ(readMoment("11.25 8：30", today), morning) << "as a Chinese keyboard types it";
  EXPECT_EQ(readMoment("8:30", today), QDateTime(today, QTime(8, 30)));
  EXPECT_EQ(readMoment("11-25", today), QDate(2026, 11, 25).startOfDay());
  EXPECT_EQ(readEnd("11-25", today), QDate(2026, 11, 26).startOfDay());
  EXPECT_EQ(readEnd("11-25 08:30", today), morning);
  for (const char* wrong : {"", "8", "25:00", "11-25 24:01", "11-25 8.30", "11-31 8:30",
                            "8:30 11-25", "11-25 8:30 9:00", "soon"})
    EXPECT_FALSE(readMoment(wrong, today)) << wrong;
}

class OfficeCareTest : public ::testing::Test {
 protected:
  OfficeCareTest() { closures_.open(kOffice); }

  client::ClosurePreview twoAffected() {
    client::AffectedAppointment movable;
    movable.appointment.name = "offices/610902/appointments/1";
    movable.appointment.holder = {"张*", "", "138****5678"};
    movable.appointment.startTime = clock_.now().addDays(2);
    movable.moveTo = clock_.now().addDays(4);
    client::AffectedAppointment stuck = movable;
    stuck.appointment.name = "offices/610902/appointments/2";
    stuck.moveTo = {};
    return {{movable, stuck}, {"offices/610902/tickets/1"}, "etag-1"};
  }
  void previewTomorrow() {
    closures_.preview(clock_.now().addDays(1).toLocalTime().toString("yyyy-MM-dd"), "", "停电",
                      "No power");
    appointments_.previewClosureCalls.succeed(twoAffected());
  }

  QList<client::Appointment> twoDisplaced() {
    client::Appointment lost;
    lost.name = "offices/610902/appointments/1";
    lost.state = client::Appointment::State::Displaced;
    lost.holder = {"张*", "", "138****5678"};
    lost.startTime = clock_.now();
    lost.services = {"services/DL-06"};
    client::Appointment other = lost;
    other.name = "offices/610902/appointments/2";
    return {lost, other};
  }

  client::testing::FakeAdministrationClient administration_;
  client::testing::FakeAppointmentClient appointments_;
  client::testing::FakeCatalogueClient catalogue_;
  client::testing::FakeCounterClient counter_;
  client::testing::ManualClock clock_;
  OfficeCare care_{{administration_, appointments_, catalogue_, counter_}, clock_};
  ClosureViewModel& closures_ = *care_.closures();
  DisplacedViewModel& displaced_ = *care_.displaced();
  NoticeViewModel& notice_ = *care_.notice();
  DayEndViewModel& dayEnd_ = *care_.dayEnd();
};

TEST_F(OfficeCareTest, AClosureIsPreviewedAsWholeDays) {
  closures_.preview("2026-12-24", "2026-12-25", "停电", "");
  ASSERT_EQ(appointments_.previewClosureCalls.requests.size(), 1);
  const client::Closure& planned = appointments_.previewClosureCalls.requests[0].closure;
  EXPECT_EQ(planned.startTime, QDate(2026, 12, 24).startOfDay());
  EXPECT_EQ(planned.endTime, QDate(2026, 12, 26).startOfDay());
  EXPECT_TRUE(planned.services.isEmpty()) << "the whole office";
  EXPECT_EQ(planned.reason.en, "停电") << "better than nothing";
}

TEST_F(OfficeCareTest, WhomItAffectsIsSaidBeforeItIsMade) {
  previewTomorrow();
  EXPECT_TRUE(closures_.summary().contains("2 人（可改期 1 人）"));
  ASSERT_EQ(closures_.affected()->count(), 2);
  EXPECT_EQ(closures_.affected()->rows()[0].subtitle, "张* 138****5678");
  EXPECT_TRUE(closures_.affected()->rows()[0].available);
  EXPECT_EQ(closures_.affected()->rows()[1].value, "没有空位");
  EXPECT_TRUE(appointments_.createClosureCalls.requests.isEmpty());
}

TEST_F(OfficeCareTest, ItIsMadeAsItWasPreviewed) {
  previewTomorrow();
  closures_.create(true);
  ASSERT_EQ(appointments_.createClosureCalls.requests.size(), 1);
  EXPECT_EQ(appointments_.createClosureCalls.requests[0].etag, "etag-1");
  EXPECT_TRUE(appointments_.createClosureCalls.requests[0].moveAppointments);
  appointments_.createClosureCalls.succeed({{}, 1, 1});
  EXPECT_TRUE(closures_.message().contains("改期 1 人，需通知 1 人"));
  EXPECT_FALSE(closures_.isPreviewed());
}

TEST_F(OfficeCareTest, NothingIsMadeWithoutAPreviewOfIt) {
  closures_.create(true);
  previewTomorrow();
  closures_.forgetPreview();
  closures_.create(true);
  EXPECT_TRUE(appointments_.createClosureCalls.requests.isEmpty());
}

TEST_F(OfficeCareTest, WrongDaysAndNoReasonAreToldWithoutTheServer) {
  closures_.preview("soon", "", "停电", "");
  EXPECT_TRUE(closures_.problem().contains("日期不对"));
  closures_.preview("2026-12-25", "2026-12-24", "停电", "");
  EXPECT_TRUE(closures_.problem().contains("早于"));
  closures_.preview("2026-12-25", "", " ", "");
  EXPECT_TRUE(closures_.problem().contains("原因"));
  EXPECT_TRUE(appointments_.previewClosureCalls.requests.isEmpty());
}

TEST_F(OfficeCareTest, AClosureIsListedAndLifted) {
  client::Closure closure;
  closure.name = "offices/610902/closures/1";
  closure.startTime = QDate(2026, 12, 24).startOfDay();
  closure.endTime = QDate(2026, 12, 26).startOfDay();
  closure.reason = {"停电", "No power"};
  appointments_.listClosuresCalls.succeed({closure});
  ASSERT_EQ(closures_.closures()->count(), 1);
  EXPECT_EQ(closures_.closures()->rows()[0].title, "12月24日–12月25日 · 整个网点");
  closures_.lift(closure.name);
  EXPECT_EQ(appointments_.deleteClosureCalls.requests[0].closure, closure.name);
}

TEST_F(OfficeCareTest, WhoLostASeatIsListedWithTheirServiceAndAMaskedNumber) {
  displaced_.open(kOffice);
  appointments_.listDisplacedCalls.succeed(twoDisplaced());
  ASSERT_EQ(displaced_.rows()->count(), 2);
  EXPECT_EQ(displaced_.rows()->rows()[0].title,
            "张* · " + clock_.now().toLocalTime().toString("M月d日 HH:mm"));
  EXPECT_EQ(displaced_.rows()->rows()[0].subtitle, "DL-06") << "until its name is known";
  client::Service renewal;
  renewal.name = "services/DL-06";
  renewal.displayName = {"期满换证", "Renewal"};
  catalogue_.listServicesCalls.succeed({});  // of the closures
  catalogue_.listServicesCalls.succeed({renewal});
  EXPECT_EQ(displaced_.rows()->rows()[0].subtitle, "期满换证");
  EXPECT_EQ(displaced_.rows()->rows()[0].value, "138****5678");
}

TEST_F(OfficeCareTest, OneNumberAtATimeIsShown) {
  displaced_.open(kOffice);
  appointments_.listDisplacedCalls.succeed(twoDisplaced());
  displaced_.reveal("offices/610902/appointments/1");
  EXPECT_TRUE(displaced_.isBusy());
  appointments_.revealPhoneCalls.succeed("13812345678");
  EXPECT_EQ(displaced_.rows()->rows()[0].value, "13812345678");
  EXPECT_TRUE(displaced_.rows()->rows()[0].chosen);
  displaced_.reveal("offices/610902/appointments/2");
  EXPECT_EQ(displaced_.rows()->rows()[0].value, "138****5678");
  appointments_.revealPhoneCalls.succeed("13900000042");
  EXPECT_EQ(displaced_.rows()->rows()[1].value, "13900000042");
  displaced_.hide();
  EXPECT_EQ(displaced_.rows()->rows()[1].value, "138****5678");
}

TEST_F(OfficeCareTest, WhoWasToldLeavesTheList) {
  displaced_.open(kOffice);
  const auto both = twoDisplaced();
  appointments_.listDisplacedCalls.succeed(both);
  displaced_.markTold(both[0].name);
  EXPECT_EQ(displaced_.rows()->count(), 2) << "not before the server knows";
  appointments_.markToldCalls.succeed(both[0]);
  ASSERT_EQ(displaced_.rows()->count(), 1);
  EXPECT_EQ(displaced_.rows()->rows()[0].key, both[1].name);
}

TEST_F(OfficeCareTest, WhomAnotherHasToldMeanwhileLeavesTheListToo) {
  displaced_.open(kOffice);
  const auto both = twoDisplaced();
  appointments_.listDisplacedCalls.succeed(both);
  displaced_.reveal(both[0].name);
  appointments_.revealPhoneCalls.fail("APPOINTMENT_STATE_FORBIDS");
  EXPECT_FALSE(displaced_.problem().isEmpty());
  appointments_.listDisplacedCalls.succeed({both[1]});
  EXPECT_EQ(displaced_.rows()->count(), 1);
}

TEST_F(OfficeCareTest, AnotherOfficeHasItsOwnList) {
  displaced_.open(kOffice);
  appointments_.listDisplacedCalls.succeed(twoDisplaced());
  displaced_.open("offices/610921");
  EXPECT_EQ(displaced_.rows()->count(), 0);
  EXPECT_EQ(appointments_.listDisplacedCalls.requests.last(), "offices/610921");
  displaced_.open({});
  EXPECT_EQ(appointments_.listDisplacedCalls.requests.size(), 2) << "of no office nothing is asked";
}

TEST_F(OfficeCareTest, TheNoticeThatWasSetIsShownAndChanged) {
  notice_.open(kOffice);
  const QDateTime end = QDateTime(QDate(2099, 1, 2), QTime(17, 30));
  administration_.getNoticeCalls.succeed(
      {{"今天下午停电", "No power this afternoon"}, {}, end.toUTC()});
  EXPECT_TRUE(notice_.isPresent());
  EXPECT_EQ(notice_.from(), "");
  EXPECT_EQ(notice_.until(), "2099-01-02 17:30");
  notice_.put("明天停电", "", "", "");
  EXPECT_TRUE(administration_.setNoticeCalls.requests.isEmpty()) << "both languages";
  EXPECT_FALSE(notice_.problem().isEmpty());
  notice_.put("明天停电", "No power tomorrow", "", "");
  ASSERT_EQ(administration_.setNoticeCalls.requests.size(), 1);
  EXPECT_EQ(administration_.setNoticeCalls.requests[0].office, kOffice);
  EXPECT_TRUE(administration_.setNoticeCalls.requests[0].notice.endTime.isNull());
  administration_.setNoticeCalls.succeed();
  notice_.remove();
  EXPECT_EQ(administration_.setNoticeCalls.requests[1].notice, client::Notice{});
}

TEST_F(OfficeCareTest, ANoticeHangsForTheTimeThatWasTyped) {
  const QDate tomorrow = clock_.now().toLocalTime().date().addDays(1);
  const QString day = tomorrow.toString("yyyy-MM-dd");
  notice_.open(kOffice);
  notice_.put("停电", "No power", day + " 8:30", day);
  ASSERT_EQ(administration_.setNoticeCalls.requests.size(), 1) << notice_.problem().toStdString();
  const client::Notice set = administration_.setNoticeCalls.requests[0].notice;
  EXPECT_EQ(set.startTime, QDateTime(tomorrow, QTime(8, 30)));
  EXPECT_EQ(set.endTime, tomorrow.addDays(1).startOfDay()) << "to the end of the day";
}

TEST_F(OfficeCareTest, ATimeInWhichNoNoticeHangsIsToldWithoutTheServer) {
  const QDate today = clock_.now().toLocalTime().date();
  const QString tomorrow = today.addDays(1).toString("yyyy-MM-dd");
  const QString yesterday = today.addDays(-1).toString("yyyy-MM-dd");
  const struct {
    QString from, until, problem;
  } cases[] = {{"soon", "", "时间不对"},
               {"", tomorrow + " 25:00", "时间不对"},
               {tomorrow + " 9:00", tomorrow + " 9:00", "晚于"},
               {"", yesterday, "已经过去"}};
  notice_.open(kOffice);
  for (const auto& each : cases) {
    notice_.put("停电", "No power", each.from, each.until);
    EXPECT_TRUE(notice_.problem().contains(each.problem)) << notice_.problem().toStdString();
  }
  EXPECT_TRUE(administration_.setNoticeCalls.requests.isEmpty());
  notice_.put("停电", "No power", "", tomorrow);
  administration_.setNoticeCalls.fail("NOTICE_TIME_INVALID");
  EXPECT_TRUE(notice_.problem().contains("公告的时间不对"));
}

TEST_F(OfficeCareTest, ANoticeThatDoesNotHangSaysWhy) {
  const client::LocalizedText text{"停电", "No power"};
  const struct {
    client::Notice notice;
    QString absence;
  } cases[] = {{{{}, {}, {}}, ""},
               {{text, {}, {}}, ""},
               {{text, clock_.now().addSecs(-60), clock_.now().addSecs(60)}, ""},
               {{text, clock_.now().addSecs(60), {}}, "还没到时间"},
               {{text, {}, clock_.now()}, "已经过期"}};
  for (const auto& each : cases) {
    notice_.open(kOffice);
    administration_.getNoticeCalls.succeed(each.notice);
    EXPECT_EQ(notice_.absence().isEmpty(), each.absence.isEmpty());
    EXPECT_TRUE(notice_.absence().contains(each.absence));
  }
}

TEST_F(OfficeCareTest, TheDayIsEndedOnceItIsKnownWhatIsOpen) {
  dayEnd_.open(kOffice);
  EXPECT_FALSE(dayEnd_.canEnd());
  client::Window busy;
  busy.number = "3";
  busy.state = client::Window::State::Open;
  busy.ticket = "offices/610902/tickets/1";
  counter_.listWindowsCalls.succeed({busy});
  client::PlacedTicket waiting;
  waiting.ticket.state = client::Ticket::State::Waiting;
  client::PlacedTicket parked;
  parked.ticket.state = client::Ticket::State::Parked;
  counter_.listWaitingTicketsCalls.succeed({waiting, waiting, parked});
  EXPECT_EQ(dayEnd_.text(), "还有 2 人在等候，1 张暂离或过号的号，1 个窗口开着。");
  EXPECT_TRUE(dayEnd_.warning().contains("3 号窗口"));
  dayEnd_.end();
  ASSERT_EQ(counter_.closeDayCalls.requests.size(), 1);
  counter_.closeDayCalls.succeed({"2026-11-23", 3, 1});
  EXPECT_TRUE(dayEnd_.isEnded());
  EXPECT_TRUE(dayEnd_.text().contains("3 张号作废"));
  dayEnd_.end();
  EXPECT_EQ(counter_.closeDayCalls.requests.size(), 1);
}

}  // namespace
}  // namespace yichuang::supervision
