#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "backend/catalogue/fault.h"

namespace yichuang::catalogue {

enum class YamlKind : std::uint8_t { kNull, kScalar, kSequence, kMap };

/// One value of a file. The tree owns everything; no node is shared, because anchors and aliases
/// are refused.
struct YamlNode {
  YamlKind kind{YamlKind::kNull};
  int line{1};                  ///< of the key if it has one, else of the value
  std::string key;              ///< when it stands in a map
  std::string scalar;           ///< as written, without quotes
  std::vector<YamlNode> items;  ///< of a sequence or a map, in the file's order
};

/// Bounds for files from outside. Beyond any of them the file is refused as a whole.
inline constexpr std::size_t kMaxFileBytes = 4U << 20U;
inline constexpr std::size_t kMaxDepth = 16;
inline constexpr std::size_t kMaxKeys = 64;  ///< of one map
inline constexpr std::size_t kMaxNodes = 100'000;

/// Nothing, with at least one fault, when the bytes are not one document of plain YAML: UTF-8
/// without control characters, maps with distinct keys, no anchor, alias or tag.
std::optional<YamlNode> parse_yaml(const std::string& file, const std::string& bytes,
                                   FaultLog& faults);

}  // namespace yichuang::catalogue
