#include <utility>

#include "backend/app/booking/parts.h"

namespace yichuang::app {

domain::Result<domain::Appointment> cancel_appointment(Context& context,
                                                       const AppointmentRef& ref) {
  auto found = appointment_of(context, ref);
  if (!found) return tl::unexpected(found.error());
  auto& [office, appointment] = *found;
  if (auto checked = domain::check_cancel(seat_of(appointment), context.now()); !checked) {
    return tl::unexpected(checked.error());
  }
  appointment.state = domain::AppointmentState::kCancelled;
  appointment.hold_until.reset();
  appointment.rest_until = domain::rest_until(office->policy, context.now());
  return save_and_record(context, std::move(appointment), "appointment.cancelled");
}

}  // namespace yichuang::app
