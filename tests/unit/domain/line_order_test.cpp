#include "backend/domain/line_order.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/hall_day.h"

namespace yichuang::domain {
namespace {

using namespace std::chrono_literals;
using enum PriorityClass;
using ::testing::ElementsAre;

constexpr Instant kNow = Instant{microseconds{1'795'000'000'000'000}};

TEST(StrongestClass, TakesAgeAndDeclarationTogether) {
  struct Case {
    PriorityClass declared;
    std::optional<int> age;
    bool declined;
    PriorityClass expected;
  };
  const Case cases[] = {
      {kOrdinary, 59, false, kOrdinary}, {kOrdinary, 60, false, kElderly},
      {kOrdinary, 60, true, kOrdinary},  {kDisabled, 75, false, kDisabled},
      {kSoldier, 75, false, kSoldier},   {kPregnant, {}, false, kPregnant},
      {kElderly, 45, false, kOrdinary},  {kElderly, {}, false, kElderly},
      {kDisabled, 30, true, kOrdinary},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(strongest_class({}, c.declared, c.age, c.declined), c.expected)
        << static_cast<int>(c.declared) << " at " << c.age.value_or(-1);
  }
  EXPECT_EQ(strongest_class({.elderly = 900, .soldier = 600}, kSoldier, 60, false), kElderly);
}

TEST(HeadStart, IsNeverAboveTwoHoursOrBelowNothing) {
  EXPECT_EQ(head_start({.elderly = 90'000}, kElderly), 7200s);
  EXPECT_EQ(head_start({.soldier = -5}, kSoldier), 0s);
  EXPECT_EQ(longest_head_start({}), 300s + 30min);
  QueuePolicy generous;
  generous.head_start.disabled = 90'000;
  EXPECT_EQ(longest_head_start(generous), 7200s);
}

TEST(PositionAtArrival, IsTheEarliestTheCitizenIsEntitledTo) {
  struct Case {
    const char* name;
    PriorityClass priority;
    std::optional<Instant> booked;
    LinePosition expected;
  };
  const Case cases[] = {
      {"ordinary", kOrdinary, {}, {kNow, OrderBasis::kArrival, {}}},
      {"elderly", kElderly, {}, {kNow - 600s, OrderBasis::kPriority, {}}},
      {"booked, on time", kOrdinary, kNow, {kNow - 300s, OrderBasis::kAppointment, kNow}},
      {"booked, early", kOrdinary, kNow + 10min, {kNow, OrderBasis::kArrival, {}}},
      {"booked, as late as allowed",
       kOrdinary,
       kNow - 30min,
       {kNow - 35min, OrderBasis::kAppointment, kNow - 30min}},
      {"booked, too late", kOrdinary, kNow - 30min - 1us, {kNow, OrderBasis::kArrival, {}}},
      {"elderly, booked", kElderly, kNow, {kNow - 600s, OrderBasis::kPriority, {}}},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(position_at_arrival({}, {kNow, c.priority, c.booked}), c.expected) << c.name;
  }
}

TEST(PositionAtReturn, IsBehindTheThirdAndNeverAheadOfTheFormerPlace) {
  const std::vector<LineKey> line{{kNow, 1}, {kNow + 1s, 2}, {kNow + 2s, 3}, {kNow + 3s, 4}};
  const auto at = [&](Instant former, std::size_t waiting, int after) {
    return position_at_return(former, std::span{line}.first(waiting), after, kNow + 9s).order_time;
  };
  EXPECT_EQ(at(kNow - 1h, 4, 3), kNow + 2s + 1us);
  EXPECT_EQ(at(kNow - 1h, 2, 3), kNow + 1s + 1us) << "shorter line";
  EXPECT_EQ(at(kNow - 1h, 0, 3), kNow - 1h) << "empty line";
  EXPECT_EQ(at(kNow - 1h, 4, 0), kNow - 1h) << "no penalty";
  EXPECT_EQ(at(kNow + 1h, 4, 3), kNow + 1h) << "was further back";
}

TEST(ArrivalAt, AClockSetBackDoesNotLetNewcomersJumpTheLine) {
  EXPECT_EQ(arrival_at(kNow - 1h, kNow), kNow);
  EXPECT_EQ(arrival_at(kNow, kNow - 1h), kNow);
  EXPECT_EQ(arrival_at(kNow, {}), kNow);
}

LineTicket waiting(TicketId id, std::vector<ServiceId> pending) {
  return {.key = {kNow, id}, .pending = std::move(pending), .only_window = {}, .not_before = {}};
}

TEST(NextFor, TakesTheFirstTheWindowMayCallNow) {
  std::vector<LineTicket> line{waiting(1, {9}), waiting(2, {1}), waiting(3, {9, 1}),
                               waiting(4, {1})};
  line[1].not_before = kNow + 1us;
  line[2].only_window = 7;
  const LineWindow window{.id = 5, .services = {.all = false, .ids = {1, 2}}};
  const auto next = [&](Instant now) { return next_for(line, window, now)->key.id; };
  EXPECT_EQ(next(kNow), 4);
  EXPECT_EQ(next(kNow + 1us), 2);
  line[2].only_window = 5;
  EXPECT_EQ(next(kNow), 3) << "one of its services is enough";
  EXPECT_EQ(next_for(line, {.id = 5, .services = {.all = true, .ids = {}}}, kNow)->key.id, 1);
  EXPECT_EQ(next_for(line, {.id = 5, .services = {}}, kNow), nullptr);
}

TEST(OrderReasons, NameTheDecidingReasonFirst) {
  using enum OrderReasonKind;
  Ticket ticket;
  ticket.arrived = kNow;
  ticket.order_time = kNow;
  EXPECT_THAT(order_reasons(ticket, kNow), ElementsAre(OrderReason{kArrival, 0, kNow}));
  ticket.basis = OrderBasis::kPriority;
  ticket.order_time = kNow - 600s;
  ticket.target_window = "3";
  ticket.not_before = kNow + 5min;
  EXPECT_THAT(order_reasons(ticket, kNow),
              ElementsAre(OrderReason{kPriority, 600, kNow}, OrderReason{kArrival, 0, kNow},
                          OrderReason{kWindowOnly, 0, kNow}, OrderReason{kNotYet, 0, kNow + 5min}));
  ticket.basis = OrderBasis::kAppointment;
  ticket.order_event = kNow - 300s;
  ticket.target_window.clear();
  EXPECT_THAT(
      order_reasons(ticket, kNow + 5min),
      ElementsAre(OrderReason{kAppointment, 300, kNow - 300s}, OrderReason{kArrival, 0, kNow}));
}

/// Looks at every call of a hall: whom did the window pass over?
class FairnessBound : public ::testing::TestWithParam<std::uint64_t> {};

TEST_P(FairnessBound, NobodyIsOvertakenByWhoCameLaterThanTheLongestHeadStart) {
  const QueuePolicy policy;
  const double bound = static_cast<double>(longest_head_start(policy).count()) + 0.001;
  yichuang::testing::HallGenerator generator(GetParam(), yichuang::testing::county_hall());
  double worst = 0;
  for (int day = 0; day < 5; ++day) {
    yichuang::testing::HallDay hall(generator.profile(), generator.next_day(), policy);
    hall.on_call = [&](const yichuang::testing::HallDay& now,
                       const yichuang::testing::HallDay::Call& call) {
      for (const LineTicket& passed : now.line()) {
        const auto ticket = static_cast<std::size_t>(passed.key.id);
        if (ticket == call.ticket || !now.serves(call.window, ticket)) continue;
        const double later = now.day().visits[call.ticket].arrival - now.since(ticket);
        worst = std::max(worst, later);
        ASSERT_LE(later, bound) << "ticket " << ticket << " passed over for " << call.ticket;
      }
    };
    hall.play();
    ASSERT_TRUE(hall.line().empty()) << "somebody was never called";
  }
  EXPECT_GT(worst, 600) << "the hall was too quiet to prove anything";
}

INSTANTIATE_TEST_SUITE_P(Halls, FairnessBound, ::testing::Range<std::uint64_t>(1, 9));

}  // namespace
}  // namespace yichuang::domain
