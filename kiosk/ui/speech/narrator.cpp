#include "kiosk/ui/speech/narrator.h"

#include <algorithm>

#include <QPointerEvent>

#include "kiosk/ui/speech/spoken_text.h"

namespace yichuang::ui {
namespace {

/// Where a press begins; nothing for other events.
std::optional<QPointF> pressed(const QEvent& event) {
  if (event.type() != QEvent::MouseButtonPress && event.type() != QEvent::TouchBegin) return {};
  return static_cast<const QPointerEvent&>(event).points().constFirst().scenePosition();
}

}  // namespace

Narrator::Narrator(platform::Voice* voice, QObject* parent) : QObject(parent), voice_(voice) {
  soon_.setSingleShot(true);
  connect(&soon_, &QTimer::timeout, this, &Narrator::read);
  if (!voice_) return;
  connect(voice_, &platform::Device::stateChanged, this, [this] {
    Q_EMIT availableChanged();
    settle();
  });
}

void Narrator::setOnByDefault(bool on) {
  if (on == onByDefault_) return;
  onByDefault_ = on;
  Q_EMIT onByDefaultChanged();
  settle();
}

void Narrator::choose(bool on) {
  chosen_ = on;
  settle();
}

void Narrator::forgetChoice() {
  chosen_.reset();
  settle();
}

void Narrator::setPage(QQuickItem* page) {
  if (page == page_) return;
  page_ = page;
  if (window_) window_->removeEventFilter(this);
  window_ = page ? page->window() : nullptr;
  if (window_) window_->installEventFilter(this);
  Q_EMIT pageChanged();
  readSoon();
}

void Narrator::setLanguage(const QString& language) {
  if (language == language_) return;
  language_ = language;
  readSoon();
}

void Narrator::settle() {
  if (isOn() == wasOn_) return;
  wasOn_ = isOn();
  Q_EMIT onChanged();
  if (wasOn_) return readSoon();
  soon_.stop();
  voice_->stop();
}

void Narrator::readSoon() {
  if (!isOn()) return;
  voice_->stop();
  soon_.start();
}

void Narrator::read() {
  if (page_) say(spokenNames(*page_));
}

void Narrator::say(const QStringList& texts) {
  if (!isOn()) return;
  QStringList heard;
  for (const QString& text : texts)
    if (isSpeakable(text) && !isSecret(text)) heard << text;
  if (heard.isEmpty()) return;
  const bool chinese = language_.startsWith(QLatin1String("zh"));
  voice_->stop();
  voice_->say({heard.join(chinese ? QStringLiteral("。") : QStringLiteral(". ")), language_});
}

bool Narrator::isSecret(const QString& text) const {
  return std::ranges::any_of(secrets_, [&](const QString& word) { return text.contains(word); });
}

bool Narrator::eventFilter(QObject* watched, QEvent* event) {
  if (const auto point = isOn() && window_ ? pressed(*event) : std::nullopt) {
    soon_.stop();
    say({spokenNameAt(*window_->contentItem(), *point)});
  }
  return QObject::eventFilter(watched, event);
}

}  // namespace yichuang::ui
