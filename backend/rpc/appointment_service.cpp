#include "backend/rpc/appointment_service.h"

#include "backend/app/hall/hall.h"
#include "backend/rpc/fields.h"
#include "backend/rpc/place.h"
#include "backend/rpc/translate_appointments.h"
#include "backend/rpc/translate_queue.h"

namespace yichuang::rpc {
namespace {

using appointments::v1::Appointment;
using domain::fail;
using domain::Reason;
using domain::Result;

constexpr std::size_t kLongestName = 50;
constexpr std::size_t kLongestNumber = 40;
constexpr std::size_t kLongestReason = 200;

std::string method(const char* name) {
  return std::string("/yichuang.appointments.v1.AppointmentService/") + name;
}

Result<app::AppointmentRef> appointment_field(std::string_view name) {
  auto parsed = resource_field(name, "appointments");
  if (!parsed) return tl::unexpected(parsed.error());
  return app::AppointmentRef{std::move(parsed->office), parsed->id};
}

Result<app::ClosureRef> closure_field(std::string_view name) {
  auto parsed = resource_field(name, "closures");
  if (!parsed) return tl::unexpected(parsed.error());
  return app::ClosureRef{std::move(parsed->office), parsed->id};
}

template <class Ref>
OfficeOf office_of(Result<Ref> ref) {
  if (!ref) return tl::unexpected(ref.error());
  return std::move(ref->office);
}

Result<Appointment> shown(const Result<domain::Appointment>& appointment) {
  if (!appointment) return tl::unexpected(appointment.error());
  return to_proto(*appointment);
}

Result<appointments::v1::ListSlotsResponse> list_slots(
    Call& call, const appointments::v1::ListSlotsRequest& in) {
  app::ListSlots query{*office_field(in.office()), {}, {}};
  if (auto checked = check_required(in.date(), kLongestNumber, "date"); !checked) {
    return tl::unexpected(checked.error());
  }
  const auto date = domain::parse_date(in.date());
  if (!date) return fail(Reason::kFieldInvalid, "no date", {{"field", "date"}});
  query.date = *date;
  if (!in.services().empty()) {
    auto services = service_fields(in.services());
    if (!services) return tl::unexpected(services.error());
    query.services = *std::move(services);
  }
  const auto slots = app::list_slots(call.app, query);
  if (!slots) return tl::unexpected(slots.error());
  appointments::v1::ListSlotsResponse out;
  for (const auto& slot : *slots) *out.add_slots() = to_proto(slot, query.office);
  return out;
}

Result<Appointment> hold(Call& call, const appointments::v1::HoldSlotRequest& in) {
  const auto start = time_field(in.start_time(), "start_time");
  if (!start) return tl::unexpected(start.error());
  const auto services = service_fields(in.services());
  if (!services) return tl::unexpected(services.error());
  return shown(app::hold_slot(call.app, {*office_field(in.office()), *start, *services}));
}

Result<Appointment> confirm(Call& call, const appointments::v1::ConfirmAppointmentRequest& in) {
  for (const auto& [text, limit, field] :
       {std::tuple(&in.identity_number(), kLongestNumber, "identity_number"),
        std::tuple(&in.holder_name(), kLongestName, "holder_name"),
        std::tuple(&in.phone(), kLongestNumber, "phone")}) {
    if (auto checked = check_required(*text, limit, field); !checked) {
      return tl::unexpected(checked.error());
    }
  }
  const auto booked = app::confirm_appointment(
      call.app,
      {*appointment_field(in.name()), {in.identity_number(), in.holder_name(), in.phone()}});
  auto answer = shown(booked);
  if (answer) answer->set_code(booked->code);
  return answer;
}

Result<app::FindAppointments> from_proto(const appointments::v1::FindAppointmentsRequest& in) {
  app::FindAppointments query{*office_field(in.office()), {}, {}, {}};
  switch (in.key_case()) {
    case appointments::v1::FindAppointmentsRequest::kIdentityNumber:
      query.identity_number = in.identity_number();
      break;
    case appointments::v1::FindAppointmentsRequest::kPhone:
      query.phone = in.phone();
      break;
    case appointments::v1::FindAppointmentsRequest::kCode:
      query.code = in.code();
      break;
    case appointments::v1::FindAppointmentsRequest::KEY_NOT_SET:
      return fail(Reason::kFieldMissing, "no key", {{"field", "key"}});
  }
  return query;
}

Result<appointments::v1::FindAppointmentsResponse> find(
    Call& call, const appointments::v1::FindAppointmentsRequest& in) {
  const auto query = from_proto(in);
  if (!query) return tl::unexpected(query.error());
  const auto found = app::find_appointments(call.app, *query);
  if (!found) return tl::unexpected(found.error());
  appointments::v1::FindAppointmentsResponse out;
  for (const auto& appointment : *found) *out.add_appointments() = to_proto(appointment);
  return out;
}

Result<appointments::v1::CheckInAppointmentResponse> check_in(
    Call& call, const appointments::v1::CheckInAppointmentRequest& in) {
  const auto done = app::check_in_appointment(call.app, *appointment_field(in.name()));
  if (!done) return tl::unexpected(done.error());
  const auto audience = call.is_staff() ? Audience::kStaff : Audience::kCitizen;
  appointments::v1::CheckInAppointmentResponse out;
  *out.mutable_appointment() = to_proto(done->appointment);
  *out.mutable_ticket() = to_proto(done->ticket, audience);
  out.mutable_ticket()->set_visit_code(call.app.environment().secrets.visit_code(done->ticket.id));
  return out;
}

Result<appointments::v1::PreviewClosureResponse> preview(
    Call& call, const appointments::v1::PreviewClosureRequest& in) {
  const auto planned = rpc::from_proto(in.closure(), *office_field(in.office()));
  if (!planned) return tl::unexpected(planned.error());
  const auto previewed = app::preview_closure(call.app, *planned);
  if (!previewed) return tl::unexpected(previewed.error());
  return to_proto(*previewed, planned->office);
}

Result<app::CreateClosure> from_proto(const appointments::v1::CreateClosureRequest& in) {
  auto planned = rpc::from_proto(in.closure(), *office_field(in.office()));
  if (!planned) return tl::unexpected(planned.error());
  for (const auto& [text, field] : {std::pair(&in.closure().reason().zh(), "closure.reason.zh"),
                                    std::pair(&in.closure().reason().en(), "closure.reason.en"),
                                    std::pair(&in.etag(), "etag")}) {
    if (auto checked = check_required(*text, kLongestReason, field); !checked) {
      return tl::unexpected(checked.error());
    }
  }
  return app::CreateClosure{*std::move(planned),
                            {in.closure().reason().zh(), in.closure().reason().en()},
                            in.etag(),
                            in.move_appointments()};
}

Result<appointments::v1::CreateClosureResponse> create(
    Call& call, const appointments::v1::CreateClosureRequest& in) {
  const auto command = from_proto(in);
  if (!command) return tl::unexpected(command.error());
  const auto created = app::create_closure(call.app, *command);
  if (!created) return tl::unexpected(created.error());
  appointments::v1::CreateClosureResponse out;
  *out.mutable_closure() = to_proto(created->closure);
  out.set_moved(created->moved);
  out.set_displaced(created->displaced);
  return out;
}

Result<appointments::v1::ListDisplacedAppointmentsResponse> list_displaced(
    Call& call, const appointments::v1::ListDisplacedAppointmentsRequest& in) {
  const auto displaced = app::list_displaced(call.app, *office_field(in.office()));
  if (!displaced) return tl::unexpected(displaced.error());
  appointments::v1::ListDisplacedAppointmentsResponse out;
  for (const auto& appointment : *displaced) *out.add_appointments() = to_proto(appointment);
  return out;
}

Result<appointments::v1::ListClosuresResponse> list_closures(
    Call& call, const appointments::v1::ListClosuresRequest& in) {
  const auto closures = app::list_closures(call.app, *office_field(in.office()));
  if (!closures) return tl::unexpected(closures.error());
  appointments::v1::ListClosuresResponse out;
  for (const auto& closure : *closures) *out.add_closures() = to_proto(closure);
  return out;
}

}  // namespace

grpc::ServerUnaryReactor* AppointmentService::ListSlots(
    grpc::CallbackServerContext* context, const appointments::v1::ListSlotsRequest* request,
    appointments::v1::ListSlotsResponse* response) {
  return query(backend_, context, method("ListSlots"), request, response,
               office_field(request->office()), list_slots);
}

grpc::ServerUnaryReactor* AppointmentService::HoldSlot(
    grpc::CallbackServerContext* context, const appointments::v1::HoldSlotRequest* request,
    appointments::v1::Appointment* response) {
  return command(backend_, context, method("HoldSlot"), request, response,
                 office_field(request->office()), hold);
}

grpc::ServerUnaryReactor* AppointmentService::ConfirmAppointment(
    grpc::CallbackServerContext* context,
    const appointments::v1::ConfirmAppointmentRequest* request,
    appointments::v1::Appointment* response) {
  return command(backend_, context, method("ConfirmAppointment"), request, response,
                 office_of(appointment_field(request->name())), confirm);
}

grpc::ServerUnaryReactor* AppointmentService::CancelAppointment(
    grpc::CallbackServerContext* context, const appointments::v1::CancelAppointmentRequest* request,
    appointments::v1::Appointment* response) {
  return command(backend_, context, method("CancelAppointment"), request, response,
                 office_of(appointment_field(request->name())),
                 [](Call& call, const appointments::v1::CancelAppointmentRequest& in) {
                   return shown(app::cancel_appointment(call.app, *appointment_field(in.name())));
                 });
}

grpc::ServerUnaryReactor* AppointmentService::FindAppointments(
    grpc::CallbackServerContext* context, const appointments::v1::FindAppointmentsRequest* request,
    appointments::v1::FindAppointmentsResponse* response) {
  return query(backend_, context, method("FindAppointments"), request, response,
               office_field(request->office()), find);
}

grpc::ServerUnaryReactor* AppointmentService::CheckInAppointment(
    grpc::CallbackServerContext* context,
    const appointments::v1::CheckInAppointmentRequest* request,
    appointments::v1::CheckInAppointmentResponse* response) {
  return command(backend_, context, method("CheckInAppointment"), request, response,
                 office_of(appointment_field(request->name())), check_in,
                 with_place<appointments::v1::CheckInAppointmentResponse>());
}

grpc::ServerUnaryReactor* AppointmentService::PreviewClosure(
    grpc::CallbackServerContext* context, const appointments::v1::PreviewClosureRequest* request,
    appointments::v1::PreviewClosureResponse* response) {
  return query(backend_, context, method("PreviewClosure"), request, response,
               office_field(request->office()), preview);
}

grpc::ServerUnaryReactor* AppointmentService::CreateClosure(
    grpc::CallbackServerContext* context, const appointments::v1::CreateClosureRequest* request,
    appointments::v1::CreateClosureResponse* response) {
  return command(backend_, context, method("CreateClosure"), request, response,
                 office_field(request->office()), create);
}

grpc::ServerUnaryReactor* AppointmentService::DeleteClosure(
    grpc::CallbackServerContext* context, const appointments::v1::DeleteClosureRequest* request,
    appointments::v1::Closure* response) {
  return command(
      backend_, context, method("DeleteClosure"), request, response,
      office_of(closure_field(request->name())),
      [](Call& call,
         const appointments::v1::DeleteClosureRequest& in) -> Result<appointments::v1::Closure> {
        const auto deleted = app::delete_closure(call.app, *closure_field(in.name()));
        if (!deleted) return tl::unexpected(deleted.error());
        return to_proto(*deleted);
      });
}

grpc::ServerUnaryReactor* AppointmentService::ListClosures(
    grpc::CallbackServerContext* context, const appointments::v1::ListClosuresRequest* request,
    appointments::v1::ListClosuresResponse* response) {
  return query(backend_, context, method("ListClosures"), request, response,
               office_field(request->office()), list_closures);
}

grpc::ServerUnaryReactor* AppointmentService::ListDisplacedAppointments(
    grpc::CallbackServerContext* context,
    const appointments::v1::ListDisplacedAppointmentsRequest* request,
    appointments::v1::ListDisplacedAppointmentsResponse* response) {
  return query(backend_, context, method("ListDisplacedAppointments"), request, response,
               office_field(request->office()), list_displaced);
}

grpc::ServerUnaryReactor* AppointmentService::RevealAppointmentPhone(
    grpc::CallbackServerContext* context,
    const appointments::v1::RevealAppointmentPhoneRequest* request,
    appointments::v1::RevealAppointmentPhoneResponse* response) {
  using Response = appointments::v1::RevealAppointmentPhoneResponse;
  return command(
      backend_, context, method("RevealAppointmentPhone"), request, response,
      office_of(appointment_field(request->name())),
      [](Call& call, const auto& in) -> Result<Response> {
        const auto done = app::reveal_phone(call.app, *appointment_field(in.name()));
        if (!done) return tl::unexpected(done.error());
        return Response();
      },
      {{}, [ref = appointment_field(request->name())](Call& call, Response& out) -> domain::Status {
         const auto phone = app::phone_of(call.app, *ref);
         if (!phone) return tl::unexpected(phone.error());
         out.set_phone(*phone);
         return {};
       }});
}

grpc::ServerUnaryReactor* AppointmentService::MarkAppointmentTold(
    grpc::CallbackServerContext* context,
    const appointments::v1::MarkAppointmentToldRequest* request,
    appointments::v1::Appointment* response) {
  return command(backend_, context, method("MarkAppointmentTold"), request, response,
                 office_of(appointment_field(request->name())),
                 [](Call& call, const appointments::v1::MarkAppointmentToldRequest& in) {
                   return shown(app::mark_told(call.app, *appointment_field(in.name())));
                 });
}

}  // namespace yichuang::rpc
