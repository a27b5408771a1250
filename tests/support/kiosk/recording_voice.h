#pragma once

#include <vector>

#include "kiosk/platform/voice.h"

namespace yichuang::platform {

/// A voice that only writes down what it was to say; each text lasts until finishCurrent().
class RecordingVoice final : public Voice {
 public:
  using Voice::Voice;

  bool isAvailable() const override { return available_; }
  void setAvailable(bool available) { available_ = available; }
  const std::vector<QString>& spoken() const { return spoken_; }
  void finishCurrent() { done(); }

 protected:
  void begin(const Utterance& utterance) override { spoken_.push_back(utterance.text); }

 private:
  std::vector<QString> spoken_;
  bool available_{true};
};

}  // namespace yichuang::platform
