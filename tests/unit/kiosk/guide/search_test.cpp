// The search over the real catalogue with real pinyin.

#include <QSignalSpy>
#include <gtest/gtest.h>

#include "kiosk/features/guide/search_view_model.h"
#include "kiosk/input/pinyin_engine.h"
#include "kiosk/visit/catalogue_words.h"
#include "tests/support/kiosk/ankang_catalogue.h"

namespace yichuang::guide {
namespace {

constexpr int kLoadMilliseconds = 60'000;  // a bound for a busy machine, not a measure

/// Loaded once for all tests.
struct City {
  City() {
    QSignalSpy spelled(&pinyin, &input::Speller::spelled);
    pinyin.spell(visit::catalogueWords(catalogue.cache()));
    spelled.wait(kLoadMilliseconds);
  }
  sample::AnkangCatalogue catalogue;
  input::PinyinEngine pinyin;
};

class SearchTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() { city = new City; }
  static void TearDownTestSuite() { delete std::exchange(city, nullptr); }

  QStringList find(const QString& query) {
    search_.setQuery(query);
    QStringList found;
    for (const ui::Row& row : search_.results()->rows()) found << row.title;
    return found;
  }

  static inline City* city = nullptr;
  SearchViewModel search_{city->catalogue.cache(), city->pinyin};
};

QString initials(const input::Spelling& spelling) {
  QString all;
  for (const QString& syllable : spelling) all += syllable.first(1);
  return all;
}

TEST_F(SearchTest, EveryServiceIsFoundByItsPinyinAndInitials) {
  ASSERT_GT(city->catalogue.cache().services().size(), 50);
  for (const client::Service& service : city->catalogue.cache().services()) {
    const QString& name = service.displayName.zh;
    const input::Spelling spelling = city->pinyin.spellingOf(name);
    ASSERT_FALSE(spelling.isEmpty()) << name.toStdString();
    for (const QString& query : {spelling.join(QString()), initials(spelling)})
      EXPECT_EQ(find(query).value(0), name) << query.toStdString();
  }
}

TEST_F(SearchTest, EverySituationsWordsAreFoundByPinyin) {
  for (const client::Situation& situation : city->catalogue.cache().situations())
    for (const QString& word : QStringList{situation.displayName.zh} + situation.keywords) {
      const QString letters = city->pinyin.spellingOf(word).join(QString());
      if (input::pinyinLetters(letters).isEmpty()) continue;  // "12分"
      EXPECT_FALSE(find(letters).isEmpty()) << word.toStdString() << ' ' << letters.toStdString();
    }
}

TEST_F(SearchTest, PolyphonesOfTheCatalogueAreRight) {
  const struct {
    const char* word;
    const char* pinyin;
  } cases[] = {
      {"补换行驶证", "bu huan xing shi zheng"},
      {"临时行驶车号牌", "lin shi xing shi che hao pai"},
      {"行李架", "xing li jia"},
      {"校车标牌", "xiao che biao pai"},
      {"驾校", "jia xiao"},
      {"学车", "xue che"},
      {"电动自行车登记", "dian dong zi xing che deng ji"},
      {"整车出厂合格证或进口凭证", "zheng che chu chang he ge zheng huo jin kou ping zheng"},
      {"自愿降低准驾车型", "zi yuan jiang di zhun jia che xing"},
      {"还清", "huan qing"},
      {"变更登记", "bian geng deng ji"},
      {"登记更正", "deng ji geng zheng"},
      {"补换号牌", "bu huan hao pai"},
      {"使用原号牌号码", "shi yong yuan hao pai hao ma"},
      {"质押备案和解除", "zhi ya bei an he jie chu"},
      {"解押", "jie ya"},
      {"双方身份证明", "shuang fang shen fen zheng ming"},
      {"驾驶证中文翻译文本", "jia shi zheng zhong wen fan yi wen ben"},
      {"转籍", "zhuan ji"},
      {"转入换证", "zhuan ru huan zheng"},
      {"长安", "chang an"},
      {"绿本", "lv ben"},
      {"超期", "chao qi"},
      {"D照", "d zhao"},
      {"满70岁的驾驶人", "man 70 sui de jia shi ren"},
      {"不知道", "bu zhi dao"},
      {"达到规定年龄换证", "da dao gui ding nian ling huan zheng"},
      {"车船税纳税或免税证明", "che chuan shui na shui huo mian shui zheng ming"},
      {"三力测试", "san li ce shi"},
      {"身体条件变化降低准驾车型", "shen ti tiao jian bian hua jiang di zhun jia che xing"},
  };
  for (const auto& c : cases)
    EXPECT_EQ(city->pinyin.spellingOf(QString::fromUtf8(c.word)).join(' '), c.pinyin) << c.word;
}

TEST_F(SearchTest, FindsByChinesePinyinInitialsAndPlainWords) {
  constexpr qsizetype kSeen = 5;
  const struct {
    const char* query;
    const char* service;
  } cases[] = {
      {"行驶证", "补换行驶证"},           {"xingshizheng", "补换行驶证"},
      {"xing shi zheng", "补换行驶证"},   {"xsz", "补换行驶证"},
      {"xinsizen", "补换行驶证"},         {"motuochezhuce", "摩托车注册登记"},
      {"mtczc", "摩托车注册登记"},        {"mtcsp", "摩托车注册登记"},
      {"guohu", "转让登记（本地）"},      {"gh", "转让登记（本地）"},
      {"jiazhaodiule", "驾驶证遗失补证"}, {"摩托车 zhuce", "摩托车注册登记"},
      {"摩托车zhu ce", "摩托车注册登记"}, {"驾驶证 遗失", "驾驶证遗失补证"},
      {"lost licence", "驾驶证遗失补证"}, {"dl-13", "驾驶证遗失补证"},
      {"nianshen", "驾驶证审验"},         {"lianshen", "驾驶证审验"},
  };
  for (const auto& c : cases)
    EXPECT_TRUE(find(QString::fromUtf8(c.query))
                    .first(std::min(kSeen, search_.results()->rows().size()))
                    .contains(QString::fromUtf8(c.service)))
        << c.query << ": " << find(QString::fromUtf8(c.query)).join(' ').toStdString();
}

TEST_F(SearchTest, AllTermsHaveToFit) {
  for (const char* query : {"摩托车 huoxing", "xsz 火星", "qqqqqq", "s"})
    EXPECT_FALSE(find(QString::fromUtf8(query)).contains("补换行驶证")) << query;
}

}  // namespace
}  // namespace yichuang::guide
