#include "kiosk/platform/id_card.h"

#include <QRegularExpression>
#include <QStringConverter>

namespace yichuang::platform {
namespace {

constexpr qsizetype kRecordBytes = 256;

/// Place of a field in the record, in bytes.
struct Field {
  qsizetype offset;
  qsizetype length;
};
constexpr Field kName{0, 30};
constexpr Field kSex{30, 2};
constexpr Field kNation{32, 4};
constexpr Field kBirthDate{36, 16};
constexpr Field kAddress{52, 70};
constexpr Field kNumber{122, 36};
constexpr Field kIssuer{158, 30};
constexpr Field kValidFrom{188, 16};
constexpr Field kValidUntil{204, 16};

const QString kDateFormat = QStringLiteral("yyyyMMdd");
const QString kWithoutLimit = QStringLiteral("长期");

QString textAt(const QByteArray& record, Field field) {
  QStringDecoder decode(QStringDecoder::Utf16LE);
  const QString text = decode(record.mid(field.offset, field.length));
  return text.left(text.indexOf(QChar(0))).trimmed();
}

QDate dateAt(const QByteArray& record, Field field) {
  return QDate::fromString(textAt(record, field), kDateFormat);
}

void put(QByteArray& record, Field field, const QString& text) {
  QStringEncoder encode(QStringEncoder::Utf16LE);
  const QString padded = text.leftJustified(field.length / 2, u' ', true);
  const QByteArray bytes = encode(padded);
  record.replace(field.offset, field.length, bytes);
}

bool isNumber(const QString& number) {
  static const QRegularExpression pattern(QStringLiteral("^[0-9]{17}[0-9X]$"));
  return pattern.match(number).hasMatch();
}

}  // namespace

tl::expected<IdCard, IdCardFault> parseIdCardRecord(const QByteArray& record) {
  if (record.size() != kRecordBytes) return tl::unexpected(IdCardFault::kLength);
  IdCard card{
      .name = textAt(record, kName),
      .sex = textAt(record, kSex),
      .nation = textAt(record, kNation),
      .birthDate = dateAt(record, kBirthDate),
      .address = textAt(record, kAddress),
      .number = textAt(record, kNumber).toUpper(),
      .issuer = textAt(record, kIssuer),
      .validFrom = dateAt(record, kValidFrom),
      .validUntil = dateAt(record, kValidUntil),
  };
  const bool unlimited = textAt(record, kValidUntil) == kWithoutLimit;
  if (card.name.isEmpty() || !card.name.isValidUtf16()) return tl::unexpected(IdCardFault::kText);
  if (!isNumber(card.number)) return tl::unexpected(IdCardFault::kNumber);
  if (!card.birthDate.isValid() || !card.validFrom.isValid() ||
      (!card.validUntil.isValid() && !unlimited))
    return tl::unexpected(IdCardFault::kDate);
  return card;
}

QByteArray makeIdCardRecord(const IdCard& card) {
  QByteArray record(kRecordBytes, '\0');
  put(record, kName, card.name);
  put(record, kSex, card.sex);
  put(record, kNation, card.nation);
  put(record, kBirthDate, card.birthDate.toString(kDateFormat));
  put(record, kAddress, card.address);
  put(record, kNumber, card.number);
  put(record, kIssuer, card.issuer);
  put(record, kValidFrom, card.validFrom.toString(kDateFormat));
  put(record, kValidUntil,
      card.validUntil.isNull() ? kWithoutLimit : card.validUntil.toString(kDateFormat));
  return record;
}

}  // namespace yichuang::platform
