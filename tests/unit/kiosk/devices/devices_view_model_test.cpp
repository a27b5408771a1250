#include "kiosk/features/devices/devices_view_model.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

#include "kiosk/client/testing/manual_clock.h"

namespace yichuang::devices {
namespace {

using platform::DeviceState;

class FakeReader final : public platform::IdCardReader {
 public:
  FakeReader() { setState(DeviceState::kOk); }
  void start() override { started = true; }
  void stop() override { started = false; }
  bool started{false};
};

class FakePrinter final : public platform::ReceiptPrinter {
 public:
  using platform::Device::setState;
  void print(const platform::Receipt& receipt) override { receipts.append(receipt); }
  void check() override { ++checks; }
  QList<platform::Receipt> receipts;
  int checks{0};
};

class FakeScanner final : public platform::CodeScanner {
 public:
  FakeScanner() { setState(DeviceState::kOk); }
};

class DevicesTest : public ::testing::Test {
 protected:
  void SetUp() override {
    ASSERT_TRUE(pin_.set("730514"));
    printer_.setState(DeviceState::kOk);
    monitor_.watch(reader_);
    monitor_.watch(printer_);
    monitor_.watch(scanner_);
  }
  QString role(const QString& device, ui::RowsModel::Role role) {
    ui::RowsModel& rows = *page_.devices();
    for (int i = 0; i < rows.count(); ++i)
      if (rows.index(i).data(ui::RowsModel::KeyRole) == device)
        return rows.index(i).data(role).toString();
    return QStringLiteral("no such row");
  }
  QString told(const QString& device) { return role(device, ui::RowsModel::SubtitleRole); }
  QString state(const QString& device) { return role(device, ui::RowsModel::ValueRole); }
  bool testable(const QString& device) {
    return role(device, ui::RowsModel::AvailableRole) == QLatin1String("true");
  }
  QString fact(const QString& key) {
    ui::RowsModel& rows = *page_.facts();
    for (int i = 0; i < rows.count(); ++i)
      if (rows.index(i).data(ui::RowsModel::KeyRole) == key)
        return rows.index(i).data(ui::RowsModel::ValueRole).toString();
    return QStringLiteral("no such fact");
  }

  QTemporaryDir folder_;
  client::testing::ManualClock clock_;
  TechnicianPin pin_{folder_.filePath("technician.json"), clock_};
  platform::DeviceMonitor monitor_{[this] { return clock_.now(); }};
  FakeReader reader_;
  FakePrinter printer_;
  FakeScanner scanner_;
  DevicesViewModel page_{
      {.monitor = &monitor_,
       .pin = &pin_,
       .devices = {.cardReader = &reader_, .printer = &printer_, .scanner = &scanner_},
       .facts = {.version = "1.2", .server = "hall:7443"}},
      clock_};
};

const platform::IdCard kCard{.name = "王测试",
                             .sex = "1",
                             .nation = "01",
                             .birthDate = QDate(1955, 3, 1),
                             .address = "测试路",
                             .number = "610999195503010014",
                             .issuer = "",
                             .validFrom = QDate(2015, 6, 1),
                             .validUntil = {}};

TEST_F(DevicesTest, ShowsNothingBeforeTheNumber) {
  EXPECT_EQ(page_.devices()->count(), 0);
  page_.unlock("111000");
  EXPECT_FALSE(page_.isUnlocked());
  EXPECT_FALSE(page_.pinError().isEmpty());
  EXPECT_EQ(page_.devices()->count(), 0);
  page_.test("printer");
  EXPECT_TRUE(printer_.receipts.isEmpty()) << "a test ran on a locked page";
}

TEST_F(DevicesTest, WithoutANumberThereIsNoPage) {
  TechnicianPin none(folder_.filePath("none.json"), clock_);
  const DevicesViewModel page({.monitor = &monitor_, .pin = &none}, clock_);
  EXPECT_FALSE(page.isAvailable());
  EXPECT_TRUE(page_.isAvailable());
}

TEST_F(DevicesTest, SaysUntilWhenItIsLocked) {
  for (int i = 0; i < TechnicianPin::kTries; ++i) page_.unlock("111000");
  EXPECT_TRUE(page_.pinError().contains(pin_.lockedUntil().toLocalTime().toString("HH:mm")))
      << page_.pinError().toStdString();
}

TEST_F(DevicesTest, FollowsTheStateOfEachDevice) {
  page_.unlock("730514");
  ASSERT_EQ(page_.devices()->count(), 4);
  EXPECT_EQ(printer_.checks, 1);
  EXPECT_EQ(state("printer"), "正常");
  printer_.setState(DeviceState::kPaperOut);
  EXPECT_EQ(state("printer"), "没有纸");
  EXPECT_EQ(state("speaker"), "未配置");
  EXPECT_FALSE(testable("speaker"));
  EXPECT_TRUE(testable("printer"));
}

TEST_F(DevicesTest, PrintsATestAndSaysWhatCameOfIt) {
  page_.unlock("730514");
  page_.test("printer");
  page_.test("printer");
  EXPECT_EQ(printer_.receipts.size(), 1) << "a second touch prints no second paper";
  Q_EMIT printer_.failed(platform::PrintFault::kPaperOut);
  EXPECT_EQ(told("printer"), "没有纸");
  page_.test("printer");
  Q_EMIT printer_.printed();
  EXPECT_EQ(told("printer"), "已打印，请看纸条");
}

TEST_F(DevicesTest, ACardIsShownMasked) {
  Q_EMIT reader_.cardRead(kCard);  // a citizen's, before the page was opened
  page_.unlock("730514");
  EXPECT_FALSE(told("card-reader").contains("王"));
  page_.test("card-reader");
  EXPECT_TRUE(reader_.started);
  Q_EMIT reader_.cardRead(kCard);
  EXPECT_TRUE(told("card-reader").contains("王**"));
  EXPECT_FALSE(told("card-reader").contains("王测试"));
  EXPECT_FALSE(told("card-reader").contains("19550301"));
}

TEST_F(DevicesTest, ACodeIsShownInPart) {
  page_.unlock("730514");
  page_.test("scanner");
  Q_EMIT scanner_.scanned("yichuang:visit:7K2M9Q");
  EXPECT_TRUE(told("scanner").contains("21"));
  EXPECT_FALSE(told("scanner").contains("7K2M"));
}

TEST_F(DevicesTest, LeavingForgetsEverythingAndStopsTheReader) {
  page_.unlock("730514");
  page_.test("card-reader");
  Q_EMIT reader_.cardRead(kCard);
  page_.close();
  EXPECT_FALSE(page_.isUnlocked());
  EXPECT_FALSE(reader_.started);
  EXPECT_EQ(page_.devices()->count(), 0);
  page_.unlock("730514");
  EXPECT_FALSE(told("card-reader").contains("王"));
}

TEST_F(DevicesTest, LeavingDoesNotTakeTheReaderFromACitizen) {
  reader_.start();
  page_.close();
  EXPECT_TRUE(reader_.started);
}

TEST_F(DevicesTest, ShowsConnectionAndVersion) {
  page_.setLink(false, "14:05");
  page_.unlock("730514");
  EXPECT_TRUE(fact("link").contains("14:05"));
  EXPECT_EQ(fact("version"), "1.2");
  EXPECT_EQ(fact("certificate"), "未登记");
  page_.setLink(true, {});
  EXPECT_EQ(fact("link"), "正常");
}

TEST(MachineFacts, ACertificateThatEndsSoonIsMarked) {
  const QDateTime now(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
  const auto marked = [&](int days) {
    for (const ui::Row& row : factRows({.certificateExpiry = now.addDays(days)}, now))
      if (row.key == QLatin1String("certificate")) return !row.available;
    return false;
  };
  EXPECT_TRUE(marked(-1));
  EXPECT_TRUE(marked(29));
  EXPECT_FALSE(marked(31));
}

}  // namespace
}  // namespace yichuang::devices
