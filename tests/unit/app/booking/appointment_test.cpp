#include "tests/unit/app/booking/booking_fixture.h"

namespace yichuang::app {
namespace {

using std::chrono::days;
using std::chrono::minutes;
using std::chrono::seconds;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::SizeIs;

class AppointmentTest : public BookingTest {
 protected:
  domain::Result<std::vector<domain::Appointment>> find(const FindAppointments& query) {
    return hall_.run([&](Context& context) { return find_appointments(context, query); });
  }
};

TEST_F(AppointmentTest, ConfirmingBooksTheSeatForThePersonAndHidesWhoItIs) {
  const auto booked = book(on_monday(10), person(1));
  EXPECT_EQ(booked.state, AppointmentState::kBooked);
  EXPECT_FALSE(booked.hold_until.has_value());
  EXPECT_EQ(booked.holder.masked_phone, "138****0001");
  const auto row = stored(booked.id);
  EXPECT_EQ(row, booked);
  EXPECT_THAT(row.holder.sealed + row.holder.identity_index + row.holder.masked_identity,
              AllOf(Not(HasSubstr(person(1).identity_number)), Not(HasSubstr("张三"))));
  EXPECT_THAT(hall_.event_kinds(), ElementsAre("appointment.held", "appointment.booked"));
  EXPECT_THAT(hall_.last_event().payload,
              AllOf(Not(HasSubstr("13800000001")), Not(HasSubstr(booked.code))));
}

TEST_F(AppointmentTest, ABookedSeatOutlivesItsHold) {
  const auto booked = book(on_monday(10), person(1));
  hall_.now += seconds{301};
  run_housekeeping();
  EXPECT_EQ(stored(booked.id).state, AppointmentState::kBooked);
  EXPECT_EQ(free_at(on_monday(10)), 1);
}

TEST_F(AppointmentTest, ConfirmingNeedsACompletePerson) {
  struct Case {
    const char* name;
    Person who;
    const char* reason;
  };
  auto no_number = person(1), no_name = person(1), no_phone = person(1);
  no_number.identity_number.clear();
  no_name.name.clear();
  no_phone.phone.clear();
  auto wrong_number = person(1), wrong_phone = person(1), long_name = person(1);
  wrong_number.identity_number.pop_back();
  wrong_phone.phone = "123";
  long_name.name = std::string(201, 'x');
  const auto held = hold(on_monday(10)).value();
  for (const auto& c : {Case{"number missing", no_number, "FIELD_MISSING"},
                        Case{"name missing", no_name, "FIELD_MISSING"},
                        Case{"phone missing", no_phone, "FIELD_MISSING"},
                        Case{"number wrong", wrong_number, "IDENTITY_NUMBER_LENGTH"},
                        Case{"phone wrong", wrong_phone, "PHONE_INVALID"},
                        Case{"name too long", long_name, "FIELD_TOO_LONG"}}) {
    EXPECT_EQ(reason_of(confirm(held.id, c.who)), c.reason) << c.name;
  }
  EXPECT_EQ(reason_of(confirm(held.id, person(1))), "OK") << "the seat was kept meanwhile";
}

TEST_F(AppointmentTest, OnlyAHeldSeatIsConfirmed) {
  const auto held = hold(on_monday(10)).value();
  EXPECT_EQ(reason_of(confirm(held.id + 1, person(1))), "APPOINTMENT_NOT_FOUND");
  EXPECT_EQ(reason_of(hall_.run([&](Context& context) {
              return confirm_appointment(context, {{kCity, held.id}, person(1)});
            })),
            "APPOINTMENT_NOT_FOUND")
      << "of another office";
  ASSERT_EQ(reason_of(confirm(held.id, person(1))), "OK");
  EXPECT_EQ(reason_of(confirm(held.id, person(1))), "APPOINTMENT_STATE_FORBIDS");
  const auto late = hold(on_monday(11)).value();
  hall_.now += seconds{300};
  EXPECT_EQ(reason_of(confirm(late.id, person(2))), "SLOT_HOLD_EXPIRED");
  hall_.now += seconds{1};
  run_housekeeping();
  EXPECT_EQ(reason_of(confirm(late.id, person(2))), "SLOT_HOLD_EXPIRED");
}

TEST_F(AppointmentTest, OnePersonHasOneForAServiceAndDay) {
  book(on_monday(10), person(1), {"DL-06", "VE-01"});
  const auto same = hold(on_monday(11), {"VE-01"}).value();
  EXPECT_EQ(reason_of(confirm(same.id, person(1))), "APPOINTMENT_EXISTS");
  EXPECT_EQ(reason_of(confirm(same.id, person(2))), "OK") << "somebody else";
  const auto other = hold(on_monday(11), {"DL-15"}).value();
  EXPECT_EQ(reason_of(confirm(other.id, person(1))), "OK") << "another service";
  const auto tomorrow = hold(on_monday(11) + days{1}).value();
  EXPECT_EQ(reason_of(confirm(tomorrow.id, person(1))), "OK") << "another day";
}

TEST_F(AppointmentTest, ACancelledOneDoesNotCountAgainstThePerson) {
  const auto first = book(on_monday(10), person(1));
  ASSERT_EQ(reason_of(cancel(first.id)), "OK");
  EXPECT_EQ(reason_of(confirm(hold(on_monday(11)).value().id, person(1))), "OK");
}

TEST_F(AppointmentTest, ACancelledSeatRestsBeforeItIsGivenOutAgain) {
  const auto booked = book(on_monday(10), person(1));
  const auto cancelled = cancel(booked.id).value();
  EXPECT_EQ(cancelled.state, AppointmentState::kCancelled);
  EXPECT_EQ(free_at(on_monday(10)), 1);
  hall_.now += seconds{600};
  EXPECT_EQ(free_at(on_monday(10)), 2);
  EXPECT_EQ(hall_.last_event().kind, "appointment.cancelled");
}

TEST_F(AppointmentTest, CancellingEndsWithTheSlotsStart) {
  const auto booked = book(on_monday(10), person(1));
  EXPECT_EQ(reason_of(cancel(booked.id + 1)), "APPOINTMENT_NOT_FOUND");
  hall_.now = on_monday(10);
  EXPECT_EQ(reason_of(cancel(booked.id)), "CANCEL_TOO_LATE");
  hall_.now -= seconds{1};
  EXPECT_EQ(reason_of(cancel(booked.id)), "OK");
  EXPECT_EQ(reason_of(cancel(booked.id)), "APPOINTMENT_STATE_FORBIDS");
}

TEST_F(AppointmentTest, IsFoundByEachKeyFromTodayOn) {
  const auto today = book(on_monday(10), person(1));
  const auto tomorrow = book(on_monday(9) + days{1}, person(1));
  book(on_monday(10), person(2));
  EXPECT_THAT(find({kOffice, person(1).identity_number, {}, {}}).value(),
              ElementsAre(today, tomorrow));
  EXPECT_THAT(find({kOffice, {}, "+86 138 0000 0001", {}}).value(), ElementsAre(today, tomorrow));
  auto typed = today.code;
  for (auto& c : typed) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  EXPECT_THAT(find({kOffice, {}, {}, typed}).value(), ElementsAre(today));
  EXPECT_THAT(find({kOffice, {}, {}, "00000000"}).value(), SizeIs(0));
  EXPECT_THAT(find({kCity, {}, {}, today.code}).value(), SizeIs(0)) << "another office's";
  EXPECT_EQ(reason_of(find({kOffice, {}, {}, {}})), "FIELD_MISSING");
  EXPECT_EQ(reason_of(find({kOffice, "610999", {}, {}})), "IDENTITY_NUMBER_LENGTH");
  EXPECT_EQ(reason_of(find({"610999", {}, {}, today.code})), "OFFICE_NOT_FOUND");
  hall_.now += days{1};
  EXPECT_THAT(find({kOffice, person(1).identity_number, {}, {}}).value(), ElementsAre(tomorrow));
  EXPECT_THAT(find({kOffice, {}, {}, today.code}).value(), SizeIs(0)) << "yesterday's";
}

TEST_F(AppointmentTest, ChecksInAsATicketThatStandsWhereItWasBooked) {
  const auto booked = book(on_monday(10), person(1), {"DL-06", "VE-01"});
  hall_.now = on_monday(10, 20);
  const auto [appointment, ticket] = check_in(booked.id).value();
  EXPECT_EQ(appointment.state, AppointmentState::kCheckedIn);
  EXPECT_EQ(appointment.ticket, ticket.id);
  EXPECT_EQ(ticket.appointment, booked.id);
  EXPECT_EQ(ticket.channel, domain::Channel::kAppointment);
  EXPECT_EQ(domain::display_number(ticket), "Y001");
  EXPECT_EQ(ticket.basis, domain::OrderBasis::kAppointment);
  EXPECT_EQ(ticket.order_event, on_monday(10));
  EXPECT_LT(ticket.order_time, on_monday(10, 20));
  EXPECT_EQ(ticket.holder, booked.holder);
  EXPECT_EQ(ticket.pending, "DL-06 VE-01");
  EXPECT_THAT(hall_.event_kinds(), ElementsAre("appointment.held", "appointment.booked",
                                               "ticket.issued", "appointment.checked_in"));
  EXPECT_EQ(reason_of(check_in(booked.id)), "APPOINTMENT_STATE_FORBIDS");
}

TEST_F(AppointmentTest, AnElderlyCitizenKeepsTheClassAtCheckIn) {
  const auto elder = book(on_monday(10), person(1, "19500101"));
  const auto young = book(on_monday(10), person(2, "19900101"));
  hall_.now = on_monday(9, 50);
  EXPECT_EQ(check_in(elder.id).value().ticket.priority, domain::PriorityClass::kElderly);
  EXPECT_EQ(check_in(young.id).value().ticket.priority, domain::PriorityClass::kOrdinary);
}

TEST_F(AppointmentTest, CheckInIsOpenAroundTheBookedTime) {
  const auto booked = book(on_monday(10), person(1));
  struct Case {
    domain::Instant now;
    const char* reason;
  };
  for (const auto& c :
       {Case{on_monday(9, 44, 59), "CHECK_IN_TOO_EARLY"},
        Case{on_monday(10, 30, 1), "CHECK_IN_TOO_LATE"}, Case{on_monday(9, 45), "OK"}}) {
    hall_.now = c.now;
    EXPECT_EQ(reason_of(check_in(booked.id)), c.reason);
  }
  EXPECT_EQ(reason_of(check_in(booked.id + 1)), "APPOINTMENT_NOT_FOUND");
}

TEST_F(AppointmentTest, AHeldOrCancelledSeatIsNotCheckedIn) {
  hall_.now = on_monday(9, 50);
  const auto held = hold(on_monday(10)).value();
  EXPECT_EQ(reason_of(check_in(held.id)), "APPOINTMENT_STATE_FORBIDS");
  ASSERT_EQ(reason_of(cancel(held.id)), "OK");
  EXPECT_EQ(reason_of(check_in(held.id)), "APPOINTMENT_STATE_FORBIDS");
}

TEST_F(AppointmentTest, CheckInLeavesNothingWhenThePersonHasAnOpenTicket) {
  const auto booked = book(on_monday(10), person(1));
  issue("DL-06", 1);
  hall_.now = on_monday(10);
  EXPECT_EQ(reason_of(check_in(booked.id)), "TICKET_OPEN_ALREADY");
  EXPECT_EQ(stored(booked.id).state, AppointmentState::kBooked);
}

TEST_F(AppointmentTest, CheckInCountsAgainstTheDaysQuota) {
  const auto booked = book(on_monday(10), person(1), {"EB-02"});
  issue("EB-02", 2);
  issue("EB-02", 3);
  hall_.now = on_monday(10);
  EXPECT_EQ(reason_of(check_in(booked.id)), "TICKET_QUOTA_EXHAUSTED");
}

TEST_F(AppointmentTest, PapersThatTheDeskLooksAtAreCheckedInAtTheDesk) {
  const auto booked = book(on_monday(10), person(1), {"VI-05"});
  hall_.now = on_monday(10);
  EXPECT_EQ(reason_of(check_in(booked.id, {"devices/7", 0, "kiosk"})), "PRECHECK_REQUIRED");
  EXPECT_EQ(reason_of(check_in(booked.id, {"users/7", 7, "desk"})), "OK");
}

TEST_F(AppointmentTest, NobodyWhoStaysAwayIsForgotten) {
  const auto booked = book(on_monday(10), person(1));
  hall_.now = on_monday(10, 30);
  run_housekeeping();
  EXPECT_EQ(stored(booked.id).state, AppointmentState::kBooked) << "may still come";
  hall_.now += seconds{1};
  EXPECT_EQ(find({kOffice, {}, {}, booked.code}).value().at(0).state, AppointmentState::kMissed);
  run_housekeeping();
  EXPECT_EQ(stored(booked.id).state, AppointmentState::kMissed);
  EXPECT_EQ(hall_.last_event().kind, "appointment.missed");
  run_housekeeping();
  EXPECT_THAT(hall_.event_kinds(), SizeIs(3)) << "once";
  EXPECT_EQ(reason_of(check_in(booked.id)), "CHECK_IN_TOO_LATE");
}

class LongCheckInTest : public BookingTest {
 protected:
  LongCheckInTest()
      : BookingTest(test::busy_catalogue([](domain::Catalogue& catalogue) {
          catalogue.offices[1].policy.appointment_late_minutes = 90;
        })) {}
};

TEST_F(LongCheckInTest, MayStayOpenLongerThanTheSlotLasts) {
  const auto booked = book(on_monday(10), person(1));
  hall_.now = on_monday(11, 30);
  run_housekeeping();
  EXPECT_EQ(reason_of(check_in(booked.id)), "OK");
}

}  // namespace
}  // namespace yichuang::app
