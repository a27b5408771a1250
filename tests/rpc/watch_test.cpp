#include <deque>
#include <set>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "backend/events/hub.h"
#include "tests/rpc/watched_hall.h"
#include "yichuang/administration/v1/administration_service.grpc.pb.h"

// Streams: the snapshot first, then what changed; nothing lost to a cut, a slow reader or others.
namespace yichuang::test {
namespace {

using domain::Reason;
using queue::v1::Ticket;

class WatchTest : public WatchedHall {
 protected:
  BoardWatcher board(std::int64_t resume_after = 0) {
    watch::v1::WatchBoardRequest request;
    request.set_office("offices/610902");
    request.set_resume_after(resume_after);
    return {server_.as("display@610902#5"), &Watch::WatchBoard, request};
  }

  /// Numbers of the calls a board is told until it knows all that happened so far.
  Strings calls_told(BoardWatcher& watcher, int* messages = nullptr) {
    Strings numbers;
    const auto newest = last_sequence();
    watch::v1::BoardUpdate update;
    while (update.sequence() < newest && watcher.read(update)) {
      for (const auto& call : update.new_calls()) numbers.push_back(call.number());
      if (messages != nullptr) ++*messages;
    }
    return numbers;
  }

  CityWatcher city(std::int64_t resume_after = 0) {
    watch::v1::WatchCityRequest request;
    request.set_ancestor("offices/610900");
    request.set_resume_after(resume_after);
    return {server_.as("supervisor@610900#9"), &Watch::WatchCity, request};
  }
};

TEST_F(WatchTest, BoardBeginsWithTheSnapshot) {
  const auto waiting = issue();
  auto watcher = board();
  const auto first = watcher.next();
  EXPECT_EQ(first.sequence(), last_sequence());
  EXPECT_EQ(first.board().office(), "offices/610902");
  EXPECT_EQ(first.board().waiting(), 1);
  ASSERT_EQ(first.board().next_numbers_size(), 1);
  EXPECT_EQ(first.board().next_numbers(0), waiting.number());
  ASSERT_EQ(first.board().windows_size(), 1);
  EXPECT_EQ(first.board().windows(0).name(), desk_.window());
  EXPECT_EQ(first.new_calls_size(), 0);
}

TEST_F(WatchTest, ANoticeComesAndGoesByItself) {
  using std::chrono::minutes;
  administration::v1::SetNoticeRequest request;
  request.set_office("offices/610902");
  request.mutable_notice()->set_zh("停电");
  request.mutable_notice()->set_en("No power");
  const auto in = [this](minutes time) {
    return (server_.clock.now() + time).time_since_epoch() / domain::seconds{1};
  };
  request.mutable_start_time()->set_seconds(in(minutes{10}));
  request.mutable_end_time()->set_seconds(in(minutes{5}));
  const auto supervisor = server_.as("supervisor@610902#9");
  using Administration = administration::v1::AdministrationService::Stub;
  EXPECT_THAT(supervisor.call(&Administration::SetNotice, request).status,
              FailsWith(Reason::kNoticeTimeInvalid));
  request.mutable_end_time()->set_seconds(in(minutes{20}));
  ASSERT_THAT(supervisor.call(&Administration::SetNotice, request).status, Succeeds());
  auto watcher = board();
  const auto first = watcher.next();
  EXPECT_EQ(first.board().notice().zh(), "") << "not yet";
  server_.clock.advance(minutes{10} + domain::seconds{1});
  auto second = watcher.next();
  // The notice itself may have been told after the board had been opened.
  while (second.has_board() && second.board().notice().zh().empty()) second = watcher.next();
  EXPECT_EQ(second.board().notice().zh(), "停电");
  EXPECT_EQ(second.sequence(), first.sequence()) << "nobody did anything";
  server_.clock.advance(minutes{10});
  EXPECT_EQ(watcher.next().board().notice().zh(), "");
}

TEST_F(WatchTest, BoardIsToldEveryCallOnceAndInOrder) {
  auto watcher = board();
  watcher.next();
  const auto called = call(10);
  EXPECT_EQ(calls_told(watcher), called);
}

TEST_F(WatchTest, BoardIsToldARecallWithItsCount) {
  auto watcher = board();
  watcher.next();
  const auto ticket = issue();
  desk_.next();
  server_.clock.advance(std::chrono::seconds(20));
  desk_.recall(ticket.name());
  std::vector<int> counts;
  watch::v1::BoardUpdate update;
  while (update.sequence() < last_sequence() && watcher.read(update)) {
    for (const auto& one : update.new_calls()) counts.push_back(one.call_count());
  }
  EXPECT_EQ(counts, (std::vector<int>{1, 2}));
}

TEST_F(WatchTest, BoardThatWasCutIsToldWhatItMissed) {
  std::int64_t seen = 0;
  {
    auto watcher = board();
    watcher.next();
    call(3);
    calls_told(watcher);
    seen = last_sequence();
  }
  const auto missed = call(4);
  auto resumed = board(seen);
  EXPECT_EQ(calls_told(resumed), missed);
  const auto later = call(2);
  EXPECT_EQ(calls_told(resumed), later);
}

TEST_F(WatchTest, BoardIsNotToldCallsOfLongAgo) {
  auto before = board();
  const auto seen = before.next().sequence();
  call(2);
  server_.clock.advance(std::chrono::minutes(3));
  const auto recent = call(1);
  auto resumed = board(seen);
  EXPECT_EQ(calls_told(resumed), recent);
}

TEST_F(WatchTest, SlowReaderGetsFewerMessagesAndEveryCall) {
  auto slow = board();
  slow.next();
  const auto called = call(30);
  int messages = 0;
  EXPECT_EQ(calls_told(slow, &messages), called);
  EXPECT_LT(messages, 30);
}

TEST_F(WatchTest, StalledReaderKeepsNobodyFromTheirMessages) {
  auto stalled = board();
  auto prompt = board();
  prompt.next();
  for (int i = 0; i < 10; ++i) {
    const auto called = call(1);
    ASSERT_EQ(calls_told(prompt), called);
  }
}

TEST_F(WatchTest, ReaderWhoWasAwayForLongTakesNothingFromTheOthers) {
  auto prompt = board();
  const auto start = prompt.next().sequence();
  for (int i = 0; i < 200; ++i) call(1);
  calls_told(prompt);
  server_.clock.advance(std::chrono::minutes(3));
  for (int i = 0; i < 10; ++i) {
    const auto called = call(1);
    auto late = board(start);
    EXPECT_EQ(calls_told(prompt), called);
    const auto told = calls_told(late);
    EXPECT_NE(std::ranges::find(told, called.front()), told.end());
  }
}

TEST_F(WatchTest, SequenceOfTheFutureStartsWithTheSnapshot) {
  auto watcher = board(last_sequence() + 1000);
  EXPECT_EQ(watcher.next().sequence(), last_sequence());
  const auto called = call(1);
  EXPECT_EQ(calls_told(watcher), called);
}

TEST_F(WatchTest, WindowIsShownItsTicketAndTheLineItCanServe) {
  watch::v1::WatchWindowRequest request;
  request.set_window(desk_.window());
  WindowWatcher watcher{desk_.clerk(), &Watch::WatchWindow, request};
  EXPECT_FALSE(watcher.next().has_ticket());
  const auto first = issue();
  const auto second = issue();
  desk_.next();
  watch::v1::WindowUpdate update;
  Strings kinds;
  while (update.sequence() < last_sequence() && watcher.read(update)) {
    for (const auto& change : update.changes()) kinds.push_back(change.kind());
  }
  EXPECT_EQ(update.ticket().name(), first.name());
  ASSERT_EQ(update.line_size(), 1);
  EXPECT_EQ(update.line(0).ticket().name(), second.name());
  EXPECT_EQ(kinds, (Strings{"ticket.issued", "ticket.issued", "ticket.called"}));
}

TEST_F(WatchTest, WindowThatIsNoneIsNotFollowed) {
  watch::v1::WatchWindowRequest request;
  request.set_window("offices/610902/windows/99");
  WindowWatcher watcher{desk_.clerk(), &Watch::WatchWindow, request};
  EXPECT_THAT(watcher.finish(), FailsWith(Reason::kWindowNotFound));
}

TEST_F(WatchTest, TicketIsFollowedToItsEnd) {
  const auto ticket = issue();
  watch::v1::WatchTicketRequest request;
  request.set_ticket(ticket.name());
  TicketWatcher watcher{kiosk_, &Watch::WatchTicket, request};
  const auto first = watcher.next();
  EXPECT_EQ(first.ticket().state(), Ticket::WAITING);
  EXPECT_EQ(first.place().position(), 1);
  desk_.next();
  desk_.complete(ticket.name());
  watch::v1::TicketUpdate update;
  while (update.ticket().state() != Ticket::COMPLETED && watcher.read(update)) {
  }
  EXPECT_EQ(update.ticket().state(), Ticket::COMPLETED);
  EXPECT_FALSE(update.has_place());
}

TEST_F(WatchTest, TicketThatIsNoneIsNotFollowed) {
  watch::v1::WatchTicketRequest request;
  request.set_ticket("offices/610902/tickets/77");
  TicketWatcher watcher{kiosk_, &Watch::WatchTicket, request};
  EXPECT_THAT(watcher.finish(), FailsWith(Reason::kTicketNotFound));
}

TEST_F(WatchTest, OfficeIsShownWithItsWindowsAndFigures) {
  watch::v1::WatchOfficeRequest request;
  request.set_office("offices/610902");
  OfficeWatcher watcher{server_.as("supervisor@610902#9"), &Watch::WatchOffice, request};
  const auto first = watcher.next();
  EXPECT_EQ(first.windows_size(), 4);
  EXPECT_EQ(first.office().open_windows(), 1);
  call(1);
  watch::v1::OfficeUpdate update;
  while (update.sequence() < last_sequence() && watcher.read(update)) {
  }
  EXPECT_EQ(update.office().figures().served(), 1);
}

TEST_F(WatchTest, LongestWaitIsOfThoseWhoWaitStill) {
  const auto longest = [this] {
    watch::v1::WatchOfficeRequest request;
    request.set_office("offices/610902");
    OfficeWatcher watcher{server_.as("supervisor@610902#9"), &Watch::WatchOffice, request};
    return watcher.next().office().longest_waiting_seconds();
  };
  EXPECT_EQ(longest(), 0) << "nobody waits";
  issue("610902");
  server_.clock.advance(std::chrono::minutes{40});
  issue("610902");
  EXPECT_EQ(longest(), 40 * 60);
  desk_.next();
  EXPECT_EQ(longest(), 0) << "the second has only come";
}

TEST_F(WatchTest, WhoComesToWatchIsToldHowManyWaitedBefore) {
  using std::chrono::minutes;
  const auto start = std::chrono::floor<minutes>(server_.clock.now());
  server_.clock.set(start + minutes{5} - (start - domain::Instant{}) % minutes{5});
  issue();
  server_.clock.advance(minutes{10});
  issue("610921");
  issue();
  issue();
  server_.clock.advance(minutes{10});
  desk_.next();
  server_.clock.advance(minutes{10});
  const auto history = [](const watch::v1::CityUpdate& update, const std::string& office) {
    for (const auto& each : update.offices()) {
      if (each.office() == "offices/" + office) return each.waiting_history();
    }
    return watch::v1::WaitingHistory{};
  };
  auto watcher = city();
  const auto first = watcher.next();
  const auto here = history(first, "610902");
  ASSERT_EQ(here.waiting_size(), 25);
  EXPECT_EQ(here.step_seconds(), 300);
  EXPECT_EQ(here.start_time().seconds(),
            (server_.clock.now() - minutes{120}).time_since_epoch() / domain::seconds{1});
  EXPECT_EQ(std::vector(here.waiting().end() - 8, here.waiting().end()),
            (std::vector{0, 1, 1, 3, 3, 2, 2, 2}));
  const auto there = history(first, "610921");
  EXPECT_EQ(std::vector(there.waiting().end() - 5, there.waiting().end()),
            (std::vector{1, 1, 1, 1, 1}));
  server_.clock.advance(minutes{5});
  issue();
  const auto moved_on = history(watcher.next(), "610902");
  EXPECT_EQ(std::vector(moved_on.waiting().end() - 3, moved_on.waiting().end()),
            (std::vector{2, 2, 3}));
}

TEST_F(WatchTest, CityIsShownCompleteAndThenWhatChanged) {
  auto watcher = city();
  const auto first = watcher.next();
  EXPECT_TRUE(first.complete());
  EXPECT_EQ(first.offices_size(), 4);
  issue("610921");
  const auto second = watcher.next();
  EXPECT_FALSE(second.complete());
  ASSERT_EQ(second.offices_size(), 1);
  EXPECT_EQ(second.offices(0).office(), "offices/610921");
  EXPECT_EQ(second.offices(0).figures().issued(), 1);
}

TEST_F(WatchTest, StreamsThatWereCutLeaveNobodyBehind) {
  {
    std::deque<BoardWatcher> boards;
    for (int i = 0; i < 50; ++i) {
      watch::v1::WatchBoardRequest request;
      request.set_office(i % 2 == 0 ? "offices/610902" : "offices/610902-01");
      boards.emplace_back(server_.as("display@610902#5"), &Watch::WatchBoard, request);
      boards.back().next();
    }
    EXPECT_EQ(server_.hub().followers(), 2U);  // one view of each office, however many see it
  }
  // The transport lets go of a stream a moment after its client.
  while (server_.hub().followers() != 0) std::this_thread::yield();
}

TEST(BoardOfAnOfficeWithoutServices, SaysThatNothingIsServed) {
  auto catalogue = hall_catalogue()->catalogue();
  catalogue.offices.at(1).services.clear();
  HallServer server{
      {.catalogue = std::make_shared<const domain::CatalogueIndex>(std::move(catalogue))}};
  watch::v1::WatchBoardRequest request;
  request.set_office("offices/610902");
  BoardWatcher watcher{server.as("display@610902#5"), &Watch::WatchBoard, request};
  EXPECT_TRUE(watcher.next().board().wait().unserved());
}

}  // namespace
}  // namespace yichuang::test
