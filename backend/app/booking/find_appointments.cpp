#include <algorithm>
#include <cctype>

#include "backend/app/booking/parts.h"
#include "backend/app/queue/parts.h"

namespace yichuang::app {
namespace {

using Appointments = std::vector<domain::Appointment>;

Appointments by_code(Context& context, const std::string& office, std::string code,
                     domain::Instant from) {
  std::ranges::transform(code, code.begin(), [](unsigned char c) { return std::toupper(c); });
  auto found = context.tx().appointments().of_code(office, code);
  return found && found->start >= from ? Appointments{*std::move(found)} : Appointments{};
}

domain::Result<Appointments> by_key(Context& context, const domain::Office& office,
                                    const FindAppointments& query) {
  auto& store = context.tx().appointments();
  const auto from = start_of_day(context, office, context.local(office).date);
  if (!query.code.empty()) return by_code(context, office.code, query.code, from);
  const auto known = known_holder(context, office, {query.identity_number, {}, query.phone});
  if (!known) return tl::unexpected(known.error());
  if (!query.identity_number.empty()) {
    return store.of_person(office.code, known->holder.identity_index, from);
  }
  if (query.phone.empty()) {
    return domain::fail(domain::Reason::kFieldMissing, "no key", {{"field", "key"}});
  }
  return store.of_phone(office.code, known->holder.phone_index, from);
}

}  // namespace

domain::Result<Appointments> find_appointments(Context& context, const FindAppointments& query) {
  const auto office = context.office(query.office);
  if (!office) return tl::unexpected(office.error());
  auto found = by_key(context, **office, query);
  if (!found) return found;
  // What ran out a moment ago is shown so, before the clock's round has written it down.
  for (auto& appointment : *found) {
    appointment.state = domain::state_at((*office)->policy, seat_of(appointment), context.now());
  }
  return found;
}

}  // namespace yichuang::app
