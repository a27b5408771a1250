#pragma once

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "tests/support/rpc/desk.h"
#include "tests/support/rpc/watcher.h"

namespace yichuang::test {

using Strings = std::vector<std::string>;
using BoardWatcher = Watcher<watch::v1::WatchBoardRequest, watch::v1::BoardUpdate>;
using TicketWatcher = Watcher<watch::v1::WatchTicketRequest, watch::v1::TicketUpdate>;
using WindowWatcher = Watcher<watch::v1::WatchWindowRequest, watch::v1::WindowUpdate>;
using OfficeWatcher = Watcher<watch::v1::WatchOfficeRequest, watch::v1::OfficeUpdate>;
using CityWatcher = Watcher<watch::v1::WatchCityRequest, watch::v1::CityUpdate>;

/// A hall with one open window, for tests of what its watchers are told.
class WatchedHall : public ::testing::Test {
 protected:
  void SetUp() override { ASSERT_THAT(desk_.open().status, Succeeds()); }

  queue::v1::Ticket issue(const std::string& office = "610902") {
    const auto issued = kiosk_.call(&Tickets::IssueTicket, wish(office, {"DL-06"}));
    EXPECT_THAT(issued.status, Succeeds());
    return issued->ticket();
  }

  /// One citizen after another is called and served; the numbers in that order.
  Strings call(int citizens) {
    Strings numbers;
    for (int i = 0; i < citizens; ++i) {
      const auto ticket = issue();
      EXPECT_EQ(desk_.next()->ticket().name(), ticket.name());
      EXPECT_EQ(desk_.complete(ticket.name())->state(), queue::v1::Ticket::COMPLETED);
      numbers.push_back(ticket.number());
    }
    return numbers;
  }

  std::int64_t last_sequence() {
    return server_.look([](ports::Transaction& tx) { return tx.events().last_sequence(); });
  }

  HallServer server_;
  Client kiosk_ = server_.as("kiosk@610902#3");
  Desk desk_{server_.as("clerk@610902#1"), "offices/610902/windows/1"};
};

}  // namespace yichuang::test
