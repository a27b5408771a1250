#pragma once

#include <QString>

#include "kiosk/client/common.h"

namespace yichuang::visit {

/// A wait as a range in minutes, in the program's language: "约 10–25 分钟".
QString waitText(const client::WaitEstimate& estimate);

/// The same as a sentence that says what the two ends mean.
QString waitSentence(const client::WaitEstimate& estimate);

}  // namespace yichuang::visit
