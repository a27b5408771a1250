#pragma once

#include <optional>
#include <span>
#include <unordered_map>

#include "backend/app/hall/hall.h"
#include "backend/ports/commit.h"

namespace yichuang::app {

/// Where somebody stands in a line.
struct Standing {
  InLinePtr entry;
  int position{};  ///< 1 is next
};

/// A hall that moves on with the commits that concern it, in place: a copy is made only for those
/// who look at all of it. One thread at a time.
class LiveHall {
 public:
  explicit LiveHall(const HallPtr& loaded);

  /// The office's next events and the rows of their commit. False when the rows do not say what
  /// the events did: the hall is to be loaded again.
  bool take(std::span<const domain::Event* const> events, const ports::ChangedRows& rows);

  const Hall& now() const { return hall_; }
  /// As it is now, for ever.
  HallPtr shown();
  std::optional<Standing> standing(std::int64_t ticket) const;

 private:
  using Line = std::vector<InLinePtr>;

  void put(const domain::Ticket& ticket);
  void put(const domain::Window& window);
  bool remove(std::int64_t id);
  bool add_to_line(const domain::Ticket& ticket);
  void add_away(const domain::Ticket& ticket);
  Line::const_iterator place_of(const domain::LineKey& key) const;

  Hall hall_;
  HallPtr shown_;  ///< null when the hall has moved on since
  std::unordered_map<std::int64_t, domain::LineKey> keys_;  ///< of those in the line, by ticket
};

}  // namespace yichuang::app
