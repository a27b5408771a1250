// The driver against a real shared library with the functions of the readers' makers.

#include "kiosk/platform/sdt_card_reader.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

#include "kiosk/platform/sdt_poller.h"

namespace yichuang::platform {
namespace {

using namespace std::chrono_literals;

const QString kLibrary = QStringLiteral(YICHUANG_SDT_SIMULATOR);
const std::vector<int> kPorts{1001, 1002};

const IdCard kCard{.name = "王测试",
                   .sex = "1",
                   .nation = "01",
                   .birthDate = QDate(1955, 3, 1),
                   .address = "测试路",
                   .number = "610999195503010014",
                   .issuer = "安康市公安局",
                   .validFrom = QDate(2015, 6, 1),
                   .validUntil = {}};

class SdtTest : public ::testing::Test {
 protected:
  void SetUp() override {
    qputenv("YICHUANG_SDT_FOLDER", folder_.path().toLocal8Bit());
    plug();
  }
  void put(const QString& name, const QByteArray& content = {}) {
    QFile file(folder_.filePath(name));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
  }
  void take(const QString& name) { QFile::remove(folder_.filePath(name)); }
  void plug() { put("reader"); }
  void unplug() { take("reader"); }
  void lay() { put("card", makeIdCardRecord(kCard)); }
  void lift() { take("card"); }

  QTemporaryDir folder_;
};

class SdtPollerTest : public SdtTest {
 protected:
  void SetUp() override {
    SdtTest::SetUp();
    QObject::connect(&poller_, &SdtPoller::stateFound, &poller_,
                     [this](DeviceState state, const QString& detail) {
                       state_ = state;
                       detail_ = detail;
                     });
    poller_.setReading(true);
    poller_.poll();
  }
  void poll(int times = 1) {
    for (int i = 0; i < times; ++i) poller_.poll();
  }

  SdtPoller poller_{kLibrary, kPorts};
  DeviceState state_{};
  QString detail_;
  QSignalSpy read_{&poller_, &SdtPoller::cardRead};
  QSignalSpy unreadable_{&poller_, &SdtPoller::cardUnreadable};
  QSignalSpy removed_{&poller_, &SdtPoller::cardRemoved};
};

TEST_F(SdtPollerTest, ReadsACardOnceUntilItIsLifted) {
  EXPECT_EQ(state_, DeviceState::kOk);
  lay();
  poll();
  ASSERT_EQ(read_.count(), 1);
  EXPECT_EQ(read_[0][0].value<IdCard>(), kCard);
  lift();
  poll(2);
  EXPECT_EQ(removed_.count(), 1);
  lay();
  poll();
  EXPECT_EQ(read_.count(), 2);
}

TEST_F(SdtPollerTest, AReaderThatFindsTheSameCardAgainReadsItOnce) {
  put("again");
  lay();
  poll(5);
  EXPECT_EQ(read_.count(), 1);
}

TEST_F(SdtPollerTest, ACardOverlookedOnceIsNotTheNextCitizens) {
  put("again");
  lay();
  poll();
  put("fault", "overlook");
  poll(3);
  EXPECT_EQ(removed_.count(), 0);
  EXPECT_EQ(read_.count(), 1);
}

TEST_F(SdtPollerTest, ACardThatFailsIsToldOnceAndCanBeLaidAgain) {
  for (const char* fault : {"select", "read"}) {
    put("fault", fault);
    lay();
    poll(3);
    EXPECT_EQ(unreadable_.count(), 1) << fault;
    take("fault");
    lift();
    poll();
    lay();
    poll();
    EXPECT_EQ(read_.count(), 1) << fault;
    lift();
    poll(2);
    unreadable_.clear();
    read_.clear();
  }
}

TEST_F(SdtPollerTest, ACardPulledAwayHalfReadIsUnreadable) {
  put("fault", "pull");
  lay();
  poll(2);
  EXPECT_EQ(unreadable_.count(), 1);
  EXPECT_EQ(read_.count(), 0);
  EXPECT_EQ(removed_.count(), 1);
}

TEST_F(SdtPollerTest, ARecordThatIsNoCardIsUnreadable) {
  put("card", "nonsense");
  poll();
  EXPECT_EQ(unreadable_.count(), 1);
}

TEST_F(SdtPollerTest, AnUnpluggedReaderIsOfflineAndComesBack) {
  unplug();
  poll();
  EXPECT_EQ(state_, DeviceState::kOffline);
  plug();
  poll();
  EXPECT_EQ(state_, DeviceState::kOk);
  lay();
  poll();
  EXPECT_EQ(read_.count(), 1);
}

TEST_F(SdtPollerTest, ARefusingSecurityModuleIsAFault) {
  put("fault", "module");
  poll();
  EXPECT_EQ(state_, DeviceState::kFault);
}

TEST_F(SdtPollerTest, ACardLaidDownEarlyIsReadAtTheStart) {
  poller_.setReading(false);
  lay();
  poll();
  EXPECT_EQ(read_.count(), 0);
  poller_.setReading(true);
  poll();
  EXPECT_EQ(read_.count(), 1);
}

/// The state a reader settles in whose library is this file.
DeviceStatus statusWith(const QString& library) {
  SdtCardReader reader(library, kPorts, {.poll = 1ms, .retry = 1ms});
  EXPECT_TRUE(QTest::qWaitFor([&] { return reader.state() == DeviceState::kFault; }));
  return {.state = reader.state(), .detail = reader.detail()};
}

TEST_F(SdtTest, AMissingLibraryIsAFaultThatNamesIt) {
  EXPECT_TRUE(statusWith("/nowhere/libsdt.so").detail.contains("/nowhere/libsdt.so"));
}

TEST_F(SdtTest, AMissingFunctionIsAFaultThatNamesIt) {
  EXPECT_TRUE(statusWith(YICHUANG_SDT_INCOMPLETE).detail.contains("SDT_ReadBaseMsg"));
}

TEST_F(SdtTest, ReadsOnAThreadOfItsOwn) {
  SdtCardReader reader(kLibrary, kPorts, {.poll = 1ms, .retry = 1ms});
  QSignalSpy read(&reader, &IdCardReader::cardRead);
  QSignalSpy removed(&reader, &IdCardReader::cardRemoved);
  reader.start();
  lay();
  ASSERT_TRUE(QTest::qWaitFor([&] { return read.count() == 1; }));
  EXPECT_EQ(reader.state(), DeviceState::kOk);
  lift();
  ASSERT_TRUE(QTest::qWaitFor([&] { return removed.count() == 1; }));
  unplug();
  ASSERT_TRUE(QTest::qWaitFor([&] { return reader.state() == DeviceState::kOffline; }));
  plug();
  ASSERT_TRUE(QTest::qWaitFor([&] { return reader.isAvailable(); }));
  EXPECT_EQ(read.count(), 1);
}

TEST_F(SdtTest, AStoppedReaderReadsNothing) {
  SdtCardReader reader(kLibrary, kPorts, {.poll = 1ms, .retry = 1ms});
  QSignalSpy read(&reader, &IdCardReader::cardRead);
  reader.start();
  reader.stop();
  lay();
  ASSERT_TRUE(QTest::qWaitFor([&] { return reader.isAvailable(); }));
  EXPECT_EQ(read.count(), 0);
}

TEST(SdtResult, SeparatesCardFromReader) {
  EXPECT_EQ(sdtResult(0x90), SdtResult::kDone);
  EXPECT_EQ(sdtResult(0x9f), SdtResult::kDone);
  EXPECT_EQ(sdtResult(0x80), SdtResult::kNoCard);
  EXPECT_EQ(sdtResult(0x02), SdtResult::kNoReader);
  EXPECT_EQ(sdtResult(0x66), SdtResult::kBroken);
  for (const int code : {0x31, 0x32, 0x33, 0x40, 0x41, 0x47, 0x81, 0x91})
    EXPECT_EQ(sdtResult(code), SdtResult::kCardFault) << code;
}

}  // namespace
}  // namespace yichuang::platform
