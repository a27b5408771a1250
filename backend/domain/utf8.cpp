#include "backend/domain/utf8.h"

#include <cstdint>

namespace yichuang::domain {
namespace {

constexpr char32_t kIdeographicSpace = U'\u3000';
constexpr char32_t kNoBreakSpace = U'\u00A0';
constexpr char32_t kFullWidthFirst = U'\uFF01';
constexpr char32_t kFullWidthLast = U'\uFF5E';

struct Lead {
  std::size_t size;
  char32_t bits;
  char32_t smallest;  ///< anything below is an over-long form
};

Lead read_lead(std::uint8_t byte) {
  if (byte < 0x80) return {1, byte, 0};
  if ((byte & 0xE0) == 0xC0) return {2, byte & 0x1FU, 0x80};
  if ((byte & 0xF0) == 0xE0) return {3, byte & 0x0FU, 0x800};
  if ((byte & 0xF8) == 0xF0) return {4, byte & 0x07U, 0x10000};
  return {0, 0, 0};
}

bool is_space(char32_t c) {
  return c == U' ' || (c >= U'\t' && c <= U'\r') || c == kIdeographicSpace || c == kNoBreakSpace;
}

}  // namespace

CodePoint decode_one(std::string_view rest) {
  constexpr CodePoint kMalformed{kReplacementCharacter, 1};
  const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(rest[i]); };
  const Lead lead = read_lead(byte(0));
  if (lead.size == 0 || lead.size > rest.size()) return kMalformed;
  char32_t value = lead.bits;
  for (std::size_t i = 1; i < lead.size; ++i) {
    if ((byte(i) & 0xC0) != 0x80) return kMalformed;
    value = value << 6 | (byte(i) & 0x3FU);
  }
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  if (value < lead.smallest || surrogate || value > 0x10FFFF) return kMalformed;
  return {value, lead.size};
}

bool is_utf8(std::string_view text) {
  while (!text.empty()) {
    const CodePoint c = decode_one(text);
    if (c.value == kReplacementCharacter && c.size == 1) return false;
    text.remove_prefix(c.size);
  }
  return true;
}

std::size_t count_code_points(std::string_view text) {
  std::size_t count = 0;
  for (; !text.empty(); text.remove_prefix(decode_one(text).size)) ++count;
  return count;
}

std::string fold_width(std::string_view text) {
  std::string folded;
  folded.reserve(text.size());
  while (!text.empty()) {
    const CodePoint c = decode_one(text);
    if (c.value >= kFullWidthFirst && c.value <= kFullWidthLast) {
      folded.push_back(static_cast<char>(c.value - kFullWidthFirst + U'!'));
    } else if (!is_space(c.value)) {
      folded.append(text.substr(0, c.size));
    }
    text.remove_prefix(c.size);
  }
  return folded;
}

}  // namespace yichuang::domain
