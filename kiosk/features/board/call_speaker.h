#pragma once

#include <QObject>

#include "kiosk/features/board/call_queue.h"

namespace yichuang::board {

/// Speaks the calls of a hall, one announcement after the other. Without a voice the calls are
/// forgotten: an engine that opens late must not begin with what is long over.
class CallSpeaker : public QObject {
  Q_OBJECT

 public:
  /// The voice outlives the speaker and is used by nobody else.
  CallSpeaker(platform::Voice& voice, bool english, QObject* parent = nullptr);

  /// Calls of one update, oldest first; those of a cut are one announcement, not a long tale.
  void announce(const QList<client::Call>& calls);

 private:
  void speakNext();

  platform::Voice& voice_;
  CallQueue queue_;
  bool speaking_ = false;
};

}  // namespace yichuang::board
