#pragma once

#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>

#include "backend/events/recent.h"
#include "backend/ports/commit.h"

namespace yichuang::events {

/// Something that follows the event log, as a view that streams show.
class Follower {
 public:
  virtual ~Follower() = default;
  /// Events it follows were committed. On the hub's thread; must not block.
  virtual void wake(std::span<const domain::Event> events) = 0;
  /// About four times a second. As wake.
  virtual void tick() = 0;
};

/// Passes committed events on to those who follow their office, and keeps the newest of them. It
/// keeps no state of the halls: a follower reads what it shows from the database. Thread-safe;
/// followers are called on one thread of the hub's own, never on the writer's, and without any lock
/// held.
class Hub final : public ports::CommitSink {
 public:
  Hub();
  ~Hub() override;

  void committed(const ports::Commit& commit) override;

  /// Follows one office's events; an empty code follows all. Ends when the follower dies.
  void add(const std::string& office, std::weak_ptr<Follower> follower);

  /// Ends the thread; nobody is called afterwards. Idempotent.
  void stop();

  std::size_t followers() const;

  /// Whoever is woken finds there what they are woken for.
  const Recent& recent() const { return recent_; }

 private:
  using Followers = std::vector<std::weak_ptr<Follower>>;

  void run();
  void pass_on(const std::vector<domain::Event>& events);
  void tick_share(std::size_t share);
  std::vector<std::shared_ptr<Follower>> living(const std::string& office);

  Recent recent_;
  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<domain::Event> queue_;
  std::unordered_map<std::string, Followers> followers_;
  bool stopping_{};
  std::thread thread_;
};

}  // namespace yichuang::events
