#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "backend/catalogue/fault.h"
#include "backend/catalogue/yaml_node.h"

namespace yichuang::catalogue {

struct Range {
  int min;
  int max;
};

/// The characters a code is made of, and how many.
struct CodeShape {
  std::string_view allowed;
  std::string_view shown;  ///< `allowed` for people, as "0-9A-Z-"
  std::size_t min_length;
  std::size_t max_length;
};

/// "09:30" as minutes after midnight; 00:00 to 24:00.
std::optional<int> parse_minute(std::string_view text);

extern const CodeShape kOfficeCode;
extern const CodeShape kServiceCode;
extern const CodeShape kWindowCode;
extern const CodeShape kSlug;  ///< materials, situations, lists, hours, policies, icons, edition

/// A code as a file names it, to be looked up once everything is read.
struct Ref {
  std::string code;
  Origin at;
};

/// The names an enumeration has in a file.
template <class E, std::size_t N>
using Choices = std::array<std::pair<std::string_view, E>, N>;

/// Reads one map key by key. A fault is logged and reading goes on with a harmless value, so that
/// one pass finds them all; keys nobody asked for are faults when `finish` is called. Keys are
/// literals: the reader keeps views of them.
class MapReader {
 public:
  MapReader(const YamlNode& node, Origin at, FaultLog& faults);

  const Origin& origin() const { return at_; }
  bool has(std::string_view key) const { return find(key) != nullptr; }
  /// Of the key if it is there, else of the map.
  Origin origin_of(std::string_view key) const;
  void fault(std::string_view key, Text message);
  void fault_at(const Origin& at, Text message) { faults_.add(at, std::move(message)); }

  std::string code(std::string_view key, const CodeShape& shape);
  Ref ref(std::string_view key, const CodeShape& shape) {
    return {code(key, shape), origin_of(key)};
  }
  Ref optional_ref(std::string_view key, const CodeShape& shape);
  /// Codes without repetition; empty when the key is absent.
  std::vector<Ref> refs(std::string_view key, const CodeShape& shape);

  /// Both languages, neither blank.
  Text text(std::string_view key);
  Text optional_text(std::string_view key);
  /// One line of at most 300 characters; not blank, or empty when absent.
  std::string line(std::string_view key);
  std::string optional_line(std::string_view key);
  std::vector<std::string> lines(std::string_view key);  ///< none of them blank

  int integer(std::string_view key, Range range);
  int integer_or(std::string_view key, Range range, int fallback);
  bool boolean_or(std::string_view key, bool fallback);
  /// "09:30" as minutes after midnight; "24:00" is allowed.
  int minute_or(std::string_view key, int fallback);

  template <class E, std::size_t N>
  E choice(std::string_view key, const Choices<E, N>& choices) {
    return pick(required(key), origin_of(key), choices).value_or(choices.front().second);
  }
  template <class E, std::size_t N>
  std::vector<E> choice_list(std::string_view key, const Choices<E, N>& choices) {
    std::vector<E> values;
    std::size_t index = 0;
    for (const YamlNode* item : items(key, Presence::kRequired)) {
      const Origin at = at_item(key, index++, *item);
      const auto value = pick(item, at, choices);
      if (!value) continue;
      if (std::ranges::find(values, *value) != values.end()) report_repeated(item->scalar, at);
      values.push_back(*value);
    }
    return values;
  }

  /// Calls `read` for each map of an optional list and finishes it.
  void each(std::string_view key, const std::function<void(MapReader&)>& read);
  /// The same for one optional map.
  void nested(std::string_view key, const std::function<void(MapReader&)>& read);
  /// For items that are a bare code or a map: `bare` gets the first kind, `read` the second.
  void each_or_code(std::string_view key, const CodeShape& shape,
                    const std::function<void(Ref)>& bare,
                    const std::function<void(MapReader&)>& read);
  /// Texts of an optional list with where each stands; for formats of one line.
  std::vector<Ref> scalars(std::string_view key);

  /// Reports the keys nobody asked for.
  void finish();

 private:
  enum class Presence : bool { kOptional, kRequired };

  const YamlNode* find(std::string_view key) const;
  const YamlNode* optional(std::string_view key);
  const YamlNode* required(std::string_view key);
  std::vector<const YamlNode*> items(std::string_view key, Presence presence);
  Origin at_item(std::string_view key, std::size_t index, const YamlNode& item) const;

  std::optional<std::string> scalar(const YamlNode* node, std::string_view key);
  std::string checked_code(std::string code, const CodeShape& shape, const Origin& at);
  std::string checked_line(std::string text, const Origin& at);

  template <class E, std::size_t N>
  std::optional<E> pick(const YamlNode* node, const Origin& at, const Choices<E, N>& choices) {
    if (node == nullptr) return {};
    for (const auto& [name, value] : choices) {
      if (node->kind == YamlKind::kScalar && node->scalar == name) return value;
    }
    std::vector<std::string_view> names;
    for (const auto& choice : choices) names.push_back(choice.first);
    report_choice(at, names);
    return {};
  }
  void report_repeated(std::string_view value, const Origin& at);
  void report_choice(const Origin& at, const std::vector<std::string_view>& names);

  const YamlNode& node_;
  Origin at_;
  FaultLog& faults_;
  std::vector<std::string_view> asked_;
};

}  // namespace yichuang::catalogue
