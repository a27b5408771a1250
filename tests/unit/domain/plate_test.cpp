#include "backend/domain/plate.h"

#include <gtest/gtest.h>

namespace yichuang::domain {
namespace {

struct Row {
  std::string_view typed;
  std::string_view stored;  ///< empty: refused
};

class Plate : public testing::TestWithParam<Row> {};

TEST_P(Plate, IsNormalisedOrRefused) {
  const auto plate = parse_plate(GetParam().typed);
  if (GetParam().stored.empty()) {
    ASSERT_FALSE(plate.has_value()) << *plate;
    EXPECT_EQ(plate.error().reason, Reason::kPlateInvalid);
  } else {
    ASSERT_TRUE(plate.has_value()) << GetParam().typed;
    EXPECT_EQ(*plate, GetParam().stored);
  }
}

INSTANTIATE_TEST_SUITE_P(
    Typed, Plate,
    testing::Values(Row{"陕G12345", "陕G12345"}, Row{"陕g·1a2b3", "陕G1A2B3"},
                    Row{"陕Ｇ １２３４５", "陕G12345"}, Row{"陕G-D12345", "陕GD12345"},
                    Row{"陕G12345D", "陕G12345D"}, Row{"陕G1234学", "陕G1234学"},
                    Row{"粤Z1234港", "粤Z1234港"}, Row{"", {}}, Row{"陕G1234", {}},
                    Row{"陕G1234567", {}}, Row{"陕I12345", {}}, Row{"陕G1O345", {}},
                    Row{"陕G123学4", {}}, Row{"秦G12345", {}}, Row{"G12345", {}},
                    Row{"\xE9\x99G12345", {}}));

}  // namespace
}  // namespace yichuang::domain
