#include "backend/domain/waiting_history.h"

#include <gmock/gmock.h>

namespace yichuang::domain {
namespace {

using namespace std::chrono_literals;
using testing::Each;
using testing::ElementsAre;

constexpr Instant kStart = Instant{microseconds{1'795'000'200'000'000}};

Instant at(int minutes) { return kStart + std::chrono::minutes{minutes}; }

std::optional<Instant> moment(int minutes) {
  return minutes < 0 ? std::optional<Instant>() : at(minutes);
}

TEST(TimesInLine, AreThoseTheTicketTells) {
  using Basis = OrderBasis;
  constexpr int kNever = -1;
  const struct {
    const char* what;
    Channel channel;
    Basis basis;
    int event, first_called, called, ended;
    std::vector<TimeInLine> times;
  } cases[] = {
      {"waits", Channel::kKiosk, Basis::kArrival, kNever, kNever, kNever, kNever, {{at(0), {}}}},
      {"called", Channel::kKiosk, Basis::kArrival, kNever, 9, 9, kNever, {{at(0), at(9)}}},
      {"called again by recall",
       Channel::kKiosk,
       Basis::kPriority,
       kNever,
       9,
       11,
       30,
       {{at(0), at(9)}}},
      {"gave up", Channel::kKiosk, Basis::kArrival, kNever, kNever, kNever, 7, {{at(0), at(7)}}},
      {"booked for later",
       Channel::kAppointment,
       Basis::kAppointment,
       20,
       15,
       15,
       kNever,
       {{at(0), at(15)}}},
      {"came back after a miss",
       Channel::kKiosk,
       Basis::kReturned,
       25,
       9,
       kNever,
       kNever,
       {{at(0), at(9)}, {at(25), {}}}},
      {"came back, last call of before",
       Channel::kKiosk,
       Basis::kReturned,
       25,
       9,
       10,
       kNever,
       {{at(0), at(9)}, {at(25), {}}}},
      {"came back and was called",
       Channel::kKiosk,
       Basis::kReturned,
       25,
       9,
       31,
       40,
       {{at(0), at(9)}, {at(25), at(31)}}},
      {"came back and gave up",
       Channel::kKiosk,
       Basis::kReturned,
       25,
       9,
       kNever,
       28,
       {{at(0), at(9)}, {at(25), at(28)}}},
      {"sent to another window",
       Channel::kDesk,
       Basis::kTransferred,
       14,
       9,
       kNever,
       kNever,
       {{at(0), at(9)}, {at(14), {}}}},
      {"goes on at another window",
       Channel::kDesk,
       Basis::kContinues,
       14,
       9,
       16,
       kNever,
       {{at(0), at(9)}, {at(14), at(16)}}},
      {"sent from another office",
       Channel::kTransfer,
       Basis::kTransferred,
       14,
       kNever,
       kNever,
       kNever,
       {{at(14), {}}}},
  };
  for (const auto& each : cases) {
    Ticket ticket;
    ticket.channel = each.channel;
    ticket.basis = each.basis;
    ticket.arrived = at(0);
    ticket.order_event = moment(each.event);
    ticket.first_called = moment(each.first_called);
    ticket.called = moment(each.called);
    ticket.ended = moment(each.ended);
    EXPECT_EQ(times_in_line(ticket), each.times) << each.what;
  }
}

TEST(WaitingHistory, AllWhoLookInFiveMinutesSeeTheSameMoments) {
  const auto history = empty_waiting_history(kStart);
  EXPECT_EQ(history.first, at(-120));
  EXPECT_EQ(history.step, 5min);
  EXPECT_EQ(history.waiting.size(), 25U);
  EXPECT_THAT(history.waiting, Each(0));
  EXPECT_EQ(empty_waiting_history(at(5) - 1us), history);
  EXPECT_EQ(empty_waiting_history(at(5)).first, at(-115));
}

TEST(WaitingHistory, CountsWhoHadComeAndNotGone) {
  const struct {
    const char* what;
    TimeInLine time;
    std::vector<int> waiting;
  } cases[] = {
      {"all the time", {at(-60), {}}, {1, 1, 1, 1}},
      {"from the moment of coming", {at(5), {}}, {0, 1, 1, 1}},
      {"not yet", {at(5) + 1us, {}}, {0, 0, 1, 1}},
      {"no more at the moment of going", {at(-60), at(10)}, {1, 1, 0, 0}},
      {"between two moments", {at(6), at(9)}, {0, 0, 0, 0}},
      {"before", {at(-60), at(-30)}, {0, 0, 0, 0}},
      {"later", {at(16), {}}, {0, 0, 0, 0}},
  };
  for (const auto& each : cases) {
    WaitingHistory history{kStart, 5min, std::vector<int>(4)};
    count_in(history, each.time);
    EXPECT_EQ(history.waiting, each.waiting) << each.what;
  }
}

TEST(WaitingHistory, AddsPeopleUp) {
  WaitingHistory history{kStart, 5min, std::vector<int>(3)};
  count_in(history, {at(0), {}});
  count_in(history, {at(3), at(8)});
  EXPECT_THAT(history.waiting, ElementsAre(1, 2, 1));
}

}  // namespace
}  // namespace yichuang::domain
