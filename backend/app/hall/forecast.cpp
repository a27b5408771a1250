#include "backend/app/hall/forecast.h"

#include "backend/app/hall/hall_model.h"

namespace yichuang::app {
namespace {

constexpr auto kFresh = std::chrono::seconds(1);

}  // namespace

domain::WaitEstimate Forecast::of(Context& context, const Hall& hall, const InLine& entry) {
  bring_up_to(context, hall);
  const auto found = waits_.find(entry.rules.key.id);
  if (found != waits_.end()) return found->second;
  return {.unserved = true};  // nothing it waits for is in the catalogue any more
}

domain::WaitEstimate Forecast::of_joiner(Context& context, const Hall& hall,
                                         const std::vector<std::string>& services) {
  domain::WaitTarget target;
  for (const auto& code : services) {
    if (const auto id = context.catalogue().service_id(code)) target.pending.push_back(*id);
  }
  if (target.pending.empty()) return {.unserved = true};
  bring_up_to(context, hall);
  if (const auto behind = estimator_.estimate_behind(target.pending)) return *behind;
  domain::LineEstimator other;
  const auto model = model_of(context, hall, learned_, pace_);
  return other.estimate(model.hall(), target);
}

void Forecast::bring_up_to(Context& context, const Hall& hall) {
  if (!is_still_good(context, hall) || !add_those_behind(hall)) play(context, hall);
}

bool Forecast::is_still_good(Context& context, const Hall& hall) const {
  const auto age = context.now() - played_;
  return catalogue_ == hall.catalogue && disturbed_ == hall.disturbed &&
         sequence_ <= hall.sequence && length_ <= hall.line.size() && age >= age.zero() &&
         age < kFresh;
}

bool Forecast::add_those_behind(const Hall& hall) {
  for (; length_ < hall.line.size(); ++length_) {
    const auto& rules = hall.line[length_]->rules;
    if (rules.pending.empty()) continue;
    const auto wait = estimator_.join(rules.key.id, rules.pending);
    if (!wait) return false;
    waits_[rules.key.id] = *wait;
  }
  sequence_ = hall.sequence;
  return true;
}

void Forecast::play(Context& context, const Hall& hall) {
  const auto model = model_of(context, hall, learned_, pace_);
  const auto estimates = estimator_.estimate_line(model.hall());
  waits_.clear();
  for (std::size_t i = 0; i < estimates.size(); ++i) waits_[model.line[i].id] = estimates[i];
  catalogue_ = hall.catalogue;
  played_ = context.now();
  sequence_ = hall.sequence;
  disturbed_ = hall.disturbed;
  length_ = hall.line.size();
}

}  // namespace yichuang::app
