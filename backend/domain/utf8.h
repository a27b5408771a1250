#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace yichuang::domain {

inline constexpr char32_t kReplacementCharacter = U'\uFFFD';

struct CodePoint {
  char32_t value{};    ///< kReplacementCharacter when the bytes are malformed
  std::size_t size{};  ///< bytes taken, at least 1
};

/// The first code point of `rest`, which must not be empty. Over-long forms, surrogates, values
/// above U+10FFFF and cut sequences are malformed: one byte is taken, so a loop always ends.
CodePoint decode_one(std::string_view rest);

bool is_utf8(std::string_view text);

/// Code points, each malformed byte counted as one.
std::size_t count_code_points(std::string_view text);

/// What a touch keyboard or an input method adds to numbers taken away again: full-width forms
/// (U+FF01..U+FF5E) become ASCII, white space (also U+3000 and U+00A0) goes. Malformed bytes stay.
std::string fold_width(std::string_view text);

}  // namespace yichuang::domain
