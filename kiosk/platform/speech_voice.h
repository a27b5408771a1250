#pragma once

#include <memory>

#include <QTimer>

#include "kiosk/platform/voice.h"

class QTextToSpeech;

namespace yichuang::platform {

/// Speaks through Qt TextToSpeech (speech-dispatcher on Linux). Where there is no engine one line
/// in the log says so and the program stays silent.
class SpeechVoice final : public Voice {
  Q_OBJECT

 public:
  explicit SpeechVoice(QObject* parent = nullptr);
  ~SpeechVoice() override;

  bool isAvailable() const override { return speech_ != nullptr; }

 protected:
  void begin(const Utterance& utterance) override;

 private:
  void stateChanged();
  void giveUp(const QString& why);

  std::unique_ptr<QTextToSpeech> speech_;
  QTimer guard_;  ///< an engine that never says it is ready must not silence the hall
  bool begun_{false};
};

}  // namespace yichuang::platform
