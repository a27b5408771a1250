#include <gtest/gtest.h>

#include "kiosk/client/localized_text.h"
#include "kiosk/client/pending_call.h"
#include "kiosk/client/request_id.h"

namespace yichuang::client {
namespace {

TEST(LocalizedText, GivesTheLanguageAskedForElseTheOther) {
  const LocalizedText both{"窗口", "Window"};
  EXPECT_EQ(both.in("zh_CN"), "窗口");
  EXPECT_EQ(both.in("en"), "Window");
  EXPECT_EQ(both.in("en_GB"), "Window");
  EXPECT_EQ(both.in("fr"), "窗口");
  EXPECT_EQ((LocalizedText{"窗口", ""}.in("en")), "窗口");
  EXPECT_EQ((LocalizedText{"", "Window"}.in("zh_CN")), "Window");
}

TEST(PendingCall, DestroyingTheHandleAbortsOnce) {
  int aborts = 0;
  auto state = std::make_shared<CallState>();
  state->abort = [&aborts] { ++aborts; };
  {
    PendingCall first(state);
    PendingCall second(std::move(first));
    EXPECT_TRUE(second.active());
    second.cancel();
  }
  EXPECT_EQ(aborts, 1);
  EXPECT_FALSE(state->active);
}

TEST(PendingCall, AFinishedCallIsNotAborted) {
  int aborts = 0;
  auto state = std::make_shared<CallState>();
  state->abort = [&aborts] { ++aborts; };
  state->active = false;
  { const PendingCall call(state); }
  EXPECT_EQ(aborts, 0);
}

TEST(PendingCall, AssigningANewCallEndsTheOldOne) {
  auto old = std::make_shared<CallState>();
  PendingCall call(old);
  call = PendingCall(std::make_shared<CallState>());
  EXPECT_FALSE(old->active);
  EXPECT_TRUE(call.active());
}

TEST(RequestId, EachWishHasItsOwn) {
  EXPECT_EQ(newRequestId().size(), 36);
  EXPECT_NE(newRequestId(), newRequestId());
}

}  // namespace
}  // namespace yichuang::client
