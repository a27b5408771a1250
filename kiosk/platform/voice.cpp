#include "kiosk/platform/voice.h"

namespace yichuang::platform {
namespace {

constexpr std::size_t kMostWaiting = 8;

}  // namespace

Voice::Voice(QObject* parent) : Device(DeviceKind::kSpeaker, parent) {}

void Voice::say(const Utterance& utterance) {
  if (!isAvailable() || utterance.text.isEmpty()) return;
  waiting_.push_back(utterance);
  if (waiting_.size() > kMostWaiting) waiting_.pop_front();
  if (!speaking_) next();
}

void Voice::clear() { waiting_.clear(); }

void Voice::stop() {
  clear();
  if (speaking_) interrupt();
}

void Voice::done() {
  speaking_ = false;
  Q_EMIT finished();
  next();
}

void Voice::next() {
  if (speaking_ || waiting_.empty()) return;
  const Utterance utterance = waiting_.front();
  waiting_.pop_front();
  speaking_ = true;
  Q_EMIT started(utterance);
  begin(utterance);
}

}  // namespace yichuang::platform
