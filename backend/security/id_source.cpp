#include "backend/security/id_source.h"

#include <algorithm>

namespace yichuang::security {
namespace {

constexpr int kCounterBits = 12;
constexpr domain::Instant kEpoch =
    std::chrono::sys_days{std::chrono::year{2020} / std::chrono::January / 1};

}  // namespace

std::int64_t IdSource::next(domain::Instant now) {
  const std::int64_t micros = std::max<std::int64_t>((now - kEpoch).count(), 0);
  const std::int64_t from_clock = micros << kCounterBits;
  std::int64_t last = last_.load(std::memory_order_relaxed);
  std::int64_t id = 0;
  // A full counter runs over into the microseconds: ids stay unique and run ahead of the clock.
  do {
    id = std::max(last + 1, from_clock);
  } while (!last_.compare_exchange_weak(last, id, std::memory_order_relaxed));
  return id;
}

domain::Instant made_at(std::int64_t id) {
  return kEpoch + domain::microseconds{id >> kCounterBits};
}

}  // namespace yichuang::security
