#include "kiosk/features/my_visit/lookup.h"

#include <QRegularExpression>

namespace yichuang::my_visit {
namespace {

const QString kQrPrefix = QStringLiteral("YICHUANG:VISIT:");

bool matches(const QString& text, const char* pattern) {
  return QRegularExpression(QString::fromLatin1(pattern)).match(text).hasMatch();
}

}  // namespace

Lookup readLookup(const QString& text) {
  const QString trimmed = text.trimmed();
  const QString upper = trimmed.toUpper();
  if (upper.startsWith(kQrPrefix)) return {Lookup::Kind::VisitCode, trimmed.mid(kQrPrefix.size())};
  if (matches(upper, "^[0-9]{17}[0-9X]$")) return {Lookup::Kind::IdentityNumber, upper};
  if (matches(upper, "^1[3-9][0-9]{9}$")) return {Lookup::Kind::Phone, upper};
  return {Lookup::Kind::Short, upper};
}

}  // namespace yichuang::my_visit
