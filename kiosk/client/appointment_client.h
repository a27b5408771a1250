#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include "kiosk/client/appointment.h"
#include "kiosk/client/pending_call.h"

namespace yichuang::client {

// In every command an empty requestId lets the client make one; see request_id.h.

struct ListSlots {
  QString office;
  QString date;  ///< business day, "2026-11-24"
  QStringList services;
  bool operator==(const ListSlots&) const = default;
};

struct HoldSlot {
  QString requestId;
  QString office;
  QDateTime startTime;
  QStringList services;
  bool operator==(const HoldSlot&) const = default;
};

struct ConfirmAppointment {
  QString requestId;
  QString appointment;
  Person holder;  ///< every part required
  bool operator==(const ConfirmAppointment&) const = default;
};

/// A command about one appointment: cancel, check in, reveal its phone, mark as told.
struct AppointmentCommand {
  QString requestId;
  QString appointment;
  bool operator==(const AppointmentCommand&) const = default;
};

struct FindAppointments {
  enum class Key { IdentityNumber, Phone, Code };
  QString office;
  Key key = Key::Code;
  QString value;
  bool operator==(const FindAppointments&) const = default;
};

struct PreviewClosure {
  QString office;
  Closure closure;
  bool operator==(const PreviewClosure&) const = default;
};

struct CreateClosure {
  QString requestId;
  QString office;
  Closure closure;
  QString etag;  ///< of the preview
  bool moveAppointments = true;
  bool operator==(const CreateClosure&) const = default;
};

struct DeleteClosure {
  QString requestId;
  QString closure;
  bool operator==(const DeleteClosure&) const = default;
};

/// Booked seats and the closures that may take them away. Thread rule: GUI thread only.
class AppointmentClient {
 public:
  virtual ~AppointmentClient() = default;
  [[nodiscard]] virtual PendingCall listSlots(const ListSlots& request,
                                              Callback<QList<Slot>> callback) = 0;
  [[nodiscard]] virtual PendingCall holdSlot(const HoldSlot& request,
                                             Callback<Appointment> callback) = 0;
  [[nodiscard]] virtual PendingCall confirmAppointment(const ConfirmAppointment& request,
                                                       Callback<Appointment> callback) = 0;
  [[nodiscard]] virtual PendingCall cancelAppointment(const AppointmentCommand& request,
                                                      Callback<Appointment> callback) = 0;
  [[nodiscard]] virtual PendingCall findAppointments(const FindAppointments& request,
                                                     Callback<QList<Appointment>> callback) = 0;
  [[nodiscard]] virtual PendingCall checkInAppointment(const AppointmentCommand& request,
                                                       Callback<CheckIn> callback) = 0;
  [[nodiscard]] virtual PendingCall previewClosure(const PreviewClosure& request,
                                                   Callback<ClosurePreview> callback) = 0;
  [[nodiscard]] virtual PendingCall createClosure(const CreateClosure& request,
                                                  Callback<ClosureResult> callback) = 0;
  [[nodiscard]] virtual PendingCall deleteClosure(const DeleteClosure& request,
                                                  Callback<Closure> callback) = 0;
  [[nodiscard]] virtual PendingCall listClosures(const QString& office,
                                                 Callback<QList<Closure>> callback) = 0;
  /// Of an office: citizens whose seat a closure took and who were not told yet.
  [[nodiscard]] virtual PendingCall listDisplaced(const QString& office,
                                                  Callback<QList<Appointment>> callback) = 0;
  /// The phone number of one of them in clear; that it was looked at is recorded.
  [[nodiscard]] virtual PendingCall revealPhone(const AppointmentCommand& request,
                                                Callback<QString> callback) = 0;
  [[nodiscard]] virtual PendingCall markTold(const AppointmentCommand& request,
                                             Callback<Appointment> callback) = 0;
};

}  // namespace yichuang::client
