#include "backend/domain/help_call.h"

#include <gtest/gtest.h>

namespace yichuang::domain {
namespace {

using namespace std::chrono_literals;

constexpr Instant kNow = Instant{microseconds{1'795'000'000'000'000}};
constexpr HelpCallPolicy kPolicy{.again_after_seconds = 60, .closes_after_minutes = 10};

HelpCall call_in(HelpCallState state) {
  HelpCall call;
  call.id = 7;
  call.raised = kNow;
  if (state != HelpCallState::kOpen) {
    EXPECT_TRUE(acknowledge(call, 21, "李芳", kNow + 30s).has_value());
  }
  if (state == HelpCallState::kClosed) close(call, kNow + 40s);
  return call;
}

struct Press {
  const char* name;
  HelpCallState last;
  seconds after;  ///< the first press
  bool same;
};

class AnotherPress : public testing::TestWithParam<Press> {};

TEST_P(AnotherPress, IsTheSameCallWhileSomebodyIsAwaited) {
  const auto& row = GetParam();
  EXPECT_EQ(is_same_call(call_in(row.last), kPolicy, kNow + row.after), row.same);
}

INSTANTIATE_TEST_SUITE_P(
    Rules, AnotherPress,
    testing::Values(Press{"AtOnce", HelpCallState::kOpen, 0s, true},
                    Press{"HoursLaterUnanswered", HelpCallState::kOpen, 3h, true},
                    Press{"JustAnswered", HelpCallState::kAcknowledged, 31s, true},
                    Press{"CoolingDown", HelpCallState::kAcknowledged, 30s + 59s, true},
                    Press{"NobodyCame", HelpCallState::kAcknowledged, 30s + 60s, false},
                    Press{"Closed", HelpCallState::kClosed, 41s, false}),
    [](const auto& row) { return std::string{row.param.name}; });

TEST(Acknowledging, TheFirstComes) {
  auto call = call_in(HelpCallState::kOpen);
  ASSERT_TRUE(acknowledge(call, 21, "李芳", kNow + 5s).has_value());
  ASSERT_TRUE(acknowledge(call, 22, "王强", kNow + 6s).has_value());
  EXPECT_EQ(call.state, HelpCallState::kAcknowledged);
  EXPECT_EQ(call.acknowledger, 21);
  EXPECT_EQ(call.acknowledger_name, "李芳");
  EXPECT_EQ(call.acknowledged, kNow + 5s);
}

TEST(Acknowledging, AClosedCallIsRefused) {
  auto call = call_in(HelpCallState::kClosed);
  const auto before = call;
  const auto refused = acknowledge(call, 22, "王强", kNow + 1min);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().reason, Reason::kHelpCallClosed);
  EXPECT_EQ(refused.error().metadata.at("help_call"), "7");
  EXPECT_EQ(call, before);
}

TEST(Closing, HappensOnce) {
  auto call = call_in(HelpCallState::kOpen);
  close(call, kNow + 1s);
  close(call, kNow + 2s);
  EXPECT_EQ(call.state, HelpCallState::kClosed);
  EXPECT_EQ(call.closed, kNow + 1s);
}

TEST(BeingOver, ComesSomeTimeAfterTheAnswerAndNeverWithoutOne) {
  EXPECT_FALSE(is_over(call_in(HelpCallState::kOpen), kPolicy, kNow + 24h));
  EXPECT_FALSE(is_over(call_in(HelpCallState::kAcknowledged), kPolicy, kNow + 10min));
  EXPECT_TRUE(is_over(call_in(HelpCallState::kAcknowledged), kPolicy, kNow + 30s + 10min));
  EXPECT_FALSE(is_over(call_in(HelpCallState::kClosed), kPolicy, kNow + 24h));
}

TEST(PageName, HasRoomForNothingPersonal) {
  EXPECT_TRUE(is_page_name(""));
  EXPECT_TRUE(is_page_name("find-ticket"));
  for (const auto* text : {"Identify", "a b", "a1", "张三", "610999", "a/b"}) {
    EXPECT_FALSE(is_page_name(text)) << text;
  }
  EXPECT_TRUE(is_page_name(std::string(40, 'a')));
  EXPECT_FALSE(is_page_name(std::string(41, 'a')));
}

}  // namespace
}  // namespace yichuang::domain
