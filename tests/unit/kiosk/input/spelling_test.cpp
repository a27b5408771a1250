#include "kiosk/input/spelling.h"

#include <gtest/gtest.h>

namespace yichuang::input {
namespace {

const Spelling kReplacePermit{"bu", "huan", "xing", "shi", "zheng"};  // 补换行驶证

TEST(PinyinLetters, AreTakenWithoutGapsAndOnlyIfTheyAreAll) {
  const struct {
    const char* typed;
    const char* letters;
  } cases[] = {{"xing shi zheng", "xingshizheng"},
               {"Xi'an", "xian"},
               {"lü", "lv"},
               {" sfz ", "sfz"},
               {"", ""},
               {"dl-06", ""},
               {"换zheng", ""},
               {"610999", ""}};
  for (const auto& c : cases)
    EXPECT_EQ(pinyinLetters(QString::fromUtf8(c.typed)), QString::fromUtf8(c.letters)) << c.typed;
}

TEST(FindPinyin, FitsFromAnySyllableOn) {
  const struct {
    const char* letters;
    std::optional<qsizetype> at;
  } cases[] = {
      {"buhuanxingshizheng", 0},
      {"bhxsz", 0},
      {"xingshizheng", 2},
      {"xsz", 2},
      {"xszh", 2},
      {"xingsz", 2},
      {"xshizh", 2},
      {"zheng", 4},
      {"zhen", 4},
      {"b", 0},
      {"xingshizhenga", {}},
      {"ingshi", {}},
      {"xzs", {}},
      {"", {}},
  };
  for (const auto& c : cases)
    EXPECT_EQ(findPinyin(QString::fromUtf8(c.letters), kReplacePermit), c.at) << c.letters;
}

TEST(FindPinyin, ForgivesTheAccentOfTheRegion) {
  const struct {
    const char* letters;
    Spelling spelling;
  } cases[] = {
      {"xinsizen", {"xing", "shi", "zheng"}},
      {"sengfenzhen", {"shen", "fen", "zheng"}},
      {"lianshen", {"nian", "shen"}},
      {"niangsen", {"nian", "shen"}},
      {"cheng", {"chen"}},
      {"cepai", {"che", "pai"}},
      {"lanzhou", {"nan", "zou"}},
      {"lvben", {"lv", "ben"}},
      {"luben", {"lv", "ben"}},
      {"ls", {"nian", "shen"}},
  };
  for (const auto& c : cases)
    EXPECT_TRUE(findPinyin(QString::fromUtf8(c.letters), c.spelling)) << c.letters;
  EXPECT_FALSE(findPinyin(u"fu", {"hu"})) << "not an accent of this region";
}

}  // namespace
}  // namespace yichuang::input
