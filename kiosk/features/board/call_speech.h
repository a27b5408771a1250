#pragma once

#include <QList>
#include <QString>

#include "kiosk/client/watch.h"

namespace yichuang::board {

// What the hall hears, in both languages whatever the board's own: it is for everybody in the hall.

/// "A零零一" for "A001": each digit by itself, as numbers on tickets are read out.
QString spokenNumber(const QString& number);
/// "A zero zero one" for "A001".
QString spokenNumberEn(const QString& number);

/// "十二" for "12" (1..99); every other text digit by digit.
QString spokenWindow(const QString& windowNumber);

/// One announcement of the calls, in their order.
QString spokenCallsZh(const QList<client::Call>& calls);
QString spokenCallsEn(const QList<client::Call>& calls);

}  // namespace yichuang::board
