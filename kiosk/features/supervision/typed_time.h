#pragma once

#include <optional>

#include <QDate>
#include <QDateTime>
#include <QString>

namespace yichuang::supervision {

/// The day somebody typed: "2026-11-25", "11-25" or "11.25"; without a year the next such day from
/// `today` on. Nothing when there is no such day.
std::optional<QDate> readDay(const QString& text, QDate today);

/// The moment somebody typed, local: a day as above, a time of day, or both, "11-25 8:30". A time
/// alone is of `today`; a day alone is its first moment.
std::optional<QDateTime> readMoment(const QString& text, QDate today);

/// The same for when something ends: a day alone lasts to its last moment.
std::optional<QDateTime> readEnd(const QString& text, QDate today);

}  // namespace yichuang::supervision
