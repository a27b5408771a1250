#include "backend/app/hall/todays_pace.h"

namespace yichuang::app {
namespace {

constexpr auto kFresh = std::chrono::minutes(1);

double seconds_between(domain::Instant from, domain::Instant to) {
  return std::chrono::duration<double>(to - from).count();
}

domain::Pace read(Context& context, const Hall& hall,
                  std::span<const domain::HandlingTime> handling) {
  domain::DayPace day;
  const auto today = context.local(*hall.office).date;
  for (const auto& done : context.tx().tickets().done_services(hall.office->code, today)) {
    const auto service = hall.catalogue->service_id(done.service);
    if (!service) continue;
    const auto& believed = handling[static_cast<std::size_t>(*service)];
    const bool is_settled =
        seconds_between(done.started, context.now()) >= domain::DayPace::settling_seconds(believed);
    if (is_settled) day.add(believed, seconds_between(done.started, done.ended));
  }
  return day.pace();
}

}  // namespace

domain::Pace TodaysPace::get(Context& context, const Hall& hall,
                             std::span<const domain::HandlingTime> handling) {
  const auto age = context.now() - read_;
  if (catalogue_ != hall.catalogue || age < age.zero() || age > kFresh) {
    pace_ = read(context, hall, handling);
    catalogue_ = hall.catalogue;
    read_ = context.now();
  }
  return pace_;
}

}  // namespace yichuang::app
