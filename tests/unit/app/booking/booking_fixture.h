#pragma once

#include <string>
#include <vector>

#include <gmock/gmock.h>

#include "backend/app/booking/commands.h"
#include "backend/app/booking/housekeeping.h"
#include "tests/support/app/busy_hall.h"
#include "tests/support/app/hall.h"
#include "tests/support/app/outcome.h"

namespace yichuang::app {

using domain::AppointmentState;
using test::kCity;
using test::kOffice;
using test::on_monday;
using test::person;
using test::reason_of;

/// Bookings at 610902, two seats a slot of half an hour. It is Monday, nine o'clock.
class BookingTest : public ::testing::Test {
 protected:
  explicit BookingTest(domain::CataloguePtr catalogue = test::busy_catalogue())
      : hall_(std::move(catalogue)) {
    hall_.environment().allow_test_identities = true;
    hall_.now = on_monday(9);
  }

  using Services = std::vector<std::string>;

  domain::Result<domain::Appointment> hold(domain::Instant start,
                                           const Services& services = {"DL-06"}) {
    return hall_.run([&](Context& context) {
      return hold_slot(context, {kOffice, start, services});
    });
  }
  domain::Result<domain::Appointment> confirm(std::int64_t id, const Person& who) {
    return hall_.run([&](Context& context) {
      return confirm_appointment(context, {{kOffice, id}, who});
    });
  }
  domain::Appointment book(domain::Instant start, const Person& who,
                           const Services& services = {"DL-06"}) {
    return confirm(hold(start, services).value().id, who).value();
  }
  domain::Result<domain::Appointment> cancel(std::int64_t id) {
    return hall_.run([&](Context& context) { return cancel_appointment(context, {kOffice, id}); });
  }
  domain::Result<CheckedIn> check_in(std::int64_t id, const Actor& actor = {}) {
    return hall_.run(
        [&](Context& context) {
          return check_in_appointment(context, {kOffice, id});
        },
        actor);
  }
  domain::Result<std::vector<OfferedSlot>> slots(domain::CivilDate date,
                                                 const Services& services = {}) {
    return hall_.run([&](Context& context) {
      return list_slots(context, {kOffice, date, services});
    });
  }
  /// -1 when the slot is not offered.
  int free_at(domain::Instant start) {
    const auto day = slots(date_of(start));
    for (const auto& offered : *day) {
      if (offered.slot.start == start) return offered.free;
    }
    return -1;
  }
  void run_housekeeping() {
    const auto done = hall_.run([](Context& context) -> domain::Status {
      end_overdue_appointments(context);
      return {};
    });
    EXPECT_TRUE(done.has_value());
  }
  /// A walk-in's ticket.
  domain::Ticket issue(const std::string& service, int who) {
    IssueTicket command;
    command.office = kOffice;
    command.services = {service};
    command.person = person(who);
    return hall_.run([&](Context& context) { return issue_ticket(context, command); }).value();
  }
  domain::Appointment stored(std::int64_t id) {
    return hall_.look([&](ports::Transaction& tx) { return tx.appointments().find(id).value(); });
  }
  static domain::CivilDate date_of(domain::Instant time) {
    return domain::CivilDate{std::chrono::floor<std::chrono::days>(time)};
  }

  test::Hall hall_;
};

}  // namespace yichuang::app
