#include "backend/storage/export.h"

#include <vector>

#include "backend/storage/tables.h"

namespace yichuang::storage {

namespace {

constexpr int kPage = 1000;

/// Those after `id` of the first day, and of the days that follow.
std::vector<domain::Ticket> page_of_tickets(Connection& connection, const std::string& office,
                                            domain::CivilDate first, std::int64_t id,
                                            domain::CivilDate last) {
  static const std::string tickets =
      select_columns<domain::Ticket>() +
      "WHERE office = :a AND business_date >= :b AND (business_date > :c OR id > :d) "
      "AND business_date <= :e ORDER BY business_date, id LIMIT :f";
  static const std::string items =
      select_columns<domain::TicketItem>() + "WHERE ticket = :a ORDER BY ordinal";
  auto page = connection.all<domain::Ticket>(tickets, office, first, first, id, last, kPage);
  for (auto& ticket : page) ticket.items = connection.all<domain::TicketItem>(items, ticket.id);
  return page;
}

std::vector<domain::Event> page_of_events(Connection& connection, std::int64_t sequence,
                                          domain::Instant from, domain::Instant to) {
  static const std::string sql =
      select_columns<domain::Event>() +
      "WHERE seq > :a AND time_us >= :b AND time_us < :c ORDER BY seq LIMIT :d";
  return connection.all<domain::Event>(sql, sequence, from, to, kPage);
}

}  // namespace

void each_ticket(Connection& connection, const std::string& office, domain::CivilDate first,
                 domain::CivilDate last, const std::function<void(const domain::Ticket&)>& visit) {
  for (std::int64_t id = 0;;) {
    const auto page = page_of_tickets(connection, office, first, id, last);
    for (const auto& ticket : page) visit(ticket);
    if (page.size() < kPage) return;
    first = page.back().business_date;
    id = page.back().id;
  }
}

void each_event(Connection& connection, domain::Instant from, domain::Instant to,
                const std::function<void(const domain::Event&)>& visit) {
  for (std::int64_t sequence = 0;;) {
    const auto page = page_of_events(connection, sequence, from, to);
    for (const auto& event : page) visit(event);
    if (page.size() < kPage) return;
    sequence = page.back().sequence;
  }
}

}  // namespace yichuang::storage
