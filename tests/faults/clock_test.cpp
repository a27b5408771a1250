#include <algorithm>
#include <atomic>
#include <mutex>
#include <random>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "tests/support/rpc/desk.h"
#include "tests/support/rpc/watcher.h"
#include "tests/support/seed.h"
#include "yichuang/administration/v1/administration_service.grpc.pb.h"
#include "yichuang/catalogue/v1/catalogue_service.grpc.pb.h"
#include "yichuang/identity/v1/identity_service.grpc.pb.h"

// The machine's clock is set while a hall is at work: back and ahead, an hour and a day, and over
// midnight under load. Numbers, line, recall, logins and the audit trail go on as they should.
namespace yichuang::test {
namespace {

using domain::Reason;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;
using Administration = administration::v1::AdministrationService::Stub;
using Catalogue = catalogue::v1::CatalogueService::Stub;
using Identity = identity::v1::IdentityService::Stub;
using Strings = std::vector<std::string>;

class ClockSteps : public ::testing::Test {
 protected:
  void SetUp() override { ASSERT_THAT(desk_.open().status, Succeeds()); }

  /// Whatever the clock did, the trail is whole.
  void TearDown() override {
    const auto verified =
        server_.as("auditor@610900#9")
            .call(&Administration::VerifyAudit, administration::v1::VerifyAuditRequest());
    EXPECT_THAT(verified.status, Succeeds());
    EXPECT_TRUE(verified->whole()) << verified->finding();
  }

  std::string issue(const std::string& birth = {}) {
    const auto identity = birth.empty() ? std::string() : identity_number(birth, ++people_);
    const auto issued = kiosk_.call(&Tickets::IssueTicket, wish("610902", {"DL-06"}, identity));
    EXPECT_THAT(issued.status, Succeeds());
    return issued->ticket().number();
  }

  /// Calls and serves the next; their number.
  std::string serve() {
    const auto called = desk_.next();
    EXPECT_THAT(called.status, Succeeds());
    EXPECT_THAT(desk_.complete(called->ticket().name()).status, Succeeds());
    return called->ticket().number();
  }

  Strings serve_all(std::size_t citizens) {
    Strings numbers;
    while (numbers.size() < citizens) numbers.push_back(serve());
    return numbers;
  }

  watch::v1::Board board() {
    watch::v1::WatchBoardRequest request;
    request.set_office("offices/610902");
    Watcher<watch::v1::WatchBoardRequest, watch::v1::BoardUpdate> watcher{
        server_.as("display@610902#5"), &Watch::WatchBoard, request};
    return watcher.next().board();
  }

  HallServer server_;
  Client kiosk_ = server_.as("kiosk@610902#3");
  Desk desk_{server_.as("clerk@610902#1"), "offices/610902/windows/1"};
  int people_{};
};

class ClockStep : public ClockSteps,
                  public ::testing::WithParamInterface<std::pair<int, const char*>> {
 protected:
  hours step() const { return hours{GetParam().first}; }
};
INSTANTIATE_TEST_SUITE_P(By, ClockStep,
                         ::testing::Values(std::pair{-1, "AnHourBack"}, std::pair{1, "AnHourAhead"},
                                           std::pair{-24, "ADayBack"}, std::pair{24, "ADayAhead"}),
                         [](const auto& step) { return step.param.second; });

TEST_P(ClockStep, LineStaysInItsOrder) {
  Strings came{issue(), issue(), issue()};
  server_.clock.advance(step());
  for (int i = 0; i < 3; ++i) {
    server_.clock.advance(minutes{1});
    came.push_back(issue());
  }
  EXPECT_EQ(serve_all(6), came);
}

TEST_P(ClockStep, NoTwoWhoWaitBearTheSameNumber) {
  std::set<std::string> numbers{issue(), issue(), issue()};
  server_.clock.advance(step());
  for (int i = 0; i < 5; ++i) EXPECT_TRUE(numbers.insert(issue()).second);
  server_.clock.advance(-step());
  for (int i = 0; i < 5; ++i) EXPECT_TRUE(numbers.insert(issue()).second);
}

TEST_P(ClockStep, NumbersOfADayGoOnWhereTheyWere) {
  const Strings before{issue(), issue()};
  EXPECT_EQ(serve_all(2), before);
  server_.clock.advance(step());
  issue();
  serve();
  server_.clock.advance(-step());
  const auto after = issue();
  EXPECT_EQ(std::ranges::count(before, after), 0) << "the day has had it";
}

TEST_P(ClockStep, VisitInHandIsFinishedAndItsTimesAreNoFigures) {
  issue();
  const auto called = desk_.next();
  const auto& name = called->ticket().name();
  ASSERT_THAT(desk_.serve(name).status, Succeeds());
  server_.clock.advance(step());
  EXPECT_EQ(desk_.complete(name)->state(), queue::v1::Ticket::COMPLETED);
  server_.clock.advance(-step());
  queue::v1::GetDayFiguresRequest request;
  request.set_office("offices/610902");
  const auto figures = desk_.clerk().call(&Counter::GetDayFigures, request);
  EXPECT_GE(figures->mean_wait_seconds(), 0);
  EXPECT_GE(figures->longest_wait_seconds(), 0);
  EXPECT_GE(figures->mean_service_seconds(), 0);
}

TEST_P(ClockStep, WhoIsCalledCanBeCalledAgain) {
  issue();
  const auto name = desk_.next()->ticket().name();
  server_.clock.advance(seconds{30});
  ASSERT_THAT(desk_.recall(name).status, Succeeds());
  server_.clock.advance(step());
  EXPECT_THAT(desk_.recall(name).status, Succeeds());
  EXPECT_THAT(desk_.no_show(name).status, Succeeds());
}

TEST_P(ClockStep, BoardShowsTheNewestCallFirst) {
  for (int i = 0; i < 20; ++i) issue();
  serve_all(19);
  server_.clock.advance(step());
  const auto last = serve();
  ASSERT_GT(board().last_calls_size(), 0);
  EXPECT_EQ(board().last_calls(0).number(), last);
}

TEST_P(ClockStep, RequestThatIsRepeatedIsAnsweredAsBefore) {
  auto request = wish("610902", {"DL-06"});
  request.set_request_id(request_id());
  const auto first = kiosk_.call_as_is(&Tickets::IssueTicket, request);
  ASSERT_THAT(first.status, Succeeds());
  server_.clock.advance(step());
  const auto again = kiosk_.call_as_is(&Tickets::IssueTicket, request);
  EXPECT_EQ(again->ticket().SerializeAsString(), first->ticket().SerializeAsString());
}

TEST_F(ClockSteps, ElderlyKeepTheirHeadStartAndNoMoreAfterAStepBack) {
  const auto first = issue();
  server_.clock.advance(minutes{50});
  const auto second = issue();
  server_.clock.advance(-hours{1});
  const auto elderly = issue("19500101");
  EXPECT_EQ(serve_all(3), (Strings{first, elderly, second}));
}

// --- logins

class ClockAndLogin : public ClockSteps {
 protected:
  std::string log_in() {
    administration::v1::CreateUserRequest user;
    user.set_login("zhang");
    user.set_display_name("张一");
    user.set_password("secret-secret");
    auto* grant = user.add_roles();
    grant->set_role(identity::v1::ROLE_CLERK);
    grant->set_office("offices/610902");
    EXPECT_THAT(server_.as("administrator@610900#8").call(&Administration::CreateUser, user).status,
                Succeeds());
    identity::v1::LoginRequest login;
    login.set_login("zhang");
    login.set_password("secret-secret");
    const auto token = server_.as("").call(&Identity::Login, login)->token();
    identity::v1::ChangePasswordRequest change;
    change.set_old_password("secret-secret");
    change.set_new_password("another-secret");
    EXPECT_THAT(server_.as(token).call(&Identity::ChangePassword, change).status, Succeeds());
    return token;
  }

  grpc::Status ask(const std::string& token) {
    return server_.as(token)
        .call(&Catalogue::ListOffices, catalogue::v1::ListOfficesRequest())
        .status;
  }
};

TEST_F(ClockAndLogin, StepBackByADayEndsAWorkingLoginInsteadOfDoublingIt) {
  const auto token = log_in();
  ASSERT_THAT(ask(token), Succeeds());
  server_.clock.advance(-hours{24});
  EXPECT_THAT(ask(token), FailsWith(Reason::kSessionExpired));
}

TEST_F(ClockAndLogin, SmallCorrectionsLogNobodyOut) {
  const auto token = log_in();
  for (const int step : {-5, 5, -60, 20}) {
    server_.clock.advance(minutes{step});
    EXPECT_THAT(ask(token), Succeeds()) << step;
  }
}

TEST_F(ClockAndLogin, NoLoginOutlivesItsLongestTimeByMoreThanTheStep) {
  const auto token = log_in();
  int used_minutes = 0;
  bool stepped = false;
  while (ask(token).ok() && used_minutes < 48 * 60) {
    server_.clock.advance(minutes{10});
    used_minutes += 10;
    if (used_minutes >= 60 && !stepped) {
      server_.clock.advance(-hours{1});
      stepped = true;
    }
  }
  EXPECT_LE(used_minutes, 13 * 60 + 10);
}

// --- midnight

TEST_F(ClockSteps, MidnightUnderLoadRestartsTheNumbersWithoutADouble) {
  constexpr int kThreads = 4;
  constexpr int kEach = 40;
  server_.clock.set(on_monday(23, 59, 59));
  std::mt19937 random(seed());
  const int midnight = std::uniform_int_distribution<int>(20, kThreads * kEach - 20)(random);
  std::mutex mutex;
  std::vector<queue::v1::Ticket> tickets;
  std::atomic<int> issued{};
  std::vector<std::jthread> kiosks;
  for (int i = 0; i < kThreads; ++i) {
    kiosks.emplace_back([&, i] {
      const auto kiosk = server_.as("kiosk@610902#" + std::to_string(20 + i));
      for (int n = 0; n < kEach; ++n) {
        if (issued++ == midnight) server_.clock.advance(seconds{1});
        const auto answer = kiosk.call(&Tickets::IssueTicket, wish("610902", {"DL-06"}));
        EXPECT_THAT(answer.status, Succeeds());
        const std::lock_guard lock(mutex);
        tickets.push_back(answer->ticket());
      }
    });
  }
  kiosks.clear();
  std::set<std::string> open;
  std::set<std::string> dates;
  for (const auto& ticket : tickets) {
    EXPECT_TRUE(open.insert(ticket.number()).second) << ticket.number() << " waits twice";
    dates.insert(ticket.business_date());
  }
  EXPECT_EQ(dates.size(), 2U);
  EXPECT_EQ(open.size(), static_cast<std::size_t>(kThreads * kEach));
}

TEST_F(ClockSteps, NumbersBeginWithOneWhenTheLineOfTheDayBeforeIsDone) {
  server_.clock.set(on_monday(23, 59));
  const Strings monday{issue(), issue(), issue()};
  EXPECT_EQ(monday, (Strings{"B001", "B002", "B003"}));
  serve_all(3);
  server_.clock.advance(minutes{2});
  EXPECT_EQ(issue(), "B001");
}

}  // namespace
}  // namespace yichuang::test
