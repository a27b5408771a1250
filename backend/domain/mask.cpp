#include "backend/domain/mask.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "backend/domain/phone.h"
#include "backend/domain/utf8.h"

namespace yichuang::domain {
namespace {

/// The text as characters that can be shown; a malformed byte is a star already.
std::vector<std::string> characters_of(std::string_view text) {
  std::vector<std::string> characters;
  while (!text.empty()) {
    const CodePoint c = decode_one(text);
    const bool malformed = c.value == kReplacementCharacter && c.size == 1;
    const bool control = c.value < U' ' || c.value == U'\x7F';
    characters.push_back(malformed || control ? "*" : std::string{text.substr(0, c.size)});
    text.remove_prefix(c.size);
  }
  return characters;
}

std::string stars(std::size_t count) { return std::string(count, '*'); }

/// `head` first and `tail` last characters with `hidden` stars between them; all stars when less
/// than `least` characters would be hidden.
std::string keep_ends(std::string_view text, std::size_t head, std::size_t tail,
                      std::size_t least) {
  const auto characters = characters_of(text);
  const std::size_t count = characters.size();
  if (count < head + tail + least) return stars(count);
  std::string masked;
  for (std::size_t i = 0; i < count; ++i) {
    masked += i < head || i >= count - tail ? characters[i] : "*";
  }
  return masked;
}

}  // namespace

std::string mask_name(std::string_view name) {
  const auto characters = characters_of(name);
  if (characters.empty()) return {};
  if (characters.size() == 1) return "*";
  return characters.front() + stars(characters.size() == 2 ? 1 : 2);
}

std::string mask_identity_number(std::string_view number) { return keep_ends(number, 4, 4, 4); }

std::string mask_phone(std::string_view phone) {
  const std::string dialled = as_dialled(phone);
  if (dialled.starts_with('0')) return keep_ends(dialled, 4, 3, 3);
  return keep_ends(dialled, 3, 4, 3);
}

std::string mask_plate(std::string_view plate) {
  const auto characters = characters_of(plate);
  if (characters.size() < 7) return stars(characters.size());
  std::string masked = characters[0] + characters[1] + "·**";
  for (std::size_t i = characters.size() - 3; i < characters.size(); ++i) masked += characters[i];
  return masked;
}

}  // namespace yichuang::domain
