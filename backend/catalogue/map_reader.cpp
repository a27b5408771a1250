#include "backend/catalogue/map_reader.h"

#include <algorithm>
#include <charconv>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "backend/domain/utf8.h"

namespace yichuang::catalogue {
namespace {

constexpr std::string_view kUpper = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view kUpperDash = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-";
constexpr std::string_view kLowerDash = "0123456789abcdefghijklmnopqrstuvwxyz-";
constexpr std::size_t kMaxTextLength = 300;

bool is_blank(std::string_view text) { return domain::fold_width(text).empty(); }

std::optional<int> whole_number(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return {};
  return value;
}

}  // namespace

const CodeShape kOfficeCode{kUpperDash, "0-9A-Z-", 2, 20};
const CodeShape kServiceCode{kUpperDash, "0-9A-Z-", 2, 12};
const CodeShape kWindowCode{kUpper, "0-9A-Z", 1, 4};
const CodeShape kSlug{kLowerDash, "0-9a-z-", 2, 40};

std::optional<int> parse_minute(std::string_view text) {
  if (text.size() != 5 || text[2] != ':') return {};
  const auto hour = whole_number(text.substr(0, 2));
  const auto minute = whole_number(text.substr(3, 2));
  if (!hour || !minute || *hour < 0 || *minute < 0 || *minute > 59) return {};
  const int total = *hour * 60 + *minute;
  if (total > 24 * 60) return {};
  return total;
}

MapReader::MapReader(const YamlNode& node, Origin at, FaultLog& faults)
    : node_{node}, at_{std::move(at)}, faults_{faults} {
  if (node_.kind != YamlKind::kMap) faults_.add(at_, {"应为键值映射", "must be a map of keys"});
}

const YamlNode* MapReader::find(std::string_view key) const {
  if (node_.kind != YamlKind::kMap) return nullptr;
  const auto found = std::ranges::find(node_.items, key, &YamlNode::key);
  return found == node_.items.end() ? nullptr : &*found;
}

Origin MapReader::origin_of(std::string_view key) const {
  const YamlNode* node = find(key);
  const std::string path =
      at_.path.empty() ? std::string{key} : fmt::format("{}.{}", at_.path, key);
  return {at_.file, node == nullptr ? at_.line : node->line, path};
}

Origin MapReader::at_item(std::string_view key, std::size_t index, const YamlNode& item) const {
  Origin at = origin_of(key);
  at.line = item.line;
  at.path += fmt::format("[{}]", index);
  return at;
}

void MapReader::fault(std::string_view key, Text message) {
  faults_.add(origin_of(key), std::move(message));
}

const YamlNode* MapReader::optional(std::string_view key) {
  asked_.push_back(key);
  return find(key);
}

const YamlNode* MapReader::required(std::string_view key) {
  const YamlNode* node = optional(key);
  if (node == nullptr && node_.kind == YamlKind::kMap) fault(key, {"缺少此键", "is missing"});
  return node;
}

std::optional<std::string> MapReader::scalar(const YamlNode* node, std::string_view key) {
  if (node == nullptr) return {};
  if (node->kind == YamlKind::kScalar) return node->scalar;
  fault(key, {"应为单个值", "must be a single value"});
  return {};
}

std::string MapReader::checked_code(std::string code, const CodeShape& shape, const Origin& at) {
  const bool fits = code.size() >= shape.min_length && code.size() <= shape.max_length &&
                    code.find_first_not_of(shape.allowed) == std::string::npos;
  if (!fits) {
    faults_.add(at, {fmt::format("代码应为 {}–{} 个字符（{}）", shape.min_length, shape.max_length,
                                 shape.shown),
                     fmt::format("must be a code of {} to {} characters {}", shape.min_length,
                                 shape.max_length, shape.shown)});
  }
  return code;
}

std::string MapReader::code(std::string_view key, const CodeShape& shape) {
  const auto text = scalar(required(key), key);
  return text ? checked_code(*text, shape, origin_of(key)) : std::string{};
}

Ref MapReader::optional_ref(std::string_view key, const CodeShape& shape) {
  asked_.push_back(key);
  return has(key) ? ref(key, shape) : Ref{"", at_};
}

std::vector<Ref> MapReader::scalars(std::string_view key) {
  std::vector<Ref> texts;
  std::size_t index = 0;
  for (const YamlNode* item : items(key, Presence::kOptional)) {
    const Origin at = at_item(key, index++, *item);
    if (item->kind == YamlKind::kScalar) {
      texts.push_back({item->scalar, at});
    } else {
      faults_.add(at, {"应为单个值", "must be a single value"});
    }
  }
  return texts;
}

std::vector<Ref> MapReader::refs(std::string_view key, const CodeShape& shape) {
  auto refs = scalars(key);
  std::set<std::string_view> seen;
  for (const Ref& ref : refs) {
    checked_code(ref.code, shape, ref.at);
    if (!seen.insert(ref.code).second) report_repeated(ref.code, ref.at);
  }
  return refs;
}

std::string MapReader::checked_line(std::string text, const Origin& at) {
  if (is_blank(text)) faults_.add(at, {"不能为空", "must not be empty"});
  if (text.find_first_of("\r\n\t") != std::string::npos) {
    faults_.add(at, {"只能有一行", "must be one line without tabs"});
  }
  if (domain::count_code_points(text) > kMaxTextLength) {
    faults_.add(at, {fmt::format("超过 {} 个字", kMaxTextLength),
                     fmt::format("is longer than {} characters", kMaxTextLength)});
  }
  return text;
}

std::string MapReader::line(std::string_view key) {
  const YamlNode* node = required(key);
  if (node != nullptr && node->kind == YamlKind::kNull) return checked_line("", origin_of(key));
  const auto text = scalar(node, key);
  return text ? checked_line(*text, origin_of(key)) : std::string{};
}

std::string MapReader::optional_line(std::string_view key) {
  const auto text = scalar(optional(key), key);
  return text && !text->empty() ? checked_line(*text, origin_of(key)) : std::string{};
}

std::vector<std::string> MapReader::lines(std::string_view key) {
  std::vector<std::string> lines;
  for (Ref& text : scalars(key)) {
    lines.push_back(checked_line(std::move(text.code), text.at));
  }
  return lines;
}

Text MapReader::text(std::string_view key) {
  required(key);
  return optional_text(key);
}

Text MapReader::optional_text(std::string_view key) {
  Text text;
  nested(key, [&text](MapReader& languages) {
    text.zh = languages.line("zh");
    text.en = languages.line("en");
  });
  return text;
}

int MapReader::integer(std::string_view key, Range range) {
  required(key);
  return integer_or(key, range, range.min);
}

int MapReader::integer_or(std::string_view key, Range range, int fallback) {
  const auto text = scalar(optional(key), key);
  if (!text) return fallback;
  const auto value = whole_number(*text);
  if (value && *value >= range.min && *value <= range.max) return *value;
  fault(key, {fmt::format("应为 {} 到 {} 的整数", range.min, range.max),
              fmt::format("must be a whole number from {} to {}", range.min, range.max)});
  return fallback;
}

bool MapReader::boolean_or(std::string_view key, bool fallback) {
  static constexpr Choices<bool, 2> kBooleans{{{"true", true}, {"false", false}}};
  return pick(optional(key), origin_of(key), kBooleans).value_or(fallback);
}

int MapReader::minute_or(std::string_view key, int fallback) {
  const auto text = scalar(optional(key), key);
  if (!text) return fallback;
  const auto minute = parse_minute(*text);
  if (!minute) fault(key, {"应为 00:00 到 24:00 的时刻", "must be a time from 00:00 to 24:00"});
  return minute.value_or(fallback);
}

void MapReader::report_repeated(std::string_view value, const Origin& at) {
  faults_.add(at, {fmt::format("“{}”重复", value), fmt::format("'{}' is listed twice", value)});
}

void MapReader::report_choice(const Origin& at, const std::vector<std::string_view>& names) {
  faults_.add(at, {fmt::format("应为以下之一：{}", fmt::join(names, "、")),
                   fmt::format("must be one of {}", fmt::join(names, ", "))});
}

std::vector<const YamlNode*> MapReader::items(std::string_view key, Presence presence) {
  const YamlNode* list = presence == Presence::kRequired ? required(key) : optional(key);
  if (list == nullptr) return {};
  if (list->kind != YamlKind::kSequence) {
    fault(key, {"应为列表", "must be a list"});
    return {};
  }
  if (list->items.empty() && presence == Presence::kRequired) {
    fault(key, {"列表不能为空", "must not be an empty list"});
  }
  std::vector<const YamlNode*> items;
  for (const YamlNode& item : list->items) items.push_back(&item);
  return items;
}

void MapReader::each(std::string_view key, const std::function<void(MapReader&)>& read) {
  std::size_t index = 0;
  for (const YamlNode* item : items(key, Presence::kOptional)) {
    MapReader reader{*item, at_item(key, index++, *item), faults_};
    read(reader);
    reader.finish();
  }
}

void MapReader::nested(std::string_view key, const std::function<void(MapReader&)>& read) {
  const YamlNode* node = optional(key);
  if (node == nullptr) return;
  MapReader reader{*node, origin_of(key), faults_};
  read(reader);
  reader.finish();
}

void MapReader::each_or_code(std::string_view key, const CodeShape& shape,
                             const std::function<void(Ref)>& bare,
                             const std::function<void(MapReader&)>& read) {
  std::size_t index = 0;
  for (const YamlNode* item : items(key, Presence::kOptional)) {
    const Origin at = at_item(key, index++, *item);
    if (item->kind == YamlKind::kScalar) {
      bare({checked_code(item->scalar, shape, at), at});
      continue;
    }
    MapReader reader{*item, at, faults_};
    read(reader);
    reader.finish();
  }
}

void MapReader::finish() {
  for (const YamlNode& entry : node_.items) {
    if (node_.kind != YamlKind::kMap) return;
    if (std::ranges::find(asked_, entry.key) != asked_.end()) continue;
    fault(entry.key,
          {fmt::format("未知的键“{}”", entry.key), fmt::format("unknown key '{}'", entry.key)});
  }
}

}  // namespace yichuang::catalogue
