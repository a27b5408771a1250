#include "backend/catalogue/yaml_node.h"

#include <algorithm>
#include <sstream>
#include <utility>

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include "backend/domain/utf8.h"

namespace yichuang::catalogue {
namespace {

/// Ends the reading of a file from inside yaml-cpp's callbacks; never leaves this file.
struct Refused {
  int line;
  Text message;
};

int line_of(const YAML::Mark& mark) { return mark.line + 1; }

/// Builds the tree from the parser's events. Reading events instead of YAML::Node keeps duplicate
/// keys visible and refuses aliases before anything is expanded.
class TreeBuilder : public YAML::EventHandler {
 public:
  TreeBuilder(const std::string& file, FaultLog& faults) : file_{file}, faults_{faults} {}

  YamlNode take_root() { return std::move(root_); }

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (++documents_ > 1) {
      throw Refused{line_of(mark), {"一个文件只能有一个 YAML 文档", "only one document a file"}};
    }
  }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    value(mark, "", anchor, YamlKind::kNull, "");
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    throw Refused{line_of(mark), {"不允许使用别名（*）", "aliases (*) are not allowed"}};
  }
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& text) override {
    value(mark, tag, anchor, YamlKind::kScalar, text);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    open(mark, tag, anchor, YamlKind::kSequence);
  }
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    open(mark, tag, anchor, YamlKind::kMap);
  }
  void OnMapEnd() override { close(); }

 private:
  struct Key {
    std::string text;
    int line;
  };
  struct Level {
    YamlNode node;
    std::optional<Key> key;  ///< read, its value not yet
  };

  bool expects_key() const {
    return !levels_.empty() && levels_.back().node.kind == YamlKind::kMap && !levels_.back().key;
  }

  void check(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) {
    if (anchor != YAML::NullAnchor) {
      throw Refused{line_of(mark), {"不允许使用锚点（&）", "anchors (&) are not allowed"}};
    }
    const bool has_tag = !tag.empty() && tag != "?" && tag != "!";
    if (has_tag) throw Refused{line_of(mark), {"不允许使用标签（!）", "tags (!) are not allowed"}};
    if (++nodes_ > kMaxNodes) {
      throw Refused{line_of(mark),
                    {fmt::format("节点超过 {} 个", kMaxNodes),
                     fmt::format("more than {} values", kMaxNodes)}};
    }
  }

  void value(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YamlKind kind,
             const std::string& text) {
    check(mark, tag, anchor);
    if (!expects_key()) return place({kind, line_of(mark), "", text, {}});
    if (kind == YamlKind::kNull) refuse_key(mark);
    levels_.back().key = Key{text, line_of(mark)};
  }

  void open(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YamlKind kind) {
    check(mark, tag, anchor);
    if (expects_key()) refuse_key(mark);
    if (levels_.size() == kMaxDepth) {
      throw Refused{line_of(mark),
                    {fmt::format("嵌套超过 {} 层", kMaxDepth),
                     fmt::format("nested deeper than {} levels", kMaxDepth)}};
    }
    levels_.push_back({{kind, line_of(mark), "", "", {}}, {}});
  }

  void close() {
    YamlNode node = std::move(levels_.back().node);
    levels_.pop_back();
    place(std::move(node));
  }

  void place(YamlNode node) {
    if (levels_.empty()) {
      root_ = std::move(node);
      return;
    }
    Level& parent = levels_.back();
    if (parent.key) {
      Key key = *std::exchange(parent.key, std::nullopt);
      node.line = key.line;
      node.key = std::move(key.text);
      check_key(parent.node, node);
    }
    parent.node.items.push_back(std::move(node));
  }

  void check_key(const YamlNode& map, const YamlNode& entry) {
    if (map.items.size() == kMaxKeys) {
      throw Refused{entry.line,
                    {fmt::format("一个映射超过 {} 个键", kMaxKeys),
                     fmt::format("a map of more than {} keys", kMaxKeys)}};
    }
    if (std::ranges::find(map.items, entry.key, &YamlNode::key) == map.items.end()) return;
    faults_.add({file_, entry.line, entry.key},
                {fmt::format("键“{}”重复", entry.key),
                 fmt::format("the key '{}' is given twice", entry.key)});
  }

  [[noreturn]] static void refuse_key(const YAML::Mark& mark) {
    throw Refused{line_of(mark), {"键必须是文字", "a key must be text"}};
  }

  const std::string& file_;
  FaultLog& faults_;
  std::vector<Level> levels_;
  YamlNode root_;
  std::size_t nodes_{};
  int documents_{};
};

std::optional<std::size_t> first_malformed(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    const domain::CodePoint point = domain::decode_one(bytes.substr(at));
    if (point.value == domain::kReplacementCharacter && point.size == 1) return at;
    at += point.size;
  }
  return {};
}

int line_at(std::string_view bytes, std::size_t offset) {
  return 1 + static_cast<int>(std::ranges::count(bytes.substr(0, offset), '\n'));
}

bool is_forbidden_control(char byte) {
  const auto code = static_cast<unsigned char>(byte);
  return (code < 0x20 && byte != '\n' && byte != '\r' && byte != '\t') || code == 0x7F;
}

std::optional<Refused> refuse_bytes(const std::string& bytes) {
  if (bytes.size() > kMaxFileBytes) {
    return Refused{0, {"文件超过 4 MiB", "the file is larger than 4 MiB"}};
  }
  if (const auto at = first_malformed(bytes)) {
    return Refused{line_at(bytes, *at), {"不是有效的 UTF-8", "not valid UTF-8"}};
  }
  const auto control = std::ranges::find_if(bytes, is_forbidden_control);
  if (control != bytes.end()) {
    const auto offset = static_cast<std::size_t>(control - bytes.begin());
    return Refused{line_at(bytes, offset), {"含有控制字符", "holds a control character"}};
  }
  return {};
}

YamlNode read_document(const std::string& file, const std::string& bytes, FaultLog& faults) {
  std::istringstream stream{bytes};
  YAML::Parser parser{stream};
  TreeBuilder builder{file, faults};
  while (parser.HandleNextDocument(builder)) {
  }
  return builder.take_root();
}

}  // namespace

std::optional<YamlNode> parse_yaml(const std::string& file, const std::string& bytes,
                                   FaultLog& faults) {
  if (const auto refused = refuse_bytes(bytes)) {
    faults.add({file, refused->line, ""}, refused->message);
    return {};
  }
  try {
    return read_document(file, bytes, faults);
  } catch (const Refused& refused) {
    faults.add({file, refused.line, ""}, refused.message);
  } catch (const YAML::Exception& error) {
    faults.add({file, line_of(error.mark), ""},
               {fmt::format("YAML 语法错误：{}", error.msg), fmt::format("YAML: {}", error.msg)});
  }
  return {};
}

}  // namespace yichuang::catalogue
