#pragma once

#include <utility>

#include <QList>
#include <QString>

#include "kiosk/client/appointment_client.h"
#include "kiosk/client/testing/fake_method.h"

namespace yichuang::client::testing {

class FakeAppointmentClient final : public AppointmentClient {
 public:
  FakeMethod<ListSlots, QList<Slot>> listSlotsCalls;
  FakeMethod<HoldSlot, Appointment> holdSlotCalls;
  FakeMethod<ConfirmAppointment, Appointment> confirmAppointmentCalls;
  FakeMethod<AppointmentCommand, Appointment> cancelAppointmentCalls;
  FakeMethod<FindAppointments, QList<Appointment>> findAppointmentsCalls;
  FakeMethod<AppointmentCommand, CheckIn> checkInAppointmentCalls;
  FakeMethod<PreviewClosure, ClosurePreview> previewClosureCalls;
  FakeMethod<CreateClosure, ClosureResult> createClosureCalls;
  FakeMethod<DeleteClosure, Closure> deleteClosureCalls;
  FakeMethod<QString, QList<Closure>> listClosuresCalls;
  FakeMethod<QString, QList<Appointment>> listDisplacedCalls;
  FakeMethod<AppointmentCommand, QString> revealPhoneCalls;
  FakeMethod<AppointmentCommand, Appointment> markToldCalls;

  [[nodiscard]] PendingCall listSlots(const ListSlots& request,
                                      Callback<QList<Slot>> callback) override {
    return listSlotsCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall holdSlot(const HoldSlot& request,
                                     Callback<Appointment> callback) override {
    return holdSlotCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall confirmAppointment(const ConfirmAppointment& request,
                                               Callback<Appointment> callback) override {
    return confirmAppointmentCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall cancelAppointment(const AppointmentCommand& request,
                                              Callback<Appointment> callback) override {
    return cancelAppointmentCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall findAppointments(const FindAppointments& request,
                                             Callback<QList<Appointment>> callback) override {
    return findAppointmentsCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall checkInAppointment(const AppointmentCommand& request,
                                               Callback<CheckIn> callback) override {
    return checkInAppointmentCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall previewClosure(const PreviewClosure& request,
                                           Callback<ClosurePreview> callback) override {
    return previewClosureCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall createClosure(const CreateClosure& request,
                                          Callback<ClosureResult> callback) override {
    return createClosureCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall deleteClosure(const DeleteClosure& request,
                                          Callback<Closure> callback) override {
    return deleteClosureCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall listClosures(const QString& office,
                                         Callback<QList<Closure>> callback) override {
    return listClosuresCalls.call(office, std::move(callback));
  }
  [[nodiscard]] PendingCall listDisplaced(const QString& office,
                                          Callback<QList<Appointment>> callback) override {
    return listDisplacedCalls.call(office, std::move(callback));
  }
  [[nodiscard]] PendingCall revealPhone(const AppointmentCommand& request,
                                        Callback<QString> callback) override {
    return revealPhoneCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall markTold(const AppointmentCommand& request,
                                     Callback<Appointment> callback) override {
    return markToldCalls.call(request, std::move(callback));
  }
};

}  // namespace yichuang::client::testing
