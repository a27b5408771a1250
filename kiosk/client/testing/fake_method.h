#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QTimer>

#include "kiosk/client/pending_call.h"
#include "kiosk/client/watch_client.h"

namespace yichuang::client::testing {

inline Error errorFor(const QString& reason, bool retryable = false) {
  Error error;
  error.reason = reason;
  error.retryable = retryable;
  return error;
}

/// One method of a fake client. Records every request; a call stays open until the test answers
/// it (oldest first), unless `answer` is set: then it is answered from the event loop.
template <typename Request, typename Value>
class FakeMethod {
 public:
  using Result = Outcome<Value>;

  /// Every request ever made, in order.
  QList<Request> requests;
  /// Optional. Answers each call by itself, after the method returned.
  std::function<Result(const Request&)> answer;

  [[nodiscard]] PendingCall call(const Request& request, Callback<Value> callback) {
    requests.append(request);
    auto state = std::make_shared<CallState>();
    Open open{state, std::move(callback)};
    if (answer) {
      QTimer::singleShot(0, qApp, [open, result = answer(request)] { finish(open, result); });
    } else {
      open_.push_back(std::move(open));
    }
    return PendingCall(state);
  }

  /// Calls that nobody answered or cancelled.
  [[nodiscard]] int open() const {
    int count = 0;
    for (const Open& each : open_) count += each.state->active ? 1 : 0;
    return count;
  }

  /// Answers the oldest open call; false when there is none.
  bool complete(Result result) {
    while (!open_.empty()) {
      const Open open = std::move(open_.front());
      open_.pop_front();
      if (open.state->active) return finish(open, std::move(result));
    }
    return false;
  }
  template <typename Given = Value>
  requires(!std::is_void_v<Given>) bool succeed(const Given& value) {
    return complete(Result(value));
  }
  bool succeed() requires std::is_void_v<Value> { return complete(Result()); }
  bool fail(const QString& reason, bool retryable = false) {
    return fail(errorFor(reason, retryable));
  }
  bool fail(const Error& error) { return complete(Result(tl::unexpect, error)); }

 private:
  struct Open {
    std::shared_ptr<CallState> state;
    Callback<Value> callback;
  };

  static bool finish(const Open& open, Result result) {
    if (!std::exchange(open.state->active, false)) return false;
    open.callback(std::move(result));
    return true;
  }

  std::deque<Open> open_;
};

/// Stands for an answer or a request without content.
struct Nothing {
  bool operator==(const Nothing&) const = default;
};

/// One feed of a fake watch client: records who was asked for and takes what the test publishes.
template <typename Update>
class FakeFeed {
 public:
  /// Resources followed, in the order asked for.
  QStringList subjects;
  /// What `subject`'s newest feed gets from the event loop at the start, if set.
  std::function<Update(const QString&)> first;

  [[nodiscard]] PendingCall subscribe(const QString& subject, FeedSink<Update> sink) {
    subjects.append(subject);
    auto state = std::make_shared<CallState>();
    auto feed = std::make_shared<Open>(Open{state, std::move(sink)});
    open_.push_back(feed);
    if (first) {
      QTimer::singleShot(0, qApp, [feed, update = first(subject)] {
        if (!feed->state->active) return;
        feed->sink.onLink(LinkStatus{LinkStatus::State::Live, {}, {}});
        feed->sink.onUpdate(update);
      });
    }
    return PendingCall(state);
  }

  [[nodiscard]] int open() const {
    int count = 0;
    for (const auto& each : open_) count += each->state->active ? 1 : 0;
    return count;
  }

  /// To every open feed.
  void publish(const Update& update) {
    const auto open = open_;
    for (const auto& each : open)
      if (each->state->active) each->sink.onUpdate(update);
  }
  void setLink(const LinkStatus& status) {
    const auto open = open_;
    for (const auto& each : open)
      if (each->state->active) each->sink.onLink(status);
  }

 private:
  struct Open {
    std::shared_ptr<CallState> state;
    FeedSink<Update> sink;
  };
  std::deque<std::shared_ptr<Open>> open_;
};

}  // namespace yichuang::client::testing
