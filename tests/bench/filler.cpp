#include "tests/bench/filler.h"

#include <algorithm>
#include <filesystem>
#include <random>
#include <stdexcept>

#include <fmt/format.h>

#include "backend/runtime/data_dir.h"
#include "backend/runtime/system_clock.h"
#include "backend/security/audit_signer.h"
#include "backend/security/id_source.h"
#include "backend/security/suite_name.h"
#include "backend/storage/sql_database.h"
#include "backend/storage/sqlite_file.h"
#include "tests/bench/hall.h"

namespace yichuang::bench {
namespace {

using domain::Ticket;

constexpr int kBatch = 5000;
constexpr int kTicketsADay = 300;  // of one office
constexpr auto kDay = std::chrono::days(1);

std::string some_hex(std::mt19937_64& random, int words) {
  std::string text;
  for (int i = 0; i < words; ++i) text += fmt::format("{:016x}", random());
  return text;
}

/// Makes visits one after another, the oldest first.
class Past {
 public:
  Past(int tickets, std::uint64_t seed) : random_(seed) {
    const auto office_days = tickets / kTicketsADay / Hall::offices().size() + 2;
    first_day_ = std::chrono::floor<std::chrono::days>(runtime::SystemClock().now()) -
                 std::chrono::days(office_days);
  }

  Ticket next() {
    const auto office = static_cast<std::size_t>(made_) % Hall::offices().size();
    const auto turn = static_cast<std::size_t>(made_) / Hall::offices().size();
    ++made_;
    const auto day = first_day_ + kDay * (turn / kTicketsADay);
    Ticket ticket;
    ticket.office = Hall::offices()[office].substr(Hall::offices()[office].rfind('/') + 1);
    ticket.business_date = domain::CivilDate{day};
    ticket.prefix = "A";
    serve(ticket,
          domain::Instant(day) + std::chrono::hours(1) + std::chrono::minutes(turn % kTicketsADay));
    if (random_() % 2 == 0) {
      ticket.holder = {some_hex(random_, 2), {}, some_hex(random_, 8), "张*",
                       "6109**********001X", {}};
    }
    return ticket;
  }

 private:
  void serve(Ticket& ticket, domain::Instant arrived) {
    const auto window = std::to_string(1 + random_() % 4);
    ticket.id = ids_.next(arrived);
    ticket.state = domain::TicketState::kCompleted;
    ticket.arrived = ticket.order_time = arrived;
    ticket.called = ticket.first_called = arrived + std::chrono::seconds(random_() % 1800);
    ticket.serving = *ticket.called + std::chrono::seconds(20);
    ticket.ended = *ticket.serving + std::chrono::seconds(60 + random_() % 900);
    ticket.calls = 1;
    ticket.window = window;
    ticket.prints = 1;
    ticket.version = 4;
    ticket.rating = static_cast<int>(random_() % 6);
    ticket.items = {{.ticket = ticket.id,
                     .ordinal = 1,
                     .service = random_() % 2 == 0 ? "DL-06" : "VE-01",
                     .state = domain::ItemState::kDone,
                     .started = ticket.serving,
                     .ended = ticket.ended,
                     .window = window,
                     .national_serial = {}}};
  }

  std::mt19937_64 random_;
  security::IdSource ids_;
  std::chrono::sys_days first_day_;
  int made_{};
};

void tell(ports::Transaction& tx, const Ticket& ticket, const char* kind, domain::Instant time,
          const char* actor) {
  domain::Event event;
  event.time = time;
  event.office = ticket.office;
  event.kind = kind;
  event.subject = fmt::format("offices/{}/tickets/{}", ticket.office, ticket.id);
  event.actor = actor;
  event.payload =
      fmt::format(R"({{"number":"{}","window":"{}"}})", display_number(ticket), ticket.window);
  tx.events().append(std::move(event));
}

domain::Status store(ports::Transaction& tx, Ticket ticket) {
  const auto& service = ticket.items.front().service;
  auto& tickets = tx.tickets();
  if (auto counted = tickets.count_issue(ticket.office, ticket.business_date, service, 0);
      !counted) {
    return counted;
  }
  const auto number =
      tickets.next_number(ticket.office, ticket.business_date, ticket.prefix, kTicketsADay);
  if (!number) return tl::unexpected(number.error());
  ticket.number = *number;
  if (auto inserted = tickets.insert(ticket); !inserted) return inserted;
  tell(tx, ticket, "ticket.issued", ticket.arrived, "devices/7");
  tell(tx, ticket, "ticket.called", *ticket.called, "users/7");
  tell(tx, ticket, "ticket.serving", *ticket.serving, "users/7");
  tell(tx, ticket, "ticket.completed", *ticket.ended, "users/7");
  return {};
}

}  // namespace

void fill(const std::string& data, int tickets, std::uint64_t seed) {
  const runtime::DataDir directory(data);
  const security::AuditSigner signer(security::KeyRing::load(directory.master_key(), {}).value(),
                                     security::read_suite(directory.suite()).value());
  storage::Connection connection(directory.database(), storage::Access::kReadWrite);
  Past past(tickets, seed);
  for (int done = 0; done < tickets; done += kBatch) {
    const auto stored = storage::run_once(connection, signer, [&](ports::Transaction& tx) {
      domain::Status status;
      for (int i = done; status && i < std::min(done + kBatch, tickets); ++i) {
        status = store(tx, past.next());
      }
      return status;
    });
    if (!stored) throw std::runtime_error(stored.error().message);
  }
}

std::uint64_t database_bytes(const std::string& data) {
  std::uint64_t bytes = 0;
  for (const auto* suffix : storage::kDatabaseSuffixes) {
    const auto file = runtime::DataDir(data).database().string() + suffix;
    if (std::filesystem::exists(file)) bytes += std::filesystem::file_size(file);
  }
  return bytes;
}

}  // namespace yichuang::bench
