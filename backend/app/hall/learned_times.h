#pragma once

#include <memory>
#include <mutex>

#include "backend/app/context.h"
#include "backend/domain/service_time.h"

namespace yichuang::app {

/// Handling times as the database has them, read again at most once a minute. Thread-safe.
class LearnedTimes {
 public:
  std::shared_ptr<const domain::ServiceTimes> get(Context& context);

 private:
  std::mutex mutex_;
  std::shared_ptr<const domain::ServiceTimes> times_;
  const domain::CatalogueIndex* numbering_{};  ///< whose dense numbers `times_` uses
  domain::Instant loaded_{};
};

}  // namespace yichuang::app
