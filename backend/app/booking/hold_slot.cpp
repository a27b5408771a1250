#include <algorithm>

#include <fmt/ranges.h>

#include "backend/app/booking/parts.h"
#include "backend/app/queue/parts.h"
#include "backend/domain/resource_name.h"

namespace yichuang::app {
namespace {

constexpr int kCodeLength = 8;

std::string unused_code(Context& context, const std::string& office) {
  std::string code;
  do {
    code = context.environment().secrets.typed_code(kCodeLength);
  } while (context.tx().appointments().of_code(office, code));
  return code;
}

/// The slot that starts then and can be booked now. SLOT_NOT_FOUND.
domain::Result<domain::Slot> bookable_slot(Context& context, const domain::Office& office,
                                           const HoldSlot& command) {
  const auto date = local_date(context, office, command.start);
  const auto slots =
      office_slots(context, office, date, closures_of(context, office), command.services);
  const auto slot = std::ranges::find(slots, command.start, &domain::Slot::start);
  if (slot == slots.end()) {
    return domain::fail(domain::Reason::kSlotNotFound, "no slot starts then",
                        {{"office", office.code}});
  }
  const auto today = context.local(office).date;
  const auto open = domain::check_booking_window(office.policy, today, date, *slot, context.now());
  if (!open) return tl::unexpected(open.error());
  return *slot;
}

}  // namespace

domain::Result<domain::Appointment> hold_slot(Context& context, const HoldSlot& command) {
  const auto found = context.office(command.office);
  if (!found) return tl::unexpected(found.error());
  const auto& office = **found;
  if (auto checked = check_services(context, office, command.services); !checked) {
    return tl::unexpected(checked.error());
  }
  const auto slot = bookable_slot(context, office, command);
  if (!slot) return tl::unexpected(slot.error());
  auto& store = context.tx().appointments();
  const auto seats = seats_of(store.starting_in(office.code, slot->start, slot->end));
  if (auto free = domain::check_free(office.policy, *slot, seats, context.now()); !free) {
    return tl::unexpected(free.error());
  }
  domain::Appointment appointment;
  appointment.id = context.environment().ids.next(context.now());
  appointment.office = office.code;
  appointment.business_date = local_date(context, office, slot->start);
  appointment.start = slot->start;
  appointment.end = slot->end;
  appointment.state = domain::AppointmentState::kHeld;
  appointment.services = fmt::format("{}", fmt::join(command.services, " "));
  appointment.hold_until = domain::hold_until(office.policy, context.now());
  appointment.created = context.now();
  appointment.code = unused_code(context, office.code);
  store.insert(appointment);
  context.record("appointment.held", office.code,
                 domain::appointment_name(office.code, appointment.id),
                 {{"date", domain::to_string(appointment.business_date)}});
  return appointment;
}

}  // namespace yichuang::app
