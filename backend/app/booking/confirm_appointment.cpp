#include <algorithm>
#include <utility>

#include "backend/app/booking/parts.h"
#include "backend/app/queue/parts.h"

namespace yichuang::app {
namespace {

using domain::Appointment;
using domain::AppointmentState;
using domain::fail;
using domain::Reason;

domain::Status check_complete(const Person& person) {
  for (const auto& [text, field] :
       {std::pair(&person.identity_number, "identity_number"),
        std::pair(&person.name, "holder_name"), std::pair(&person.phone, "phone")}) {
    if (text->empty()) return fail(Reason::kFieldMissing, "a field is empty", {{"field", field}});
  }
  return {};
}

bool share_service(const Appointment& a, const Appointment& b) {
  const auto services = split_codes(b.services);
  return std::ranges::any_of(split_codes(a.services), [&](const std::string& service) {
    return std::ranges::find(services, service) != services.end();
  });
}

/// One seat for a person, service and day: nobody books the day full for friends.
/// APPOINTMENT_EXISTS.
domain::Status check_only_one(Context& context, const domain::Office& office,
                              const Appointment& wanted, const std::string& identity_index) {
  const auto from = start_of_day(context, office, wanted.business_date);
  for (const auto& other :
       context.tx().appointments().of_person(office.code, identity_index, from)) {
    const bool counts =
        other.state == AppointmentState::kBooked || other.state == AppointmentState::kCheckedIn;
    if (counts && other.business_date == wanted.business_date && share_service(other, wanted)) {
      return fail(Reason::kAppointmentExists, "the person is booked for this service that day",
                  {{"appointment", std::to_string(other.id)}});
    }
  }
  return {};
}

}  // namespace

domain::Result<Appointment> confirm_appointment(Context& context,
                                                const ConfirmAppointment& command) {
  auto found = appointment_of(context, command.appointment);
  if (!found) return tl::unexpected(found.error());
  auto& [office, appointment] = *found;
  if (auto checked = domain::check_confirm(seat_of(appointment), context.now()); !checked) {
    return tl::unexpected(checked.error());
  }
  if (auto checked = check_complete(command.person); !checked) {
    return tl::unexpected(checked.error());
  }
  auto known = known_holder(context, *office, command.person);
  if (!known) return tl::unexpected(known.error());
  if (auto checked = check_only_one(context, *office, appointment, known->holder.identity_index);
      !checked) {
    return tl::unexpected(checked.error());
  }
  appointment.state = AppointmentState::kBooked;
  appointment.hold_until.reset();
  appointment.holder = std::move(known->holder);
  return save_and_record(context, std::move(appointment), "appointment.booked");
}

}  // namespace yichuang::app
