#include "kiosk/features/take_ticket/identity_check.h"

#include <array>

namespace yichuang::take_ticket {
namespace {

constexpr qsizetype kLength = 18;
constexpr std::array kWeights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
constexpr char kCheckDigits[] = "10X98765432";

QChar checkDigit(const QString& number) {
  int sum = 0;
  for (std::size_t i = 0; i < kWeights.size(); ++i)
    sum += kWeights[i] * number[static_cast<qsizetype>(i)].digitValue();
  return QLatin1Char(kCheckDigits[sum % 11]);
}

bool hasAllowedCharacters(const QString& number) {
  for (qsizetype i = 0; i < kLength; ++i) {
    const bool digit = number[i] >= u'0' && number[i] <= u'9';
    if (!digit && (i != kLength - 1 || number[i] != u'X')) return false;
  }
  return true;
}

}  // namespace

tl::expected<QDate, QString> checkIdentityNumber(const QString& number, QDate today) {
  const auto fault = [](const char* reason) { return tl::unexpected(QString::fromLatin1(reason)); };
  if (number.size() != kLength) return fault("IDENTITY_NUMBER_LENGTH");
  if (!hasAllowedCharacters(number)) return fault("IDENTITY_NUMBER_CHARACTER");
  const QDate birthDate = QDate::fromString(number.mid(6, 8), QStringLiteral("yyyyMMdd"));
  if (!birthDate.isValid()) return fault("IDENTITY_NUMBER_DATE");
  if (birthDate > today) return fault("IDENTITY_NUMBER_FUTURE");
  if (number.back() != checkDigit(number)) return fault("IDENTITY_NUMBER_CHECK_DIGIT");
  return birthDate;
}

int ageOn(QDate birthDate, QDate today) {
  const bool hadBirthday =
      std::pair(today.month(), today.day()) >= std::pair(birthDate.month(), birthDate.day());
  return today.year() - birthDate.year() - (hadBirthday ? 0 : 1);
}

}  // namespace yichuang::take_ticket
