#pragma once

#include "backend/rpc/backend.h"
#include "yichuang/appointments/v1/appointment_service.grpc.pb.h"

namespace yichuang::rpc {

class AppointmentService final : public appointments::v1::AppointmentService::CallbackService {
 public:
  explicit AppointmentService(Backend& backend) : backend_(backend) {}

  grpc::ServerUnaryReactor* ListSlots(grpc::CallbackServerContext* context,
                                      const appointments::v1::ListSlotsRequest* request,
                                      appointments::v1::ListSlotsResponse* response) override;
  grpc::ServerUnaryReactor* HoldSlot(grpc::CallbackServerContext* context,
                                     const appointments::v1::HoldSlotRequest* request,
                                     appointments::v1::Appointment* response) override;
  grpc::ServerUnaryReactor* ConfirmAppointment(
      grpc::CallbackServerContext* context,
      const appointments::v1::ConfirmAppointmentRequest* request,
      appointments::v1::Appointment* response) override;
  grpc::ServerUnaryReactor* CancelAppointment(
      grpc::CallbackServerContext* context,
      const appointments::v1::CancelAppointmentRequest* request,
      appointments::v1::Appointment* response) override;
  grpc::ServerUnaryReactor* FindAppointments(
      grpc::CallbackServerContext* context,
      const appointments::v1::FindAppointmentsRequest* request,
      appointments::v1::FindAppointmentsResponse* response) override;
  grpc::ServerUnaryReactor* CheckInAppointment(
      grpc::CallbackServerContext* context,
      const appointments::v1::CheckInAppointmentRequest* request,
      appointments::v1::CheckInAppointmentResponse* response) override;
  grpc::ServerUnaryReactor* PreviewClosure(
      grpc::CallbackServerContext* context, const appointments::v1::PreviewClosureRequest* request,
      appointments::v1::PreviewClosureResponse* response) override;
  grpc::ServerUnaryReactor* CreateClosure(
      grpc::CallbackServerContext* context, const appointments::v1::CreateClosureRequest* request,
      appointments::v1::CreateClosureResponse* response) override;
  grpc::ServerUnaryReactor* DeleteClosure(grpc::CallbackServerContext* context,
                                          const appointments::v1::DeleteClosureRequest* request,
                                          appointments::v1::Closure* response) override;
  grpc::ServerUnaryReactor* ListClosures(grpc::CallbackServerContext* context,
                                         const appointments::v1::ListClosuresRequest* request,
                                         appointments::v1::ListClosuresResponse* response) override;
  grpc::ServerUnaryReactor* ListDisplacedAppointments(
      grpc::CallbackServerContext* context,
      const appointments::v1::ListDisplacedAppointmentsRequest* request,
      appointments::v1::ListDisplacedAppointmentsResponse* response) override;
  grpc::ServerUnaryReactor* RevealAppointmentPhone(
      grpc::CallbackServerContext* context,
      const appointments::v1::RevealAppointmentPhoneRequest* request,
      appointments::v1::RevealAppointmentPhoneResponse* response) override;
  grpc::ServerUnaryReactor* MarkAppointmentTold(
      grpc::CallbackServerContext* context,
      const appointments::v1::MarkAppointmentToldRequest* request,
      appointments::v1::Appointment* response) override;

 private:
  Backend& backend_;
};

}  // namespace yichuang::rpc
