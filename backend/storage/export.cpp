#include "backend/storage/export.h"

#include "backend/storage/tables.h"

namespace yichuang::storage {

void each_ticket(Connection& connection, const std::string& office, domain::CivilDate first,
                 domain::CivilDate last, const std::function<void(const domain::Ticket&)>& visit) {
  static const std::string tickets = select_columns<domain::Ticket>() +
                                     "WHERE office = :a AND business_date >= :b AND "
                                     "business_date <= :c ORDER BY business_date, id";
  static const std::string items =
      select_columns<domain::TicketItem>() + "WHERE ticket = :a ORDER BY ordinal";
  connection.each<domain::Ticket>(
      tickets,
      [&](domain::Ticket& ticket) {
        ticket.items = connection.all<domain::TicketItem>(items, ticket.id);
        visit(ticket);
        return true;
      },
      office, first, last);
}

void each_event(Connection& connection, domain::Instant from, domain::Instant to,
                const std::function<void(const domain::Event&)>& visit) {
  static const std::string sql =
      select_columns<domain::Event>() + "WHERE time_us >= :a AND time_us < :b ORDER BY seq";
  connection.each<domain::Event>(
      sql,
      [&](const domain::Event& event) {
        visit(event);
        return true;
      },
      from, to);
}

}  // namespace yichuang::storage
