#include "backend/app/booking/parts.h"
#include "backend/app/queue/parts.h"

namespace yichuang::app {

domain::Result<std::vector<OfferedSlot>> list_slots(Context& context, const ListSlots& query) {
  const auto found = context.office(query.office);
  if (!found) return tl::unexpected(found.error());
  const auto& office = **found;
  if (!query.services.empty()) {
    if (auto checked = check_services(context, office, query.services); !checked) {
      return tl::unexpected(checked.error());
    }
  }
  const auto today = context.local(office).date;
  const auto seats = seats_of(context.tx().appointments().starting_in(
      office.code, start_of_day(context, office, query.date),
      start_of_day(context, office, domain::plus_days(query.date, 1))));
  std::vector<OfferedSlot> offered;
  for (const auto& slot :
       office_slots(context, office, query.date, closures_of(context, office), query.services)) {
    const bool bookable =
        domain::check_booking_window(office.policy, today, query.date, slot, context.now())
            .has_value();
    if (!bookable) continue;
    offered.push_back({slot, office.policy.slot_capacity,
                       domain::free_seats(office.policy, slot, seats, context.now())});
  }
  return offered;
}

}  // namespace yichuang::app
