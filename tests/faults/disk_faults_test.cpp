#include <thread>

#include <gmock/gmock.h>

#include "backend/storage/connection.h"
#include "tests/faults/hall.h"
#include "tests/support/rpc/watcher.h"

// A disk that fails at the n-th call, once or for a while, under a server at work: every failure is
// told, nothing told is lost, nothing is half done, and the server goes on by itself.
namespace yichuang::faults {
namespace {

using domain::Reason;

constexpr int kCommands = 6;

struct Case {
  const char* name;
  Fault fault;
  int span;  ///< n goes from 1 to this
};

void PrintTo(const Case& tested, std::ostream* out) { *out << tested.name; }

std::string reason_of(Failing failing) {
  return std::string(domain::to_string(failing == Failing::kFull ? Reason::kStorageFull
                                                                 : Reason::kStorageUnavailable));
}

class FaultAt : public OnFaultyDisk, public testing::WithParamInterface<Case> {
 protected:
  void SetUp() override {
    crowd_.open_windows();
    crowd_.steps(20);
    ASSERT_TRUE(crowd_.refusals().empty());
  }

  Random random_{random_of(1)};
  Crowd crowd_{server_, ledger_, random_of(2)};
};

TEST_P(FaultAt, IsToldAndLeavesAllThatWasAnswered) {
  auto fault = GetParam().fault;
  int failed = 0;
  for (const int n : places(GetParam().span, random_)) {
    SCOPED_TRACE(fmt::format("at call {}", n));
    fault.from = n;
    disk_.fail(fault);
    crowd_.steps(kCommands);
    failed += disk_.failed();
    expect_whole_again(crowd_);
    if (HasFailure()) return;
  }
  EXPECT_GT(failed, 0);
  expect_only(reason_of(fault.failing), crowd_);
}

constexpr auto kLog = Part::kLog;

INSTANTIATE_TEST_SUITE_P(
    Calls, FaultAt,
    testing::Values(
        Case{"write_fails", {Call::kWrite, Failing::kError, 1, 1, kLog}, 120},
        Case{"write_is_short", {Call::kWrite, Failing::kShort, 1, 1, kLog}, 120},
        Case{"disk_is_full", {Call::kWrite, Failing::kFull, 1, 1, kLog}, 120},
        Case{"writes_fail", {Call::kWrite, Failing::kError, 1, kUntilHealed, kLog}, 120},
        Case{"writes_are_short", {Call::kWrite, Failing::kShort, 1, kUntilHealed, kLog}, 120},
        Case{"disk_stays_full", {Call::kWrite, Failing::kFull, 1, kUntilHealed, kLog}, 120},
        Case{"sync_fails", {Call::kSync, Failing::kError, 1, 1, kLog}, 6},
        Case{"syncs_fail", {Call::kSync, Failing::kError, 1, kUntilHealed, kLog}, 6},
        Case{"read_fails", {Call::kRead, Failing::kError, 1, 1, {}}, 30},
        Case{"reads_fail", {Call::kRead, Failing::kError, 1, kUntilHealed, {}}, 30}),
    [](const auto& tested) { return std::string(tested.param.name); });

/// Who only looks is served while nothing can be written.
TEST_F(OnFaultyDisk, StaysReadableWhileNothingCanBeWritten) {
  Crowd crowd(server_, ledger_, random_of(3));
  crowd.open_windows();
  crowd.steps(20);
  disk_.fail({.call = Call::kWrite, .failing = Failing::kFull, .times = kUntilHealed});
  crowd.rush(3);
  ASSERT_EQ(crowd.unanswered(), 3U);
  const auto refused = crowd.refusals();
  crowd.look();
  EXPECT_EQ(crowd.refusals(), refused);
}

/// A board whose picture could not be read gets it when the disk works again, without a new event.
TEST_F(OnFaultyDisk, ShowsBoardsWhatTheyMissed) {
  Crowd crowd(server_, ledger_, random_of(6));
  watch::v1::WatchBoardRequest request;
  request.set_office("offices/610902");
  test::Watcher<watch::v1::WatchBoardRequest, watch::v1::BoardUpdate> board(
      server_.as("display@610902#5"), &test::Watch::WatchBoard, request);
  ASSERT_EQ(board.next().board().waiting(), 0);
  disk_.fail({.call = Call::kRead, .times = kUntilHealed});
  crowd.rush(1);
  while (disk_.failed() == 0) std::this_thread::yield();
  disk_.heal();
  EXPECT_EQ(board.next().board().waiting(), 1);
  EXPECT_TRUE(crowd.refusals().empty());
}

/// Kiosks that press at the same moment share a commit; all in it are told.
TEST_F(OnFaultyDisk, FailsAGroupOfCommandsAsAWhole) {
  auto random = random_of(4);
  Crowd crowd(server_, ledger_, random_of(5));
  const int rounds = is_long() ? 200 : 40;  // the day's numbers are enough for these
  for (int round = 0; round < rounds; ++round) {
    SCOPED_TRACE(fmt::format("in round {}", round));
    disk_.fail({.call = pick(random, 3) == 0 ? Call::kSync : Call::kWrite,
                .from = 1 + static_cast<int>(pick(random, 40))});
    crowd.rush(8);
    expect_whole_again(crowd);
    if (HasFailure()) return;
  }
  expect_only("STORAGE_UNAVAILABLE", crowd);
  EXPECT_EQ(server_.look(
                [](ports::Transaction& tx) { return tx.tickets().open_tickets("610902").size(); }),
            ledger_.size());
}

}  // namespace
}  // namespace yichuang::faults
