#include "kiosk/ui/shell/wall_clock.h"

#include <QLocale>

namespace yichuang::ui {

WallClock::WallClock(QObject* parent) : QObject(parent), now_(QDateTime::currentDateTime()) {
  connect(&timer_, &QTimer::timeout, this, [this] { setNow(QDateTime::currentDateTime()); });
  timer_.start(std::chrono::seconds(1));
}

QString WallClock::time() const { return now_.toString(QStringLiteral("HH:mm")); }

QString WallClock::date() const {
  const bool chinese = language_.startsWith(QLatin1String("zh"));
  return QLocale(language_).toString(
      now_.date(), chinese ? QStringLiteral("M月d日 ddd") : QStringLiteral("ddd, d MMM"));
}

void WallClock::setNow(const QDateTime& now) {
  const bool sameMinute = now.toSecsSinceEpoch() / 60 == now_.toSecsSinceEpoch() / 60;
  now_ = now;
  if (!sameMinute) Q_EMIT changed();
}

}  // namespace yichuang::ui
