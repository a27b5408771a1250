#include "kiosk/platform/simulated_card_reader.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace yichuang::platform {
namespace {

class SimulatedCardReaderTest : public ::testing::Test {
 protected:
  void lay(const QByteArray& record) {
    QFile file(path_);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(record);
  }
  void SetUp() override { reader_.start(); }
  void lift() { QFile::remove(path_); }

  QTemporaryDir folder_;
  QString path_{folder_.filePath("card")};
  SimulatedCardReader reader_{path_};
  QSignalSpy read_{&reader_, &IdCardReader::cardRead};
  QSignalSpy unreadable_{&reader_, &IdCardReader::cardUnreadable};
  QSignalSpy removed_{&reader_, &IdCardReader::cardRemoved};
};

const IdCard kCard{.name = "王测试",
                   .sex = "1",
                   .nation = "01",
                   .birthDate = QDate(1955, 3, 1),
                   .address = "测试路",
                   .number = "610999195503010014",
                   .issuer = "安康市公安局",
                   .validFrom = QDate(2015, 6, 1),
                   .validUntil = {}};

TEST_F(SimulatedCardReaderTest, ReadsACardOnceUntilItIsLifted) {
  reader_.poll();
  EXPECT_EQ(read_.count(), 0);
  lay(makeIdCardRecord(kCard));
  reader_.poll();
  reader_.poll();
  ASSERT_EQ(read_.count(), 1);
  EXPECT_EQ(read_[0][0].value<IdCard>(), kCard);
  lift();
  reader_.poll();
  EXPECT_EQ(removed_.count(), 1);
  lay(makeIdCardRecord(kCard));
  reader_.poll();
  EXPECT_EQ(read_.count(), 2);
}

TEST_F(SimulatedCardReaderTest, SaysWhenACardCannotBeRead) {
  lay("not a card");
  reader_.poll();
  EXPECT_EQ(unreadable_.count(), 1);
  EXPECT_EQ(read_.count(), 0);
}

TEST_F(SimulatedCardReaderTest, ACardLeftBehindIsNotTheNextCitizens) {
  lay(makeIdCardRecord(kCard));
  reader_.poll();
  reader_.stop();
  reader_.start();
  reader_.poll();
  EXPECT_EQ(read_.count(), 1);
}

TEST_F(SimulatedCardReaderTest, ACardLaidDownEarlyIsReadAtTheStart) {
  reader_.stop();
  lay(makeIdCardRecord(kCard));
  reader_.poll();
  EXPECT_EQ(read_.count(), 0);
  reader_.start();
  reader_.poll();
  EXPECT_EQ(read_.count(), 1);
}

TEST_F(SimulatedCardReaderTest, WithoutItsFolderItIsUnpluggedUntilThatIsBack) {
  lay(makeIdCardRecord(kCard));
  ASSERT_TRUE(QDir(folder_.path()).removeRecursively());
  reader_.poll();
  EXPECT_FALSE(reader_.isAvailable());
  ASSERT_TRUE(QDir().mkpath(folder_.path()));
  reader_.poll();
  EXPECT_TRUE(reader_.isAvailable());
  EXPECT_EQ(read_.count(), 0);
}

TEST(SimulatedCardReader, WithoutAPathThereIsNoReader) {
  EXPECT_FALSE(SimulatedCardReader(QString()).isAvailable());
}

}  // namespace
}  // namespace yichuang::platform
