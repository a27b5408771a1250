#include "backend/events/hub.h"

#include <chrono>
#include <utility>

namespace yichuang::events {
namespace {

constexpr std::chrono::milliseconds kTick{250};
/// Offices have their ticks one share after another: all at once would keep what is urgent waiting
/// behind the many who only look whether something changed.
constexpr std::size_t kShares = 10;

}  // namespace

Hub::Hub() : thread_([this] { run(); }) {}

Hub::~Hub() { stop(); }

void Hub::stop() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  changed_.notify_all();
  if (thread_.joinable()) thread_.join();
}

void Hub::committed(const ports::Commit& commit) {
  recent_.add(commit.events);
  {
    const std::lock_guard lock(mutex_);
    queue_.insert(queue_.end(), commit.events.begin(), commit.events.end());
  }
  changed_.notify_one();
}

void Hub::add(const std::string& office, std::weak_ptr<Follower> follower) {
  const std::lock_guard lock(mutex_);
  followers_[office].push_back(std::move(follower));
}

std::size_t Hub::followers() const {
  const std::lock_guard lock(mutex_);
  std::size_t count = 0;
  for (const auto& [office, list] : followers_) {
    for (const auto& follower : list) count += follower.expired() ? 0 : 1;
  }
  return count;
}

std::vector<std::shared_ptr<Follower>> Hub::living(const std::string& office) {
  std::vector<std::shared_ptr<Follower>> living;
  const std::lock_guard lock(mutex_);
  const auto found = followers_.find(office);
  if (found == followers_.end()) return living;
  std::erase_if(found->second, [&](const std::weak_ptr<Follower>& weak) {
    auto follower = weak.lock();
    if (!follower) return true;
    living.push_back(std::move(follower));
    return false;
  });
  if (found->second.empty()) followers_.erase(found);
  return living;
}

void Hub::pass_on(const std::vector<domain::Event>& events) {
  std::map<std::string, std::vector<domain::Event>> by_office;
  for (const auto& event : events) by_office[event.office].push_back(event);
  for (const auto& [office, of_office] : by_office) {
    if (office.empty()) continue;
    for (const auto& follower : living(office)) follower->wake(of_office);
  }
  for (const auto& follower : living("")) follower->wake(events);
}

void Hub::tick_share(std::size_t share) {
  std::vector<std::string> offices;
  {
    const std::lock_guard lock(mutex_);
    for (const auto& [office, list] : followers_) {
      if (std::hash<std::string>{}(office) % kShares == share) offices.push_back(office);
    }
  }
  for (const auto& office : offices) {
    for (const auto& follower : living(office)) follower->tick();
  }
}

void Hub::run() {
  auto next_tick = std::chrono::steady_clock::now();
  std::size_t share = 0;
  for (;;) {
    std::vector<domain::Event> events;
    {
      std::unique_lock lock(mutex_);
      changed_.wait_until(lock, next_tick, [&] { return stopping_ || !queue_.empty(); });
      if (stopping_) return;
      events.swap(queue_);
    }
    if (!events.empty()) pass_on(events);
    if (std::chrono::steady_clock::now() >= next_tick) {
      tick_share(share);
      share = (share + 1) % kShares;
      next_tick = std::chrono::steady_clock::now() + kTick / kShares;
    }
  }
}

}  // namespace yichuang::events
