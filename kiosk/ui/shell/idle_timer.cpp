#include "kiosk/ui/shell/idle_timer.h"

#include <QCoreApplication>
#include <QEvent>

namespace yichuang::ui {
namespace {

bool isInput(QEvent::Type type) {
  switch (type) {
    case QEvent::MouseButtonPress:
    case QEvent::KeyPress:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::Wheel:
      return true;
    default:
      return false;
  }
}

}  // namespace

IdleTimer::IdleTimer(QObject* parent) : QObject(parent) {
  timer_.setInterval(std::chrono::seconds(1));
  connect(&timer_, &QTimer::timeout, this, &IdleTimer::tick);
  QCoreApplication::instance()->installEventFilter(this);
}

void IdleTimer::setRunning(bool running) {
  if (running == running_) return;
  running_ = running;
  running_ ? timer_.start() : timer_.stop();
  Q_EMIT runningChanged();
  restart();
}

void IdleTimer::restart() {
  if (running_) timer_.start();
  idle_ = 0;
  Q_EMIT remainingChanged();
}

void IdleTimer::tick() {
  if (!running_) return;
  ++idle_;
  Q_EMIT remainingChanged();
  if (remaining() > 0) return;
  setRunning(false);
  Q_EMIT expired();
}

bool IdleTimer::eventFilter(QObject* watched, QEvent* event) {
  if (running_ && isInput(event->type())) restart();
  return QObject::eventFilter(watched, event);
}

}  // namespace yichuang::ui
