#include "kiosk/client/grpc/grpc_appointment_client.h"

#include <utility>

#include "kiosk/client/grpc/translate.h"
#include "kiosk/client/grpc/unary_call.h"
#include "kiosk/client/grpc/wish_id.h"

namespace yichuang::client {
namespace {

void setKey(const FindAppointments& request, appointments::v1::FindAppointmentsRequest& message) {
  const std::string value = request.value.toStdString();
  switch (request.key) {
    case FindAppointments::Key::IdentityNumber:
      return message.set_identity_number(value);
    case FindAppointments::Key::Phone:
      return message.set_phone(value);
    case FindAppointments::Key::Code:
      return message.set_code(value);
  }
}

CheckIn toCheckIn(const appointments::v1::CheckInAppointmentResponse& answer) {
  CheckIn checkIn{fromProto(answer.appointment()), {fromProto(answer.ticket()), {}}};
  if (answer.has_place()) checkIn.ticket.place = fromProto(answer.place());
  return checkIn;
}

ClosurePreview toPreview(const appointments::v1::PreviewClosureResponse& answer) {
  ClosurePreview preview;
  for (const auto& affected : answer.appointments())
    preview.appointments.append({fromProto(affected.appointment()), fromProto(affected.move_to())});
  preview.tickets = listFromProto(answer.tickets());
  preview.etag = fromProto(answer.etag());
  return preview;
}

}  // namespace

GrpcAppointmentClient::GrpcAppointmentClient(Connection& connection)
    : connection_(connection),
      stub_(appointments::v1::AppointmentService::NewStub(connection.channel())) {}

PendingCall GrpcAppointmentClient::listSlots(const ListSlots& request,
                                             Callback<QList<Slot>> callback) {
  appointments::v1::ListSlotsRequest message;
  message.set_office(request.office.toStdString());
  message.set_date(request.date.toStdString());
  addTexts(request.services, message.mutable_services());
  return callUnary(
      connection_, CallKind::Query, stub_.get(),
      &appointments::v1::AppointmentService::StubInterface::async_interface::ListSlots,
      std::move(message), [](const auto& answer) { return listFromProto(answer.slots()); },
      std::move(callback));
}

PendingCall GrpcAppointmentClient::holdSlot(const HoldSlot& request,
                                            Callback<Appointment> callback) {
  appointments::v1::HoldSlotRequest message;
  message.set_request_id(wishId(request.requestId));
  message.set_office(request.office.toStdString());
  *message.mutable_start_time() = toProto(request.startTime);
  addTexts(request.services, message.mutable_services());
  return callUnary(
      connection_, CallKind::Command, stub_.get(),
      &appointments::v1::AppointmentService::StubInterface::async_interface::HoldSlot,
      std::move(message), [](const auto& answer) { return fromProto(answer); },
      std::move(callback));
}

PendingCall GrpcAppointmentClient::confirmAppointment(const ConfirmAppointment& request,
                                                      Callback<Appointment> callback) {
  appointments::v1::ConfirmAppointmentRequest message;
  message.set_request_id(wishId(request.requestId));
  message.set_name(request.appointment.toStdString());
  message.set_identity_number(request.holder.identityNumber.toStdString());
  message.set_holder_name(request.holder.name.toStdString());
  message.set_phone(request.holder.phone.toStdString());
  return callUnary(
      connection_, CallKind::Command, stub_.get(),
      &appointments::v1::AppointmentService::StubInterface::async_interface::ConfirmAppointment,
      std::move(message), [](const auto& answer) { return fromProto(answer); },
      std::move(callback));
}

PendingCall GrpcAppointmentClient::cancelAppointment(const AppointmentCommand& request,
                                                     Callback<Appointment> callback) {
  appointments::v1::CancelAppointmentRequest message;
  message.set_request_id(wishId(request.requestId));
  message.set_name(request.appointment.toStdString());
  return callUnary(
      connection_, CallKind::Command, stub_.get(),
      &appointments::v1::AppointmentService::StubInterface::async_interface::CancelAppointment,
      std::move(message), [](const auto& answer) { return fromProto(answer); },
      std::move(callback));
}

PendingCall GrpcAppointmentClient::findAppointments(const FindAppointments& request,
                                                    Callback<QList<Appointment>> callback) {
  appointments::v1::FindAppointmentsRequest message;
  message.set_office(request.office.toStdString());
  setKey(request, message);
  return callUnary(
      connection_, CallKind::Query, stub_.get(),
      &appointments::v1::AppointmentService::StubInterface::async_interface::FindAppointments,
      std::move(message), [](const auto& answer) { return listFromProto(answer.appointments()); },
      std::move(callback));
}

PendingCall GrpcAppointmentClient::checkInAppointment(const AppointmentCommand& request,
                                                      Callback<CheckIn> callback) {
  appointments::v1::CheckInAppointmentRequest message;
  message.set_request_id(wishId(request.requestId));
  message.set_name(request.appointment.toStdString());
  return callUnary(
      connection_, CallKind::Command, stub_.get(),
      &appointments::v1::AppointmentService::StubInterface::async_interface::CheckInAppointment,
      std::move(message), toCheckIn, std::move(callback));
}

PendingCall GrpcAppointmentClient::previewClosure(const PreviewClosure& request,
                                                  Callback<ClosurePreview> callback) {
  appointments::v1::PreviewClosureRequest message;
  message.set_office(request.office.toStdString());
  *message.mutable_closure() = toProto(request.closure);
  return callUnary(
      connection_, CallKind::Query, stub_.get(),
      &appointments::v1::AppointmentService::StubInterface::async_interface::PreviewClosure,
      std::move(message), toPreview, std::move(callback));
}

PendingCall GrpcAppointmentClient::createClosure(const CreateClosure& request,
                                                 Callback<ClosureResult> callback) {
  appointments::v1::CreateClosureRequest message;
  message.set_request_id(wishId(request.requestId));
  message.set_office(request.office.toStdString());
  *message.mutable_closure() = toProto(request.closure);
  message.set_etag(request.etag.toStdString());
  message.set_move_appointments(request.moveAppointments);
  return callUnary(
      connection_, CallKind::Command, stub_.get(),
      &appointments::v1::AppointmentService::StubInterface::async_interface::CreateClosure,
      std::move(message),
      [](const appointments::v1::CreateClosureResponse& answer) {
        return ClosureResult{fromProto(answer.closure()), answer.moved(), answer.displaced()};
      },
      std::move(callback));
}

PendingCall GrpcAppointmentClient::deleteClosure(const DeleteClosure& request,
                                                 Callback<Closure> callback) {
  appointments::v1::DeleteClosureRequest message;
  message.set_request_id(wishId(request.requestId));
  message.set_name(request.closure.toStdString());
  return callUnary(
      connection_, CallKind::Command, stub_.get(),
      &appointments::v1::AppointmentService::StubInterface::async_interface::DeleteClosure,
      std::move(message), [](const auto& answer) { return fromProto(answer); },
      std::move(callback));
}

PendingCall GrpcAppointmentClient::listClosures(const QString& office,
                                                Callback<QList<Closure>> callback) {
  appointments::v1::ListClosuresRequest message;
  message.set_office(office.toStdString());
  return callUnary(
      connection_, CallKind::Query, stub_.get(),
      &appointments::v1::AppointmentService::StubInterface::async_interface::ListClosures,
      std::move(message), [](const auto& answer) { return listFromProto(answer.closures()); },
      std::move(callback));
}

PendingCall GrpcAppointmentClient::listDisplaced(const QString& office,
                                                 Callback<QList<Appointment>> callback) {
  using Async = appointments::v1::AppointmentService::StubInterface::async_interface;
  appointments::v1::ListDisplacedAppointmentsRequest message;
  message.set_office(office.toStdString());
  return callUnary(
      connection_, CallKind::Query, stub_.get(), &Async::ListDisplacedAppointments,
      std::move(message), [](const auto& answer) { return listFromProto(answer.appointments()); },
      std::move(callback));
}

PendingCall GrpcAppointmentClient::revealPhone(const AppointmentCommand& request,
                                               Callback<QString> callback) {
  using Async = appointments::v1::AppointmentService::StubInterface::async_interface;
  appointments::v1::RevealAppointmentPhoneRequest message;
  message.set_request_id(wishId(request.requestId));
  message.set_name(request.appointment.toStdString());
  return callUnary(
      connection_, CallKind::Command, stub_.get(), &Async::RevealAppointmentPhone,
      std::move(message), [](const auto& answer) { return fromProto(answer.phone()); },
      std::move(callback));
}

PendingCall GrpcAppointmentClient::markTold(const AppointmentCommand& request,
                                            Callback<Appointment> callback) {
  using Async = appointments::v1::AppointmentService::StubInterface::async_interface;
  appointments::v1::MarkAppointmentToldRequest message;
  message.set_request_id(wishId(request.requestId));
  message.set_name(request.appointment.toStdString());
  return callUnary(
      connection_, CallKind::Command, stub_.get(), &Async::MarkAppointmentTold, std::move(message),
      [](const auto& answer) { return fromProto(answer); }, std::move(callback));
}

}  // namespace yichuang::client
