#pragma once

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace yichuang::ctl {

/// Writes comma-separated values as RFC 4180 says. A field that a spreadsheet would take for a
/// formula gets an apostrophe before it.
class CsvWriter {
 public:
  /// `byte_order_mark`: without it Excel does not take the file for UTF-8.
  CsvWriter(std::ostream& out, bool byte_order_mark);

  void row(const std::vector<std::string>& fields);

 private:
  std::ostream& out_;
};

/// One field as it stands in a row.
std::string csv_field(std::string_view text);

}  // namespace yichuang::ctl
