#include "backend/app/hall/find_tickets.h"

#include "backend/app/queue/parts.h"
#include "backend/domain/resource_name.h"

namespace yichuang::app {
namespace {

using Tickets = std::vector<domain::Ticket>;

Tickets by_visit_code(Context& context, const std::string& code) {
  const auto id = context.environment().secrets.ticket_of(code);
  auto ticket = id ? context.tx().tickets().find(*id) : std::nullopt;
  return ticket ? Tickets{*std::move(ticket)} : Tickets{};
}

Tickets by_number(Context& context, const domain::Office& office, const std::string& text) {
  if (text.size() < 2) return {};
  const auto number =
      domain::parse_id(text.substr(1).erase(0, text.substr(1).find_first_not_of('0')));
  if (!number || *number > 99'999) return {};
  auto ticket = context.tx().tickets().of_number(office.code, context.local(office).date,
                                                 text.substr(0, 1), static_cast<int>(*number));
  return ticket ? Tickets{*std::move(ticket)} : Tickets{};
}

}  // namespace

domain::Result<domain::Ticket> find_ticket(Context& context, const TicketRef& ref) {
  return ticket_of(context, ref);
}

domain::Result<Tickets> find_tickets(Context& context, const FindTickets& query) {
  const auto office = context.office(query.office);
  if (!office) return tl::unexpected(office.error());
  if (!query.visit_code.empty()) return by_visit_code(context, query.visit_code);
  if (!query.number.empty()) return by_number(context, **office, query.number);
  const auto known = known_holder(context, **office, {query.identity_number, {}, query.phone});
  if (!known) return tl::unexpected(known.error());
  const auto today = context.local(**office).date;
  if (!query.identity_number.empty()) {
    return context.tx().tickets().of_person(query.office, today, known->holder.identity_index);
  }
  if (query.phone.empty()) {
    return domain::fail(domain::Reason::kFieldMissing, "no key", {{"field", "key"}});
  }
  return context.tx().tickets().of_phone(query.office, today, known->holder.phone_index);
}

}  // namespace yichuang::app
