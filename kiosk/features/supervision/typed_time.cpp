#include "kiosk/features/supervision/typed_time.h"

#include <QRegularExpression>
#include <QStringList>

namespace yichuang::supervision {
namespace {

std::optional<QTime> readTimeOfDay(const QString& text) {
  static const QRegularExpression form(QStringLiteral("^(\\d{1,2})[:：](\\d{2})$"));
  const auto match = form.match(text);
  const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
  return match.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

}  // namespace

std::optional<QDate> readDay(const QString& text, QDate today) {
  static const QRegularExpression form(
      QStringLiteral("^(?:(\\d{4})[-./])?(\\d{1,2})[-./](\\d{1,2})$"));
  const auto match = form.match(text.trimmed());
  if (!match.hasMatch()) return {};
  const bool hasYear = !match.captured(1).isEmpty();
  QDate day(hasYear ? match.captured(1).toInt() : today.year(), match.captured(2).toInt(),
            match.captured(3).toInt());
  if (!hasYear && day.isValid() && day < today) day = day.addYears(1);
  return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<QDateTime> readMoment(const QString& text, QDate today) {
  const QStringList words = text.simplified().split(u' ');
  if (words.size() > 2) return {};
  const auto time = readTimeOfDay(words.last());
  if (words.size() == 1 && time) return QDateTime(today, *time);
  const auto day = readDay(words.first(), today);
  if (!day || (words.size() == 2 && !time)) return {};
  return words.size() == 1 ? day->startOfDay() : QDateTime(*day, *time);
}

std::optional<QDateTime> readEnd(const QString& text, QDate today) {
  const auto day = readDay(text, today);
  return day ? std::optional(day->addDays(1).startOfDay()) : readMoment(text, today);
}

}  // namespace yichuang::supervision
