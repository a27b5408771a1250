#pragma once

#include <string>
#include <vector>

#include "backend/app/booking/commands.h"

// Steps that several commands share.
namespace yichuang::app {

domain::Seat seat_of(const domain::Appointment& appointment);
std::vector<domain::Seat> seats_of(const std::vector<domain::Appointment>& appointments);

/// Closures that have not ended, as the rules of slots see them.
std::vector<domain::Closure> closures_of(Context& context, const domain::Office& office);

/// Slots of a day of the office. Without closures they are those the timetable gives.
std::vector<domain::Slot> office_slots(Context& context, const domain::Office& office,
                                       domain::CivilDate date,
                                       const std::vector<domain::Closure>& closures,
                                       const std::vector<std::string>& services);

domain::Instant start_of_day(const Context& context, const domain::Office& office,
                             domain::CivilDate date);
domain::CivilDate local_date(const Context& context, const domain::Office& office,
                             domain::Instant time);

/// An appointment with the office it belongs to.
struct BookedAt {
  const domain::Office* office{};
  domain::Appointment appointment;
};
/// OFFICE_NOT_FOUND, APPOINTMENT_NOT_FOUND, also when it belongs to another office.
domain::Result<BookedAt> appointment_of(Context& context, const AppointmentRef& ref);

/// Saves the appointment and records an event about it.
domain::Appointment save_and_record(Context& context, domain::Appointment appointment,
                                    const std::string& kind,
                                    std::map<std::string, std::string> details = {});

}  // namespace yichuang::app
