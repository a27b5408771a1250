#include "backend/domain/estimate.h"

#include <array>
#include <functional>
#include <limits>
#include <random>

#include <gtest/gtest.h>

namespace yichuang::domain {
namespace {

const ServiceSet kAll{.all = true, .ids = {}};

struct TestHall {
  std::vector<HallWindow> windows;
  std::vector<HallTicket> line;
  std::vector<HandlingTime> handling{configured_handling_time(600), configured_handling_time(300),
                                     configured_handling_time(900)};

  void open_window(const ServiceSet& services = kAll) {
    HallWindow& window = windows.emplace_back();
    window.id = static_cast<WindowId>(windows.size());
    window.services = services;
  }
  void wait(ServiceId service) {
    HallTicket& ticket = line.emplace_back();
    ticket.id = static_cast<TicketId>(line.size());
    ticket.pending = {service};
  }
  Hall hall() const { return {windows, line, handling}; }
  WaitEstimate at_end(ServiceId service = 0) const {
    return LineEstimator{}.estimate(hall(), target(service));
  }
  static WaitTarget target(ServiceId service) {
    return {.pending = {service}, .index = {}, .only_window = {}, .callable_in = 0};
  }
};

TestHall hall_with(int windows, int waiting) {
  TestHall hall;
  for (int i = 0; i < windows; ++i) hall.open_window();
  for (int i = 0; i < waiting; ++i) hall.wait(i % 3);
  return hall;
}

TEST(Estimate, AFreeWindowCallsAtOnce) {
  const WaitEstimate expected{.half_seconds = 0,
                              .nine_in_ten_seconds = 0,
                              .people_ahead = 0,
                              .open_windows = 1,
                              .learned = false,
                              .unserved = false};
  EXPECT_EQ(hall_with(1, 0).at_end(), expected);
}

TEST(Estimate, WithoutAWindowItIsUnserved) {
  TestHall hall = hall_with(0, 3);
  EXPECT_TRUE(hall.at_end().unserved);
  hall.open_window();
  hall.windows[0].state = WindowState::kClosed;
  EXPECT_TRUE(hall.at_end().unserved);
  hall.windows[0].opens_in = 1800;
  const WaitEstimate opening = hall.at_end();
  EXPECT_FALSE(opening.unserved);
  EXPECT_EQ(opening.open_windows, 0);
  EXPECT_GT(opening.half_seconds, 1800);
}

TEST(Estimate, AWindowThatCannotServeDoesNotCount) {
  TestHall hall = hall_with(1, 5);
  const WaitEstimate alone = hall.at_end();
  hall.open_window({.all = false, .ids = {7}});
  EXPECT_EQ(hall.at_end(), alone);
  hall.windows.erase(hall.windows.begin());
  EXPECT_TRUE(hall.at_end().unserved);
}

TEST(Estimate, OfTwoFreeWindowsOneCitizenTakesOne) {
  TestHall hall;
  hall.open_window({.all = false, .ids = {0, 1}});
  hall.open_window({.all = false, .ids = {0, 2}});
  hall.wait(0);
  EXPECT_EQ(hall.at_end(0).half_seconds, 0);
  hall.wait(0);
  EXPECT_GT(hall.at_end(0).half_seconds, 0);
}

TEST(Estimate, PeopleForOtherWindowsAreNotAhead) {
  TestHall hall;
  hall.open_window({.all = false, .ids = {0}});
  hall.open_window({.all = false, .ids = {1}});
  for (int i = 0; i < 6; ++i) hall.wait(1);
  EXPECT_EQ(hall.at_end(0).people_ahead, 0);
  EXPECT_EQ(hall.at_end(0).half_seconds, 0);
  EXPECT_EQ(hall.at_end(1).people_ahead, 6);
}

TEST(Estimate, ElapsedTimeOfTheVisitBeingServedCounts) {
  TestHall hall = hall_with(1, 0);
  hall.handling[0] = {.log_mean = 6.4, .log_deviation = 0.2, .log_error = 0.05, .learned = true};
  hall.windows[0].occupied = Occupied{.service = 0, .elapsed_seconds = 0, .then = {}};
  const WaitEstimate begun = hall.at_end();
  hall.windows[0].occupied->elapsed_seconds = 400;
  const WaitEstimate later = hall.at_end();
  EXPECT_NEAR(begun.half_seconds, 600 + 15, 40);
  EXPECT_LT(later.half_seconds, begun.half_seconds - 300);
  EXPECT_TRUE(later.learned);
  hall.windows[0].occupied->elapsed_seconds = 14'000;
  EXPECT_GT(hall.at_end().half_seconds, 0) << "overdue is not over";
  hall.windows[0].occupied = Occupied{.service = 0, .elapsed_seconds = 400, .then = {1}};
  EXPECT_GT(hall.at_end().half_seconds, later.half_seconds + 100);
}

TEST(Estimate, LunchPushesTheWaitBehindIt) {
  TestHall hall = hall_with(1, 3);
  const int before = hall.at_end().half_seconds;
  hall.windows[0].next_break = Break{.from = 60, .to = 3660};
  EXPECT_GT(hall.at_end().half_seconds, before + 2500) << "the first visit runs into it";
  hall.windows[0].next_break = Break{.from = 60, .to = std::numeric_limits<double>::infinity()};
  EXPECT_TRUE(hall.at_end().unserved) << "closes for today";
}

TEST(Estimate, ATicketForOneWindowWaitsForIt) {
  TestHall hall = hall_with(2, 0);
  hall.windows[1].occupied = Occupied{.service = 0, .elapsed_seconds = 10, .then = {}};
  WaitTarget target = TestHall::target(0);
  target.only_window = 2;
  const WaitEstimate estimate = LineEstimator{}.estimate(hall.hall(), target);
  EXPECT_GT(estimate.half_seconds, 100);
  EXPECT_EQ(estimate.open_windows, 1);
}

TEST(Estimate, WhoIsNotYetCallableIsPassed) {
  TestHall hall = hall_with(1, 1);
  hall.line[0].callable_in = 7200;
  EXPECT_EQ(hall.at_end().half_seconds, 0);
  LineEstimator estimator;
  EXPECT_EQ(estimator.estimate_line(hall.hall())[0].half_seconds, 7200);
}

TEST(Estimate, ExpectedArrivalsTakeTimeButAreNobodyAhead) {
  TestHall hall = hall_with(1, 4);
  const WaitEstimate without = hall.at_end();
  hall.line[1].expected = true;
  const WaitEstimate with = hall.at_end();
  EXPECT_EQ(with.half_seconds, without.half_seconds);
  EXPECT_EQ(with.people_ahead, 3);
}

TEST(Estimate, TheRestOfAVisitIsDoneElsewhereAndDelaysOthersThere) {
  TestHall hall;
  hall.open_window({.all = false, .ids = {0}});
  hall.open_window({.all = false, .ids = {1}});
  hall.windows[1].occupied = Occupied{.service = 1, .elapsed_seconds = 0, .then = {}};
  for (int i = 0; i < 4; ++i) hall.wait(1);
  const int before = hall.at_end(1).half_seconds;
  hall.line.front().pending = {0, 1};
  const int with_rest = hall.at_end(1).half_seconds;
  EXPECT_NEAR(with_rest, before, 0.3 * before);
  hall.line.front().pending = {0};
  EXPECT_LT(hall.at_end(1).half_seconds, with_rest - 100);
}

TEST(Estimate, LearnedTimesReplaceConfiguredOnes) {
  TestHall hall = hall_with(1, 5);
  EXPECT_FALSE(hall.at_end().learned);
  const int configured = hall.at_end().half_seconds;
  for (HandlingTime& time : hall.handling) {
    time = {.log_mean = 4.6, .log_deviation = 0.3, .log_error = 0.05, .learned = true};
  }
  EXPECT_TRUE(hall.at_end().learned);
  EXPECT_LT(hall.at_end().half_seconds, configured / 2);
}

TEST(Estimate, TheWholeLineAtOnceAgreesWithOneByOne) {
  const TestHall hall = hall_with(3, 30);
  LineEstimator estimator;
  const auto answers = estimator.estimate_line(hall.hall());
  const std::vector<WaitEstimate> line{answers.begin(), answers.end()};
  ASSERT_EQ(line.size(), 30U);
  for (const std::size_t at : {0U, 7U, 29U}) {
    WaitTarget target = TestHall::target(0);
    target.index = at;
    EXPECT_EQ(estimator.estimate(hall.hall(), target), line[at]) << at;
  }
}

TEST(Estimate, WhoJoinsAnUnknownKindOfWaitNeedsANewEstimate) {
  const TestHall hall = hall_with(1, 1);
  LineEstimator estimator;
  estimator.estimate_line(hall.hall());
  const ServiceId known = 0;
  const ServiceId unknown = 2;
  EXPECT_TRUE(estimator.join(50, std::span{&known, 1}));
  EXPECT_FALSE(estimator.join(51, std::span{&unknown, 1}));
  EXPECT_FALSE(estimator.join(52, std::span{&known, 1}, WindowId{1}));
}

TEST(Estimate, SameHallSameAnswer) {
  EXPECT_EQ(hall_with(3, 20).at_end(), hall_with(3, 20).at_end());
}

class EstimateProperties : public ::testing::TestWithParam<unsigned> {
 protected:
  TestHall random_hall() {
    TestHall hall = hall_with(1 + pick(6), pick(25));
    for (HallWindow& window : hall.windows) {
      if (pick(2) == 0) continue;
      window.occupied =
          Occupied{.service = pick(3), .elapsed_seconds = pick(900) * 1.0, .then = {}};
    }
    return hall;
  }
  int pick(int below) { return static_cast<int>(random_() % static_cast<unsigned>(below)); }

 private:
  std::mt19937 random_{GetParam()};
};

TEST_P(EstimateProperties, HalfIsNotAboveNineInTen) {
  TestHall hall = random_hall();
  hall.open_window({.all = false, .ids = {1}});
  LineEstimator estimator;
  for (const WaitEstimate& estimate : estimator.estimate_line(hall.hall())) {
    EXPECT_LE(estimate.half_seconds, estimate.nine_in_ten_seconds);
    EXPECT_GE(estimate.half_seconds, 0);
  }
}

TEST_P(EstimateProperties, JoiningBehindIsWhatPlayingTheLongerLineGives) {
  TestHall hall = random_hall();
  for (ServiceId service = 0; service < 3; ++service) hall.wait(service);
  hall.windows[0].next_break = Break{600, 3600};
  hall.open_window({.all = false, .ids = {1}});
  LineEstimator estimator;
  estimator.estimate_line(hall.hall());
  for (int joined = 0; joined < 5; ++joined) {
    hall.wait(pick(3));
    const HallTicket& last = hall.line.back();
    const auto would_be = estimator.estimate_behind(last.pending);
    const auto join = estimator.join(last.id, last.pending);
    EXPECT_EQ(would_be, join);
    LineEstimator anew;
    EXPECT_EQ(join, anew.estimate_line(hall.hall()).back());
  }
}

/// A break nobody lives to see makes its window another than its fellows, so that the hall is
/// played call by call.
TEST_P(EstimateProperties, EqualWindowsAtOnceGiveWhatCallByCallGives) {
  TestHall hall = random_hall();
  hall.wait(pick(3));
  hall.open_window();
  hall.open_window();
  if (pick(2) == 0) {
    for (HallWindow& window : hall.windows) window.next_break = Break{300, 2000};
  }
  // Two halls under one roof: one for the first service, one for the others.
  const bool is_split = pick(2) == 0;
  for (HallWindow& window : hall.windows) {
    if (is_split) window.services = {.all = false, .ids = {1, 2}};
  }
  if (is_split) hall.open_window({.all = false, .ids = {0}});
  hall.windows[1].state = pick(2) == 0 ? WindowState::kPaused : WindowState::kOpen;

  LineEstimator at_once;
  const auto all = at_once.estimate_line(hall.hall());
  const std::vector<WaitEstimate> expected(all.begin(), all.end());
  const auto joined = at_once.join(999, hall.line.back().pending);

  auto far = hall.windows[0].next_break.value_or(Break{80'000, 80'001});
  far.from += far.from < 80'000 ? -0.001 : 0;
  hall.windows[0].next_break = far;
  LineEstimator call_by_call;
  const auto again = call_by_call.estimate_line(hall.hall());
  EXPECT_EQ(std::vector<WaitEstimate>(again.begin(), again.end()), expected);
  EXPECT_EQ(call_by_call.join(999, hall.line.back().pending), joined);
}

/// All are occupied, so that no two windows are free at the same moment.
TestHall overlapping_hall(const std::function<int(int)>& pick) {
  TestHall hall;
  const std::array<ServiceSet, 3> kinds{kAll, ServiceSet{.all = false, .ids = {0, 1}},
                                        ServiceSet{.all = false, .ids = {1, 2}}};
  for (int i = 0; i < 7; ++i) {
    hall.open_window(kinds[static_cast<std::size_t>(i % 3)]);
    hall.windows.back().occupied =
        Occupied{.service = pick(3), .elapsed_seconds = 3.0 * i + pick(3), .then = {}};
  }
  for (int i = 0; i < 30; ++i) hall.wait(pick(3));
  for (int i = 0; i < 3; ++i) hall.line[static_cast<std::size_t>(pick(30))].pending = {1, 0};
  if (pick(2) == 0) {
    for (std::size_t i = 1; i < 7; i += 3) hall.windows[i].next_break = Break{900, 2700};
  }
  return hall;
}

TEST_P(EstimateProperties, OverlappingWindowsInTheOrderOfTheLineGiveWhatCallByCallGives) {
  TestHall hall = overlapping_hall([this](int below) { return pick(below); });
  // One who needs two of them is not done at one window: those two are no third's either.
  for (HallTicket& ticket : hall.line) {
    if (ticket.pending.size() > 1) ticket.only_window = 1;
  }
  LineEstimator in_order;
  const auto all = in_order.estimate_line(hall.hall());
  const std::vector<WaitEstimate> expected(all.begin(), all.end());
  const auto joined = in_order.join(999, hall.line.back().pending);

  hall.windows[3].next_break = Break{80'000, 80'001};
  LineEstimator call_by_call;
  const auto again = call_by_call.estimate_line(hall.hall());
  EXPECT_EQ(std::vector<WaitEstimate>(again.begin(), again.end()), expected);
  EXPECT_EQ(call_by_call.join(999, hall.line.back().pending), joined);
}

TEST_P(EstimateProperties, OneMoreWindowNeverLengthens) {
  TestHall hall = random_hall();
  const WaitEstimate before = hall.at_end();
  hall.open_window();
  const WaitEstimate after = hall.at_end();
  EXPECT_LE(after.half_seconds, before.half_seconds);
  EXPECT_LE(after.nine_in_ten_seconds, before.nine_in_ten_seconds);
}

TEST_P(EstimateProperties, OneMoreAheadNeverShortens) {
  TestHall hall = random_hall();
  const WaitEstimate before = hall.at_end();
  HallTicket ticket;
  ticket.id = 999;
  ticket.pending = {pick(3)};
  hall.line.insert(hall.line.begin() + pick(static_cast<int>(hall.line.size()) + 1), ticket);
  const WaitEstimate after = hall.at_end();
  EXPECT_GE(after.half_seconds, before.half_seconds);
  EXPECT_GE(after.nine_in_ten_seconds, before.nine_in_ten_seconds);
}

INSTANTIATE_TEST_SUITE_P(Random, EstimateProperties, ::testing::Range(1U, 60U));

TEST(ExpectedOvertakers, ArriveWithinTheirHeadStartAndSmallClassesAddUp) {
  const Instant now{microseconds{1'795'000'000'000'000}};
  const OvertakingRate rates[] = {{2, 600}, {2, 600}, {2, 1200}, {6, 1200}};
  const auto arrivals = expected_overtakers(rates, now);  // 1/3 + 1/3 + 2/3 + 2 people
  ASSERT_GE(arrivals.size(), 3U);
  ASSERT_LE(arrivals.size(), 4U);
  for (const ExpectedArrival& arrival : arrivals) {
    EXPECT_GT(arrival.arrives_in, 0);
    EXPECT_LT(arrival.order_time, now);
  }
  EXPECT_TRUE(expected_overtakers({}, now).empty());
}

}  // namespace
}  // namespace yichuang::domain
