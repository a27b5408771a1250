#include "backend/server/clock_trust.h"

namespace yichuang::server {
namespace {

bool is_near(domain::Instant one, domain::Instant other) {
  const auto apart = one < other ? other - one : one - other;
  return apart <= ClockTrust::kLargestStep;
}

}  // namespace

bool ClockTrust::believes(domain::Instant wall, Steady steady) {
  const auto at_zero =
      wall - std::chrono::duration_cast<domain::microseconds>(steady.time_since_epoch());
  const bool as_before = !believed_ || is_near(at_zero, believed_->at_zero);
  if (!as_before) {
    if (!stepped_ || !is_near(at_zero, stepped_->at_zero)) stepped_ = {at_zero, steady};
    if (steady - stepped_->since < kStands) return false;
  }
  // Moved along: many small corrections are no step.
  believed_ = {at_zero, steady};
  stepped_.reset();
  return true;
}

}  // namespace yichuang::server
