#include "backend/app/hall/forecast.h"

#include "backend/app/hall/hall_model.h"

namespace yichuang::app {
namespace {

/// The longer a line, the longer it takes to play and the less its waits change in a moment.
constexpr std::chrono::milliseconds fresh_for(std::size_t line) {
  constexpr std::chrono::milliseconds kAnyLine{2000};
  constexpr std::chrono::milliseconds kPerPerson{10};
  return kAnyLine + kPerPerson * static_cast<int>(line);
}

}  // namespace

domain::WaitEstimate Forecast::of(Context& context, const Hall& hall, const InLine& entry) {
  // Nothing it waits for is in the catalogue any more.
  if (entry.rules.pending.empty()) return {.unserved = true};
  if (const auto wait = known(hall, entry, context.now())) return *wait;
  play(context, hall);
  const auto found = waits_.find(entry.rules.key.id);
  return found == waits_.end() ? domain::WaitEstimate{.unserved = true} : found->second;
}

std::optional<domain::WaitEstimate> Forecast::known(const Hall& hall, const InLine& entry,
                                                    domain::Instant now) {
  if (!reaches(hall, now)) return {};
  const auto found = waits_.find(entry.rules.key.id);
  if (found == waits_.end()) return {};
  return found->second;
}

domain::WaitEstimate Forecast::of_joiner(Context& context, const Hall& hall,
                                         const std::vector<std::string>& services) {
  domain::WaitTarget target;
  for (const auto& code : services) {
    if (const auto id = context.catalogue().service_id(code)) target.pending.push_back(*id);
  }
  if (target.pending.empty()) return {.unserved = true};
  if (!reaches(hall, context.now())) play(context, hall);
  if (const auto behind = estimator_.estimate_behind(target.pending)) return *behind;
  domain::LineEstimator other;
  const auto model = model_of(context, hall, learned_, pace_);
  return other.estimate(model.hall(), target);
}

/// Brings what was played up to the hall, if it leads there without playing again.
bool Forecast::reaches(const Hall& hall, domain::Instant now) {
  const auto age = now - played_;  // negative: the clock was set back
  if (catalogue_ != hall.catalogue || age < age.zero() || age >= fresh_for(length_)) return false;
  // Somebody looks at an older hall than others did: what they were told is newer.
  if (sequence_ > hall.sequence) return true;
  return disturbed_ == hall.disturbed && length_ <= hall.line.size() && add_those_behind(hall);
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
