#pragma once

#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "backend/events/hub.h"
#include "backend/rpc/backend.h"

// A topic is one view (the board of a hall, one visit, ...) that any number of streams show. It is
// built once for all of them, when events concern it, never more often than its readers keep up.
namespace yichuang::rpc {

/// A stream that is further behind is told the newest of what it missed.
inline constexpr std::int64_t kMostEvents = 5000;

/// One state of a view, and what happened since the stream that is furthest behind. Handed to the
/// streams it is not changed any more; any thread may ask it for messages.
template <class Update>
struct View {
  /// The message for a stream that has seen `seen`; `first` when it was sent nothing yet.
  using Compose = std::function<Update(const View&, std::int64_t seen, bool first)>;
  using Message = std::shared_ptr<const Update>;

  std::int64_t sequence{};
  std::int64_t since{};  ///< `events` has all after this one that are told
  Update snapshot;
  std::vector<domain::Event> events;
  std::optional<domain::Instant> turns_at;  ///< when it holds no more, whatever happens

  /// Most streams of a view have seen the same: what one was told is kept for the next.
  Message message(const Compose& compose, std::int64_t seen, bool first) const {
    const std::lock_guard lock(last_mutex_);
    if (!last_ || last_seen_ != seen || last_first_ != first) {
      last_ = std::make_shared<const Update>(compose(*this, seen, first));
      last_seen_ = seen;
      last_first_ = first;
    }
    return last_;
  }

 private:
  mutable std::mutex last_mutex_;
  mutable Message last_;
  mutable std::int64_t last_seen_{};
  mutable bool last_first_{};
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
  /// Whether streams are told of the event; empty: of all of the office.
  std::function<bool(const domain::Event&)> tells{};
  /// Whether the event must show at once; the others may wait for `patience`.
  std::function<bool(const domain::Event&)> urgent{};
  std::chrono::milliseconds patience{0};  ///< give or take a quarter
  /// When the view changes next although nothing happens; may be empty. In the same query as
  /// `build`.
  std::function<std::optional<domain::Instant>(app::Context&)> turns_at{};
};

template <class Update>
class Topic final : public events::Follower, public std::enable_shared_from_this<Topic<Update>> {
  using SteadyClock = std::chrono::steady_clock;

 public:
  Topic(Backend& backend, const events::Hub& hub, Recipe<Update> recipe)
      : backend_(backend), hub_(hub), recipe_(std::move(recipe)) {}

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
      if (!urgent && SteadyClock::now() < built_ + patience_) return;
    }
    refresh();
  }

  void tick() override {
    const auto now = SteadyClock::now();
    bool due = false;
    {
      const std::lock_guard lock(mutex_);
      due = (stale_ && now >= built_ + patience_) || now >= built_ + kAging ||
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
      patience_ = recipe_.patience * std::uniform_int_distribution(75, 125)(random_) / 100;
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
    const auto catalogue = backend_.catalogue.of(tx);
    if (!catalogue) return tl::unexpected(catalogue.error());
    if (!*catalogue) {
      return domain::fail(domain::Reason::kCatalogueMissing, "no catalogue was imported yet");
    }
    app::Context context(tx, *catalogue, backend_.environment, backend_.clock.now(), {});
    view.sequence = tx.events().last_sequence();
    view.since = std::max(furthest_behind(view.sequence), view.sequence - kMostEvents);
    if (view.since < view.sequence) {
      view.events = missed(tx, view.since, view.sequence);
    }
    auto snapshot = recipe_.build(context);
    if (!snapshot) return tl::unexpected(snapshot.error());
    view.snapshot = *std::move(snapshot);
    if (recipe_.turns_at) view.turns_at = recipe_.turns_at(context);
    return {};
  }

  /// What is told of the events after `since` up to `until`: from memory as far as it goes.
  std::vector<domain::Event> missed(ports::Transaction& tx, std::int64_t since,
                                    std::int64_t until) {
    std::vector<domain::Event> events;
    if (auto found = hub_.recent().between(since, until, recipe_.office, recipe_.tells)) {
      events = std::move(found->events);
      since = found->reached;
    }
    if (since == until) return events;
    for (auto& event : tx.events().after(since, recipe_.office, kMostEvents)) {
      if (!recipe_.tells || recipe_.tells(event)) events.push_back(std::move(event));
    }
    return events;
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
  const events::Hub& hub_;
  const Recipe<Update> recipe_;
  std::mutex mutex_;
  std::vector<std::weak_ptr<ViewSink<Update>>> sinks_;
  SteadyClock::time_point built_{};
  /// Of another length each time: views that began together would else be built together for ever.
  std::chrono::milliseconds patience_{};
  std::minstd_rand random_{std::random_device{}()};
  std::optional<domain::Instant> turns_at_;
  bool building_{};
  bool again_{};
  bool stale_{};
};

}  // namespace yichuang::rpc
