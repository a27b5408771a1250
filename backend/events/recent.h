#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "backend/domain/event.h"

namespace yichuang::events {

/// The newest events of the log in memory, so that views that are built many times a second need
/// not read them again. Thread-safe.
class Recent {
 public:
  using Concerns = std::function<bool(const domain::Event&)>;

  struct Found {
    std::vector<domain::Event> events;
    std::int64_t reached{};  ///< all up to this one were looked at; those after it are not here yet
  };

  /// Keeps `most` events.
  explicit Recent(std::size_t most = 10'000) : most_(most) {}

  /// As they were committed, each once, in their order.
  void add(std::span<const domain::Event> events);

  /// An office's events (empty: of all) after `since` up to `until` that concern somebody; nothing
  /// when older ones are asked for than are kept.
  std::optional<Found> between(std::int64_t since, std::int64_t until, const std::string& office,
                               const Concerns& concerns) const;

 private:
  using Events = std::deque<std::shared_ptr<const domain::Event>>;

  void forget_oldest();

  const std::size_t most_;
  mutable std::mutex mutex_;
  Events all_;
  std::unordered_map<std::string, Events> of_office_;
  std::int64_t begin_{};  ///< all after this one are here; the log begins with 1
};

}  // namespace yichuang::events
