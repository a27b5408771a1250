#include <utility>

#include <nlohmann/json.hpp>

#include "backend/app/booking/parts.h"
#include "backend/domain/phone.h"
#include "backend/domain/resource_name.h"

namespace yichuang::app {
namespace {

constexpr int kMostListed = 500;

/// APPOINTMENT_STATE_FORBIDS when no closure took the seat.
domain::Result<BookedAt> displaced(Context& context, const AppointmentRef& ref) {
  auto found = appointment_of(context, ref);
  if (!found) return found;
  if (found->appointment.state != domain::AppointmentState::kDisplaced) {
    return domain::fail(domain::Reason::kAppointmentStateForbids, "no closure took the seat");
  }
  return found;
}

/// Nobody looks at the number of a citizen who need not be called.
domain::Result<BookedAt> displaced_untold(Context& context, const AppointmentRef& ref) {
  auto found = displaced(context, ref);
  if (found && found->appointment.told) {
    return domain::fail(domain::Reason::kAppointmentStateForbids, "the citizen was told");
  }
  return found;
}

}  // namespace

domain::Result<std::vector<domain::Appointment>> list_displaced(Context& context,
                                                                const std::string& office) {
  if (const auto known = context.office(office); !known) return tl::unexpected(known.error());
  return context.tx().appointments().untold(office, kMostListed);
}

domain::Status reveal_phone(Context& context, const AppointmentRef& ref) {
  const auto found = displaced_untold(context, ref);
  if (!found) return tl::unexpected(found.error());
  context.record("appointment.phone_revealed", ref.office,
                 domain::appointment_name(ref.office, ref.id));
  return {};
}

domain::Result<std::string> phone_of(Context& context, const AppointmentRef& ref) {
  const auto found = displaced_untold(context, ref);
  if (!found) return tl::unexpected(found.error());
  const auto clear = context.environment().secrets.open(found->appointment.holder.sealed, "holder");
  if (!clear) return tl::unexpected(clear.error());
  return domain::as_dialled(nlohmann::json::parse(*clear).value("phone", ""));
}

domain::Result<domain::Appointment> mark_told(Context& context, const AppointmentRef& ref) {
  auto found = displaced(context, ref);
  if (!found) return tl::unexpected(found.error());
  auto& appointment = found->appointment;
  if (appointment.told) return std::move(appointment);
  appointment.told = context.now();
  return save_and_record(context, std::move(appointment), "appointment.told");
}

}  // namespace yichuang::app
