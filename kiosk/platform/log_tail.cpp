#include "kiosk/platform/log_tail.h"

#include <QMutex>
#include <QRegularExpression>
#include <QTime>

namespace yichuang::platform {
namespace {

constexpr qsizetype kShownBefore = 3;
constexpr qsizetype kShownAfter = 2;

/// The handler is a plain function, so what it fills is here.
struct Kept {
  QMutex mutex;
  QStringList lines;  // under the mutex
  QtMessageHandler before = nullptr;
};
Kept kept;

void keep(QtMsgType type, const QMessageLogContext& context, const QString& message) {
  if (kept.before) kept.before(type, context, message);
  const QString line = QTime::currentTime().toString(QStringLiteral("HH:mm:ss ")) +
                       QString::fromLatin1(context.category) + u' ' + maskNumbers(message);
  const QMutexLocker lock(&kept.mutex);
  kept.lines.append(line);
  if (kept.lines.size() > LogTail::kMost) kept.lines.removeFirst();
}

}  // namespace

LogTail::LogTail() { kept.before = qInstallMessageHandler(&keep); }

LogTail::~LogTail() {
  qInstallMessageHandler(kept.before);
  const QMutexLocker lock(&kept.mutex);
  kept.lines.clear();
}

QStringList LogTail::lines() const {
  const QMutexLocker lock(&kept.mutex);
  return kept.lines;
}

QString maskNumbers(const QString& text) {
  static const QRegularExpression number(QStringLiteral("[0-9]{8,}[Xx]?"));
  QString masked = text;
  for (auto each = number.globalMatch(text); each.hasNext();) {
    const auto match = each.next();
    const qsizetype hidden = match.capturedLength() - kShownBefore - kShownAfter;
    masked.replace(match.capturedStart() + kShownBefore, hidden, QString(hidden, u'*'));
  }
  return masked;
}

}  // namespace yichuang::platform
