#pragma once

#include <memory>

#include "kiosk/client/appointment_client.h"
#include "kiosk/client/grpc/connection.h"
#include "yichuang/appointments/v1/appointment_service.grpc.pb.h"

namespace yichuang::client {

class GrpcAppointmentClient final : public AppointmentClient {
 public:
  /// The connection outlives the client.
  explicit GrpcAppointmentClient(Connection& connection);

  [[nodiscard]] PendingCall listSlots(const ListSlots& request,
                                      Callback<QList<Slot>> callback) override;
  [[nodiscard]] PendingCall holdSlot(const HoldSlot& request,
                                     Callback<Appointment> callback) override;
  [[nodiscard]] PendingCall confirmAppointment(const ConfirmAppointment& request,
                                               Callback<Appointment> callback) override;
  [[nodiscard]] PendingCall cancelAppointment(const AppointmentCommand& request,
                                              Callback<Appointment> callback) override;
  [[nodiscard]] PendingCall findAppointments(const FindAppointments& request,
                                             Callback<QList<Appointment>> callback) override;
  [[nodiscard]] PendingCall checkInAppointment(const AppointmentCommand& request,
                                               Callback<CheckIn> callback) override;
  [[nodiscard]] PendingCall previewClosure(const PreviewClosure& request,
                                           Callback<ClosurePreview> callback) override;
  [[nodiscard]] PendingCall createClosure(const CreateClosure& request,
                                          Callback<ClosureResult> callback) override;
  [[nodiscard]] PendingCall deleteClosure(const DeleteClosure& request,
                                          Callback<Closure> callback) override;
  [[nodiscard]] PendingCall listClosures(const QString& office,
                                         Callback<QList<Closure>> callback) override;
  [[nodiscard]] PendingCall listDisplaced(const QString& office,
                                          Callback<QList<Appointment>> callback) override;
  [[nodiscard]] PendingCall revealPhone(const AppointmentCommand& request,
                                        Callback<QString> callback) override;
  [[nodiscard]] PendingCall markTold(const AppointmentCommand& request,
                                     Callback<Appointment> callback) override;

 private:
  Connection& connection_;
  std::unique_ptr<appointments::v1::AppointmentService::Stub> stub_;
};

}  // namespace yichuang::client
