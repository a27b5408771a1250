#include "backend/app/booking/parts.h"

#include <utility>

#include "backend/app/queue/parts.h"
#include "backend/domain/resource_name.h"

namespace yichuang::app {
namespace {

constexpr int kMinutesOfDay = 24 * 60;

std::vector<domain::OpeningInterval> intervals_of(const Context& context,
                                                  const domain::Office& office,
                                                  domain::CivilDate date) {
  if (context.environment().ignore_opening_hours) return {{0, kMinutesOfDay}};
  return domain::opening_intervals(office.hours, context.calendar(), date);
}

}  // namespace

domain::Seat seat_of(const domain::Appointment& appointment) {
  return {appointment.id,
          appointment.state,
          appointment.start,
          split_codes(appointment.services),
          appointment.hold_until,
          appointment.rest_until,
          appointment.holder.identity_index};
}

std::vector<domain::Seat> seats_of(const std::vector<domain::Appointment>& appointments) {
  std::vector<domain::Seat> seats;
  seats.reserve(appointments.size());
  for (const auto& appointment : appointments) seats.push_back(seat_of(appointment));
  return seats;
}

std::vector<domain::Closure> closures_of(Context& context, const domain::Office& office) {
  std::vector<domain::Closure> closures;
  for (const auto& closure : context.tx().appointments().closures(office.code, context.now())) {
    closures.push_back({closure.start, closure.end, split_codes(closure.services)});
  }
  return closures;
}

std::vector<domain::Slot> office_slots(Context& context, const domain::Office& office,
                                       domain::CivilDate date,
                                       const std::vector<domain::Closure>& closures,
                                       const std::vector<std::string>& services) {
  const domain::LocalClock clock{[&](domain::CivilDate day, int minute) {
    return context.environment().zones.to_instant({day, minute}, office.time_zone);
  }};
  return domain::slots_of_day(office.policy, intervals_of(context, office, date), date, clock,
                              closures, services);
}

domain::Instant start_of_day(const Context& context, const domain::Office& office,
                             domain::CivilDate date) {
  return context.environment().zones.to_instant({date, 0}, office.time_zone);
}

domain::CivilDate local_date(const Context& context, const domain::Office& office,
                             domain::Instant time) {
  return context.environment().zones.to_local(time, office.time_zone).date;
}

domain::Result<BookedAt> appointment_of(Context& context, const AppointmentRef& ref) {
  const auto office = context.office(ref.office);
  if (!office) return tl::unexpected(office.error());
  auto found = context.tx().appointments().find(ref.id);
  if (!found || found->office != ref.office) {
    return domain::fail(domain::Reason::kAppointmentNotFound, "no such appointment",
                        {{"appointment", std::to_string(ref.id)}});
  }
  return BookedAt{*office, *std::move(found)};
}

domain::Appointment save_and_record(Context& context, domain::Appointment appointment,
                                    const std::string& kind,
                                    std::map<std::string, std::string> details) {
  context.tx().appointments().update(appointment);
  details.emplace("date", domain::to_string(appointment.business_date));
  context.record(kind, appointment.office,
                 domain::appointment_name(appointment.office, appointment.id), details);
  return appointment;
}

}  // namespace yichuang::app
