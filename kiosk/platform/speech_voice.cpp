#include "kiosk/platform/speech_voice.h"

#include <chrono>

#include <QLoggingCategory>

#include "kiosk/platform/speech_engine.h"

namespace yichuang::platform {
namespace {

Q_LOGGING_CATEGORY(logVoice, "yichuang.voice")

constexpr std::chrono::seconds kLongestOpening{10};
// However slowly a voice reads.
constexpr std::chrono::seconds kLongestCall{20};
constexpr std::chrono::milliseconds kLongestLetter{400};
constexpr std::chrono::seconds kLongestBreakingOff{1};
constexpr unsigned long kLongestGoodbyeMs = 500;

}  // namespace

SpeechVoice::SpeechVoice(QObject* parent)
    : Voice(parent), thread_(new QThread), engine_(new SpeechEngine) {
  engine_->moveToThread(thread_);
  connect(thread_, &QThread::started, engine_, &SpeechEngine::open);
  connect(engine_, &SpeechEngine::ready, this, &SpeechVoice::opened);
  connect(engine_, &SpeechEngine::failed, this, &SpeechVoice::giveUp);
  connect(engine_, &SpeechEngine::finished, this, &SpeechVoice::ended);

  opening_.setSingleShot(true);
  connect(&opening_, &QTimer::timeout, this,
          [this] { giveUp(QStringLiteral("the speech engine does not open")); });
  opening_.start(kLongestOpening);
  guard_.setSingleShot(true);
  connect(&guard_, &QTimer::timeout, this, &SpeechVoice::ended);
  thread_->start();
}

SpeechVoice::~SpeechVoice() {
  engine_->disconnect(this);
  thread_->quit();
  if (!thread_->wait(kLongestGoodbyeMs)) return;  // hangs in the engine; the program's end ends it
  delete engine_;
  delete thread_;
}

void SpeechVoice::begin(const Utterance& utterance) {
  guard_.start(kLongestCall + utterance.text.size() * kLongestLetter);
  QMetaObject::invokeMethod(
      engine_, [engine = engine_, utterance] { engine->say(utterance); }, Qt::QueuedConnection);
}

void SpeechVoice::interrupt() {
  guard_.start(kLongestBreakingOff);
  QMetaObject::invokeMethod(engine_, &SpeechEngine::stop, Qt::QueuedConnection);
}

void SpeechVoice::opened() {
  opening_.stop();
  ready_ = true;
  setState(DeviceState::kOk);
}

void SpeechVoice::ended() {
  if (!guard_.isActive() && sender() != &guard_) return;  // the guard was first
  guard_.stop();
  done();
}

void SpeechVoice::giveUp(const QString& why) {
  opening_.stop();
  setState(DeviceState::kFault, why);
  qCWarning(logVoice).noquote() << "no voice:" << why << "- nothing is spoken";
}

}  // namespace yichuang::platform
