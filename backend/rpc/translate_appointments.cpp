#include "backend/rpc/translate_appointments.h"

#include "backend/app/queue/parts.h"
#include "backend/domain/resource_name.h"
#include "backend/rpc/fields.h"

namespace yichuang::rpc {

using appointments::v1::Appointment;

Appointment::State to_proto(domain::AppointmentState state) {
  switch (state) {
    case domain::AppointmentState::kHeld:
      return Appointment::HELD;
    case domain::AppointmentState::kBooked:
      return Appointment::BOOKED;
    case domain::AppointmentState::kCheckedIn:
      return Appointment::CHECKED_IN;
    case domain::AppointmentState::kCancelled:
      return Appointment::CANCELLED;
    case domain::AppointmentState::kMissed:
      return Appointment::MISSED;
    case domain::AppointmentState::kLapsed:
      return Appointment::LAPSED;
    case domain::AppointmentState::kDisplaced:
      return Appointment::DISPLACED;
  }
  return Appointment::STATE_UNSPECIFIED;
}

Appointment to_proto(const domain::Appointment& appointment) {
  Appointment proto;
  const auto& office = appointment.office;
  proto.set_name(domain::appointment_name(office, appointment.id));
  proto.set_state(to_proto(appointment.state));
  *proto.mutable_start_time() = to_proto(appointment.start);
  *proto.mutable_end_time() = to_proto(appointment.end);
  for (const auto& service : app::split_codes(appointment.services)) {
    proto.add_services(domain::service_name(service));
  }
  *proto.mutable_holder() = to_proto(appointment.holder);
  if (appointment.hold_until) *proto.mutable_hold_until() = to_proto(*appointment.hold_until);
  if (appointment.ticket != 0) proto.set_ticket(domain::ticket_name(office, appointment.ticket));
  proto.set_etag(std::to_string(appointment.version));
  if (appointment.closure != 0) {
    proto.set_closure(domain::closure_name(office, appointment.closure));
  }
  if (appointment.told) *proto.mutable_tell_time() = to_proto(*appointment.told);
  return proto;
}

appointments::v1::Slot to_proto(const app::OfferedSlot& offered, const std::string& office) {
  appointments::v1::Slot proto;
  proto.set_office(domain::office_name(office));
  *proto.mutable_start_time() = to_proto(offered.slot.start);
  *proto.mutable_end_time() = to_proto(offered.slot.end);
  proto.set_capacity(offered.capacity);
  proto.set_free(offered.free);
  return proto;
}

appointments::v1::Closure to_proto(const domain::OfficeClosure& closure) {
  appointments::v1::Closure proto;
  proto.set_name(domain::closure_name(closure.office, closure.id));
  *proto.mutable_start_time() = to_proto(closure.start);
  *proto.mutable_end_time() = to_proto(closure.end);
  for (const auto& service : app::split_codes(closure.services)) {
    proto.add_services(domain::service_name(service));
  }
  *proto.mutable_reason() = to_proto(domain::Text{closure.reason_zh, closure.reason_en});
  return proto;
}

appointments::v1::PreviewClosureResponse to_proto(const app::ClosurePreview& preview,
                                                  const std::string& office) {
  appointments::v1::PreviewClosureResponse proto;
  for (const auto& [appointment, move_to] : preview.appointments) {
    auto& added = *proto.add_appointments();
    *added.mutable_appointment() = to_proto(appointment);
    if (move_to) *added.mutable_move_to() = to_proto(move_to->start);
  }
  for (const auto ticket : preview.tickets) proto.add_tickets(domain::ticket_name(office, ticket));
  proto.set_etag(preview.etag);
  return proto;
}

domain::Result<app::PlannedClosure> from_proto(const appointments::v1::Closure& closure,
                                               const std::string& office) {
  app::PlannedClosure planned{office, {}, {}, {}};
  const auto start = time_field(closure.start_time(), "closure.start_time");
  if (!start) return tl::unexpected(start.error());
  planned.start = *start;
  const auto end = time_field(closure.end_time(), "closure.end_time");
  if (!end) return tl::unexpected(end.error());
  planned.end = *end;
  if (closure.services().empty()) return planned;
  auto services = service_fields(closure.services());
  if (!services) return tl::unexpected(services.error());
  planned.services = *std::move(services);
  return planned;
}

}  // namespace yichuang::rpc
