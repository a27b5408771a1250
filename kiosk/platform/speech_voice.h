#pragma once

#include <QThread>
#include <QTimer>

#include "kiosk/platform/voice.h"

namespace yichuang::platform {

class SpeechEngine;

/// Speaks through Qt TextToSpeech (speech-dispatcher on Linux). Where there is no engine, or it
/// does not open, one line in the log says so and the program stays silent; it never waits.
class SpeechVoice final : public Voice {
  Q_OBJECT

 public:
  explicit SpeechVoice(QObject* parent = nullptr);
  ~SpeechVoice() override;

  /// False until the engine has opened.
  bool isAvailable() const override { return ready_; }

 protected:
  void begin(const Utterance& utterance) override;
  void interrupt() override;

 private:
  void opened();
  void ended();
  void giveUp(const QString& why);

  QThread* thread_;       ///< left alone, not deleted, when the engine hangs in it
  SpeechEngine* engine_;  ///< lives on the thread
  QTimer opening_;        ///< tells that the engine does not open
  QTimer guard_;          ///< an engine that never says it is done must not silence the hall
  bool ready_{false};
};

}  // namespace yichuang::platform
