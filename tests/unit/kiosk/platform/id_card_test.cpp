#include "kiosk/platform/id_card.h"

#include <gtest/gtest.h>

namespace yichuang::platform {
namespace {

/// A person who does not exist: area 610999 is not assigned.
IdCard sample() {
  return {.name = "王测试",
          .sex = "1",
          .nation = "01",
          .birthDate = QDate(1955, 3, 1),
          .address = "陕西省安康市测试区测试路1号",
          .number = "610999195503010014",
          .issuer = "安康市公安局",
          .validFrom = QDate(2015, 6, 1),
          .validUntil = QDate(2035, 6, 1)};
}

QByteArray utf16(const QString& text) {
  return QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
}

/// The sample's record with the bytes from `offset` on replaced.
QByteArray recordWith(qsizetype offset, const QString& text) {
  QByteArray record = makeIdCardRecord(sample());
  const QByteArray bytes = utf16(text);
  return record.replace(offset, bytes.size(), bytes);
}

TEST(IdCardRecord, IsReadBackAsItWasWritten) {
  const auto card = parseIdCardRecord(makeIdCardRecord(sample()));
  ASSERT_TRUE(card);
  EXPECT_EQ(*card, sample());
}

TEST(IdCardRecord, HasItsFieldsAtThePlacesOfTheStandard) {
  const QByteArray record = makeIdCardRecord(sample());
  ASSERT_EQ(record.size(), 256);
  const struct {
    qsizetype offset;
    QString text;
  } places[] = {{0, "王测试"},         {30, "1"},         {32, "01"},
                {36, "19550301"},      {52, "陕西省"},    {122, "610999195503010014"},
                {158, "安康市公安局"}, {188, "20150601"}, {204, "20350601"}};
  for (const auto& place : places)
    EXPECT_EQ(record.mid(place.offset, place.text.size() * 2), utf16(place.text)) << place.offset;
}

TEST(IdCardRecord, ALifelongCardHasNoEnd) {
  IdCard card = sample();
  card.validUntil = {};
  const auto parsed = parseIdCardRecord(makeIdCardRecord(card));
  ASSERT_TRUE(parsed);
  EXPECT_TRUE(parsed->validUntil.isNull());
  EXPECT_TRUE(parsed->isValidOn(QDate(2099, 1, 1)));
}

TEST(IdCardRecord, ALowerCaseCheckDigitIsMadeUpperCase) {
  const auto parsed = parseIdCardRecord(recordWith(122 + 17 * 2, "x"));
  ASSERT_TRUE(parsed);
  EXPECT_TRUE(parsed->number.endsWith('X'));
}

TEST(IdCardRecord, FaultsAreTold) {
  const struct {
    const char* what;
    QByteArray record;
    IdCardFault fault;
  } cases[] = {
      {"empty", {}, IdCardFault::kLength},
      {"short", makeIdCardRecord(sample()).chopped(1), IdCardFault::kLength},
      {"long", makeIdCardRecord(sample()) + ' ', IdCardFault::kLength},
      {"no name", recordWith(0, QString(15, ' ')), IdCardFault::kText},
      {"half a character", recordWith(0, QString(QChar(0xD800)) + " "), IdCardFault::kText},
      {"letter in the number", recordWith(122, "A"), IdCardFault::kNumber},
      {"31 February", recordWith(36, "19550231"), IdCardFault::kDate},
      {"no end", recordWith(204, QString(8, ' ')), IdCardFault::kDate},
  };
  for (const auto& c : cases) {
    const auto card = parseIdCardRecord(c.record);
    ASSERT_FALSE(card) << c.what;
    EXPECT_EQ(card.error(), c.fault) << c.what;
  }
}

TEST(IdCard, IsValidFromItsFirstToItsLastDay) {
  const IdCard card = sample();
  EXPECT_FALSE(card.isValidOn(QDate(2015, 5, 31)));
  EXPECT_TRUE(card.isValidOn(QDate(2015, 6, 1)));
  EXPECT_TRUE(card.isValidOn(QDate(2035, 6, 1)));
  EXPECT_FALSE(card.isValidOn(QDate(2035, 6, 2)));
}

}  // namespace
}  // namespace yichuang::platform
