#include "kiosk/features/devices/technician_pin.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include "kiosk/client/testing/manual_clock.h"

namespace yichuang::devices {
namespace {

using Answer = TechnicianPin::Answer;

class TechnicianPinTest : public ::testing::Test {
 protected:
  TechnicianPin open() const { return {file_, clock_}; }
  void SetUp() override { ASSERT_TRUE(open().set("730514")); }

  QTemporaryDir folder_;
  QString file_{folder_.filePath("state/technician.json")};
  client::testing::ManualClock clock_;
};

TEST_F(TechnicianPinTest, OpensWithTheNumberOnly) {
  TechnicianPin pin = open();
  EXPECT_TRUE(pin.isSet());
  EXPECT_EQ(pin.enter("730515"), Answer::kWrong);
  EXPECT_EQ(pin.enter("730514"), Answer::kRight);
}

TEST_F(TechnicianPinTest, ThereIsNoDefault) {
  TechnicianPin pin(folder_.filePath("nothing.json"), clock_);
  EXPECT_FALSE(pin.isSet());
  EXPECT_EQ(pin.enter(""), Answer::kNotSet);
  EXPECT_EQ(pin.enter("000000"), Answer::kNotSet);
}

TEST_F(TechnicianPinTest, TheFileHoldsNoNumberAndOnlyTheOwnerReadsIt) {
  QFile file(file_);
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  EXPECT_FALSE(file.readAll().contains("730514"));
  const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
  EXPECT_FALSE(QFileInfo(file_).permissions() & others);
}

TEST_F(TechnicianPinTest, FiveWrongTriesLockIt) {
  TechnicianPin pin = open();
  for (int i = 1; i < TechnicianPin::kTries; ++i) EXPECT_EQ(pin.enter("999000"), Answer::kWrong);
  EXPECT_EQ(pin.triesLeft(), 1);
  EXPECT_EQ(pin.enter("999000"), Answer::kLocked);
  EXPECT_EQ(pin.enter("730514"), Answer::kLocked) << "the right number does not help now";
  clock_.advanceSeconds(TechnicianPin::kLockSeconds);
  EXPECT_EQ(pin.enter("730514"), Answer::kRight);
}

TEST_F(TechnicianPinTest, SwitchingOffAndOnGivesNoFurtherTries) {
  for (int i = 1; i <= TechnicianPin::kTries; ++i) open().enter("999000");
  EXPECT_EQ(open().enter("730514"), Answer::kLocked);
}

TEST_F(TechnicianPinTest, TheRightNumberForgivesTheWrongOnes) {
  TechnicianPin pin = open();
  for (int round = 0; round < 2; ++round) {
    for (int i = 1; i < TechnicianPin::kTries; ++i) EXPECT_EQ(pin.enter("999000"), Answer::kWrong);
    EXPECT_EQ(pin.enter("730514"), Answer::kRight);
  }
}

TEST_F(TechnicianPinTest, RefusesNumbersThatAreShortOrEasy) {
  TechnicianPin pin = open();
  for (const char* poor : {"", "12345", "1234567890123", "73051a", "000000", "123456", "987654"})
    EXPECT_FALSE(pin.set(poor)) << poor;
  EXPECT_EQ(pin.enter("730514"), Answer::kRight) << "the old number stays";
}

TEST_F(TechnicianPinTest, ABrokenFileOpensNothing) {
  QFile file(file_);
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write("{\"hash\": \"\", \"rounds\": 0}");
  file.close();
  EXPECT_FALSE(open().isSet());
}

}  // namespace
}  // namespace yichuang::devices
