#include "backend/app/hall/learned_times.h"

#include <vector>

namespace yichuang::app {
namespace {

constexpr auto kFresh = std::chrono::minutes(1);

std::shared_ptr<const domain::ServiceTimes> load(Context& context) {
  std::vector<domain::ServiceTimes::Row> rows;
  for (const auto& stored : context.tx().service_times().all()) {
    const auto office = context.catalogue().office_id(stored.office);
    const auto service = context.catalogue().service_id(stored.service);
    if (!office || !service) continue;
    rows.push_back({*office,
                    *service,
                    stored.hour,
                    {static_cast<double>(stored.count), stored.sum_log, stored.sum_log2}});
  }
  auto times = std::make_shared<domain::ServiceTimes>();
  times->merge(rows);
  return times;
}

}  // namespace

std::shared_ptr<const domain::ServiceTimes> LearnedTimes::get(Context& context) {
  const std::lock_guard lock(mutex_);
  const bool stale = !times_ || numbering_ != &context.catalogue() ||
                     context.now() - loaded_ > kFresh || context.now() < loaded_;
  if (stale) {
    times_ = load(context);
    numbering_ = &context.catalogue();
    loaded_ = context.now();
  }
  return times_;
}

}  // namespace yichuang::app
