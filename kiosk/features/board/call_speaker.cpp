#include "kiosk/features/board/call_speaker.h"

namespace yichuang::board {

CallSpeaker::CallSpeaker(platform::Voice& voice, bool english, QObject* parent)
    : QObject(parent), voice_(voice), queue_(english) {
  connect(&voice_, &platform::Voice::finished, this, [this] {
    speaking_ = false;
    speakNext();
  });
}

void CallSpeaker::announce(const QList<client::Call>& calls) {
  for (const client::Call& call : calls) queue_.add(call);
  if (!speaking_) speakNext();
}

void CallSpeaker::speakNext() {
  if (!voice_.isAvailable()) return queue_.clear();
  const auto utterance = queue_.next();
  if (!utterance) return;
  speaking_ = true;
  voice_.say(*utterance);
}

}  // namespace yichuang::board
