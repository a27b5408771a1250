#include <utility>

#include <nlohmann/json.hpp>

#include "backend/app/booking/parts.h"
#include "backend/app/queue/parts.h"
#include "backend/domain/identity_number.h"
#include "backend/domain/resource_name.h"

namespace yichuang::app {
namespace {

using domain::Appointment;
using domain::Result;

/// Age of the one who booked, for the class of the ticket.
Result<std::optional<int>> age_of(const Context& context, const domain::Office& office,
                                  const domain::Holder& holder) {
  const auto clear = context.environment().secrets.open(holder.sealed, "holder");
  if (!clear) return tl::unexpected(clear.error());
  const auto today = context.local(office).date;
  const auto number = domain::IdentityNumber::parse(
      nlohmann::json::parse(*clear).value("identity_number", ""), today,
      {.allow_test_area = true});  // it was checked when the seat was booked
  if (!number) return std::nullopt;
  return number->age_on(today);
}

domain::Status check_may_come(Context& context, const domain::Office& office,
                              const Appointment& appointment,
                              const std::vector<std::string>& services) {
  if (auto due = domain::check_check_in(office.policy, seat_of(appointment), context.now()); !due) {
    return due;
  }
  // The catalogue may have changed since the seat was booked.
  if (auto known = check_services(context, office, services); !known) return known;
  if (auto open = check_open(context, office, services); !open) return open;
  // At the desk a person looks at the papers now.
  return context.actor().user != 0 ? domain::Status{} : check_precheck(context, office, services);
}

Result<domain::Ticket> ticket_for(Context& context, const domain::Office& office,
                                  const Appointment& appointment) {
  const auto age = age_of(context, office, appointment.holder);
  if (!age) return tl::unexpected(age.error());
  domain::Ticket ticket;
  ticket.channel = domain::Channel::kAppointment;
  ticket.holder = appointment.holder;
  ticket.appointment = appointment.id;
  ticket.priority = domain::strongest_class(office.policy.head_start,
                                            domain::PriorityClass::kOrdinary, *age, false);
  ticket.arrived =
      domain::arrival_at(context.now(), context.tx().tickets().last_place(office.code));
  take_position(ticket, domain::position_at_arrival(
                            office.policy, {ticket.arrived, ticket.priority, appointment.start}));
  return ticket;
}

}  // namespace

Result<CheckedIn> check_in_appointment(Context& context, const AppointmentRef& ref) {
  auto found = appointment_of(context, ref);
  if (!found) return tl::unexpected(found.error());
  auto& [office, appointment] = *found;
  const auto services = split_codes(appointment.services);
  if (auto checked = check_may_come(context, *office, appointment, services); !checked) {
    return tl::unexpected(checked.error());
  }
  auto made = ticket_for(context, *office, appointment);
  if (!made) return tl::unexpected(made.error());
  auto ticket = enter_line(context, *office, *std::move(made), services);
  if (!ticket) return tl::unexpected(ticket.error());
  appointment.state = domain::AppointmentState::kCheckedIn;
  appointment.ticket = ticket->id;
  return CheckedIn{save_and_record(context, std::move(appointment), "appointment.checked_in",
                                   {{"ticket", domain::ticket_name(office->code, ticket->id)}}),
                   *std::move(ticket)};
}

}  // namespace yichuang::app
