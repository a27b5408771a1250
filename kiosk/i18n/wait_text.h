#pragma once

#include <QString>

#include "kiosk/client/common.h"

namespace yichuang::i18n {

/// A wait as a range in minutes, in the program's language: "约 10–25 分钟".
QString waitText(const client::WaitEstimate& estimate);

/// A sentence that says what the two ends of the range mean; empty where waitText() gives no range.
QString waitSentence(const client::WaitEstimate& estimate);

}  // namespace yichuang::i18n
