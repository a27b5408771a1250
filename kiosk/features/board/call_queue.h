#pragma once

#include <optional>

#include <QList>

#include "kiosk/client/watch.h"
#include "kiosk/platform/voice.h"

namespace yichuang::board {

/// What the hall hears, in which order. Only decides; CallSpeaker talks to the voice.
///
/// Speech keeps up with the screen: every announcement begun ends with the newest call, and speaks
/// at most one other before it. Of more that wait,
///   - a number called twice is spoken once, with its newer call;
///   - the other one spoken is the newest recall, else the newest first call: who is called again
///     has already missed one;
///   - the rest is left to the screen.
/// Mandarin comes first. English, if wanted, follows unless somebody was called meanwhile.
class CallQueue {
 public:
  explicit CallQueue(bool english) : english_(english) {}

  /// A call to be announced; newer than all before it.
  void add(const client::Call& call);
  /// What to say now that nothing is being said; nothing when all is said.
  [[nodiscard]] std::optional<platform::Utterance> next();
  /// Forgets what is not yet said.
  void clear();

 private:
  void shorten();

  bool english_;
  QList<client::Call> waiting_;    ///< in the order to be spoken, at most kMostTogether
  QList<client::Call> translate_;  ///< said in Mandarin, not yet in English
};

}  // namespace yichuang::board
