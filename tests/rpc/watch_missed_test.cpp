#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "tests/support/rpc/desk.h"
#include "tests/support/rpc/watcher.h"

// Who was away for long, or whose wire breaks again and again, is told all they missed, in parts.
namespace yichuang::test {
namespace {

using Strings = std::vector<std::string>;
using WindowWatcher = Watcher<watch::v1::WatchWindowRequest, watch::v1::WindowUpdate>;
using OfficeWatcher = Watcher<watch::v1::WatchOfficeRequest, watch::v1::OfficeUpdate>;
using TicketWatcher = Watcher<watch::v1::WatchTicketRequest, watch::v1::TicketUpdate>;

class WatchMissed : public ::testing::Test {
 protected:
  void SetUp() override { ASSERT_THAT(desk_.open().status, Succeeds()); }

  queue::v1::Ticket issue() {
    const auto issued = kiosk_.call(&Tickets::IssueTicket, wish("610902", {"DL-06"}));
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

TEST_F(WatchMissed, WhoMissedMuchIsToldItInPartsOnceEach) {
  constexpr int kPart = 32;  // of the proto
  watch::v1::WatchWindowRequest request;
  request.set_window(desk_.window());
  request.set_resume_after(last_sequence());
  const auto missed = call(40);
  std::int64_t seen = request.resume_after();
  Strings called;
  // A new connection for each message: the wire that breaks at the worst place.
  for (int connections = 0; seen < last_sequence(); ++connections) {
    ASSERT_LT(connections, 10) << "it does not get on";
    request.set_resume_after(seen);
    WindowWatcher watcher{desk_.clerk(), &Watch::WatchWindow, request};
    const auto update = watcher.next();
    EXPECT_LE(update.changes_size(), kPart);
    for (const auto& change : update.changes()) {
      EXPECT_GT(change.sequence(), seen) << "told twice";
      seen = change.sequence();
      if (change.kind() == "ticket.called") called.push_back(change.details().at("number"));
    }
    EXPECT_EQ(update.sequence(), seen);
  }
  EXPECT_EQ(called, missed);
}

TEST_F(WatchMissed, WhoMissedMuchIsToldAllOfItOnOneConnection) {
  watch::v1::WatchOfficeRequest request;
  request.set_office("offices/610902");
  request.set_resume_after(last_sequence());
  const auto missed = call(40);
  OfficeWatcher watcher{server_.as("supervisor@610902#9"), &Watch::WatchOffice, request};
  Strings called;
  watch::v1::OfficeUpdate update;
  while (update.sequence() < last_sequence() && watcher.read(update)) {
    for (const auto& change : update.changes()) {
      if (change.kind() == "ticket.called") called.push_back(change.details().at("number"));
    }
  }
  EXPECT_EQ(called, missed);
}

TEST_F(WatchMissed, ATicketIsToldOfItselfOnly) {
  const auto ticket = issue();
  watch::v1::WatchTicketRequest request;
  request.set_ticket(ticket.name());
  TicketWatcher watcher{kiosk_, &Watch::WatchTicket, request};
  watcher.next();
  issue();
  desk_.next();
  watch::v1::TicketUpdate update;
  Strings kinds;
  while (update.ticket().state() != queue::v1::Ticket::CALLED && watcher.read(update)) {
    for (const auto& change : update.changes()) kinds.push_back(change.kind());
  }
  EXPECT_EQ(kinds, Strings{"ticket.called"});
}

}  // namespace
}  // namespace yichuang::test
