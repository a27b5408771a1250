#include "backend/events/recent.h"

#include <algorithm>

namespace yichuang::events {

void Recent::add(std::span<const domain::Event> events) {
  const std::lock_guard lock(mutex_);
  for (const auto& event : events) {
    if (all_.empty()) begin_ = event.sequence - 1;
    auto kept = std::make_shared<const domain::Event>(event);
    of_office_[event.office].push_back(kept);
    all_.push_back(std::move(kept));
    if (all_.size() > most_) forget_oldest();
  }
}

void Recent::forget_oldest() {
  const auto oldest = std::move(all_.front());
  all_.pop_front();
  begin_ = oldest->sequence;
  const auto office = of_office_.find(oldest->office);
  office->second.pop_front();
  if (office->second.empty()) of_office_.erase(office);
}

std::optional<Recent::Found> Recent::between(std::int64_t since, std::int64_t until,
                                             const std::string& office,
                                             const Concerns& concerns) const {
  const std::lock_guard lock(mutex_);
  if (all_.empty() || since < begin_) return {};
  Found found;
  found.reached = std::min(until, all_.back()->sequence);
  const auto of_office = of_office_.find(office);
  if (!office.empty() && of_office == of_office_.end()) return found;
  const auto& events = office.empty() ? all_ : of_office->second;
  const auto first = std::ranges::upper_bound(events, since, {},
                                              [](const auto& event) { return event->sequence; });
  for (auto it = first; it != events.end() && (*it)->sequence <= until; ++it) {
    if (!concerns || concerns(**it)) found.events.push_back(**it);
  }
  return found;
}

}  // namespace yichuang::events
