#include "kiosk/platform/keyboard_scanner.h"

#include <utility>

#include <QCoreApplication>
#include <QKeyEvent>

namespace yichuang::platform {
namespace {

bool isEnter(const QKeyEvent& key) {
  return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

bool isModifier(const QKeyEvent& key) {
  switch (key.key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
      return true;
    default:
      return false;
  }
}

}  // namespace

KeyboardScanner::KeyboardScanner(QObject& application, QObject* parent) : CodeScanner(parent) {
  gap_.setSingleShot(true);
  gap_.setInterval(static_cast<int>(KeyBurst::kLongestGap));
  connect(&gap_, &QTimer::timeout, this, [this] {
    burst_.expired();
    letGo();
  });
  application.installEventFilter(this);
  // Whether it is plugged in cannot be seen; a technician scans something to find out.
  setState(DeviceState::kOk);
}

KeyboardScanner::~KeyboardScanner() = default;

bool KeyboardScanner::eventFilter(QObject* watched, QEvent* event) {
  // Items get the same events again from their window; what we let go is not spontaneous.
  if (!watched->isWindowType() || !event->spontaneous()) return false;
  if (event->type() == QEvent::KeyPress)
    return pressed(watched, *static_cast<const QKeyEvent*>(event));
  if (event->type() == QEvent::KeyRelease)
    return released(watched, *static_cast<const QKeyEvent*>(event));
  return false;
}

bool KeyboardScanner::pressed(QObject* window, const QKeyEvent& key) {
  if (isModifier(key)) return false;
  switch (burst_.take(key.text(), isEnter(key), key.timestamp())) {
    case KeyBurst::Verdict::kRestart:
      letGo();
      [[fallthrough]];
    case KeyBurst::Verdict::kHold:
      hold(window, key);
      gap_.start();
      return true;
    case KeyBurst::Verdict::kSwallow:
      held_.clear();
      gap_.start();
      return true;
    case KeyBurst::Verdict::kScanned:
      gap_.stop();
      held_.clear();
      swallowsEnter_ = true;
      Q_EMIT scanned(burst_.text());
      return true;
    case KeyBurst::Verdict::kRelease:
      letGo();
      return false;
  }
  return false;
}

bool KeyboardScanner::released(QObject* window, const QKeyEvent& key) {
  if (isModifier(key)) return false;
  if (isEnter(key) && std::exchange(swallowsEnter_, false)) return true;
  if (burst_.isTooLong()) return true;
  if (held_.empty()) return false;
  hold(window, key);
  return true;
}

void KeyboardScanner::hold(QObject* window, const QKeyEvent& key) {
  held_.push_back({window, std::unique_ptr<QKeyEvent>(key.clone())});
}

void KeyboardScanner::letGo() {
  gap_.stop();
  for (const Held& each : std::exchange(held_, {}))
    if (each.window) QCoreApplication::sendEvent(each.window, each.key.get());
}

}  // namespace yichuang::platform
