#include "backend/domain/mask.h"

#include <gtest/gtest.h>

#include "backend/domain/utf8.h"

namespace yichuang::domain {
namespace {

struct Row {
  std::string_view plain;
  std::string_view masked;
};

class MaskName : public testing::TestWithParam<Row> {};
TEST_P(MaskName, ShowsTheFirstCharacterAtMost) {
  EXPECT_EQ(mask_name(GetParam().plain), GetParam().masked);
}
INSTANTIATE_TEST_SUITE_P(Names, MaskName,
                         testing::Values(Row{"", ""}, Row{"张", "*"}, Row{"张明", "张*"},
                                         Row{"张小明", "张**"}, Row{"欧阳小明", "欧**"},
                                         Row{"买买提·艾力", "买**"}, Row{"JOHN SMITH", "J**"},
                                         Row{"\xF0\xA0\x80\x8B明", "\xF0\xA0\x80\x8B*"},
                                         Row{"\xE5\xBC", "**"}, Row{"\n明", "**"}));

class MaskIdentityNumber : public testing::TestWithParam<Row> {};
TEST_P(MaskIdentityNumber, ShowsFourAtEachEnd) {
  EXPECT_EQ(mask_identity_number(GetParam().plain), GetParam().masked);
}
INSTANTIATE_TEST_SUITE_P(Numbers, MaskIdentityNumber,
                         testing::Values(Row{"610999195503010014", "6109**********0014"},
                                         Row{"61099919900101008X", "6109**********008X"},
                                         Row{"61099919", "********"}, Row{"", ""}));

class MaskPhone : public testing::TestWithParam<Row> {};
TEST_P(MaskPhone, HidesTheMiddle) { EXPECT_EQ(mask_phone(GetParam().plain), GetParam().masked); }
INSTANTIATE_TEST_SUITE_P(Phones, MaskPhone,
                         testing::Values(Row{"13812345678", "138****5678"},
                                         Row{"+8613812345678", "138****5678"},
                                         Row{"+869153212345", "0915****345"},
                                         Row{"0915321", "*******"}, Row{"110", "***"},
                                         Row{"", ""}));

class MaskPlate : public testing::TestWithParam<Row> {};
TEST_P(MaskPlate, ShowsTheIssuerAndThreeCharacters) {
  EXPECT_EQ(mask_plate(GetParam().plain), GetParam().masked);
}
INSTANTIATE_TEST_SUITE_P(Plates, MaskPlate,
                         testing::Values(Row{"陕G12345", "陕G·**345"},
                                         Row{"陕GD12345", "陕G·**345"}, Row{"陕G1", "***"},
                                         Row{"", ""}));

TEST(Mask, GivesUtf8ForAnyBytes) {
  // Each length of a text that is cut inside its characters, and bytes that never occur in UTF-8.
  const std::string text = "\xFF\xFE买买提·艾力\xC0\xAF陕G12345\xED\xA0\x80";
  for (std::size_t from = 0; from < text.size(); ++from) {
    for (std::size_t size = 0; size <= text.size() - from; ++size) {
      const std::string part = text.substr(from, size);
      EXPECT_TRUE(is_utf8(mask_name(part)));
      EXPECT_TRUE(is_utf8(mask_identity_number(part)));
      EXPECT_TRUE(is_utf8(mask_phone(part)));
      EXPECT_TRUE(is_utf8(mask_plate(part)));
    }
  }
}

}  // namespace
}  // namespace yichuang::domain
