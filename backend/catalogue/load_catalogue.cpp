#include "backend/catalogue/load_catalogue.h"

#include <array>
#include <fstream>
#include <optional>

#include <fmt/format.h>

#include "backend/catalogue/assemble.h"
#include "backend/catalogue/parse.h"
#include "backend/catalogue/validate.h"
#include "backend/catalogue/yaml_node.h"

namespace yichuang::catalogue {
namespace {

namespace fs = std::filesystem;

tl::unexpected<std::vector<Fault>> refuse(const std::string& file, Text message) {
  FaultLog faults;
  faults.add({file, 0, ""}, std::move(message));
  return tl::unexpected(faults.sorted());
}

void validate(const CatalogueDraft& draft, const DraftIndex& index, FaultLog& faults) {
  validate_codes(draft, index, faults);
  validate_tree(draft, index, faults);
  validate_office_settings(draft, index, faults);
  validate_offers(draft, index, faults);
  validate_windows(draft, index, faults);
  validate_calendar(draft, faults);
  validate_situations(draft, index, faults);
}

/// False when a file is no YAML at all; rules across files would then only report its absence.
bool parse_files(const Files& files, CatalogueDraft& draft, FaultLog& faults) {
  bool complete = true;
  for (const auto& [name, bytes] : files) {
    const auto root = parse_yaml(name, bytes, faults);
    complete = complete && root.has_value();
    if (!root) continue;
    MapReader reader{*root, {name, root->line, ""}, faults};
    parse_file(reader, draft);
  }
  return complete;
}

/// Stops soon after the allowed size, which is enough for parse_yaml to refuse the file.
std::optional<std::string> read_file(const fs::path& path) {
  std::ifstream stream{path, std::ios::binary};
  if (!stream) return {};
  std::string bytes;
  std::array<char, 1U << 16U> chunk{};
  while (stream && bytes.size() <= kMaxFileBytes) {
    stream.read(chunk.data(), chunk.size());
    bytes.append(chunk.data(), static_cast<std::size_t>(stream.gcount()));
  }
  if (stream.bad()) return {};
  return bytes;
}

std::optional<std::vector<fs::path>> yaml_files(const fs::path& path) {
  std::error_code error;
  if (!fs::is_directory(path, error)) return std::vector{path};
  std::vector<fs::path> found;
  fs::recursive_directory_iterator entry{path, error};
  for (; !error && entry != fs::recursive_directory_iterator{}; entry.increment(error)) {
    const bool is_file = entry->symlink_status().type() == fs::file_type::regular;
    if (is_file && entry->path().extension() == ".yaml") found.push_back(entry->path());
  }
  if (error) return {};
  return found;
}

}  // namespace

LoadResult parse_catalogue(const Files& files) {
  std::size_t total = 0;
  for (const auto& [name, bytes] : files) total += bytes.size();
  if (files.empty()) return refuse("", {"没有 .yaml 文件", "there is no .yaml file"});
  if (files.size() > kMaxFiles || total > kMaxTotalBytes) {
    return refuse("", {"文件过多或总量超过 16 MiB", "too many files, or more than 16 MiB in all"});
  }
  FaultLog faults;
  CatalogueDraft draft;
  const bool complete = parse_files(files, draft, faults);
  const DraftIndex index{draft};
  if (complete) validate(draft, index, faults);
  if (!faults.empty()) return tl::unexpected(faults.sorted());
  return assemble(draft, index);
}

tl::expected<Files, std::vector<Fault>> read_files(const fs::path& path) {
  const auto paths = yaml_files(path);
  if (!paths) return refuse(path.string(), {"目录无法读取", "the directory cannot be read"});
  if (paths->size() > kMaxFiles) return refuse(path.string(), {"文件过多", "too many files"});
  Files files;
  std::size_t total = 0;
  for (const fs::path& file : *paths) {
    auto bytes = read_file(file);
    if (!bytes) return refuse(file.string(), {"文件无法读取", "the file cannot be read"});
    total += bytes->size();
    if (total > kMaxTotalBytes) {
      return refuse(path.string(), {"总量超过 16 MiB", "more than 16 MiB in all"});
    }
    const bool single = file == path;
    files.emplace(single ? file.filename().string() : file.lexically_relative(path).string(),
                  std::move(*bytes));
  }
  return files;
}

LoadResult load_catalogue(const fs::path& path) {
  return read_files(path).and_then(parse_catalogue);
}

}  // namespace yichuang::catalogue
