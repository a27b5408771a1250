#include "kiosk/input/spelling.h"

#include <algorithm>

#include "kiosk/input/accent.h"

namespace yichuang::input {
namespace {

QLatin1String latin(std::string_view text) {
  return {text.data(), static_cast<qsizetype>(text.size())};
}

/// What one may say instead of `syllable`, where its beginning is concerned.
QString withOtherInitial(const QString& syllable) {
  for (const auto& [one, other] : kSameInitials) {
    if (syllable.startsWith(latin(one))) return latin(other) + syllable.mid(latin(one).size());
    if (syllable.startsWith(latin(other))) return latin(one) + syllable.mid(latin(other).size());
  }
  return syllable;
}

QString withOtherFinal(const QString& syllable) {
  for (const auto& [one, other] : kSameFinals) {
    if (syllable.endsWith(latin(one))) return syllable.chopped(latin(one).size()) + latin(other);
    if (syllable.endsWith(latin(other))) return syllable.chopped(latin(other).size()) + latin(one);
  }
  return syllable;
}

/// 1 or 2: zh, ch and sh are one sound.
qsizetype initialLength(const QString& syllable) {
  return syllable.size() > 1 && syllable[1] == u'h' ? 2 : 1;
}

/// All that may be typed for a syllable.
QStringList waysToType(const QString& syllable) {
  QStringList whole{syllable, withOtherInitial(syllable)};
  if (syllable.contains(u'v')) whole << QString(syllable).replace(u'v', u'u');
  for (qsizetype i = whole.size() - 1; i >= 0; --i) whole << withOtherFinal(whole[i]);
  QStringList ways;
  for (const QString& each : std::as_const(whole))
    ways << each << each.first(initialLength(each)) << each.first(1);
  ways.removeDuplicates();
  return ways;
}

bool fits(QStringView letters, const Spelling& spelling, qsizetype at) {
  if (letters.isEmpty()) return true;
  if (at == spelling.size()) return false;
  return std::ranges::any_of(waysToType(spelling[at]), [&](const QString& way) {
    return QStringView(way).startsWith(letters) ||
           (letters.startsWith(way) && fits(letters.mid(way.size()), spelling, at + 1));
  });
}

}  // namespace

QString pinyinLetters(const QString& typed) {
  QString letters;
  for (const QChar each : typed.toLower()) {
    if (each == u'\'' || each.isSpace()) continue;
    if (each == u'ü')
      letters += u'v';
    else if (each >= u'a' && each <= u'z')
      letters += each;
    else
      return {};
  }
  return letters;
}

std::optional<qsizetype> findPinyin(QStringView letters, const Spelling& spelling) {
  if (letters.isEmpty()) return std::nullopt;
  for (qsizetype at = 0; at < spelling.size(); ++at)
    if (fits(letters, spelling, at)) return at;
  return std::nullopt;
}

}  // namespace yichuang::input
