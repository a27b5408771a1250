#pragma once

#include <string>
#include <vector>

#include <gmock/gmock.h>

#include "backend/app/queue/commands.h"
#include "backend/app/queue/housekeeping.h"
#include "tests/support/app/busy_hall.h"
#include "tests/support/app/hall.h"
#include "tests/support/app/outcome.h"

namespace yichuang::app {

using domain::ItemState;
using domain::Ticket;
using domain::TicketState;
using test::kCity;
using test::kOffice;
using test::on_monday;
using test::person;
using test::reason_of;

/// The line and the windows of 610902. It is Monday, nine o'clock.
class QueueTest : public ::testing::Test {
 protected:
  using Services = std::vector<std::string>;

  explicit QueueTest(domain::CataloguePtr catalogue = test::busy_catalogue())
      : hall_(std::move(catalogue)) {
    hall_.environment().allow_test_identities = true;
    hall_.now = on_monday(9);
  }

  /// Clerk 1 sits at window "1", and so on.
  static Actor clerk(int number) {
    return {"users/" + std::to_string(number), number, "clerk " + std::to_string(number)};
  }
  static WindowRef window(int number, const std::string& office = kOffice) {
    return {office, std::to_string(number)};
  }
  /// A command of clerk n at window n.
  template <class UseCase>
  auto at(int number, UseCase&& use_case) {
    return hall_.run(std::forward<UseCase>(use_case), clerk(number));
  }
  void open(int number, const std::string& office = kOffice) {
    EXPECT_EQ(reason_of(at(
                  number,
                  [&](Context& context) { return open_window(context, window(number, office)); })),
              "OK");
  }

  static IssueTicket wish(const Services& services) {
    IssueTicket command;
    command.office = kOffice;
    command.services = services;
    return command;
  }
  domain::Result<Ticket> issue(const IssueTicket& command) {
    return hall_.run([&](Context& context) { return issue_ticket(context, command); });
  }
  /// A ticket of nobody in particular; each a second later than the one before.
  Ticket join(const Services& services) {
    hall_.now += std::chrono::seconds{1};
    return issue(wish(services)).value();
  }

  domain::Result<CalledNext> call(int number) {
    return at(number, [&](Context& context) { return call_next(context, window(number)); });
  }
  /// Id of the ticket the window gets.
  std::int64_t next(int number) { return call(number).value().ticket.id; }

  template <class Command>
  domain::Result<Ticket> with_ticket(int number, Command command, std::int64_t ticket,
                                     std::int64_t version = 0) {
    return at(number, [&](Context& context) {
      return command(context, WindowTicket{window(number), ticket, version});
    });
  }
  domain::Result<Ticket> start(int number, std::int64_t ticket) {
    return with_ticket(number, start_service, ticket);
  }
  domain::Result<Ticket> complete(int number, std::int64_t ticket,
                                  const std::vector<int>& ordinals = {}) {
    return at(number, [&](Context& context) {
      CompleteService command;
      command.at = {window(number), ticket, 0};
      command.ordinals = ordinals;
      return complete_service(context, command);
    });
  }
  domain::Result<Ticket> park(int number, std::int64_t ticket) {
    return at(number, [&](Context& context) {
      return park_ticket(context, {{window(number), ticket, 0}, domain::ParkReason::kCopies});
    });
  }
  domain::Result<Ticket> give_back(std::int64_t ticket) {
    return hall_.run([&](Context& context) { return return_ticket(context, {kOffice, ticket}); });
  }
  /// Called twice and marked as not come; leaves the clock where that ended.
  void miss(int number, std::int64_t ticket) {
    hall_.now += std::chrono::seconds{20};
    ASSERT_EQ(reason_of(with_ticket(number, recall_ticket, ticket)), "OK");
    ASSERT_EQ(reason_of(with_ticket(number, mark_no_show, ticket)), "OK");
  }

  Ticket stored(std::int64_t id) {
    return hall_.look([&](ports::Transaction& tx) { return tx.tickets().find(id).value(); });
  }
  domain::Window stored_window(int number) {
    return hall_.look([&](ports::Transaction& tx) {
      return tx.windows().find(kOffice, std::to_string(number)).value();
    });
  }
  std::vector<std::int64_t> line() {
    return hall_.look([](ports::Transaction& tx) {
      std::vector<std::int64_t> ids;
      tx.tickets().each_waiting(kOffice, [&](const Ticket& ticket) {
        ids.push_back(ticket.id);
        return true;
      });
      return ids;
    });
  }

  test::Hall hall_;
};

}  // namespace yichuang::app
