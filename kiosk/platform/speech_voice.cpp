#include "kiosk/platform/speech_voice.h"

#include <QLocale>
#include <QLoggingCategory>
#include <QTextToSpeech>

namespace yichuang::platform {
namespace {

Q_LOGGING_CATEGORY(logVoice, "yichuang.voice")

constexpr std::chrono::seconds kLongestUtterance{30};

}  // namespace

SpeechVoice::SpeechVoice(QObject* parent) : Voice(parent) {
  QStringList engines = QTextToSpeech::availableEngines();
  engines.removeAll(QStringLiteral("mock"));
  if (engines.isEmpty()) {
    giveUp(QStringLiteral("no speech engine is installed"));
    return;
  }
  speech_ = std::make_unique<QTextToSpeech>(engines.constFirst());
  if (speech_->state() == QTextToSpeech::Error) {
    giveUp(speech_->errorString());
    return;
  }
  guard_.setSingleShot(true);
  connect(&guard_, &QTimer::timeout, this, [this] {
    begun_ = false;
    done();
  });
  connect(speech_.get(), &QTextToSpeech::stateChanged, this, &SpeechVoice::stateChanged);
}

SpeechVoice::~SpeechVoice() = default;

void SpeechVoice::begin(const Utterance& utterance) {
  begun_ = true;
  guard_.start(kLongestUtterance);
  speech_->setLocale(QLocale(utterance.language));
  speech_->say(utterance.text);
}

void SpeechVoice::stateChanged() {
  const QTextToSpeech::State state = speech_->state();
  if (!begun_ || state == QTextToSpeech::Speaking || state == QTextToSpeech::Paused) return;
  if (state == QTextToSpeech::Error)
    qCWarning(logVoice).noquote() << "could not speak:" << speech_->errorString();
  begun_ = false;
  guard_.stop();
  // Later, so that an engine that ends at once is not started from inside its own signal.
  QMetaObject::invokeMethod(
      this, [this] { done(); }, Qt::QueuedConnection);
}

void SpeechVoice::giveUp(const QString& why) {
  speech_.reset();
  qCWarning(logVoice).noquote() << "no voice:" << why << "- calls are shown but not spoken";
}

}  // namespace yichuang::platform
