#include "backend/domain/utf8.h"

#include <gtest/gtest.h>

namespace yichuang::domain {
namespace {

TEST(Utf8, DecodesOneToFourBytes) {
  EXPECT_EQ(decode_one("A").value, U'A');
  EXPECT_EQ(decode_one("é").size, 2U);
  EXPECT_EQ(decode_one("陕G").value, U'陕');
  EXPECT_EQ(decode_one("陕G").size, 3U);
  EXPECT_EQ(decode_one("\xF0\xA0\x80\x8B").value, U'\U0002000B');
}

TEST(Utf8, MalformedBytesTakeOneByteEach) {
  for (const std::string_view bytes : {"\x80", "\xC0\x80", "\xE9\x99", "\xED\xA0\x80",
                                       "\xF4\x90\x80\x80", "\xFF", "\xE9\x41\x41"}) {
    EXPECT_EQ(decode_one(bytes).value, kReplacementCharacter);
    EXPECT_EQ(decode_one(bytes).size, 1U);
    EXPECT_FALSE(is_utf8(bytes));
  }
}

TEST(Utf8, TheReplacementCharacterItselfIsWellFormed) { EXPECT_TRUE(is_utf8("\uFFFD")); }

TEST(Utf8, CountsCodePoints) {
  EXPECT_EQ(count_code_points(""), 0U);
  EXPECT_EQ(count_code_points("陕G·1"), 4U);
  EXPECT_EQ(count_code_points("\xE9\x99"), 2U);
}

TEST(Utf8, FoldsFullWidthFormsAndDropsSpace) {
  EXPECT_EQ(fold_width("６１０ ９９９　Ｘ\u00A0ｘ\t"), "610999Xx");
  EXPECT_EQ(fold_width("陕Ｇ"), "陕G");
  EXPECT_EQ(fold_width("\xE9\x99"), "\xE9\x99");
}

}  // namespace
}  // namespace yichuang::domain
