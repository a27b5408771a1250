#include "backend/app/booking/plan_closure.h"

#include <algorithm>
#include <map>
#include <utility>

#include <fmt/ranges.h>

#include "backend/app/booking/parts.h"
#include "backend/app/queue/parts.h"

namespace yichuang::app {
namespace {

using domain::fail;
using domain::Reason;

constexpr auto kLongestClosure = std::chrono::days{366};

domain::Closure rule_of(const PlannedClosure& closure) {
  return {closure.start, closure.end, closure.services};
}

/// Every slot that can be booked at or after the closure's end, in order.
std::vector<domain::Slot> slots_after(Context& context, const domain::Office& office,
                                      domain::Instant end) {
  const auto today = context.local(office).date;
  const auto last = domain::plus_days(today, office.policy.slot_days_ahead);
  std::vector<domain::Slot> slots;
  for (auto date = std::max(today, local_date(context, office, end)); date <= last;
       date = domain::plus_days(date, 1)) {
    std::ranges::copy(office_slots(context, office, date, {}, {}), std::back_inserter(slots));
  }
  return slots;
}

/// Those of the closure's days and those of all days that can be booked.
std::vector<domain::Appointment> appointments_from(Context& context, const domain::Office& office,
                                                   const PlannedClosure& closure) {
  const auto after_last =
      domain::plus_days(context.local(office).date, office.policy.slot_days_ahead + 1);
  return context.tx().appointments().starting_in(
      office.code, start_of_day(context, office, local_date(context, office, closure.start)),
      std::max(closure.end, start_of_day(context, office, after_last)));
}

/// Open tickets with a service that cannot be done today; those at a window are being served.
std::vector<std::int64_t> stranded_tickets(Context& context, const domain::Office& office,
                                           const PlannedClosure& closure) {
  const auto tomorrow = domain::plus_days(context.local(office).date, 1);
  const auto midnight = start_of_day(context, office, tomorrow);
  std::vector<std::int64_t> tickets;
  for (const auto& ticket : context.tx().tickets().open_tickets(office.code)) {
    if (ticket.state == domain::TicketState::kCalled ||
        ticket.state == domain::TicketState::kServing) {
      continue;
    }
    const auto pending = domain::pending_services(ticket);
    if (!pending.empty() && rule_of(closure).affects(context.now(), midnight, pending)) {
      tickets.push_back(ticket.id);
    }
  }
  return tickets;
}

}  // namespace

domain::Result<const domain::Office*> check_closure(Context& context,
                                                    const PlannedClosure& closure) {
  auto office = context.office(closure.office);
  if (!office) return office;
  if (closure.end <= closure.start || closure.end <= context.now() ||
      closure.end - closure.start > kLongestClosure) {
    return fail(Reason::kFieldInvalid, "no time in which an office can be closed",
                {{"field", "closure.end_time"}});
  }
  for (const auto& service : closure.services) {
    if (context.catalogue().service(service) == nullptr) {
      return fail(Reason::kServiceNotFound, "no such service", {{"service", service}});
    }
    if (context.catalogue().service_at(closure.office, service) == nullptr) {
      return fail(Reason::kServiceNotAtOffice, "the office does not handle the service",
                  {{"office", closure.office}, {"service", service}});
    }
  }
  return office;
}

std::vector<AffectedAppointment> affected_appointments(Context& context,
                                                       const domain::Office& office,
                                                       const PlannedClosure& closure) {
  const auto appointments = appointments_from(context, office, closure);
  std::map<std::int64_t, const domain::Appointment*> by_id;
  for (const auto& appointment : appointments) by_id[appointment.id] = &appointment;
  std::vector<AffectedAppointment> affected;
  for (const auto& displacement : domain::displace(
           office.policy, rule_of(closure), closures_of(context, office),
           slots_after(context, office, closure.end), seats_of(appointments),
           [&](domain::Instant time) { return local_date(context, office, time); },
           context.now())) {
    affected.push_back({*by_id.at(displacement.id), displacement.move_to});
  }
  return affected;
}

std::string closure_etag(const Context& context, const PlannedClosure& closure,
                         const std::vector<AffectedAppointment>& affected) {
  std::string text = fmt::format("{} {} {} {}", closure.office, domain::to_micros(closure.start),
                                 domain::to_micros(closure.end), fmt::join(closure.services, ","));
  for (const auto& [appointment, move_to] : affected) {
    text += fmt::format(" {}:{}", appointment.id, appointment.version);
  }
  return context.environment().secrets.token_digest(text);
}

domain::Result<ClosurePreview> preview_closure(Context& context, const PlannedClosure& closure) {
  const auto office = check_closure(context, closure);
  if (!office) return tl::unexpected(office.error());
  ClosurePreview preview;
  preview.appointments = affected_appointments(context, **office, closure);
  preview.tickets = stranded_tickets(context, **office, closure);
  preview.etag = closure_etag(context, closure, preview.appointments);
  return preview;
}

}  // namespace yichuang::app
