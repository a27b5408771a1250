#include <algorithm>
#include <chrono>
#include <filesystem>
#include <functional>
#include <future>
#include <thread>

#include "backend/storage/audit.h"
#include "backend/storage/backup.h"
#include "backend/storage/connection.h"
#include "tests/faults/hall.h"
#include "tests/support/app/outcome.h"
#include "tests/support/rpc/installation.h"

// The disk fails while a server starts or ends, while it folds its log in, while a backup is made.
namespace yichuang::faults {
namespace {

using domain::Reason;

struct Case {
  const char* name;
  Call call;
  int times;
  int span;
};

void PrintTo(const Case& tested, std::ostream* out) { *out << tested.name; }

constexpr Case kCases[] = {
    {"open_fails", Call::kOpen, 1, 12},        {"opens_fail", Call::kOpen, kUntilHealed, 12},
    {"read_fails", Call::kRead, 1, 80},        {"reads_fail", Call::kRead, kUntilHealed, 80},
    {"write_fails", Call::kWrite, 1, 40},      {"writes_fail", Call::kWrite, kUntilHealed, 40},
    {"sync_fails", Call::kSync, 1, 8},         {"syncs_fail", Call::kSync, kUntilHealed, 8},
    {"map_fails", Call::kShmMap, 1, 4},        {"maps_fail", Call::kShmMap, kUntilHealed, 4},
    {"truncate_fails", Call::kTruncate, 1, 3}, {"delete_fails", Call::kDelete, 1, 4},
};

std::string name_of(const testing::TestParamInfo<Case>& tested) { return tested.param.name; }

/// Calls `attempt` with the fault at each place.
template <class Attempt>
void at_each_place(const Case& tested, Attempt attempt) {
  auto random = random_of(1);
  for (const int n : places(tested.span, random)) {
    SCOPED_TRACE("at call " + std::to_string(n));
    attempt(Fault{.call = tested.call, .from = n, .times = tested.times});
    Disk::get().heal();
    if (testing::Test::HasFailure()) return;
  }
}

class FaultAtStart : public OnFaultyDisk, public testing::WithParamInterface<Case> {};

/// Closing folds the log in, opening reads it: both meet the fault.
TEST_P(FaultAtStart, IsToldAndTheNextStartHasEverything) {
  Crowd crowd(server_, ledger_, random_of(2));
  crowd.open_windows();
  at_each_place(GetParam(), [&](const Fault& fault) {
    crowd.steps(6);
    disk_.fail(fault);
    try {
      server_.restart();
    } catch (const storage::StorageError& error) {
      EXPECT_EQ(error.reason(), Reason::kStorageUnavailable) << error.what();
      disk_.heal();
      server_.restart();
    }
    expect_whole_again(crowd);
  });
  EXPECT_TRUE(crowd.refusals().empty());
}

INSTANTIATE_TEST_SUITE_P(Calls, FaultAtStart, testing::ValuesIn(kCases), name_of);

class FaultAtServerStart : public testing::TestWithParam<Case> {
 protected:
  ~FaultAtServerStart() override { Disk::get().heal(); }
};

/// The program itself: it ends with a reason, not with an exception.
TEST_P(FaultAtServerStart, IsToldAndTheNextStartServes) {
  const test::TestInstallation installation;
  at_each_place(GetParam(), [&](const Fault& fault) {
    Disk::get().fail(fault);
    if (const auto started = installation.start(); !started) {
      EXPECT_EQ(started.error().reason, Reason::kStorageUnavailable) << started.error().message;
    }
    Disk::get().heal();
    const auto started = installation.start();
    EXPECT_TRUE(started.has_value()) << (started ? "" : started.error().message);
  });
}

INSTANTIATE_TEST_SUITE_P(Calls, FaultAtServerStart,
                         testing::Values(Case{"open_fails", Call::kOpen, 1, 16},
                                         Case{"read_fails", Call::kRead, 1, 60},
                                         Case{"reads_fail", Call::kRead, kUntilHealed, 30},
                                         Case{"map_fails", Call::kShmMap, 1, 8}),
                         name_of);

class FaultInBackup : public OnFaultyDisk, public testing::WithParamInterface<Case> {
 protected:
  static std::vector<std::string> files_in(const test::TemporaryFolder& folder) {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
      names.push_back(entry.path().filename());
    }
    return names;
  }
};

TEST_P(FaultInBackup, LeavesAWholeCopyOrNothing) {
  Crowd crowd(server_, ledger_, random_of(3));
  crowd.open_windows();
  crowd.steps(60);
  int failed = 0;
  at_each_place(GetParam(), [&](const Fault& fault) {
    const test::TemporaryFolder folder;
    const std::string copy = folder / "copy.db";
    disk_.fail(fault);
    const auto done = storage::backup(server_.file(), copy);
    disk_.heal();
    if (done) {
      EXPECT_THAT(faults_of(copy, signer_, ledger_), testing::IsEmpty());
      EXPECT_THAT(files_in(folder), testing::ElementsAre("copy.db"));
    } else {
      ++failed;
      EXPECT_THAT(test::reason_of(done),
                  testing::AnyOf("FILE_UNREADABLE", "FILE_UNWRITABLE", "STORAGE_UNAVAILABLE"));
      EXPECT_THAT(files_in(folder), testing::IsEmpty());
    }
    expect_whole_again(crowd);
  });
  EXPECT_GT(failed, 0);
}

INSTANTIATE_TEST_SUITE_P(Calls, FaultInBackup, testing::ValuesIn([] {
                           std::vector<Case> cases(std::begin(kCases), std::end(kCases));
                           // Nothing of a new file is cut off.
                           std::erase_if(cases, [](const Case& each) {
                             return each.call == Call::kTruncate;
                           });
                           return cases;
                         }()),
                         name_of);

class LogThatGrows : public OnFaultyDisk {
 protected:
  /// Beyond what the writer lets stand in it.
  void grow_log() {
    std::promise<domain::Status> done;
    auto work = [this](ports::Transaction& tx) -> domain::Status {
      // Never the same: the engine writes no page that would not change.
      tx.settings().set("", "long", std::string(20'000'000, letter_++));
      return {};
    };
    auto tell = [&](domain::Status status) { done.set_value(std::move(status)); };
    ASSERT_TRUE(server_.database().write(domain::Instant::max(), work, tell));
    ASSERT_TRUE(done.get_future().get());
  }
  /// Beside the commands, so soon after one rather than with it.
  bool folds_in(Crowd& crowd) {
    disk_.record();
    return comes_true(crowd, [this] {
      const auto changes = disk_.take_record();
      disk_.record();
      return std::ranges::any_of(changes, [&](const DiskChange& change) {
        return change.call == Call::kSync && change.path == server_.file();
      });
    });
  }
  static bool comes_true(Crowd& crowd, const std::function<bool()>& what) {
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::minutes(1);
    while (std::chrono::steady_clock::now() < deadline) {
      crowd.rush(1);
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
      if (what()) return true;
    }
    return false;
  }

 private:
  char letter_{'a'};
};

/// What is in the log is durable, so no command feels that it cannot be folded in.
TEST_F(LogThatGrows, IsFoldedInWhenTheDiskWorksAgain) {
  Crowd crowd(server_, ledger_, random_of(4));
  crowd.open_windows();
  for (const auto call : {Call::kWrite, Call::kSync}) {
    disk_.fail(
        {.call = call, .failing = Failing::kFull, .times = kUntilHealed, .part = Part::kDatabase});
    grow_log();
    crowd.steps(10);
    EXPECT_TRUE(comes_true(crowd, [this] { return disk_.failed() > 0; }));
    EXPECT_TRUE(crowd.refusals().empty());
    expect_whole_again(crowd);
    EXPECT_TRUE(folds_in(crowd));
  }
}

}  // namespace
}  // namespace yichuang::faults
