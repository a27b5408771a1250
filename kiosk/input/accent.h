#pragma once

#include <array>
#include <string_view>
#include <utility>

namespace yichuang::input {

/// Sounds that people of southern Shaanxi may not tell apart; each stands for the other when pinyin
/// is typed. lexicon.cpp says the same to the library.
using SamePair = std::pair<std::string_view, std::string_view>;

/// At the beginning of a syllable, the longer one first.
inline constexpr std::array<SamePair, 4> kSameInitials{
    {{"zh", "z"}, {"ch", "c"}, {"sh", "s"}, {"n", "l"}}};

/// At its end, the longer one first.
inline constexpr std::array<SamePair, 3> kSameFinals{{{"ang", "an"}, {"eng", "en"}, {"ing", "in"}}};

}  // namespace yichuang::input
