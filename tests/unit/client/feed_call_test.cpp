#include <algorithm>
#include <mutex>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "kiosk/client/grpc/grpc_watch_client.h"
#include "tests/unit/client/event_loop.h"
#include "tests/unit/client/fake_server.h"

namespace yichuang::client {
namespace {

using testing::FakeServer;
using testing::spinUntil;
using State = LinkStatus::State;

/// Writes what it is given and stays open until the other side ends it.
class BoardStream final : public grpc::ServerWriteReactor<watch::v1::BoardUpdate> {
 public:
  explicit BoardStream(std::vector<watch::v1::BoardUpdate> updates) : updates_(std::move(updates)) {
    advance();
  }
  void OnWriteDone(bool ok) override {
    if (ok) advance();
  }
  void OnCancel() override { Finish(grpc::Status::CANCELLED); }
  void OnDone() override { delete this; }

 private:
  void advance() {
    if (next_ < updates_.size()) StartWrite(&updates_[next_++]);
  }
  std::vector<watch::v1::BoardUpdate> updates_;
  std::size_t next_ = 0;
};

class Refused final : public grpc::ServerWriteReactor<watch::v1::BoardUpdate> {
 public:
  explicit Refused(const grpc::Status& status) { Finish(status); }
  void OnDone() override { delete this; }
};

class ScriptedWatch final : public watch::v1::WatchService::CallbackService {
 public:
  std::mutex mutex;
  std::vector<watch::v1::BoardUpdate> updates;
  std::vector<std::int64_t> resumes;
  grpc::Status refusal = grpc::Status::OK;

  grpc::ServerWriteReactor<watch::v1::BoardUpdate>* WatchBoard(
      grpc::CallbackServerContext*, const watch::v1::WatchBoardRequest* request) override {
    const std::lock_guard lock(mutex);
    resumes.push_back(request->resume_after());
    if (!refusal.ok()) return new Refused(refusal);
    return new BoardStream(updates);
  }
  std::size_t streams() {
    const std::lock_guard lock(mutex);
    return resumes.size();
  }
  std::vector<std::int64_t> resumed() {
    const std::lock_guard lock(mutex);
    return resumes;
  }
};

watch::v1::BoardUpdate update(std::int64_t sequence, int waiting) {
  watch::v1::BoardUpdate message;
  message.set_sequence(sequence);
  message.mutable_board()->set_waiting(waiting);
  return message;
}

watch::v1::BoardUpdate heartbeat() {
  watch::v1::BoardUpdate message;
  message.set_heartbeat(true);
  return message;
}

class FeedCallTest : public ::testing::Test {
 protected:
  PendingCall follow(Connection& connection) {
    client_ = std::make_unique<GrpcWatchClient>(connection);
    return client_->watchBoard("offices/610902",
                               {[this](const BoardUpdate& news) { updates_.append(news); },
                                [this](const LinkStatus& link) { links_.append(link); }});
  }
  [[nodiscard]] State link() const {
    return links_.isEmpty() ? State::Connecting : links_.last().state;
  }

  ScriptedWatch service_;
  FakeServer server_{{&service_}};
  Connection connection_{server_.channel(), testing::quickTiming()};
  std::unique_ptr<GrpcWatchClient> client_;
  QList<BoardUpdate> updates_;
  QList<LinkStatus> links_;
};

TEST_F(FeedCallTest, UpdatesComeInOrderAndTheLinkIsLive) {
  service_.updates = {update(5, 1), update(6, 2)};
  const PendingCall feed = follow(connection_);
  ASSERT_TRUE(spinUntil([&] { return updates_.size() == 2; }));
  EXPECT_EQ(updates_[0].board.waiting, 1);
  EXPECT_EQ(updates_[1].board.waiting, 2);
  ASSERT_EQ(links_.size(), 1);
  EXPECT_EQ(link(), State::Live);
}

TEST_F(FeedCallTest, AHeartbeatIsNoUpdate) {
  service_.updates = {heartbeat(), update(5, 1)};
  const PendingCall feed = follow(connection_);
  ASSERT_TRUE(spinUntil([&] { return !updates_.isEmpty(); }));
  EXPECT_EQ(updates_[0].sequence, 5);
}

TEST_F(FeedCallTest, AfterACutItIsStaleThenResumesAfterTheLastSequence) {
  service_.updates = {update(5, 1), update(41, 2)};
  const PendingCall feed = follow(connection_);
  ASSERT_TRUE(spinUntil([&] { return updates_.size() == 2; }));

  server_.stop();
  ASSERT_TRUE(spinUntil([&] { return link() == State::Stale; }));
  EXPECT_TRUE(links_.last().staleSince.isValid());
  EXPECT_FALSE(links_.last().error.reason.isEmpty());

  service_.updates = {update(42, 3)};
  server_.start();
  ASSERT_TRUE(spinUntil([&] { return updates_.size() == 3; }));
  EXPECT_EQ(link(), State::Live);
  EXPECT_THAT(service_.resumed(), ::testing::ElementsAre(0, 41));
}

TEST_F(FeedCallTest, AServerNeverSeenIsOfflineAndFoundWhenItComes) {
  server_.stop();
  const PendingCall feed = follow(connection_);
  ASSERT_TRUE(spinUntil([&] { return link() == State::Offline; }));
  service_.updates = {update(1, 1)};
  server_.start();
  ASSERT_TRUE(spinUntil([&] { return updates_.size() == 1; }));
  EXPECT_EQ(link(), State::Live);
}

TEST_F(FeedCallTest, TheReasonOfARefusalIsTold) {
  service_.refusal = testing::failure(grpc::StatusCode::UNAUTHENTICATED, "SESSION_EXPIRED");
  const PendingCall feed = follow(connection_);
  ASSERT_TRUE(spinUntil([&] { return link() == State::Offline; }));
  EXPECT_EQ(links_.last().error.reason, "SESSION_EXPIRED");
}

TEST_F(FeedCallTest, ASilentStreamIsTakenForDeadAndOpenedAgain) {
  Timing timing = testing::quickTiming();
  timing.silence = std::chrono::milliseconds(50);
  Connection connection(server_.channel(), timing);
  service_.updates = {update(7, 1)};
  const PendingCall feed = follow(connection);
  // On a slow machine the first may be taken for dead before it says anything.
  ASSERT_TRUE(spinUntil([&] { return std::ranges::count(service_.resumed(), 7) > 0; }));
  EXPECT_THAT(links_, ::testing::Contains(::testing::Field(&LinkStatus::state, State::Stale)));
  client_.reset();
}

TEST_F(FeedCallTest, DroppingTheHandleEndsIt) {
  service_.updates = {update(5, 1)};
  {
    const PendingCall feed = follow(connection_);
    ASSERT_TRUE(spinUntil([&] { return updates_.size() == 1; }));
  }
  const auto links = links_;
  server_.stop();
  testing::drainEvents();
  EXPECT_EQ(links_, links);
  EXPECT_EQ(service_.streams(), 1U);
}

TEST_F(FeedCallTest, TheHandleMayBeDroppedInsideTheCallback) {
  service_.updates = {update(5, 1), update(6, 1)};
  PendingCall feed;
  int count = 0;
  client_ = std::make_unique<GrpcWatchClient>(connection_);
  feed = client_->watchBoard("offices/610902", {[&](const BoardUpdate&) {
                                                  ++count;
                                                  feed.cancel();
                                                },
                                                [](const LinkStatus&) {}});
  ASSERT_TRUE(spinUntil([&] { return count == 1; }));
  testing::drainEvents();
  EXPECT_EQ(count, 1);
}

TEST_F(FeedCallTest, TheHandleMayOutliveTheConnection) {
  PendingCall feed;
  {
    Connection connection(server_.channel(), testing::quickTiming());
    feed = follow(connection);
    client_.reset();
  }
  testing::drainEvents();
  feed.cancel();
  EXPECT_TRUE(updates_.isEmpty());
}

}  // namespace
}  // namespace yichuang::client
