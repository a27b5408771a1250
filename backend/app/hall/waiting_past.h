#pragma once

#include "backend/app/hall/hall.h"
#include "backend/domain/waiting_history.h"

namespace yichuang::app {

/// How many waited in one office's hall lately, counted from its tickets once for each moment that
/// is shown. One thread.
class WaitingPast {
 public:
  const domain::WaitingHistory& get(Context& context, const domain::Office& office);

 private:
  domain::WaitingHistory history_;
};

}  // namespace yichuang::app
