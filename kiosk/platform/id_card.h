#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <tl/expected.hpp>

namespace yichuang::platform {

/// What a resident identity card says of its holder. Personal data: never logged, and forgotten
/// with the visit.
struct IdCard {
  QString name;
  QString sex;     ///< GB/T 2261.1: "1" male, "2" female
  QString nation;  ///< GB/T 3304 code, "01" Han
  QDate birthDate;
  QString address;
  QString number;  ///< 18 characters, X upper case; the check digit is the caller's to verify
  QString issuer;
  QDate validFrom;
  QDate validUntil;  ///< null: without limit (长期)
  bool operator==(const IdCard&) const = default;

  bool isValidOn(QDate day) const {
    return validFrom <= day && (validUntil.isNull() || day <= validUntil);
  }
};

enum class IdCardFault { kLength, kText, kNumber, kDate };

/// Reads the text block of a card reader (GA/T 467): 256 bytes of UTF-16LE in fields of fixed
/// length, padded with blanks.
tl::expected<IdCard, IdCardFault> parseIdCardRecord(const QByteArray& record);

/// The same block made from a card, for simulators. Fields that are too long are cut.
QByteArray makeIdCardRecord(const IdCard& card);

}  // namespace yichuang::platform
