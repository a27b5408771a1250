#pragma once

#include <QString>

namespace yichuang::board {

/// "A零零一" for "A001": each digit by itself, as numbers on tickets are read out.
QString spokenNumber(const QString& number);

/// "十二" for "12" (1..99); every other text digit by digit.
QString spokenWindow(const QString& windowNumber);

/// What the hall hears when a number is called.
QString spokenCall(const QString& number, const QString& windowNumber);

}  // namespace yichuang::board
