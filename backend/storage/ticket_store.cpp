#include "backend/storage/ticket_store.h"

#include "backend/storage/tables.h"

namespace yichuang::storage {
namespace {

using domain::ItemState;
using domain::Reason;
using domain::Ticket;
using domain::TicketItem;

const std::string kTicket = select_columns<Ticket>();

}  // namespace

domain::Result<int> SqlTicketStore::next_number(const std::string& office, domain::CivilDate date,
                                                const std::string& prefix, int last) {
  const auto number = sql_.integer(
      "INSERT INTO number_counter (office, business_date, prefix, last) VALUES (:a, :b, :c, 1) "
      "ON CONFLICT (office, business_date, prefix) DO UPDATE SET last = number_counter.last + 1 "
      "RETURNING last",
      {encode(office), encode(date), encode(prefix)});
  if (number > last) {
    return domain::fail(Reason::kTicketNumbersExhausted, "no number is left of prefix " + prefix,
                        {{"prefix", prefix}});
  }
  return static_cast<int>(number);
}

domain::Status SqlTicketStore::count_issue(const std::string& office, domain::CivilDate date,
                                           const std::string& service, int quota) {
  const auto issued = sql_.integer(
      "INSERT INTO issue_count (office, business_date, service, issued) VALUES (:a, :b, :c, 1) "
      "ON CONFLICT (office, business_date, service) DO UPDATE SET issued = issue_count.issued + 1 "
      "RETURNING issued",
      {encode(office), encode(date), encode(service)});
  if (quota > 0 && issued > quota) {
    return domain::fail(Reason::kTicketQuotaExhausted,
                        "today's numbers of " + service + " are gone",
                        {{"office", office}, {"service", service}});
  }
  return {};
}

void SqlTicketStore::uncount_issue(const std::string& office, domain::CivilDate date,
                                   const std::string& service) {
  sql_.run(
      "UPDATE issue_count SET issued = issued - 1 "
      "WHERE office = :a AND business_date = :b AND service = :c AND issued > 0",
      office, date, service);
}

domain::Status SqlTicketStore::claim(const Ticket& ticket) {
  if (ticket.holder.identity_index.empty() || !domain::is_open(ticket.state)) return {};
  for (const auto& item : ticket.items) {
    if (item.state != ItemState::kPending && item.state != ItemState::kInService) continue;
    const auto holder_ticket =
        sql_.integer("SELECT ticket FROM open_claim WHERE identity_index = :a AND service = :b",
                     {encode(ticket.holder.identity_index), encode(item.service)});
    if (holder_ticket == ticket.id) continue;
    if (holder_ticket != 0) {
      return domain::fail(Reason::kTicketOpenAlready, "an open ticket for " + item.service,
                          {{"ticket", std::to_string(holder_ticket)}, {"service", item.service}});
    }
    sql_.run("INSERT INTO open_claim (identity_index, service, ticket) VALUES (:a, :b, :c)",
             ticket.holder.identity_index, item.service, ticket.id);
  }
  return {};
}

domain::Status SqlTicketStore::insert(const Ticket& ticket) {
  insert_record(sql_, ticket);
  for (const auto& item : ticket.items) insert_record(sql_, item);
  return claim(ticket);
}

domain::Status SqlTicketStore::update(Ticket& ticket) {
  ++ticket.version;
  update_record(sql_, ticket);
  for (const auto& item : ticket.items) {
    if (update_record(sql_, item) == 0) insert_record(sql_, item);
  }
  if (ticket.holder.identity_index.empty()) return {};
  for (const auto& item : ticket.items) {
    const bool open = domain::is_open(ticket.state) &&
                      (item.state == ItemState::kPending || item.state == ItemState::kInService);
    if (open) continue;
    sql_.run("DELETE FROM open_claim WHERE identity_index = :a AND service = :b AND ticket = :c",
             ticket.holder.identity_index, item.service, ticket.id);
  }
  return claim(ticket);
}

void SqlTicketStore::load_items(Ticket& ticket) {
  static const std::string sql =
      select_columns<TicketItem>() + "WHERE ticket = :a ORDER BY ordinal";
  ticket.items = sql_.all<TicketItem>(sql, ticket.id);
}

std::vector<Ticket> SqlTicketStore::with_items(std::vector<Ticket> tickets) {
  for (auto& ticket : tickets) load_items(ticket);
  return tickets;
}

std::optional<Ticket> SqlTicketStore::find(std::int64_t id) {
  static const std::string sql = kTicket + "WHERE id = :a";
  auto ticket = sql_.one<Ticket>(sql, id);
  if (ticket) load_items(*ticket);
  return ticket;
}

void SqlTicketStore::each_waiting(const std::string& office, const ports::TicketVisitor& visit) {
  static const std::string sql = kTicket + "WHERE office = :a AND state = 1 ORDER BY order_us, id";
  sql_.each<Ticket>(sql, visit, office);
}

std::vector<Ticket> SqlTicketStore::away(const std::string& office) {
  static const std::string sql =
      kTicket + "WHERE office = :a AND state > 1 AND state < 6 ORDER BY id";
  return sql_.all<Ticket>(sql, office);
}

std::vector<Ticket> SqlTicketStore::open_tickets(const std::string& office) {
  std::vector<Ticket> tickets = away(office);
  each_waiting(office, [&](const Ticket& ticket) {
    tickets.push_back(ticket);
    return true;
  });
  return with_items(std::move(tickets));
}

std::vector<Ticket> SqlTicketStore::last_called(const std::string& office, domain::Instant since,
                                                int limit) {
  static const std::string sql =
      kTicket +
      "WHERE office = :a AND called_us > 0 AND called_us >= :b ORDER BY called_us DESC, id DESC "
      "LIMIT :c";
  return sql_.all<Ticket>(sql, office, since, limit);
}

std::vector<Ticket> SqlTicketStore::of_person(const std::string& office, domain::CivilDate date,
                                              const std::string& identity_index) {
  static const std::string sql =
      kTicket +
      "WHERE office = :a AND business_date = :b AND identity_index = :c AND identity_index <> '' "
      "ORDER BY id DESC LIMIT 20";
  return with_items(sql_.all<Ticket>(sql, office, date, identity_index));
}

std::vector<Ticket> SqlTicketStore::of_phone(const std::string& office, domain::CivilDate date,
                                             const std::string& phone_index) {
  static const std::string sql =
      kTicket +
      "WHERE office = :a AND business_date = :b AND phone_index = :c AND phone_index <> '' "
      "ORDER BY id DESC LIMIT 20";
  return with_items(sql_.all<Ticket>(sql, office, date, phone_index));
}

std::optional<Ticket> SqlTicketStore::of_number(const std::string& office, domain::CivilDate date,
                                                const std::string& prefix, int number) {
  static const std::string sql =
      kTicket + "WHERE office = :a AND business_date = :b AND prefix = :c AND number = :d";
  auto ticket = sql_.one<Ticket>(sql, office, date, prefix, number);
  if (ticket) load_items(*ticket);
  return ticket;
}

int SqlTicketStore::count_waiting(const std::string& office) {
  return static_cast<int>(sql_.integer(
      "SELECT COUNT(*) FROM ticket WHERE office = :a AND state = 1", {encode(office)}));
}

std::vector<std::pair<std::string, domain::CivilDate>> SqlTicketStore::open_days() {
  static const std::string sql = kTicket + "WHERE state < 6 GROUP BY office, business_date";
  std::vector<std::pair<std::string, domain::CivilDate>> days;
  for (const auto& ticket : sql_.all<Ticket>(sql)) {
    days.emplace_back(ticket.office, ticket.business_date);
  }
  return days;
}

std::vector<Ticket> SqlTicketStore::lapsed_returns(domain::Instant now) {
  static const std::string sql =
      kTicket + "WHERE state > 1 AND state < 6 AND state = 5 AND return_until_us < :a";
  return with_items(sql_.all<Ticket>(sql, now));
}

}  // namespace yichuang::storage
