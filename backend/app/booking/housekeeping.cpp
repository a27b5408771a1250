#include "backend/app/booking/housekeeping.h"

#include <utility>

#include "backend/app/booking/parts.h"

namespace yichuang::app {
namespace {

using domain::AppointmentState;

void lapse(Context& context, domain::Appointment appointment) {
  appointment.hold_until.reset();
  appointment.state = AppointmentState::kLapsed;
  save_and_record(context, std::move(appointment), "appointment.lapsed");
}

void miss(Context& context, domain::Appointment appointment) {
  appointment.state = AppointmentState::kMissed;
  save_and_record(context, std::move(appointment), "appointment.missed");
}

}  // namespace

void end_overdue_appointments(Context& context) {
  const auto now = context.now();
  for (auto& appointment : context.tx().appointments().overdue(now, now)) {
    const auto* office = context.catalogue().office(appointment.office);
    if (office == nullptr) continue;
    // Check-in may stay open longer than the slot lasts; the office's policy says how long.
    const auto state = domain::state_at(office->policy, seat_of(appointment), now);
    if (state == AppointmentState::kLapsed) {
      lapse(context, std::move(appointment));
    } else if (state == AppointmentState::kMissed) {
      miss(context, std::move(appointment));
    }
  }
}

}  // namespace yichuang::app
