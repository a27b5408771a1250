#include "kiosk/ui/speech/narrator.h"

#include <algorithm>

#include <QPointerEvent>

#include "kiosk/ui/speech/spoken_text.h"

namespace yichuang::ui {
namespace {

/// News come and change with a frame; so many a second are not worth a look each.
constexpr std::chrono::milliseconds kLookPause{150};

/// Where a press begins; nothing for other events.
std::optional<QPointF> pressed(const QEvent& event) {
  if (event.type() != QEvent::MouseButtonPress && event.type() != QEvent::TouchBegin) return {};
  return static_cast<const QPointerEvent&>(event).points().constFirst().scenePosition();
}

}  // namespace

Narrator::Narrator(platform::Voice* voice, QObject* parent) : QObject(parent), voice_(voice) {
  soon_.setSingleShot(true);
  connect(&soon_, &QTimer::timeout, this, &Narrator::read);
  look_.setSingleShot(true);
  look_.setInterval(kLookPause);
  connect(&look_, &QTimer::timeout, this, &Narrator::lookForNews);
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
  follow(page ? page->window() : nullptr);
  Q_EMIT pageChanged();
  readSoon();
}

void Narrator::follow(QQuickWindow* window) {
  if (window == window_) return;
  if (window_) {
    window_->removeEventFilter(this);
    disconnect(window_, nullptr, this, nullptr);
  }
  window_ = window;
  if (!window_) return;
  window_->installEventFilter(this);
  connect(window_, &QQuickWindow::afterAnimating, this, [this] {
    if (isOn() && !look_.isActive()) look_.start();
  });
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
  if (!page_) return;
  for (const News& each : spokenNews(*page_)) told_.insert(each.item, each.text);
  say(spokenNames(*page_));
}

void Narrator::lookForNews() {
  if (!isOn() || !window_ || soon_.isActive()) return;
  QStringList fresh;
  QHash<const QQuickItem*, QString> now;
  for (const News& each : spokenNews(*window_->contentItem())) {
    now.insert(each.item, each.text);
    if (told_.value(each.item) != each.text) fresh << each.text;
  }
  told_ = std::move(now);
  add(fresh);
}

void Narrator::say(const QStringList& texts) {
  if (speakable(texts).isEmpty()) return;
  voice_->stop();
  add(texts);
}

void Narrator::add(const QStringList& texts) {
  const QStringList heard = speakable(texts);
  if (heard.isEmpty()) return;
  const bool chinese = language_.startsWith(QLatin1String("zh"));
  voice_->say({heard.join(chinese ? QStringLiteral("。") : QStringLiteral(". ")), language_});
}

QStringList Narrator::speakable(const QStringList& texts) const {
  if (!isOn()) return {};
  QStringList heard = texts;
  heard.removeIf([this](const QString& text) { return !isSpeakable(text) || isSecret(text); });
  return heard;
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
