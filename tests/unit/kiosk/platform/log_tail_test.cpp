#include "kiosk/platform/log_tail.h"

#include <QLoggingCategory>
#include <gtest/gtest.h>

namespace yichuang::platform {
namespace {

/// Where messages went before: nowhere.
class LogTailTest : public ::testing::Test {
 protected:
  void SetUp() override {
    before_ = qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
  }
  void TearDown() override { qInstallMessageHandler(before_); }
  QtMessageHandler before_{};
};

TEST_F(LogTailTest, KeepsTheLastLines) {
  const LogTail tail;
  for (int i = 0; i < LogTail::kMost + 5; ++i) qInfo("line %d", i);
  ASSERT_EQ(tail.lines().size(), LogTail::kMost);
  EXPECT_TRUE(tail.lines().first().endsWith("line 5"));
  EXPECT_TRUE(tail.lines().last().endsWith("line 104"));
}

TEST_F(LogTailTest, MasksWhatCouldBeSomebodysNumber) {
  const LogTail tail;
  qInfo("card 610999195503010014 of 13812345678");
  const QString line = tail.lines().constLast();
  EXPECT_TRUE(line.endsWith("card 610*************14 of 138******78")) << line.toStdString();
}

TEST(MaskNumbers, LeavesShortNumbersAlone) {
  EXPECT_EQ(maskNumbers("A012 port 9100"), "A012 port 9100");
  EXPECT_EQ(maskNumbers("11010119550301001X"), "110*************1X");
}

}  // namespace
}  // namespace yichuang::platform
