#include "backend/domain/plate.h"

#include <algorithm>

#include "backend/domain/utf8.h"

namespace yichuang::domain {
namespace {

constexpr std::size_t kLongestInput = 64;
constexpr std::u32string_view kProvinces =
    U"京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
constexpr std::u32string_view kSuffixes = U"挂学警港澳";
constexpr std::u32string_view kSeparators = U"·•・.-";

bool is_letter(char32_t c) { return c >= U'A' && c <= U'Z' && c != U'I' && c != U'O'; }
bool is_serial(char32_t c) { return is_letter(c) || (c >= U'0' && c <= U'9'); }

struct Spelled {
  std::u32string characters;
  std::string text;
};

Spelled spell(std::string_view text) {
  Spelled spelled;
  const std::string folded = fold_width(text);
  for (std::string_view rest = folded; !rest.empty();) {
    const CodePoint c = decode_one(rest);
    std::string bytes{rest.substr(0, c.size)};
    rest.remove_prefix(c.size);
    if (kSeparators.find(c.value) != kSeparators.npos) continue;
    const bool lower = c.value >= U'a' && c.value <= U'z';
    if (lower) bytes[0] = static_cast<char>(bytes[0] - 'a' + 'A');
    spelled.characters.push_back(lower ? c.value - U'a' + U'A' : c.value);
    spelled.text += bytes;
  }
  return spelled;
}

bool is_plate(std::u32string_view plate) {
  if (plate.size() < 7 || plate.size() > 8) return false;
  if (kProvinces.find(plate[0]) == kProvinces.npos || !is_letter(plate[1])) return false;
  const auto serial = plate.substr(2, plate.size() - 3);
  if (!std::all_of(serial.begin(), serial.end(), is_serial)) return false;
  return is_serial(plate.back()) || kSuffixes.find(plate.back()) != kSuffixes.npos;
}

}  // namespace

Result<std::string> parse_plate(std::string_view text) {
  if (text.size() > kLongestInput) return fail(Reason::kPlateInvalid, "too long for a plate");
  Spelled spelled = spell(text);
  if (!is_plate(spelled.characters)) return fail(Reason::kPlateInvalid, "not a number plate");
  return std::move(spelled.text);
}

}  // namespace yichuang::domain
