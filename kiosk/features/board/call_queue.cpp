#include "kiosk/features/board/call_queue.h"

#include <utility>

#include "kiosk/features/board/call_speech.h"

namespace yichuang::board {
namespace {

// The newest and one before it: what a lag of one call allows.
constexpr qsizetype kMostTogether = 2;

bool isRecall(const client::Call& call) { return call.callCount > 1; }

}  // namespace

void CallQueue::add(const client::Call& call) {
  waiting_.removeIf([&](const client::Call& other) { return other.number == call.number; });
  waiting_.append(call);
  shorten();
}

void CallQueue::shorten() {
  if (waiting_.size() <= kMostTogether) return;
  // Three, the last one the newest: one of the first two goes, the older one unless it alone is a
  // recall.
  const bool keepOlder = isRecall(waiting_[0]) && !isRecall(waiting_[1]);
  waiting_.removeAt(keepOlder ? 1 : 0);
}

std::optional<platform::Utterance> CallQueue::next() {
  if (!waiting_.isEmpty()) {
    const QList<client::Call> now = std::exchange(waiting_, {});
    if (english_) translate_ = now;
    return platform::Utterance{spokenCallsZh(now), QStringLiteral("zh_CN")};
  }
  if (translate_.isEmpty()) return std::nullopt;
  return platform::Utterance{spokenCallsEn(std::exchange(translate_, {})), QStringLiteral("en")};
}

void CallQueue::clear() {
  waiting_.clear();
  translate_.clear();
}

}  // namespace yichuang::board
