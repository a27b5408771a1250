#include "backend/storage/ticket_store.h"

#include "backend/storage/tables.h"

namespace yichuang::storage {
namespace {

using domain::ItemState;
using domain::Reason;
using domain::Ticket;
using domain::TicketItem;

const std::string kTicket = select_columns<Ticket>();

/// Whether the item keeps its ticket's holder from taking another ticket for the service.
bool claims(const Ticket& ticket, const TicketItem& item) {
  return !ticket.holder.identity_index.empty() && domain::is_open(ticket.state) &&
         (item.state == ItemState::kPending || item.state == ItemState::kInService);
}

struct OfficeDay {
  std::string office;
  domain::CivilDate date{};
};

template <class V, IsRecord<OfficeDay> R>
void columns(V&& visit, R& r) {
  visit("office", r.office);
  visit("business_date", r.date);
}

struct LastNumber {
  int number{};
  bool is_borne{};  ///< by an open ticket of another day
};

template <class V, IsRecord<LastNumber> R>
void columns(V&& visit, R& r) {
  visit("last", r.number);
  visit("is_borne", r.is_borne);
}

/// Open tickets of other days are there when the clock was set back, or forward and the day before
/// is not ended yet; days before that one were ended while it ran. CROSS JOIN keeps the order: the
/// few days first, then one ticket of each.
const std::string kLastNumber =
    "SELECT last, EXISTS (SELECT 1 FROM number_counter d CROSS JOIN ticket t "
    "WHERE t.office = d.office AND t.business_date = d.business_date AND t.prefix = d.prefix "
    "AND t.number = c.last AND d.office = c.office AND d.prefix = c.prefix "
    "AND d.business_date <> c.business_date AND d.business_date >= COALESCE("
    "(SELECT MAX(e.business_date) FROM number_counter e WHERE e.office = c.office AND "
    "e.business_date < c.business_date), c.business_date) "
    "AND t.state < 6) FROM number_counter c "
    "WHERE office = :a AND business_date = :b AND prefix = :c";

}  // namespace

// No RETURNING: the engine keeps what it returns in a table made for each use, which costs more
// than asking a second time.

domain::Result<int> SqlTicketStore::next_number(const std::string& office, domain::CivilDate date,
                                                const std::string& prefix, int last) {
  LastNumber given;
  do {
    count_number(office, date, prefix);
    given = sql_.one<LastNumber>(kLastNumber, office, date, prefix).value();
  } while (given.is_borne);
  if (given.number > last) {
    return domain::fail(Reason::kTicketNumbersExhausted, "no number is left of prefix " + prefix,
                        {{"prefix", prefix}});
  }
  return given.number;
}

void SqlTicketStore::count_number(const std::string& office, domain::CivilDate date,
                                  const std::string& prefix) {
  const auto counted = sql_.run(
      "UPDATE number_counter SET last = last + 1 "
      "WHERE office = :a AND business_date = :b AND prefix = :c",
      office, date, prefix);
  if (counted > 0) return;
  sql_.run(
      "INSERT INTO number_counter (office, business_date, prefix, last) VALUES (:a, :b, :c, 1)",
      office, date, prefix);
}

domain::Status SqlTicketStore::count_issue(const std::string& office, domain::CivilDate date,
                                           const std::string& service, int quota) {
  const auto counted = sql_.run(
      "UPDATE issue_count SET issued = issued + 1 WHERE office = :a AND business_date = :b "
      "AND service = :c AND (:d <= 0 OR issued < :d)",
      office, date, service, quota);
  if (counted > 0) return {};
  const auto begun = sql_.run(
      "INSERT INTO issue_count (office, business_date, service, issued) VALUES (:a, :b, :c, 1) "
      "ON CONFLICT (office, business_date, service) DO NOTHING",
      office, date, service);
  if (begun > 0) return {};
  return domain::fail(Reason::kTicketQuotaExhausted, "today's numbers of " + service + " are gone",
                      {{"office", office}, {"service", service}});
}

int SqlTicketStore::issued(const std::string& office, domain::CivilDate date,
                           const std::string& service) {
  return static_cast<int>(
      sql_.integer("SELECT issued FROM issue_count "
                   "WHERE office = :a AND business_date = :b AND service = :c",
                   office, date, service));
}

void SqlTicketStore::uncount_issue(const std::string& office, domain::CivilDate date,
                                   const std::string& service) {
  sql_.run(
      "UPDATE issue_count SET issued = issued - 1 "
      "WHERE office = :a AND business_date = :b AND service = :c AND issued > 0",
      office, date, service);
}

domain::Status SqlTicketStore::refuse_rival(const Ticket& ticket) {
  for (const auto& item : ticket.items) {
    if (!claims(ticket, item)) continue;
    const auto holder =
        sql_.integer("SELECT ticket FROM open_claim WHERE identity_index = :a AND service = :b",
                     ticket.holder.identity_index, item.service);
    if (holder == 0 || holder == ticket.id) continue;
    return domain::fail(Reason::kTicketOpenAlready, "an open ticket for " + item.service,
                        {{"ticket", std::to_string(holder)}, {"service", item.service}});
  }
  return {};
}

void SqlTicketStore::claim(const Ticket& ticket) {
  for (const auto& item : ticket.items) {
    if (!claims(ticket, item)) continue;
    sql_.run(
        "INSERT INTO open_claim (identity_index, service, ticket) VALUES (:a, :b, :c) "
        "ON CONFLICT (identity_index, service) DO NOTHING",
        ticket.holder.identity_index, item.service, ticket.id);
  }
}

void SqlTicketStore::release(const Ticket& ticket) {
  if (!domain::is_open(ticket.state)) {
    sql_.run("DELETE FROM open_claim WHERE ticket = :a", ticket.id);
    return;
  }
  // A holder may become known, or be corrected, after the ticket was issued.
  sql_.run("DELETE FROM open_claim WHERE ticket = :a AND identity_index <> :b", ticket.id,
           ticket.holder.identity_index);
  for (const auto& item : ticket.items) {
    if (claims(ticket, item)) continue;
    sql_.run("DELETE FROM open_claim WHERE ticket = :a AND service = :b", ticket.id, item.service);
  }
}

domain::Status SqlTicketStore::insert(const Ticket& ticket) {
  if (const auto free = refuse_rival(ticket); !free) return free;
  insert_record(sql_, ticket);
  for (const auto& item : ticket.items) insert_record(sql_, item);
  claim(ticket);
  changed_.tickets.push_back(ticket);
  return {};
}

domain::Status SqlTicketStore::update(Ticket& ticket) {
  if (const auto free = refuse_rival(ticket); !free) return free;
  ++ticket.version;
  update_existing(sql_, ticket);
  for (const auto& item : ticket.items) {
    if (update_record(sql_, item) == 0) insert_record(sql_, item);
  }
  release(ticket);
  claim(ticket);
  changed_.tickets.push_back(ticket);
  return {};
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

std::optional<domain::Instant> SqlTicketStore::last_place(const std::string& office) {
  const auto last = sql_.integer(
      "SELECT order_us FROM ticket WHERE office = :a AND state = 1 "
      "ORDER BY order_us DESC, id DESC LIMIT 1",
      office);
  if (last == 0) return {};
  return domain::from_micros(last);
}

std::vector<Ticket> SqlTicketStore::last_called(const std::string& office, domain::Instant since,
                                                domain::Instant until, int limit) {
  static const std::string sql =
      kTicket +
      "WHERE office = :a AND called_us > 0 AND called_us >= :b AND called_us <= :c "
      "ORDER BY called_us DESC, id DESC LIMIT :d";
  return sql_.all<Ticket>(sql, office, since, until, limit);
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

void SqlTicketStore::each_since(const std::string& office, domain::CivilDate date,
                                domain::Instant since, const ports::TicketVisitor& visit) {
  static const std::string sql =
      kTicket + "WHERE office = :a AND business_date >= :b AND (ended_us = 0 OR ended_us >= :c)";
  sql_.each<Ticket>(sql, visit, office, date, since);
}

std::vector<std::pair<std::string, domain::CivilDate>> SqlTicketStore::open_days() {
  // Two halves, so that each reads its small partial index and never the tickets of past years.
  const auto rows = sql_.all<OfficeDay>(
      "SELECT office, business_date FROM ticket WHERE state = 1 UNION "
      "SELECT office, business_date FROM ticket WHERE state > 1 AND state < 6 "
      "ORDER BY office, business_date");
  std::vector<std::pair<std::string, domain::CivilDate>> days;
  for (const auto& row : rows) days.emplace_back(row.office, row.date);
  return days;
}

std::vector<Ticket> SqlTicketStore::lapsed_returns(domain::Instant now) {
  static const std::string sql =
      kTicket + "WHERE state > 1 AND state < 6 AND state = 5 AND return_until_us < :a";
  return with_items(sql_.all<Ticket>(sql, now));
}

}  // namespace yichuang::storage
