#pragma once

#include <memory>

#include <QObject>

#include "kiosk/platform/voice.h"

class QTextToSpeech;

namespace yichuang::platform {

/// Qt's speech engine on a thread of its own: opening speech-dispatcher can block for ever where it
/// is installed but has no sound device.
/// Thread rule: everything but the constructor runs on the thread it was moved to.
class SpeechEngine final : public QObject {
  Q_OBJECT

 public:
  SpeechEngine();
  ~SpeechEngine() override;

  /// Ends with ready() or failed().
  void open();
  /// Ends with finished(), however it ends.
  void say(const Utterance& utterance);
  /// Breaks off what is being said.
  void stop();

 Q_SIGNALS:
  void ready();
  void failed(const QString& why);
  void finished();

 private:
  void stateChanged();

  std::unique_ptr<QTextToSpeech> speech_;
  bool begun_{false};
};

}  // namespace yichuang::platform
