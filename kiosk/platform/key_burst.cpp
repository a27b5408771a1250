#include "kiosk/platform/key_burst.h"

#include <utility>

namespace yichuang::platform {

KeyBurst::Verdict KeyBurst::take(const QString& text, bool enter, quint64 time) {
  if (std::exchange(ended_, false)) forget();
  const bool follows = time - std::exchange(last_, time) <= kLongestGap;
  if (enter) return end(follows);
  if (text.size() != 1 || !text[0].isPrint()) {
    forget();
    return Verdict::kRelease;
  }
  const bool restarts = !follows && (tooLong_ || !text_.isEmpty());
  if (restarts) forget();
  if (tooLong_ || text_.size() >= kLongest) {
    forget();
    tooLong_ = true;
    return Verdict::kSwallow;
  }
  text_ += text;
  return restarts ? Verdict::kRestart : Verdict::kHold;
}

KeyBurst::Verdict KeyBurst::end(bool follows) {
  ended_ = follows && (tooLong_ || text_.size() >= kShortest);
  if (!ended_) forget();
  return ended_ ? Verdict::kScanned : Verdict::kRelease;
}

void KeyBurst::forget() {
  text_.clear();
  tooLong_ = false;
}

}  // namespace yichuang::platform
