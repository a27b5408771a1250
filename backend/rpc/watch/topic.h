#pragma once

#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "backend/events/hub.h"
#include "backend/rpc/backend.h"

// A topic is one view (the board of a hall, one visit, ...) that any number of streams show. It is
// built once for all of them, when events concern it, never more often than its readers keep up.
namespace yichuang::rpc {

/// A stream that is further behind is told the newest of what it missed.
inline constexpr std::int64_t kMostEvents = 5000;

/// One state of a view, and what happened since the stream that is furthest behind.
template <class Update>
struct View {
  std::int64_t sequence{};
  std::int64_t since{};  ///< `events` has all after this one
  Update snapshot;
  std::vector<domain::Event> events;
  std::optional<domain::Instant> turns_at;  ///< when it holds no more, whatever happens
};

/// Where a view goes. Thread-safe.
template <class Update>
class ViewSink {
 public:
  virtual ~ViewSink() = default;
  /// A newer view; one that was not yet written is dropped for it.
  virtual void offer(std::shared_ptr<const View<Update>> view) = 0;
  /// Newest sequence that was written or is being written; 0: wants no past.
  virtual std::int64_t seen() const = 0;
  virtual void heartbeat() = 0;
  virtual void end(const domain::Error& error) = 0;
};

/// What makes one kind of view.
template <class Update>
struct Recipe {
  std::string office;  ///< whose events it follows; empty: all
  std::function<domain::Result<Update>(app::Context&)> build;
  /// Whether the event must show at once; the others may wait for `patience`.
  std::function<bool(const domain::Event&)> urgent;
  std::chrono::milliseconds patience{0};
  /// When the view changes next although nothing happens; may be empty. In the same query as
  /// `build`.
  std::function<std::optional<domain::Instant>(app::Context&)> turns_at;
};

template <class Update>
class Topic final : public events::Follower, public std::enable_shared_from_this<Topic<Update>> {
  using SteadyClock = std::chrono::steady_clock;

 public:
  Topic(Backend& backend, Recipe<Update> recipe) : backend_(backend), recipe_(std::move(recipe)) {}

  const std::string& office() const { return recipe_.office; }

  /// The sink gets the present view soon.
  void add(const std::shared_ptr<ViewSink<Update>>& sink) {
    {
      const std::lock_guard lock(mutex_);
      sinks_.push_back(sink);
    }
    refresh();
  }

  void end(const domain::Error& error) {
    for (const auto& sink : living()) sink->end(error);
  }

  void wake(std::span<const domain::Event> events) override {
    const bool urgent = std::ranges::any_of(
        events, [&](const auto& event) { return !recipe_.urgent || recipe_.urgent(event); });
    {
      const std::lock_guard lock(mutex_);
      stale_ = true;
      if (!urgent && SteadyClock::now() < built_ + recipe_.patience) return;
    }
    refresh();
  }

  void tick() override {
    const auto now = SteadyClock::now();
    bool due = false;
    {
      const std::lock_guard lock(mutex_);
      due = (stale_ && now >= built_ + recipe_.patience) || now >= built_ + kAging ||
            (turns_at_ && backend_.clock.now() >= *turns_at_);
    }
    if (due) refresh();
    for (const auto& sink : living()) sink->heartbeat();
  }

 private:
  /// Waits and estimates grow old without any event.
  static constexpr std::chrono::seconds kAging{30};
  static constexpr std::chrono::seconds kPatienceForDatabase{10};

  std::vector<std::shared_ptr<ViewSink<Update>>> living() {
    std::vector<std::shared_ptr<ViewSink<Update>>> living;
    const std::lock_guard lock(mutex_);
    std::erase_if(sinks_, [&](const auto& weak) {
      auto sink = weak.lock();
      if (!sink) return true;
      living.push_back(std::move(sink));
      return false;
    });
    return living;
  }

  void refresh() {
    {
      const std::lock_guard lock(mutex_);
      if (building_) {
        again_ = true;
        return;
      }
      building_ = true;
      again_ = false;
      stale_ = false;
      turns_at_.reset();
      built_ = SteadyClock::now();
    }
    auto view = std::make_shared<View<Update>>();
    auto self = this->shared_from_this();
    const auto queued = backend_.database.read(
        backend_.clock.now() + kPatienceForDatabase,
        [self, view](ports::Transaction& tx) { return self->build(tx, *view); },
        [self, view](const domain::Status& status) { self->built(status, view); });
    if (!queued) built(queued, view);
  }

  domain::Status build(ports::Transaction& tx, View<Update>& view) {
    auto catalogue = backend_.catalogue.get();
    if (!catalogue) {
      return domain::fail(domain::Reason::kCatalogueMissing, "no catalogue was imported yet");
    }
    app::Context context(tx, std::move(catalogue), backend_.environment, backend_.clock.now(), {});
    view.sequence = tx.events().last_sequence();
    view.since = std::max(furthest_behind(view.sequence), view.sequence - kMostEvents);
    if (view.since < view.sequence) {
      view.events = tx.events().after(view.since, recipe_.office, kMostEvents);
    }
    auto snapshot = recipe_.build(context);
    if (!snapshot) return tl::unexpected(snapshot.error());
    view.snapshot = *std::move(snapshot);
    if (recipe_.turns_at) view.turns_at = recipe_.turns_at(context);
    return {};
  }

  std::int64_t furthest_behind(std::int64_t newest) {
    auto since = newest;
    for (const auto& sink : living()) {
      if (sink->seen() > 0) since = std::min(since, sink->seen());
    }
    return since;
  }

  /// A stream that joined while the view was built may have missed more than the view tells; the
  /// next one, which it asked for, is for it.
  static bool reaches(const View<Update>& view, const ViewSink<Update>& sink) {
    const auto seen = sink.seen();
    return seen == 0 || seen >= view.since || view.since <= view.sequence - kMostEvents;
  }

  void built(const domain::Status& status, const std::shared_ptr<View<Update>>& view) {
    for (const auto& sink : living()) {
      if (status) {
        if (reaches(*view, *sink)) sink->offer(view);
      } else if (is_final(status.error().reason)) {
        sink->end(status.error());
      }
    }
    bool more = false;
    {
      const std::lock_guard lock(mutex_);
      building_ = false;
      more = again_;
      stale_ = stale_ || !status;
      turns_at_ = view->turns_at;
    }
    if (more) refresh();
  }

  /// What is shown is gone; everything else passes and is tried again.
  static bool is_final(domain::Reason reason) {
    return domain::kind_of(reason) == domain::ErrorKind::kNotFound ||
           reason == domain::Reason::kServerStopping;
  }

  Backend& backend_;
  const Recipe<Update> recipe_;
  std::mutex mutex_;
  std::vector<std::weak_ptr<ViewSink<Update>>> sinks_;
  SteadyClock::time_point built_{};
  std::optional<domain::Instant> turns_at_;
  bool building_{};
  bool again_{};
  bool stale_{};
};

}  // namespace yichuang::rpc
