#include <latch>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "tests/support/rpc/desk.h"

// Many at once: forty clerks press "next" while two hundred kiosks issue.
namespace yichuang::test {
namespace {

using domain::Reason;
using queue::v1::Ticket;

constexpr int kClerks = 40;
constexpr int kKiosks = 200;
constexpr int kKioskThreads = 20;

domain::CataloguePtr large_hall() {
  auto catalogue = hall_catalogue()->catalogue();
  auto& windows = catalogue.offices.at(1).windows;
  windows.clear();
  for (int i = 1; i <= kClerks; ++i) windows.push_back({std::to_string(i), {}, true, {}});
  return std::make_shared<const domain::CatalogueIndex>(std::move(catalogue));
}

class Rush : public ::testing::Test {
 protected:
  void SetUp() override {
    for (int i = 1; i <= kClerks; ++i) {
      desks_.emplace_back(server_.as("clerk@610902#" + std::to_string(i)),
                          "offices/610902/windows/" + std::to_string(i));
      ASSERT_THAT(desks_.back().open().status, Succeeds());
    }
  }

  /// Runs `work(i)` for all i in threads that begin together.
  template <class Work>
  static void at_once(int threads, Work work) {
    std::latch start(threads);
    std::vector<std::jthread> running;
    for (int i = 0; i < threads; ++i) {
      running.emplace_back([&, i] {
        start.arrive_and_wait();
        work(i);
      });
    }
  }

  void issue_at(int kiosk) {
    const auto issued = server_.as("kiosk@610902#" + std::to_string(kiosk))
                            .call(&Tickets::IssueTicket, wish("610902", {"DL-01"}));
    EXPECT_THAT(issued.status, Succeeds());
    const std::lock_guard lock(mutex_);
    numbers_.insert(issued->ticket().number());
  }

  /// Presses "next" once; remembers whom it brought.
  bool call_next(const Desk& desk) {
    const auto next = desk.next();
    if (!next.ok()) {
      EXPECT_THAT(next.status, FailsWith(Reason::kNobodyWaiting));
      return false;
    }
    const std::lock_guard lock(mutex_);
    EXPECT_TRUE(called_.insert(next->ticket().number()).second)
        << next->ticket().number() << " was called twice";
    tickets_[&desk] = next->ticket().name();
    return true;
  }

  void complete(const Desk& desk) {
    std::string ticket;
    {
      const std::lock_guard lock(mutex_);
      ticket = tickets_[&desk];
    }
    EXPECT_EQ(desk.complete(ticket)->state(), Ticket::COMPLETED);
  }

  queue::v1::DayFigures figures() {
    queue::v1::GetDayFiguresRequest request;
    request.set_office("offices/610902");
    return server_.as("supervisor@610902#90").call(&Counter::GetDayFigures, request).value;
  }

  static std::set<std::string> first_numbers(int count) {
    std::set<std::string> numbers;
    for (int i = 1; i <= count; ++i) numbers.insert(fmt::format("A{:03}", i));
    return numbers;
  }

  HallServer server_{{.catalogue = large_hall()}};
  std::vector<Desk> desks_;
  std::mutex mutex_;
  std::set<std::string> numbers_;
  std::set<std::string> called_;
  std::map<const Desk*, std::string> tickets_;
};

TEST_F(Rush, CallsNobodyTwiceAndLosesNobody) {
  std::atomic<int> kiosks_left = kKioskThreads;
  at_once(kClerks + kKioskThreads, [&](int i) {
    if (i < kKioskThreads) {
      for (int k = 0; k < kKiosks / kKioskThreads; ++k) issue_at(i * 100 + k);
      --kiosks_left;
      return;
    }
    const auto& desk = desks_[static_cast<std::size_t>(i - kKioskThreads)];
    for (;;) {
      const bool last_look = kiosks_left == 0;
      if (call_next(desk)) {
        complete(desk);
      } else if (last_look) {
        return;
      }
    }
  });
  EXPECT_EQ(numbers_, first_numbers(kKiosks));  // unique, without a gap
  EXPECT_EQ(called_, numbers_);
  EXPECT_EQ(figures().issued(), kKiosks);
  EXPECT_EQ(figures().served(), kKiosks);
  EXPECT_EQ(figures().waiting() + figures().called(), 0);
}

TEST_F(Rush, GivesTwentyCitizensToTwentyOfFortyClerks) {
  constexpr int kWaiting = 20;
  for (int i = 0; i < kWaiting; ++i) issue_at(i);
  std::atomic<int> served = 0;
  at_once(kClerks, [&](int i) {
    if (call_next(desks_[static_cast<std::size_t>(i)])) ++served;
  });
  EXPECT_EQ(served, kWaiting);
  EXPECT_EQ(called_, numbers_);
  EXPECT_EQ(figures().called(), kWaiting);
  EXPECT_EQ(figures().waiting(), 0);
}

TEST_F(Rush, IssuesOneTicketToAPersonWhoIsAtManyKiosks) {
  std::atomic<int> issued = 0;
  at_once(kKioskThreads, [&](int i) {
    const auto answer =
        server_.as("kiosk@610902#" + std::to_string(i))
            .call(&Tickets::IssueTicket, wish("610902", {"DL-01"}, identity_number("19900101", 1)));
    if (answer.ok()) {
      ++issued;
    } else {
      EXPECT_THAT(answer.status, FailsWith(Reason::kTicketOpenAlready));
    }
  });
  EXPECT_EQ(issued, 1);
}

TEST_F(Rush, AnswersOneRequestSentManyTimesAtOnceWithOneTicket) {
  auto request = wish("610902", {"DL-01"});
  request.set_request_id(request_id());
  std::set<std::string> answers;
  at_once(kKioskThreads, [&](int) {
    const auto answer = server_.as("kiosk@610902#3").call_as_is(&Tickets::IssueTicket, request);
    ASSERT_THAT(answer.status, Succeeds());
    const std::lock_guard lock(mutex_);
    answers.insert(answer.value.SerializeAsString());
  });
  EXPECT_EQ(answers.size(), 1U);
  EXPECT_EQ(figures().issued(), 1);
}

TEST_F(Rush, LetsOneOfManyClerksSitDownAtAWindow) {
  desks_.front().close();
  std::atomic<int> seated = 0;
  at_once(kClerks, [&](int i) {
    const Desk desk{server_.as("clerk@610902#" + std::to_string(100 + i)), desks_.front().window()};
    if (desk.open().ok()) ++seated;
  });
  EXPECT_EQ(seated, 1);
}

}  // namespace
}  // namespace yichuang::test
