#include "kiosk/platform/speech_engine.h"

#include <QLocale>
#include <QLoggingCategory>
#include <QTextToSpeech>

namespace yichuang::platform {
namespace {

Q_LOGGING_CATEGORY(logSpeech, "yichuang.speech")

}  // namespace

SpeechEngine::SpeechEngine() = default;

SpeechEngine::~SpeechEngine() = default;

void SpeechEngine::open() {
  QStringList engines = QTextToSpeech::availableEngines();
  engines.removeAll(QStringLiteral("mock"));
  if (engines.isEmpty()) {
    Q_EMIT failed(QStringLiteral("no speech engine is installed"));
    return;
  }
  speech_ = std::make_unique<QTextToSpeech>(engines.constFirst());
  if (speech_->state() == QTextToSpeech::Error) {
    Q_EMIT failed(speech_->errorString());
    return;
  }
  connect(speech_.get(), &QTextToSpeech::stateChanged, this, &SpeechEngine::stateChanged);
  Q_EMIT ready();
}

void SpeechEngine::say(const Utterance& utterance) {
  begun_ = true;
  speech_->setLocale(QLocale(utterance.language));
  speech_->say(utterance.text);
}

void SpeechEngine::stop() {
  if (begun_) speech_->stop();
}

void SpeechEngine::stateChanged() {
  const QTextToSpeech::State state = speech_->state();
  if (!begun_ || state == QTextToSpeech::Speaking || state == QTextToSpeech::Paused) return;
  if (state == QTextToSpeech::Error)
    qCWarning(logSpeech).noquote() << "could not speak:" << speech_->errorString();
  begun_ = false;
  Q_EMIT finished();
}

}  // namespace yichuang::platform
