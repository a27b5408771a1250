#include "kiosk/platform/key_burst.h"

#include <utility>

namespace yichuang::platform {

KeyBurst::Verdict KeyBurst::take(const QString& text, bool enter, quint64 time) {
  if (std::exchange(ended_, false)) text_.clear();
  const bool follows = time - std::exchange(last_, time) <= kLongestGap;
  if (enter) {
    ended_ = follows && text_.size() >= kShortest;
    if (!ended_) text_.clear();
    return ended_ ? Verdict::kScanned : Verdict::kRelease;
  }
  if (text.size() != 1 || !text[0].isPrint() || text_.size() >= kLongest) {
    text_.clear();
    return Verdict::kRelease;
  }
  const bool restarts = !text_.isEmpty() && !follows;
  if (restarts) text_.clear();
  text_ += text;
  return restarts ? Verdict::kRestart : Verdict::kHold;
}

}  // namespace yichuang::platform
