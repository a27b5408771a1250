#pragma once

#include <optional>

#include <QString>
#include <QStringList>

namespace yichuang::input {

/// How a text is said, a syllable each, {"xing", "shi", "zheng"}; letters and digits that stand in
/// it are an element each. ü is v.
using Spelling = QStringList;

/// The letters of what was typed if it may be pinyin: lower case, without gaps and apostrophes.
/// Empty when there is anything else in it.
QString pinyinLetters(const QString& typed);

/// The syllable at which the letters begin to fit: whole syllables, only their beginnings, or some
/// of each, the last perhaps unfinished, in any of the region's accents.
std::optional<qsizetype> findPinyin(QStringView letters, const Spelling& spelling);

}  // namespace yichuang::input
