#include "backend/ctl/csv.h"

namespace yichuang::ctl {
namespace {

constexpr std::string_view kFormulaStarts = "=+-@\t\r";

}  // namespace

CsvWriter::CsvWriter(std::ostream& out, bool byte_order_mark) : out_(out) {
  if (byte_order_mark) out_ << "\xEF\xBB\xBF";
}

void CsvWriter::row(const std::vector<std::string>& fields) {
  const char* separator = "";
  for (const auto& field : fields) {
    out_ << separator << csv_field(field);
    separator = ",";
  }
  out_ << "\r\n";
}

std::string csv_field(std::string_view text) {
  std::string field;
  if (!text.empty() && kFormulaStarts.find(text.front()) != text.npos) field = "'";
  field.append(text);
  if (field.find_first_of(",\"\r\n") == field.npos) return field;
  std::string quoted = "\"";
  for (const char c : field) quoted.append(c == '"' ? "\"\"" : std::string(1, c));
  return quoted + "\"";
}

}  // namespace yichuang::ctl
