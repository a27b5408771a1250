#pragma once

#include <deque>

#include <QJsonArray>
#include <QObject>
#include <QString>

class QQuickWindow;

namespace yichuang::ui {

/// What was drawn, frame by frame, and when: for tests that measure. Keeps nothing until it is
/// asked the first time. Thread rule: GUI thread only.
class FrameLog : public QObject {
  Q_OBJECT

 public:
  /// Keeps its last few hundred frames from now on.
  void follow(QQuickWindow& window);

  /// The frames since the question before, oldest first. From now on each frame notes what the item
  /// of that objectName says; an empty name notes none.
  QJsonArray take(const QString& item);

 private:
  struct Frame {
    qint64 begun;  ///< microseconds of CLOCK_MONOTONIC
    qint64 shown;
    QString page;
    double opacity;  ///< of the page
    QString text;
  };

  void note(QQuickWindow& window);

  QString item_;
  qint64 begun_{0};
  std::deque<Frame> frames_;
};

}  // namespace yichuang::ui
