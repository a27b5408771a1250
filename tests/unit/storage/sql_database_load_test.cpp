#include <set>

#include <gtest/gtest.h>

#include "backend/storage/audit.h"
#include "backend/storage/backup.h"
#include "tests/unit/storage/hall_database.h"

// Many clients, full disks and sudden ends.
namespace yichuang::storage {
namespace {

using domain::Reason;
using domain::Status;

constexpr int kThreads = 40;
constexpr int kCommands = 500;

/// Issues a ticket; `number` is set before the answer comes.
ports::Work issue(std::int64_t id, int& number) {
  return [id, &number](ports::Transaction& transaction) -> Status {
    const auto next = transaction.tickets().next_number("610902", kMonday, "A", 1 << 30);
    if (!next) return tl::make_unexpected(next.error());
    number = *next;
    auto event = full_event("610902");
    event.subject = "tickets/" + std::to_string(id);
    transaction.events().append(event);
    return transaction.tickets().insert(plain_ticket(id, number));
  };
}

TEST(SqlDatabaseLoad, FortyClientsGetUniqueNumbersAndLoseNothing) {
  HallDatabase hall;
  std::vector<std::vector<int>> numbers(kThreads, std::vector<int>(kCommands));
  std::atomic<int> told{0};
  std::vector<std::thread> clients;
  for (int i = 0; i < kThreads; ++i) {
    clients.emplace_back([&, i] {
      auto& mine = numbers[static_cast<std::size_t>(i)];
      std::vector<std::future<Status>> answers;
      for (int j = 0; j < kCommands; ++j) {
        auto answer = hall.begin(issue(i * kCommands + j + 1, mine[static_cast<std::size_t>(j)]));
        if (j % 50 == 49) answer.wait();  // some wait, some do not
        answers.push_back(std::move(answer));
      }
      for (auto& answer : answers) {
        const auto status = answer.get();
        // Refused for a full queue is an answer too, but nothing may be half done.
        EXPECT_TRUE(status || status.error().reason == Reason::kServerBusy);
        if (status) ++told;
      }
    });
  }
  for (auto& client : clients) client.join();
  hall.database->stop();
  std::set<int> unique;
  for (const auto& mine : numbers) {
    for (const int number : mine) {
      if (number == 0) continue;
      EXPECT_TRUE(unique.insert(number).second) << number;
    }
  }
  ASSERT_EQ(static_cast<int>(unique.size()), told.load());
  EXPECT_EQ(*unique.begin(), 1);
  EXPECT_EQ(*unique.rbegin(), told.load()) << "without gaps";
  EXPECT_EQ(hall.sink.events().size(), unique.size());
  Connection check(hall.file(), Access::kReadOnly);
  EXPECT_EQ(check.integer("SELECT COUNT(*) FROM ticket"), told.load());
  EXPECT_TRUE(verify_audit(check, test_signer()).whole);
}

/// A database whose file cannot grow: what a full disk does to the engine.
class FullDisk {
 public:
  explicit FullDisk(HallDatabase& hall) : hall_(hall) {}
  void fill() { limit("PRAGMA max_page_count = 1"); }  // the engine takes the current size
  void free() { limit("PRAGMA max_page_count = 1000000"); }

 private:
  void limit(const std::string& pragma) {
    // Through the writer's own connection, where the limit lives.
    ASSERT_TRUE(hall_.write([&](ports::Transaction& transaction) -> Status {
      static_cast<SqlTransaction&>(transaction).connection().script(pragma);
      return {};
    }));
  }
  HallDatabase& hall_;
};

TEST(SqlDatabaseLoad, AFullDiskFailsTheGroupWholeAndServiceComesBackByItself) {
  HallDatabase hall;
  ASSERT_TRUE(hall.write(put_value("before", "1")));
  FullDisk disk(hall);
  disk.fill();
  Gate gate;
  auto first = hall.begin(gate.work());
  gate.wait_until_reached();
  auto small = hall.begin(put_value("small", "1"));
  auto own_failure = hall.begin(
      [](ports::Transaction&) -> Status { return domain::fail(Reason::kOfficeClosed, "closed"); });
  auto late = hall.begin(put_value("late", "1"), at(-1));
  auto large = hall.begin(put_value("large", std::string(1 << 20, 'x')));
  gate.open();
  for (auto* answer : {&small, &own_failure, &large}) {
    const auto status = answer->get();
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().reason, Reason::kStorageFull);
  }
  EXPECT_EQ(late.get().error().reason, Reason::kDeadlineExceeded);
  EXPECT_FALSE(hall.database->healthy());
  EXPECT_EQ(value_of(hall, "before"), "1") << "reading goes on";
  EXPECT_EQ(value_of(hall, "small"), "missing");
  EXPECT_EQ(value_of(hall, "large"), "missing");
  disk.free();
  EXPECT_TRUE(hall.write(put_value("large", std::string(1 << 20, 'x'))));
  EXPECT_TRUE(hall.database->healthy());
  hall.database->stop();
  ASSERT_EQ(hall.sink.events().size(), 2U);
  EXPECT_EQ(hall.sink.events().back().sequence, 2);
  Connection check(hall.file(), Access::kReadOnly);
  EXPECT_TRUE(verify_audit(check, test_signer()).whole);
}

/// Who is told that the server cannot serve sends it nothing.
TEST(SqlDatabaseLoad, AFullDiskThatHasRoomAgainIsNoticedWithoutACommand) {
  HallDatabase hall;
  FullDisk disk(hall);
  disk.fill();
  EXPECT_FALSE(hall.write(put_value("large", std::string(1 << 20, 'x'))));
  EXPECT_FALSE(hall.database->healthy());
  EXPECT_TRUE(hall.write([](ports::Transaction&) { return Status{}; }));
  EXPECT_FALSE(hall.database->healthy()) << "what writes nothing says nothing";
  disk.free();
  while (!hall.database->healthy()) std::this_thread::yield();
  Connection check(hall.file(), Access::kReadOnly);
  EXPECT_EQ(check.integer("SELECT COUNT(*) FROM request_answer"), 0);
}

TEST(SqlDatabaseLoad, AfterAnAbruptEndEverythingAcknowledgedIsThere) {
  HallDatabase hall;
  for (int i = 0; i < 100; ++i) {
    ASSERT_TRUE(hall.write(put_value("k" + std::to_string(i), std::to_string(i))));
  }
  // What is on the disk now, log and all, is what a crash would leave: nothing was closed.
  HallDatabase after;
  after.database.reset();
  for (const auto* suffix : {"", "-wal"}) {
    ASSERT_TRUE(std::filesystem::copy_file(hall.file() + suffix, after.file() + suffix,
                                           std::filesystem::copy_options::overwrite_existing));
  }
  DatabaseOptions options;
  options.file = after.file();
  after.database = std::make_unique<SqlDatabase>(options, test_signer(), after.clock, after.sink);
  for (int i = 0; i < 100; ++i) {
    EXPECT_EQ(value_of(after, "k" + std::to_string(i)), std::to_string(i));
  }
  EXPECT_TRUE(after.write(put_value("next", "1")));
  after.database->stop();
  EXPECT_EQ(after.sink.events().at(0).sequence, 101) << "old events are not told again";
  Connection check(after.file(), Access::kReadOnly);
  EXPECT_TRUE(verify_audit(check, test_signer()).whole);
}

TEST(SqlDatabaseLoad, ABackupOfADatabaseInUseIsAPrefixOfItsHistory) {
  HallDatabase hall;
  const std::string copy = hall.folder / "copy.db";
  std::atomic<bool> done{false};
  int written = 0;
  ASSERT_TRUE(hall.write(put_value("k0", "v")));
  std::thread writer([&] {
    while (!done) ASSERT_TRUE(hall.write(put_value("k" + std::to_string(++written), "v")));
  });
  const auto status = backup(hall.file(), copy);
  done = true;
  writer.join();
  ASSERT_TRUE(status) << status.error().message;
  EXPECT_EQ(integrity(copy), "ok");
  Connection opened(copy, Access::kReadOnly);
  const auto report = verify_audit(opened, test_signer());
  EXPECT_TRUE(report.whole) << report.finding;
  EXPECT_GE(report.events, 1);
  EXPECT_EQ(opened.integer("SELECT COUNT(*) FROM setting"), report.events)
      << "state and log are of one moment";
  Connection original(hall.file(), Access::kReadOnly);
  EXPECT_EQ(original.text("SELECT hash FROM event WHERE seq = :a", report.events),
            report.last_hash);
  EXPECT_TRUE(verify_audit(original, test_signer()).whole);
}

}  // namespace
}  // namespace yichuang::storage
