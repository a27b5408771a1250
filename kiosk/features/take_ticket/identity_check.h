#pragma once

#include <QDate>
#include <QString>
#include <tl/expected.hpp>

namespace yichuang::take_ticket {

/// A first look at a typed identity number (GB 11643-1999), so that a slip is told while the
/// citizen still sees the digits. The server decides. Gives the birth date, or the server's reason
/// ("IDENTITY_NUMBER_CHECK_DIGIT") for what is wrong as of `today`.
tl::expected<QDate, QString> checkIdentityNumber(const QString& number, QDate today);

/// Full years of age on `today`.
int ageOn(QDate birthDate, QDate today);

}  // namespace yichuang::take_ticket
