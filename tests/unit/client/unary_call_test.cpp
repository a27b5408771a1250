#include <atomic>
#include <deque>
#include <mutex>
#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "kiosk/client/grpc/grpc_counter_client.h"
#include "kiosk/client/grpc/grpc_identity_client.h"
#include "tests/unit/client/event_loop.h"
#include "tests/unit/client/fake_server.h"

namespace yichuang::client {
namespace {

using testing::failure;
using testing::FakeServer;
using testing::spinUntil;

/// Answers with the scripted statuses, then with OK; records what came.
class ScriptedCounter final : public queue::v1::CounterService::Service {
 public:
  std::deque<grpc::Status> script;
  std::vector<std::string> requestIds;
  std::string authorization;
  std::string language;
  std::atomic<bool> hang = false;
  std::atomic<bool> cancelled = false;
  std::atomic<bool> entered = false;
  std::mutex mutex;

  grpc::Status CallNext(grpc::ServerContext* context, const queue::v1::CallNextRequest* request,
                        queue::v1::CallNextResponse* response) override {
    entered = true;
    while (hang && !cancelled) {
      if (context->IsCancelled()) cancelled = true;
      std::this_thread::yield();
    }
    const std::lock_guard lock(mutex);
    requestIds.push_back(request->request_id());
    authorization = metadata(*context, "authorization");
    language = metadata(*context, "accept-language");
    if (!script.empty()) {
      const grpc::Status status = script.front();
      script.pop_front();
      return status;
    }
    response->mutable_ticket()->set_number("A007");
    response->set_waiting(4);
    return grpc::Status::OK;
  }

 private:
  static std::string metadata(const grpc::ServerContext& context, const char* key) {
    const auto found = context.client_metadata().find(key);
    return found == context.client_metadata().end()
               ? ""
               : std::string(found->second.data(), found->second.size());
  }
};

class UnaryCallTest : public ::testing::Test {
 protected:
  Outcome<NextTicket> callNext(const QString& requestId = {}) {
    std::optional<Outcome<NextTicket>> outcome;
    const PendingCall call =
        counter_.callNext({requestId, "offices/610902/windows/3"},
                          [&outcome](Outcome<NextTicket> answer) { outcome = std::move(answer); });
    EXPECT_FALSE(outcome.has_value()) << "the callback came before the method returned";
    EXPECT_TRUE(spinUntil([&] { return outcome.has_value(); }));
    EXPECT_FALSE(call.active());
    return *outcome;
  }

  ScriptedCounter service_;
  FakeServer server_{{&service_}};
  Connection connection_{server_.channel(), testing::quickTiming()};
  GrpcCounterClient counter_{connection_};
};

TEST_F(UnaryCallTest, TheAnswerIsTranslated) {
  const auto next = callNext();
  ASSERT_TRUE(next.has_value());
  EXPECT_EQ(next->ticket.number, "A007");
  EXPECT_EQ(next->waiting, 4);
}

TEST_F(UnaryCallTest, ACommandSentAgainCarriesTheSameRequestId) {
  service_.script = {failure(grpc::StatusCode::UNAVAILABLE, "STORAGE_UNAVAILABLE"),
                     failure(grpc::StatusCode::RESOURCE_EXHAUSTED, "SERVER_BUSY")};
  ASSERT_TRUE(callNext().has_value());
  ASSERT_EQ(service_.requestIds.size(), 3U);
  EXPECT_EQ(service_.requestIds[0].size(), 36U);
  EXPECT_THAT(service_.requestIds, ::testing::Each(service_.requestIds[0]));
}

TEST_F(UnaryCallTest, TwoWishesHaveTwoRequestIds) {
  ASSERT_TRUE(callNext().has_value());
  ASSERT_TRUE(callNext().has_value());
  EXPECT_NE(service_.requestIds[0], service_.requestIds[1]);
}

TEST_F(UnaryCallTest, TheCallersRequestIdIsKept) {
  ASSERT_TRUE(callNext("f47ac10b-58cc-4372-a567-0e02b2c3d479").has_value());
  EXPECT_EQ(service_.requestIds[0], "f47ac10b-58cc-4372-a567-0e02b2c3d479");
}

TEST_F(UnaryCallTest, AFailureOfTheRulesIsNotRepeated) {
  service_.script = {failure(grpc::StatusCode::NOT_FOUND, "NOBODY_WAITING")};
  const auto next = callNext();
  ASSERT_FALSE(next.has_value());
  EXPECT_EQ(next.error().reason, "NOBODY_WAITING");
  EXPECT_EQ(service_.requestIds.size(), 1U);
}

TEST_F(UnaryCallTest, TokenAndLanguageGoWithEveryCall) {
  connection_.setToken("secret");
  connection_.setLanguage("en");
  ASSERT_TRUE(callNext().has_value());
  EXPECT_EQ(service_.authorization, "Bearer secret");
  EXPECT_EQ(service_.language, "en");
  connection_.setToken({});
  ASSERT_TRUE(callNext().has_value());
  EXPECT_EQ(service_.authorization, "");
}

TEST_F(UnaryCallTest, AServerThatComesBackIsReachedByTheSameCall) {
  server_.stop();
  std::optional<Outcome<NextTicket>> outcome;
  const PendingCall call = counter_.callNext({{}, "offices/610902/windows/3"},
                                             [&](Outcome<NextTicket> answer) { outcome = answer; });
  testing::drainEvents();
  server_.start();
  ASSERT_TRUE(spinUntil([&] { return outcome.has_value(); }));
  EXPECT_TRUE(outcome->has_value());
}

TEST_F(UnaryCallTest, AServerThatStaysAwayIsAnError) {
  server_.stop();
  Timing timing = testing::quickTiming();
  timing.command = std::chrono::milliseconds(100);
  Connection connection(server_.channel(), timing);
  GrpcCounterClient counter(connection);
  std::optional<Outcome<NextTicket>> outcome;
  const PendingCall call =
      counter.callNext({{}, "w"}, [&](Outcome<NextTicket> answer) { outcome = answer; });
  ASSERT_TRUE(spinUntil([&] { return outcome.has_value(); }));
  ASSERT_FALSE(outcome->has_value());
  EXPECT_TRUE(outcome->error().retryable);
  EXPECT_THAT(outcome->error().reason.toStdString(),
              ::testing::AnyOf("SERVER_UNREACHABLE", "NO_ANSWER"));
}

TEST_F(UnaryCallTest, DroppingTheHandleCancelsTheCallAndSilencesIt) {
  service_.hang = true;
  bool called = false;
  {
    const PendingCall call = counter_.callNext({{}, "w"}, [&](auto) { called = true; });
    ASSERT_TRUE(spinUntil([&] { return service_.entered.load(); }));
  }
  ASSERT_TRUE(spinUntil([&] { return service_.cancelled.load(); }));
  testing::drainEvents();
  EXPECT_FALSE(called);
}

TEST_F(UnaryCallTest, DestroyingTheConnectionEndsItsCallsWithoutACallback) {
  service_.hang = true;
  bool called = false;
  PendingCall call;
  {
    Connection connection(server_.channel(), testing::quickTiming());
    GrpcCounterClient counter(connection);
    call = counter.callNext({{}, "w"}, [&](auto) { called = true; });
  }
  testing::drainEvents();
  EXPECT_FALSE(called);
}

class ScriptedIdentity final : public identity::v1::IdentityService::Service {
 public:
  std::vector<std::string> tokens;
  grpc::Status Login(grpc::ServerContext*, const identity::v1::LoginRequest*,
                     identity::v1::LoginResponse* response) override {
    response->set_token("t-1");
    response->mutable_caller()->set_display_name("张三");
    return grpc::Status::OK;
  }
  grpc::Status GetSelf(grpc::ServerContext* context, const identity::v1::GetSelfRequest*,
                       identity::v1::Caller*) override {
    return remember(*context);
  }
  grpc::Status Logout(grpc::ServerContext* context, const identity::v1::LogoutRequest*,
                      identity::v1::LogoutResponse*) override {
    return remember(*context);
  }

 private:
  grpc::Status remember(const grpc::ServerContext& context) {
    const auto found = context.client_metadata().find("authorization");
    tokens.emplace_back(found == context.client_metadata().end()
                            ? std::string()
                            : std::string(found->second.data(), found->second.size()));
    return grpc::Status::OK;
  }
};

TEST(GrpcIdentityClient, TheTokenIsSentFromLoginToLogout) {
  ScriptedIdentity service;
  const FakeServer server{{&service}};
  Connection connection(server.channel(), testing::quickTiming());
  GrpcIdentityClient identity(connection);
  int answers = 0;
  const auto count = [&answers](const auto& outcome) { answers += outcome.has_value() ? 1 : 0; };

  PendingCall call = identity.login({"zhangsan", "secret"}, count);
  ASSERT_TRUE(spinUntil([&] { return answers == 1; }));
  call = identity.getSelf(count);
  ASSERT_TRUE(spinUntil([&] { return answers == 2; }));
  call = identity.logout(count);
  ASSERT_TRUE(spinUntil([&] { return answers == 3; }));
  call = identity.getSelf(count);
  ASSERT_TRUE(spinUntil([&] { return answers == 4; }));
  EXPECT_THAT(service.tokens, ::testing::ElementsAre("Bearer t-1", "Bearer t-1", ""));
}

}  // namespace
}  // namespace yichuang::client
