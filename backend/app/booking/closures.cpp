#include <algorithm>
#include <utility>

#include <fmt/ranges.h>

#include "backend/app/booking/parts.h"
#include "backend/app/booking/plan_closure.h"
#include "backend/app/queue/parts.h"
#include "backend/domain/resource_name.h"

namespace yichuang::app {
namespace {

using domain::fail;
using domain::OfficeClosure;
using domain::Reason;

/// CLOSURE_OVERLAP: two closures of the same thing at the same time cannot be told apart later.
domain::Status check_overlap(Context& context, const PlannedClosure& wanted) {
  for (const auto& other : context.tx().appointments().closures(wanted.office, context.now())) {
    const domain::Closure rule{other.start, other.end, split_codes(other.services)};
    const bool overlaps = wanted.services.empty()
                              ? other.start < wanted.end && wanted.start < other.end
                              : rule.affects(wanted.start, wanted.end, wanted.services);
    if (overlaps) {
      return fail(Reason::kClosureOverlap, "it is closed already",
                  {{"closure", domain::closure_name(wanted.office, other.id)}});
    }
  }
  return {};
}

OfficeClosure insert_closure(Context& context, const CreateClosure& command) {
  OfficeClosure closure;
  closure.id = context.environment().ids.next(context.now());
  closure.office = command.closure.office;
  closure.start = command.closure.start;
  closure.end = command.closure.end;
  closure.services = fmt::format("{}", fmt::join(command.closure.services, " "));
  closure.reason_zh = command.reason.zh;
  closure.reason_en = command.reason.en;
  context.tx().appointments().insert(closure);
  return closure;
}

void move_appointment(Context& context, const domain::Office& office,
                      domain::Appointment appointment, const domain::Slot& target,
                      const std::string& closure) {
  const auto from = domain::to_string(appointment.business_date);
  appointment.start = target.start;
  appointment.end = target.end;
  appointment.business_date = local_date(context, office, target.start);
  save_and_record(context, std::move(appointment), "appointment.moved",
                  {{"closure", closure}, {"from_date", from}});
}

void displace_appointment(Context& context, domain::Appointment appointment,
                          const std::string& closure) {
  appointment.state = domain::AppointmentState::kDisplaced;
  appointment.hold_until.reset();
  save_and_record(context, std::move(appointment), "appointment.displaced", {{"closure", closure}});
}

}  // namespace

domain::Result<ClosureCreated> create_closure(Context& context, const CreateClosure& command) {
  const auto office = check_closure(context, command.closure);
  if (!office) return tl::unexpected(office.error());
  if (auto checked = check_overlap(context, command.closure); !checked) {
    return tl::unexpected(checked.error());
  }
  auto affected = affected_appointments(context, **office, command.closure);
  if (closure_etag(context, command.closure, affected) != command.etag) {
    return fail(Reason::kClosureChanged, "other appointments are affected now");
  }
  ClosureCreated created{insert_closure(context, command), 0, 0};
  const auto name = domain::closure_name(created.closure.office, created.closure.id);
  for (auto& [appointment, move_to] : affected) {
    appointment.closure = created.closure.id;
    if (command.move_appointments && move_to) {
      move_appointment(context, **office, std::move(appointment), *move_to, name);
      ++created.moved;
    } else {
      displace_appointment(context, std::move(appointment), name);
      ++created.displaced;
    }
  }
  context.record(
      "closure.created", created.closure.office, name,
      {{"moved", std::to_string(created.moved)}, {"displaced", std::to_string(created.displaced)}});
  return created;
}

domain::Result<OfficeClosure> delete_closure(Context& context, const ClosureRef& ref) {
  auto closure = context.tx().appointments().find_closure(ref.id);
  if (!closure || closure->office != ref.office || closure->deleted) {
    return fail(Reason::kClosureNotFound, "no such closure", {{"closure", std::to_string(ref.id)}});
  }
  closure->deleted = true;
  context.tx().appointments().update(*closure);
  context.record("closure.deleted", ref.office, domain::closure_name(ref.office, ref.id));
  return *std::move(closure);
}

domain::Result<std::vector<OfficeClosure>> list_closures(Context& context,
                                                         const std::string& office) {
  if (const auto found = context.office(office); !found) return tl::unexpected(found.error());
  return context.tx().appointments().closures(office, context.now());
}

}  // namespace yichuang::app
