#pragma once

#include <QString>
#include <QStringList>

#include "kiosk/client/error.h"

namespace yichuang::i18n {

/// What a person is told about a failure and what they can do, in the program's language. A reason
/// unknown here (a newer server's) gives a general sentence with the reason's name. Empty for no
/// reason.
QString reasonText(const client::Error& error);

/// Every reason with a text of its own.
QStringList knownReasons();

}  // namespace yichuang::i18n
