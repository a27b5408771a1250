#include "kiosk/ui/probe/frame_log.h"

#include <chrono>
#include <utility>

#include <QJsonObject>
#include <QQuickItem>
#include <QQuickWindow>

#include "kiosk/ui/probe/scene.h"

namespace yichuang::ui {
namespace {

constexpr std::size_t kMostFrames = 400;

qint64 now() {
  using namespace std::chrono;
  return duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count();
}

/// By objectName only: a whole Scene for each frame would be part of what is measured.
const QQuickItem* named(const QQuickItem& from, const QString& name) {
  if (!from.isVisible()) return nullptr;
  if (from.objectName() == name) return &from;
  for (const QQuickItem* child : from.childItems())
    if (const QQuickItem* found = named(*child, name)) return found;
  return nullptr;
}

}  // namespace

QJsonArray FrameLog::take(const QString& item) {
  item_ = item;
  QJsonArray all;
  for (const Frame& frame : std::exchange(frames_, {}))
    all.append(QJsonObject{{"begun", frame.begun},
                           {"shown", frame.shown},
                           {"page", frame.page},
                           {"opacity", frame.opacity},
                           {"text", frame.text}});
  return all;
}

void FrameLog::follow(QQuickWindow& window) {
  connect(&window, &QQuickWindow::afterAnimating, this, [this] { begun_ = now(); });
  connect(&window, &QQuickWindow::frameSwapped, this, [this, &window] { note(window); });
}

void FrameLog::note(QQuickWindow& window) {
  const qint64 shown = now();
  const QQuickItem* page = pageOf(named(*window.contentItem(), QStringLiteral("pageStack")));
  const QQuickItem* item = item_.isEmpty() ? nullptr : named(*window.contentItem(), item_);
  frames_.push_back({begun_, shown, page ? page->objectName() : QString(),
                     page ? page->opacity() : 1.0,
                     item ? item->property("text").toString() : QString()});
  if (frames_.size() > kMostFrames) frames_.pop_front();
}

}  // namespace yichuang::ui
