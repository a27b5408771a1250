#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "backend/app/context.h"
#include "backend/app/queue/commands.h"
#include "backend/domain/appointment.h"
#include "backend/domain/slots.h"

// What citizens, booking staff and supervisors do with booked seats and closures; one command a
// file. The reasons each can fail with stand in protos/yichuang/appointments/v1. Seats are counted
// in the transaction that takes them, so no seat is given out twice.
namespace yichuang::app {

struct ListSlots {
  std::string office;
  domain::CivilDate date{};
  std::vector<std::string> services;  ///< may be empty
};
struct OfferedSlot {
  domain::Slot slot;
  int capacity{};
  int free{};
};
/// Those of the day that can still be booked; none outside the days that are open for booking.
domain::Result<std::vector<OfferedSlot>> list_slots(Context& context, const ListSlots& query);

struct HoldSlot {
  std::string office;
  domain::Instant start{};
  std::vector<std::string> services;
};
domain::Result<domain::Appointment> hold_slot(Context& context, const HoldSlot& command);

struct AppointmentRef {
  std::string office;
  std::int64_t id{};
};

struct ConfirmAppointment {
  AppointmentRef appointment;
  Person person;  ///< all of it
};
domain::Result<domain::Appointment> confirm_appointment(Context& context,
                                                        const ConfirmAppointment& command);

domain::Result<domain::Appointment> cancel_appointment(Context& context, const AppointmentRef& ref);

/// Exactly one key is set.
struct FindAppointments {
  std::string office;
  std::string identity_number;
  std::string phone;
  std::string code;
};
/// From today on, in order of their time. An unknown code finds nothing.
domain::Result<std::vector<domain::Appointment>> find_appointments(Context& context,
                                                                   const FindAppointments& query);

struct CheckedIn {
  domain::Appointment appointment;
  domain::Ticket ticket;
};
domain::Result<CheckedIn> check_in_appointment(Context& context, const AppointmentRef& ref);

/// A closure somebody thinks of.
struct PlannedClosure {
  std::string office;
  domain::Instant start{};
  domain::Instant end{};
  std::vector<std::string> services;  ///< empty closes the whole office
};

struct AffectedAppointment {
  domain::Appointment appointment;
  std::optional<domain::Slot> move_to;  ///< none: no seat was found
};
struct ClosurePreview {
  std::vector<AffectedAppointment> appointments;  ///< in the order of their time
  std::vector<std::int64_t> tickets;              ///< open ones that could not be served today
  std::string etag;  ///< of the closure and of the appointments as they stand now
};
domain::Result<ClosurePreview> preview_closure(Context& context, const PlannedClosure& closure);

struct CreateClosure {
  PlannedClosure closure;
  domain::Text reason;
  std::string etag;  ///< of the preview
  bool move_appointments{};
};
struct ClosureCreated {
  domain::OfficeClosure closure;
  int moved{};
  int displaced{};
};
domain::Result<ClosureCreated> create_closure(Context& context, const CreateClosure& command);

struct ClosureRef {
  std::string office;
  std::int64_t id{};
};
domain::Result<domain::OfficeClosure> delete_closure(Context& context, const ClosureRef& ref);

/// Citizens whose seat a closure took and who do not know it yet, in the order of their time, at
/// most 500. OFFICE_NOT_FOUND.
domain::Result<std::vector<domain::Appointment>> list_displaced(Context& context,
                                                                const std::string& office);

/// Somebody of the office looks at the phone number of one of them, to call there; it is recorded
/// who did.
domain::Status reveal_phone(Context& context, const AppointmentRef& ref);
/// The number itself, as it is dialled. For the part of the command that comes after its commit, so
/// that it is stored nowhere but sealed.
domain::Result<std::string> phone_of(Context& context, const AppointmentRef& ref);

/// The citizen was told; who told them, and when, is recorded. The second time it changes nothing.
domain::Result<domain::Appointment> mark_told(Context& context, const AppointmentRef& ref);

domain::Result<std::vector<domain::OfficeClosure>> list_closures(Context& context,
                                                                 const std::string& office);

}  // namespace yichuang::app
