#include "backend/rpc/appointment_service.h"

#include <gmock/gmock.h>

#include "backend/rpc/translate_appointments.h"
#include "tests/support/rpc/failures.h"
#include "tests/support/rpc/hall_server.h"

namespace yichuang::rpc {
namespace {

using appointments::v1::Appointment;
using test::on_monday;
using test::reason_of;
using test::request_id;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::SizeIs;

constexpr const char* kKiosk = "kiosk@610902";
constexpr const char* kClerk = "clerk@610902";
constexpr const char* kSupervisor = "supervisor@610902";

class AppointmentServiceTest : public ::testing::Test {
 protected:
  template <class Request, class Response>
  using Method = grpc::Status (appointments::v1::AppointmentService::Stub::*)(grpc::ClientContext*,
                                                                              const Request&,
                                                                              Response*);
  /// Calls as somebody; leaves the answer in `response`.
  template <class Request, class Response>
  std::string call(Method<Request, Response> method, const std::string& who, const Request& request,
                   Response& response) {
    const auto answer = hall_.as(who).call_as_is(method, request);
    response = answer.value;
    return reason_of(answer.status);
  }

  static appointments::v1::HoldSlotRequest hold_request(domain::Instant start) {
    appointments::v1::HoldSlotRequest request;
    request.set_request_id(request_id());
    request.set_office("offices/610902");
    *request.mutable_start_time() = to_proto(start);
    request.add_services("services/DL-06");
    return request;
  }
  static appointments::v1::ConfirmAppointmentRequest confirm_request(const std::string& name) {
    const auto who = test::person(1);
    appointments::v1::ConfirmAppointmentRequest request;
    request.set_request_id(request_id());
    request.set_name(name);
    request.set_identity_number(who.identity_number);
    request.set_holder_name(who.name);
    request.set_phone(who.phone);
    return request;
  }
  Appointment book(domain::Instant start) {
    Appointment held, booked;
    EXPECT_EQ(call(&Stub::HoldSlot, kKiosk, hold_request(start), held), "OK");
    EXPECT_EQ(call(&Stub::ConfirmAppointment, kKiosk, confirm_request(held.name()), booked), "OK");
    return booked;
  }
  static appointments::v1::PreviewClosureRequest preview_request() {
    appointments::v1::PreviewClosureRequest request;
    request.set_office("offices/610902");
    *request.mutable_closure()->mutable_start_time() = to_proto(on_monday(10));
    *request.mutable_closure()->mutable_end_time() = to_proto(on_monday(11));
    request.mutable_closure()->mutable_reason()->set_zh("停电");
    request.mutable_closure()->mutable_reason()->set_en("Power cut");
    return request;
  }
  static appointments::v1::CreateClosureRequest create_request(const std::string& etag) {
    appointments::v1::CreateClosureRequest request;
    request.set_request_id(request_id());
    request.set_office("offices/610902");
    *request.mutable_closure() = preview_request().closure();
    request.set_etag(etag);
    request.set_move_appointments(true);
    return request;
  }

  using Stub = appointments::v1::AppointmentService::Stub;
  test::HallServer hall_{{.catalogue = test::busy_catalogue(), .ignore_opening_hours = false}};
};

TEST_F(AppointmentServiceTest, ListsTheSlotsOfADay) {
  appointments::v1::ListSlotsRequest request;
  appointments::v1::ListSlotsResponse response;
  request.set_office("offices/610902");
  request.set_date("2026-09-22");
  ASSERT_EQ(call(&Stub::ListSlots, kKiosk, request, response), "OK");
  ASSERT_THAT(response.slots(), SizeIs(15));
  EXPECT_EQ(response.slots(0).office(), "offices/610902");
  EXPECT_EQ(response.slots(0).capacity(), 2);
  EXPECT_EQ(response.slots(0).free(), 2);
  EXPECT_EQ(response.slots(0).end_time().seconds() - response.slots(0).start_time().seconds(),
            1800);
  request.set_date("2026-02-30");
  EXPECT_EQ(call(&Stub::ListSlots, kKiosk, request, response), "FIELD_INVALID");
  request.clear_date();
  EXPECT_EQ(call(&Stub::ListSlots, kKiosk, request, response), "FIELD_MISSING");
}

TEST_F(AppointmentServiceTest, OnlyTheAnswerToTheBookingShowsTheCode) {
  Appointment held, booked;
  ASSERT_EQ(call(&Stub::HoldSlot, kKiosk, hold_request(on_monday(10)), held), "OK");
  EXPECT_EQ(held.state(), Appointment::HELD);
  EXPECT_TRUE(held.has_hold_until());
  EXPECT_EQ(held.code(), "");
  ASSERT_EQ(call(&Stub::ConfirmAppointment, kKiosk, confirm_request(held.name()), booked), "OK");
  EXPECT_EQ(booked.state(), Appointment::BOOKED);
  EXPECT_THAT(booked.code(), SizeIs(8));
  EXPECT_EQ(booked.services(0), "services/DL-06");

  appointments::v1::FindAppointmentsRequest request;
  appointments::v1::FindAppointmentsResponse response;
  request.set_office("offices/610902");
  request.set_code(booked.code());
  ASSERT_EQ(call(&Stub::FindAppointments, kKiosk, request, response), "OK");
  ASSERT_THAT(response.appointments(), SizeIs(1));
  EXPECT_EQ(response.appointments(0).name(), booked.name());
  EXPECT_EQ(response.appointments(0).code(), "");
  EXPECT_THAT(response.DebugString(), Not(HasSubstr(test::person(1).identity_number)));
  request.clear_key();
  EXPECT_EQ(call(&Stub::FindAppointments, kKiosk, request, response), "FIELD_MISSING");
}

TEST_F(AppointmentServiceTest, ARetryHoldsNoSecondSeat) {
  const auto request = hold_request(on_monday(10));
  Appointment first, again, other;
  ASSERT_EQ(call(&Stub::HoldSlot, kKiosk, request, first), "OK");
  ASSERT_EQ(call(&Stub::HoldSlot, kKiosk, request, again), "OK");
  EXPECT_EQ(again.SerializeAsString(), first.SerializeAsString());
  EXPECT_EQ(call(&Stub::HoldSlot, kKiosk, hold_request(on_monday(10)), other), "OK");
  EXPECT_EQ(call(&Stub::HoldSlot, kKiosk, hold_request(on_monday(10)), other), "SLOT_FULL");
}

TEST_F(AppointmentServiceTest, ChecksInWithTicketAndPlace) {
  const auto booked = book(on_monday(10));
  appointments::v1::CheckInAppointmentRequest request;
  appointments::v1::CheckInAppointmentResponse response;
  request.set_request_id(request_id());
  request.set_name(booked.name());
  EXPECT_EQ(call(&Stub::CheckInAppointment, kKiosk, request, response), "CHECK_IN_TOO_EARLY");
  hall_.clock.set(on_monday(9, 50));
  ASSERT_EQ(call(&Stub::CheckInAppointment, kKiosk, request, response), "OK");
  EXPECT_EQ(response.appointment().state(), Appointment::CHECKED_IN);
  EXPECT_EQ(response.appointment().ticket(), response.ticket().name());
  EXPECT_EQ(response.ticket().appointment(), booked.name());
  EXPECT_NE(response.ticket().visit_code(), "");
  EXPECT_EQ(response.place().position(), 1);
}

TEST_F(AppointmentServiceTest, CancelsOnce) {
  const auto booked = book(on_monday(10));
  appointments::v1::CancelAppointmentRequest request;
  Appointment response;
  request.set_request_id(request_id());
  request.set_name(booked.name());
  ASSERT_EQ(call(&Stub::CancelAppointment, kClerk, request, response), "OK");
  EXPECT_EQ(response.state(), Appointment::CANCELLED);
  request.set_request_id(request_id());
  EXPECT_EQ(call(&Stub::CancelAppointment, kClerk, request, response), "APPOINTMENT_STATE_FORBIDS");
}

TEST_F(AppointmentServiceTest, ASupervisorClosesWhatThePreviewShowed) {
  const auto booked = book(on_monday(10));
  appointments::v1::PreviewClosureResponse preview;
  ASSERT_EQ(call(&Stub::PreviewClosure, kSupervisor, preview_request(), preview), "OK");
  ASSERT_THAT(preview.appointments(), SizeIs(1));
  EXPECT_EQ(preview.appointments(0).appointment().name(), booked.name());
  EXPECT_EQ(preview.appointments(0).move_to().seconds(), to_proto(on_monday(11)).seconds());

  appointments::v1::CreateClosureResponse created;
  EXPECT_EQ(call(&Stub::CreateClosure, kSupervisor, create_request("old"), created),
            "CLOSURE_CHANGED");
  ASSERT_EQ(call(&Stub::CreateClosure, kSupervisor, create_request(preview.etag()), created), "OK");
  EXPECT_EQ(created.moved(), 1);
  EXPECT_EQ(created.closure().reason().zh(), "停电");

  appointments::v1::ListClosuresRequest list;
  appointments::v1::ListClosuresResponse listed;
  list.set_office("offices/610902");
  ASSERT_EQ(call(&Stub::ListClosures, kKiosk, list, listed), "OK");
  ASSERT_THAT(listed.closures(), SizeIs(1));

  appointments::v1::DeleteClosureRequest remove;
  appointments::v1::Closure removed;
  remove.set_request_id(request_id());
  remove.set_name(created.closure().name());
  ASSERT_EQ(call(&Stub::DeleteClosure, kSupervisor, remove, removed), "OK");
  ASSERT_EQ(call(&Stub::ListClosures, kKiosk, list, listed), "OK");
  EXPECT_THAT(listed.closures(), SizeIs(0));
}

TEST_F(AppointmentServiceTest, WhoCouldNotBeMovedIsCalledAndMarkedAsTold) {
  const auto booked = book(on_monday(10));
  appointments::v1::PreviewClosureResponse preview;
  ASSERT_EQ(call(&Stub::PreviewClosure, kSupervisor, preview_request(), preview), "OK");
  auto create = create_request(preview.etag());
  create.set_move_appointments(false);
  appointments::v1::CreateClosureResponse created;
  ASSERT_EQ(call(&Stub::CreateClosure, kSupervisor, create, created), "OK");
  EXPECT_EQ(created.displaced(), 1);

  appointments::v1::ListDisplacedAppointmentsRequest list;
  appointments::v1::ListDisplacedAppointmentsResponse listed;
  list.set_office("offices/610902");
  ASSERT_EQ(call(&Stub::ListDisplacedAppointments, kSupervisor, list, listed), "OK");
  ASSERT_THAT(listed.appointments(), SizeIs(1));
  EXPECT_EQ(listed.appointments(0).name(), booked.name());
  EXPECT_EQ(listed.appointments(0).closure(), created.closure().name());
  const auto number = test::person(1).phone;
  EXPECT_THAT(listed.DebugString(), Not(HasSubstr(number)));

  appointments::v1::RevealAppointmentPhoneRequest reveal;
  appointments::v1::RevealAppointmentPhoneResponse revealed;
  reveal.set_request_id(request_id());
  reveal.set_name(booked.name());
  ASSERT_EQ(call(&Stub::RevealAppointmentPhone, kSupervisor, reveal, revealed), "OK");
  EXPECT_EQ(revealed.phone(), number);
  ASSERT_EQ(call(&Stub::RevealAppointmentPhone, kSupervisor, reveal, revealed), "OK");
  EXPECT_EQ(revealed.phone(), number) << "a repeated request is answered like the first";
  const auto stored = hall_.look(
      [&](ports::Transaction& tx) { return tx.requests().find("users/7", reveal.request_id()); });
  ASSERT_TRUE(stored.has_value());
  EXPECT_THAT(stored->response, Not(HasSubstr(number)));

  appointments::v1::MarkAppointmentToldRequest tell;
  Appointment told;
  tell.set_request_id(request_id());
  tell.set_name(booked.name());
  ASSERT_EQ(call(&Stub::MarkAppointmentTold, kSupervisor, tell, told), "OK");
  EXPECT_TRUE(told.has_tell_time());
  ASSERT_EQ(call(&Stub::ListDisplacedAppointments, kSupervisor, list, listed), "OK");
  EXPECT_THAT(listed.appointments(), SizeIs(0));
  reveal.set_request_id(request_id());
  EXPECT_EQ(call(&Stub::RevealAppointmentPhone, kSupervisor, reveal, revealed),
            "APPOINTMENT_STATE_FORBIDS");
}

TEST_F(AppointmentServiceTest, KnowsWhoMayDoWhatAndWhere) {
  Appointment held;
  EXPECT_EQ(call(&Stub::HoldSlot, "", hold_request(on_monday(10)), held), "LOGIN_REQUIRED");
  appointments::v1::CheckInAppointmentRequest request;
  appointments::v1::CheckInAppointmentResponse response;
  request.set_request_id(request_id());
  request.set_name("offices/610902/appointments/1");
  EXPECT_EQ(call(&Stub::CheckInAppointment, "kiosk@610900", request, response),
            "OFFICE_OUT_OF_SCOPE");
  appointments::v1::PreviewClosureResponse preview;
  EXPECT_EQ(call(&Stub::PreviewClosure, kClerk, preview_request(), preview), "PERMISSION_DENIED");
  appointments::v1::RevealAppointmentPhoneRequest reveal;
  appointments::v1::RevealAppointmentPhoneResponse revealed;
  reveal.set_request_id(request_id());
  reveal.set_name("offices/610902/appointments/1");
  for (const auto* who : {kKiosk, kClerk, "booking_staff@610902", "administrator@610902"}) {
    EXPECT_EQ(call(&Stub::RevealAppointmentPhone, who, reveal, revealed), "PERMISSION_DENIED");
  }
  EXPECT_EQ(call(&Stub::RevealAppointmentPhone, "supervisor@610921", reveal, revealed),
            "OFFICE_OUT_OF_SCOPE");
}

TEST_F(AppointmentServiceTest, NamesTheFieldThatIsWrong) {
  Appointment answer;
  auto hold = hold_request(on_monday(10));
  hold.clear_start_time();
  EXPECT_EQ(call(&Stub::HoldSlot, kKiosk, hold, answer), "FIELD_MISSING");
  hold = hold_request(on_monday(10));
  hold.set_services(0, "DL-06");
  EXPECT_EQ(call(&Stub::HoldSlot, kKiosk, hold, answer), "FIELD_INVALID");
  auto confirm = confirm_request("offices/610902/tickets/1");
  EXPECT_EQ(call(&Stub::ConfirmAppointment, kKiosk, confirm, answer), "FIELD_INVALID");
  confirm = confirm_request("offices/610902/appointments/1");
  EXPECT_EQ(call(&Stub::ConfirmAppointment, kKiosk, confirm, answer), "APPOINTMENT_NOT_FOUND");
  confirm.set_holder_name(std::string(51, 'x'));
  EXPECT_EQ(call(&Stub::ConfirmAppointment, kKiosk, confirm, answer), "FIELD_TOO_LONG");
  appointments::v1::CreateClosureResponse created;
  auto create = create_request("");
  EXPECT_EQ(call(&Stub::CreateClosure, kSupervisor, create, created), "FIELD_MISSING");
}

TEST(AppointmentState, HasTheSameNumbersOnTheWire) {
  for (int state = 1; state <= 7; ++state) {
    EXPECT_EQ(to_proto(static_cast<domain::AppointmentState>(state)), state);
  }
}

}  // namespace
}  // namespace yichuang::rpc
