#include "backend/storage/tables.h"
#include "backend/storage/ticket_store.h"

namespace yichuang::storage {
namespace {

/// A row of sums; the columns are expressions, so it has no table.
struct TallyRow {
  std::int64_t issued{}, waiting{}, called{}, served{}, missed{}, cancelled{};
  std::int64_t wait_us{}, waits{}, longest_us{};
  std::int64_t star1{}, star2{}, star3{}, star4{}, star5{};
};

template <class V, IsRecord<TallyRow> R>
void columns(V&& visit, R& r) {
  visit("issued", r.issued);
  visit("waiting", r.waiting);
  visit("called", r.called);
  visit("served", r.served);
  visit("missed", r.missed);
  visit("cancelled", r.cancelled);
  visit("wait_us", r.wait_us);
  visit("waits", r.waits);
  visit("longest_us", r.longest_us);
  visit("star1", r.star1);
  visit("star2", r.star2);
  visit("star3", r.star3);
  visit("star4", r.star4);
  visit("star5", r.star5);
}

struct ServedRow {
  std::int64_t services{}, service_us{};
};

template <class V, IsRecord<ServedRow> R>
void columns(V&& visit, R& r) {
  visit("services", r.services);
  visit("service_us", r.service_us);
}

// A clock that was set back makes a wait or a service end before it began: it counts as none.
constexpr const char* kTally = R"(SELECT COUNT(*),
  COUNT(*) FILTER (WHERE state = 1), COUNT(*) FILTER (WHERE state IN (2, 3)),
  COUNT(*) FILTER (WHERE state = 6), COUNT(*) FILTER (WHERE state IN (5, 8)),
  COUNT(*) FILTER (WHERE state = 7),
  COALESCE(SUM(first_called_us - arrived_us) FILTER (WHERE first_called_us > arrived_us), 0),
  COUNT(*) FILTER (WHERE first_called_us > 0),
  COALESCE(MAX(first_called_us - arrived_us) FILTER (WHERE first_called_us > arrived_us), 0),
  COUNT(*) FILTER (WHERE rating = 1), COUNT(*) FILTER (WHERE rating = 2),
  COUNT(*) FILTER (WHERE rating = 3), COUNT(*) FILTER (WHERE rating = 4),
  COUNT(*) FILTER (WHERE rating = 5)
FROM ticket WHERE office = :a AND business_date = :b AND (:c = '' OR window_code = :d))";

constexpr const char* kServed = R"(SELECT COUNT(*),
  COALESCE(SUM(i.ended_us - i.started_us) FILTER (WHERE i.ended_us > i.started_us), 0)
FROM ticket t JOIN ticket_item i ON i.ticket = t.id
WHERE t.office = :a AND t.business_date = :b AND (:c = '' OR i.window_code = :d)
  AND i.state = 3 AND i.started_us > 0)";

}  // namespace

std::vector<ports::DoneService> SqlTicketStore::done_services(const std::string& office,
                                                              domain::CivilDate date) {
  return sql_.all<ports::DoneService>(
      "SELECT i.service, i.started_us, i.ended_us "
      "FROM ticket t JOIN ticket_item i ON i.ticket = t.id "
      "WHERE t.office = :a AND t.business_date = :b AND i.state = 3 AND i.started_us > 0",
      office, date);
}

ports::TicketTally SqlTicketStore::tally(const std::string& office, domain::CivilDate date,
                                         const std::string& window) {
  const auto sums = sql_.one<TallyRow>(kTally, office, date, window, window).value();
  const auto served = sql_.one<ServedRow>(kServed, office, date, window, window).value();
  ports::TicketTally tally;
  tally.issued = static_cast<int>(sums.issued);
  tally.waiting = static_cast<int>(sums.waiting);
  tally.called = static_cast<int>(sums.called);
  tally.served = static_cast<int>(sums.served);
  tally.missed = static_cast<int>(sums.missed);
  tally.cancelled = static_cast<int>(sums.cancelled);
  tally.wait_seconds = sums.wait_us / 1'000'000;
  tally.waits = static_cast<int>(sums.waits);
  tally.longest_wait_seconds = static_cast<int>(sums.longest_us / 1'000'000);
  tally.services = static_cast<int>(served.services);
  tally.service_seconds = served.service_us / 1'000'000;
  const std::int64_t stars[] = {sums.star1, sums.star2, sums.star3, sums.star4, sums.star5};
  for (int i = 0; i < 5; ++i) tally.ratings[i] = static_cast<int>(stars[i]);
  return tally;
}

}  // namespace yichuang::storage
