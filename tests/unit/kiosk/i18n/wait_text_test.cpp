#include "kiosk/i18n/wait_text.h"

#include <gtest/gtest.h>

namespace yichuang::i18n {
namespace {

client::WaitEstimate wait(int half, int most) {
  client::WaitEstimate estimate;
  estimate.halfSeconds = half;
  estimate.nineInTenSeconds = most;
  return estimate;
}

TEST(WaitText, IsARangeInWholeMinutesRoundedUp) {
  const struct {
    int half;
    int most;
    QString text;
  } cases[] = {{0, 0, "不用等"},          {0, 60, "不用等"},       {30, 61, "约 1–2 分钟"},
               {0, 300, "约 1–5 分钟"},   {300, 300, "约 5 分钟"}, {601, 1500, "约 11–25 分钟"},
               {7201, 9000, "2 小时以上"}};
  for (const auto& c : cases)
    EXPECT_EQ(waitText(wait(c.half, c.most)), c.text) << c.half << ' ' << c.most;
}

TEST(WaitText, SaysWhenNobodyServesIt) {
  client::WaitEstimate estimate = wait(60, 600);
  estimate.unserved = true;
  EXPECT_EQ(waitText(estimate), "今天没有窗口办理");
  EXPECT_TRUE(waitSentence(estimate).isEmpty());
}

}  // namespace
}  // namespace yichuang::i18n
