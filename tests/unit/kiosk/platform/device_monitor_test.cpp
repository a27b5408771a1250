#include "kiosk/platform/device_monitor.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace yichuang::platform {
namespace {

class FakeDevice final : public Device {
 public:
  using Device::Device;
  using Device::setState;
};

class DeviceMonitorTest : public ::testing::Test {
 protected:
  QDateTime now_{QDate(2026, 3, 2), QTime(9, 0), Qt::UTC};
  DeviceMonitor monitor_{[this] { return now_; }};
  FakeDevice printer_{DeviceKind::kPrinter};
  QSignalSpy changed_{&monitor_, &DeviceMonitor::changed};
};

TEST_F(DeviceMonitorTest, WhatIsNotWatchedIsAbsent) {
  ASSERT_EQ(monitor_.statuses().size(), 4);
  for (const DeviceStatus& each : monitor_.statuses())
    EXPECT_EQ(each.state, DeviceState::kAbsent) << nameOf(each.kind);
}

TEST_F(DeviceMonitorTest, KnowsTheStateADeviceAlreadyHas) {
  printer_.setState(DeviceState::kPaperOut);
  monitor_.watch(printer_);
  EXPECT_EQ(monitor_.status(DeviceKind::kPrinter).state, DeviceState::kPaperOut);
  EXPECT_EQ(changed_.count(), 1);
}

TEST_F(DeviceMonitorTest, SaysSinceWhenAStateHolds) {
  monitor_.watch(printer_);
  const QDateTime begin = now_;
  printer_.setState(DeviceState::kOffline, "no route");
  now_ = now_.addSecs(60);
  printer_.setState(DeviceState::kOffline, "timed out");
  EXPECT_EQ(monitor_.status(DeviceKind::kPrinter).since, begin);
  EXPECT_EQ(monitor_.status(DeviceKind::kPrinter).detail, "timed out");
  EXPECT_EQ(changed_.count(), 1);
  printer_.setState(DeviceState::kOk);
  EXPECT_EQ(monitor_.status(DeviceKind::kPrinter).since, now_);
  EXPECT_EQ(changed_.count(), 2);
}

TEST(DeviceStatus, LittlePaperStillWorks) {
  EXPECT_TRUE(DeviceStatus{.state = DeviceState::kPaperLow}.works());
  EXPECT_FALSE(DeviceStatus{.state = DeviceState::kPaperOut}.works());
}

}  // namespace
}  // namespace yichuang::platform
