#pragma once

#include <vector>

#include "kiosk/platform/voice.h"

namespace yichuang::platform {

/// A voice that only writes down what it was to say; each text lasts until finishCurrent().
class RecordingVoice final : public Voice {
 public:
  using Voice::Voice;

  bool isAvailable() const override { return available_; }
  void setAvailable(bool available) {
    available_ = available;
    Q_EMIT stateChanged();
  }
  const std::vector<QString>& spoken() const { return spoken_; }
  const std::vector<QString>& languages() const { return languages_; }
  /// What can be heard at this moment; empty: silence.
  const QString& heard() const { return heard_; }
  void finishCurrent() {
    heard_.clear();
    done();
  }

 protected:
  void begin(const Utterance& utterance) override {
    heard_ = utterance.text;
    spoken_.push_back(utterance.text);
    languages_.push_back(utterance.language);
  }
  void interrupt() override { finishCurrent(); }

 private:
  std::vector<QString> spoken_;
  std::vector<QString> languages_;
  QString heard_;
  bool available_{true};
};

}  // namespace yichuang::platform
