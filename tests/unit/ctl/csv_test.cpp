#include "backend/ctl/csv.h"

#include <sstream>

#include <gtest/gtest.h>

namespace yichuang::ctl {
namespace {

struct FieldCase {
  const char* name;
  const char* text;
  const char* written;
};

class CsvFieldTest : public ::testing::TestWithParam<FieldCase> {};

TEST_P(CsvFieldTest, IsWrittenSo) { EXPECT_EQ(csv_field(GetParam().text), GetParam().written); }

INSTANTIATE_TEST_SUITE_P(
    Rows, CsvFieldTest,
    ::testing::Values(FieldCase{"Plain", "张*", "张*"}, FieldCase{"Empty", "", ""},
                      FieldCase{"Comma", "a,b", "\"a,b\""},
                      FieldCase{"Quote", "say \"a\"", "\"say \"\"a\"\"\""},
                      FieldCase{"NewLine", "a\nb", "\"a\nb\""},
                      FieldCase{"Formula", "=1+1", "'=1+1"}, FieldCase{"Plus", "+86", "'+86"},
                      FieldCase{"Minus", "-1", "'-1"}, FieldCase{"At", "@SUM", "'@SUM"},
                      FieldCase{"FormulaWithComma", "=A(1,2)", "\"'=A(1,2)\""},
                      FieldCase{"EqualsInside", "a=b", "a=b"}),
    [](const auto& row) { return std::string(row.param.name); });

TEST(CsvWriter, RowsEndAsTheStandardSays) {
  std::ostringstream out;
  CsvWriter csv(out, false);
  csv.row({"a", "b"});
  csv.row({"", "c"});
  EXPECT_EQ(out.str(), "a,b\r\n,c\r\n");
}

TEST(CsvWriter, ForExcelItBeginsWithAMark) {
  std::ostringstream out;
  CsvWriter(out, true).row({"a"});
  EXPECT_EQ(out.str(),
            "\xEF\xBB\xBF"
            "a\r\n");
}

}  // namespace
}  // namespace yichuang::ctl
