#pragma once

#include <vector>

#include "backend/app/hall/hall.h"
#include "backend/domain/alert.h"

namespace yichuang::app {

/// Calls for help of a hall that are not closed, the oldest first, and what its staff should look
/// after.
struct Attention {
  std::vector<domain::WatchedHelpCall> help_calls;
  std::vector<domain::Alert> alerts;
};

Attention attention_of(Context& context, const Hall& hall);

}  // namespace yichuang::app
