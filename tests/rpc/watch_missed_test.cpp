#include <gtest/gtest.h>

#include "tests/rpc/watched_hall.h"

// Who was away for long, or whose wire breaks again and again, is told all they missed, in parts.
namespace yichuang::test {
namespace {

class WatchMissed : public WatchedHall {};

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
