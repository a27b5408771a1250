#pragma once

#include <span>

#include "backend/app/hall/hall.h"
#include "backend/domain/service_time.h"

namespace yichuang::app {

/// How fast one office's hall is today, from the services of its day, read again at most once a
/// minute. One thread.
class TodaysPace {
 public:
  /// `handling`: what is believed of each service, by ServiceId.
  domain::Pace get(Context& context, const Hall& hall,
                   std::span<const domain::HandlingTime> handling);

 private:
  domain::Pace pace_;
  domain::CataloguePtr catalogue_;  ///< null: never read
  domain::Instant read_{};
};

}  // namespace yichuang::app
