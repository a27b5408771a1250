#include "backend/storage/export.h"

#include <sqlite3.h>

#include <gmock/gmock.h>

#include "tests/unit/storage/hall_database.h"

namespace yichuang::storage {
namespace {

constexpr int kRows = 2500;  // more than two pages, no whole number of them
constexpr domain::CivilDate kTuesday = kMonday.year() / kMonday.month() / 24;

class Export : public ::testing::Test {
 protected:
  Export() {
    SqlDatabase made({.file = file_}, test_signer(), clock_, sink_);
    made.stop();
  }

  void commit(const ports::Work& work) {
    Connection other(file_, Access::kReadWrite);
    ASSERT_TRUE(run_once(other, test_signer(), work));
  }

  /// The whole log is folded in, which nobody's open reading keeps from happening.
  bool log_is_folded_in() {
    Connection other(file_, Access::kReadWrite);
    other.script("PRAGMA busy_timeout = 0");
    return sqlite3_wal_checkpoint_v2(static_cast<sqlite3*>(other.handle()), nullptr,
                                     SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr) == SQLITE_OK;
  }

  test::TemporaryFolder folder_;
  const std::string file_ = folder_ / "hall.db";
  SetClock clock_;
  RecordingSink sink_;
};

ports::Work add_events(int count) {
  return [count](ports::Transaction& tx) -> domain::Status {
    for (int i = 0; i < count; ++i) {
      auto event = full_event("610902");
      event.time = at(i);
      tx.events().append(event);
    }
    return {};
  };
}

TEST_F(Export, OfEventsKeepsNoReadingOpenWhileSomebodyLooks) {
  commit(add_events(kRows));
  Connection reader(file_, Access::kReadOnly);
  std::vector<std::int64_t> seen;
  each_event(reader, at(0), at(kRows), [&](const domain::Event& event) {
    if (seen.empty()) {
      commit(put_value("meanwhile", "1"));
      EXPECT_TRUE(log_is_folded_in());
    }
    seen.push_back(event.sequence);
  });
  EXPECT_GE(seen.size(), std::size_t{kRows});
  for (std::size_t i = 0; i < seen.size(); ++i) ASSERT_EQ(seen[i], static_cast<int>(i) + 1);
}

TEST_F(Export, OfEventsEndsWhereItIsTold) {
  commit(add_events(kRows));
  Connection reader(file_, Access::kReadOnly);
  std::vector<std::int64_t> seen;
  each_event(reader, at(100), at(2100),
             [&](const domain::Event& event) { seen.push_back(event.sequence); });
  ASSERT_EQ(seen.size(), 2000U) << "whole pages";
  EXPECT_EQ(seen.front(), 101);
  EXPECT_EQ(seen.back(), 2100);
}

/// The days lie the other way round than the ids.
ports::Work add_tickets() {
  return [](ports::Transaction& tx) -> domain::Status {
    for (int i = 1; i <= kRows; ++i) {
      auto ticket = plain_ticket(i, i);
      ticket.business_date = i % 2 == 0 ? kMonday : kTuesday;
      if (auto added = tx.tickets().insert(ticket); !added) return added;
    }
    return {};
  };
}

using Row = std::pair<domain::CivilDate, std::int64_t>;

TEST_F(Export, OfTicketsIsWholeInOrderAndKeepsNoReadingOpen) {
  commit(add_tickets());
  Connection reader(file_, Access::kReadOnly);
  std::vector<Row> seen;
  each_ticket(reader, "610902", kMonday, kTuesday, [&](const domain::Ticket& ticket) {
    if (seen.empty()) {
      commit(put_value("meanwhile", "1"));
      EXPECT_TRUE(log_is_folded_in());
    }
    EXPECT_EQ(ticket.items.size(), 1U);
    seen.emplace_back(ticket.business_date, ticket.id);
  });
  std::vector<Row> all;
  for (int i = 2; i <= kRows; i += 2) all.emplace_back(kMonday, i);
  for (int i = 1; i <= kRows; i += 2) all.emplace_back(kTuesday, i);
  EXPECT_EQ(seen, all);
}

TEST_F(Export, OfTicketsIsOfThoseDaysOnly) {
  commit(add_tickets());
  Connection reader(file_, Access::kReadOnly);
  std::size_t seen = 0;
  each_ticket(reader, "610902", kMonday, kMonday, [&](const domain::Ticket& ticket) {
    EXPECT_EQ(ticket.business_date, kMonday);
    ++seen;
  });
  EXPECT_EQ(seen, std::size_t{kRows / 2});
}

}  // namespace
}  // namespace yichuang::storage
