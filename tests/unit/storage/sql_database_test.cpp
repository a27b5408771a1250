#include <gmock/gmock.h>

#include "tests/unit/storage/hall_database.h"

namespace yichuang::storage {
namespace {

using domain::Reason;
using domain::Status;

Reason reason_of(const Status& status) {
  EXPECT_FALSE(status.has_value());
  return status ? Reason::kInternal : status.error().reason;
}

std::vector<std::string> subjects(const std::vector<domain::Event>& events) {
  std::vector<std::string> found;
  for (const auto& event : events) found.push_back(event.subject);
  return found;
}

/// Changes, then fails as `fail` says.
ports::Work put_and_then(const std::string& key, const std::function<Status()>& fail) {
  return [=](ports::Transaction& transaction) -> Status {
    (void)put_value(key, "half")(transaction);
    return fail();
  };
}

TEST(SqlDatabase, AFailingCommandTakesBackItsOwnChangesAndEventsOnly) {
  HallDatabase hall;
  Gate gate;
  auto first = hall.begin(gate.work());
  gate.wait_until_reached();
  // These share one commit: they pile up behind the gate.
  auto before = hall.begin(put_value("before", "1"));
  auto failed = hall.begin(put_and_then("failed", [] {
    return domain::fail(Reason::kOfficeClosed, "closed", {{"office", "x"}});
  }));
  auto after = hall.begin(put_value("after", "2"));
  gate.open();
  EXPECT_TRUE(first.get());
  EXPECT_TRUE(before.get());
  EXPECT_EQ(failed.get(), domain::fail(Reason::kOfficeClosed, "closed", {{"office", "x"}}));
  EXPECT_TRUE(after.get());
  EXPECT_EQ(value_of(hall, "before"), "1");
  EXPECT_EQ(value_of(hall, "failed"), "missing");
  EXPECT_EQ(value_of(hall, "after"), "2");
  hall.database->stop();
  EXPECT_THAT(subjects(hall.sink.events()), testing::ElementsAre("before", "after"));
  EXPECT_EQ(hall.sink.events().back().sequence, 2) << "no gap where the failed one was";
}

TEST(SqlDatabase, TheCatalogueOfACommandIsTheOneOfItsMoment) {
  HallDatabase hall;
  std::vector<std::string> seen;
  const auto look = [&seen](ports::Transaction& tx) {
    seen.push_back(tx.settings().catalogue_fingerprint());
    return Status{};
  };
  const auto import = [](const std::string& name, bool kept) {
    return [name, kept](ports::Transaction& tx) {
      tx.settings().add_catalogue(name, name, {}, {});
      return kept ? Status{} : domain::fail(Reason::kOfficeClosed, "closed");
    };
  };
  // Of one commit all but the last.
  Gate gate;
  auto first = hall.begin(gate.work());
  gate.wait_until_reached();
  std::vector<std::future<Status>> others;
  for (const auto& work : {ports::Work(look), ports::Work(import("one", true)), ports::Work(look),
                           ports::Work(import("two", false)), ports::Work(look)}) {
    others.push_back(hall.begin(work));
  }
  gate.open();
  EXPECT_TRUE(first.get());
  for (auto& other : others) other.wait();
  // What is taken back has the group run once more, with places to go back to.
  EXPECT_THAT(seen, testing::ElementsAre("", "one", "", "one", "one"));
  Connection tool(hall.file(), Access::kReadWrite);
  ASSERT_TRUE(run_once(tool, test_signer(), import("three", true)));
  EXPECT_TRUE(hall.write(look));
  EXPECT_EQ(seen.back(), "three");
}

TEST(SqlDatabase, AnExceptionIsAnsweredAsInternalAndTakenBack) {
  HallDatabase hall;
  EXPECT_EQ(reason_of(hall.write(
                put_and_then("thrown", []() -> Status { throw std::runtime_error("a bug"); }))),
            Reason::kInternal);
  EXPECT_EQ(value_of(hall, "thrown"), "missing");
  EXPECT_TRUE(hall.write(put_value("next", "1"))) << "service goes on";
  EXPECT_TRUE(hall.database->healthy());
}

TEST(SqlDatabase, AViolatedRuleOfTheTablesConcernsItsCommandOnly) {
  HallDatabase hall;
  Gate gate;
  auto first = hall.begin(gate.work());
  gate.wait_until_reached();
  auto good = hall.begin(put_value("good", "1"));
  auto bad = hall.begin([](ports::Transaction& transaction) -> Status {
    (void)transaction.tickets().insert(plain_ticket(1, 1));
    return transaction.tickets().insert(plain_ticket(2, 1));
  });
  gate.open();
  EXPECT_EQ(reason_of(bad.get()), Reason::kInternal);
  EXPECT_TRUE(good.get());
  EXPECT_EQ(value_of(hall, "good"), "1");
}

TEST(SqlDatabase, WorkWhoseDeadlinePassedIsNotBegun) {
  HallDatabase hall;
  hall.clock.set(at(10));
  bool begun = false;
  const auto work = [&](ports::Transaction&) -> Status {
    begun = true;
    return {};
  };
  EXPECT_EQ(reason_of(hall.begin(work, at(9)).get()), Reason::kDeadlineExceeded);
  EXPECT_EQ(reason_of(hall.read(work, at(9))), Reason::kDeadlineExceeded);
  EXPECT_FALSE(begun);
  EXPECT_TRUE(hall.begin(work, at(10)).get());
  EXPECT_TRUE(begun);
}

TEST(SqlDatabase, ADeadlineThatPassesInTheQueueCounts) {
  HallDatabase hall;
  Gate gate;
  auto first = hall.begin(gate.work());
  gate.wait_until_reached();
  auto late = hall.begin(put_value("late", "1"), at(5));
  hall.clock.set(at(6));
  gate.open();
  EXPECT_EQ(reason_of(late.get()), Reason::kDeadlineExceeded);
  EXPECT_EQ(value_of(hall, "late"), "missing");
}

TEST(SqlDatabase, AFullQueueAnswersBusyAndKeepsWhatItHas) {
  DatabaseOptions options;
  options.queue_limit = 2;
  HallDatabase hall(options);
  Gate gate;
  auto first = hall.begin(gate.work());
  gate.wait_until_reached();
  auto second = hall.begin(put_value("second", "1"));
  auto third = hall.begin(put_value("third", "1"));
  EXPECT_EQ(hall.database->queued_writes(), 2U);
  bool told = false;
  EXPECT_EQ(reason_of(hall.database->write(kNoDeadline, put_value("fourth", "1"),
                                           [&](Status) { told = true; })),
            Reason::kServerBusy);
  gate.open();
  EXPECT_TRUE(second.get());
  EXPECT_TRUE(third.get());
  hall.database->stop();
  EXPECT_FALSE(told) << "who is refused is not told twice";
}

TEST(SqlDatabase, AFullQueueOfQueriesAnswersBusy) {
  DatabaseOptions options;
  options.queue_limit = 1;
  options.readers = 1;
  Gate gate;  // before the database: a reader may still be leaving it
  HallDatabase hall(options);
  ASSERT_TRUE(hall.database->read(kNoDeadline, gate.work(), [](Status) {}));
  gate.wait_until_reached();
  const auto nothing = [](ports::Transaction&) -> Status { return {}; };
  EXPECT_TRUE(hall.database->read(kNoDeadline, nothing, [](Status) {}));
  EXPECT_EQ(reason_of(hall.database->read(kNoDeadline, nothing, [](Status) {})),
            Reason::kServerBusy);
  gate.open();
}

TEST(SqlDatabase, StopFinishesWhatWasLetInAndRefusesTheRest) {
  HallDatabase hall;
  Gate gate;
  auto first = hall.begin(gate.work());
  gate.wait_until_reached();
  std::vector<std::future<Status>> answers;
  for (int i = 0; i < 300; ++i) {
    answers.push_back(hall.begin(put_value("k" + std::to_string(i), "v")));
  }
  gate.open();
  hall.database->stop();
  for (auto& answer : answers) EXPECT_TRUE(answer.get());
  EXPECT_EQ(hall.sink.events().size(), 300U);
  EXPECT_EQ(reason_of(hall.write(put_value("late", "1"))), Reason::kServerStopping);
  EXPECT_EQ(reason_of(hall.read([](ports::Transaction&) -> Status { return {}; })),
            Reason::kServerStopping);
  hall.database->stop();
}

TEST(SqlDatabase, EventsAreDurableWhenTheSinkLearnsOfThem) {
  struct CheckingSink final : ports::CommitSink {
    void committed(const ports::Commit& commit) override {
      // Another connection sees committed rows only.
      Connection other(file, Access::kReadOnly);
      const auto stored = other.integer("SELECT COALESCE(MAX(seq), 0) FROM event");
      for (const auto& event : commit.events) {
        in_order = in_order && event.sequence == ++last;
        durable = durable && event.sequence <= stored;
      }
    }
    std::string file;
    std::int64_t last{};
    bool in_order{true};
    bool durable{true};
  };
  const test::TemporaryFolder folder;
  const SetClock clock;
  CheckingSink sink;
  sink.file = folder / "hall.db";
  DatabaseOptions options;
  options.file = sink.file;
  options.group_limit = 3;
  SqlDatabase database(options, test_signer(), clock, sink);
  for (int i = 0; i < 50; ++i) {
    ASSERT_TRUE(database.write(kNoDeadline, put_value("k", std::to_string(i)), [](Status) {}));
  }
  database.stop();
  EXPECT_EQ(sink.last, 50);
  EXPECT_TRUE(sink.in_order);
  EXPECT_TRUE(sink.durable);
}

TEST(SqlDatabase, AQuerySeesWhatWasAnsweredBeforeItWasQueued) {
  HallDatabase hall;
  for (int i = 0; i < 200; ++i) {
    ASSERT_TRUE(hall.write(put_value("counter", std::to_string(i))));
    ASSERT_EQ(value_of(hall, "counter"), std::to_string(i));
  }
}

TEST(SqlDatabase, AQueryCannotWrite) {
  HallDatabase hall;
  EXPECT_FALSE(hall.read(put_value("sneaked", "1")));
  EXPECT_EQ(value_of(hall, "sneaked"), "missing");
}

TEST(SqlDatabase, AQueryThatThrowsHarmsNoneAfterIt) {
  DatabaseOptions options;
  options.readers = 1;
  HallDatabase hall(options);
  const auto thrown = hall.read([](ports::Transaction&) -> Status { throw std::bad_alloc(); });
  EXPECT_EQ(reason_of(thrown), Reason::kInternal);
  EXPECT_EQ(value_of(hall, "any"), "missing");
}

/// A command: writes a ticket twice and tells of it.
ports::Work put_ticket(std::int64_t id, int number) {
  return [=](ports::Transaction& transaction) -> Status {
    auto ticket = plain_ticket(id, number);
    if (auto stored = transaction.tickets().insert(ticket); !stored) return stored;
    ticket.prints = 2;
    if (auto stored = transaction.tickets().update(ticket); !stored) return stored;
    transaction.events().append(full_event(ticket.office));
    return {};
  };
}

TEST(SqlDatabase, ACommitTellsTheRowsItWroteAndNoneThatWereTakenBack) {
  HallDatabase hall;
  Gate gate;
  auto first = hall.begin(gate.work());
  gate.wait_until_reached();
  auto kept = hall.begin(put_ticket(1, 1));
  auto failed = hall.begin([](ports::Transaction& transaction) -> Status {
    (void)put_ticket(2, 2)(transaction);
    return domain::fail(Reason::kOfficeClosed, "closed");
  });
  auto last = hall.begin(put_ticket(3, 3));
  gate.open();
  EXPECT_TRUE(kept.get());
  EXPECT_FALSE(failed.get());
  EXPECT_TRUE(last.get());
  hall.database->stop();
  std::vector<std::pair<std::int64_t, int>> told;
  for (const auto& commit : hall.sink.commits()) {
    EXPECT_FALSE(commit.by_another_program);
    for (const auto& ticket : commit.rows.tickets) told.emplace_back(ticket.id, ticket.prints);
  }
  EXPECT_THAT(told, testing::ElementsAre(std::pair(1, 0), std::pair(1, 2), std::pair(3, 0),
                                         std::pair(3, 2)));
}

TEST(SqlDatabase, EventsOfOtherConnectionsArePublishedInOrderAndOnce) {
  HallDatabase hall;
  Connection tool(hall.file(), Access::kReadWrite);
  ASSERT_TRUE(hall.write(put_value("server-1", "1")));
  ASSERT_TRUE(run_once(tool, test_signer(), put_value("tool-1", "1")));
  hall.sink.wait_for(2);  // also without any further command
  ASSERT_TRUE(run_once(tool, test_signer(), put_value("tool-2", "1")));
  ASSERT_TRUE(hall.write(put_value("server-2", "1")));
  hall.database->stop();
  EXPECT_THAT(subjects(hall.sink.events()),
              testing::ElementsAre("server-1", "tool-1", "tool-2", "server-2"));
  for (const auto& commit : hall.sink.commits()) {
    EXPECT_EQ(commit.by_another_program, commit.events.front().subject.starts_with("tool"));
  }
}

TEST(SqlDatabase, ManyEventsOfOtherConnectionsAreAllPublished) {
  HallDatabase hall;
  Connection tool(hall.file(), Access::kReadWrite);
  ASSERT_TRUE(run_once(tool, test_signer(), [](ports::Transaction& transaction) -> Status {
    for (int i = 0; i < 2500; ++i) transaction.events().append(full_event("610902"));
    return {};
  }));
  ASSERT_TRUE(hall.write(put_value("server", "1")));
  hall.database->stop();
  ASSERT_EQ(hall.sink.events().size(), 2501U);
  for (std::size_t i = 0; i < 2501; ++i) {
    ASSERT_EQ(hall.sink.events()[i].sequence, static_cast<std::int64_t>(i) + 1);
  }
}

TEST(SqlDatabase, AFileThatIsNoDatabaseIsRefused) {
  const test::TemporaryFolder folder;
  test::put(folder / "hall.db", std::string(8192, 'x'));
  const SetClock clock;
  RecordingSink sink;
  DatabaseOptions options;
  options.file = folder / "hall.db";
  try {
    const SqlDatabase database(options, test_signer(), clock, sink);
    FAIL() << "opened";
  } catch (const StorageError& error) {
    EXPECT_EQ(error.reason(), Reason::kDatabaseDamaged);
  }
}

}  // namespace
}  // namespace yichuang::storage
