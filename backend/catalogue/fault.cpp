#include "backend/catalogue/fault.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include <fmt/format.h>

namespace yichuang::catalogue {

std::string to_string(const Fault& fault) {
  std::string text;
  if (!fault.file.empty()) text = fault.file + ':';
  if (fault.line > 0) text += fmt::format("{}:", fault.line);
  if (!fault.path.empty()) text += fmt::format(" {}:", fault.path);
  return text.empty() ? fault.message_en : fmt::format("{} {}", text, fault.message_en);
}

void FaultLog::add(const Origin& at, Text message) {
  if (faults_.size() == kMaxFaults) {
    ++left_off_;
    return;
  }
  faults_.push_back({at.file, at.line, at.path, std::move(message.en), std::move(message.zh)});
}

std::vector<Fault> FaultLog::sorted() const {
  auto sorted = faults_;
  std::ranges::stable_sort(sorted, {},
                           [](const Fault& fault) { return std::tie(fault.file, fault.line); });
  if (left_off_ > 0) {
    sorted.push_back({sorted.back().file, 0, "",
                      fmt::format("and {} more faults that are not listed", left_off_),
                      fmt::format("另有 {} 处错误未列出", left_off_)});
  }
  return sorted;
}

}  // namespace yichuang::catalogue
