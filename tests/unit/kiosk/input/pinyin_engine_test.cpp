#include "kiosk/input/pinyin_engine.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include "kiosk/visit/catalogue_words.h"
#include "tests/support/kiosk/ankang_catalogue.h"

namespace yichuang::input {
namespace {

constexpr int kLoadMilliseconds = 60'000;  // a bound for a busy machine, not a measure

/// The engine of a kiosk in Ankang, loaded once for all tests.
class PinyinEngineTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    engine = new PinyinEngine;
    sample::AnkangCatalogue catalogue;
    QSignalSpy spelled(engine, &Speller::spelled);
    engine->spell(visit::catalogueWords(catalogue.cache()));
    ASSERT_TRUE(spelled.wait(kLoadMilliseconds));
    ASSERT_TRUE(engine->composer().isReady());
  }
  static void TearDownTestSuite() { delete std::exchange(engine, nullptr); }

  void SetUp() override { composer().clear(); }
  static Composer& composer() { return engine->composer(); }
  static void type(const char* letters) {
    for (const char* each = letters; *each; ++each) composer().type(QLatin1Char(*each));
  }

  static inline PinyinEngine* engine = nullptr;
};

TEST_F(PinyinEngineTest, TheWordsOfTheCatalogueComeFirst) {
  constexpr qsizetype kShown = 5;  // at least so many fit beside each other
  const struct {
    const char* letters;
    const char* word;
  } cases[] = {
      {"shenfenzheng", "身份证"},
      {"sfz", "身份证"},
      {"hengkou", "恒口"},
      {"hk", "恒口"},
      {"motuoche", "摩托车"},
      {"mtc", "摩托车"},
      {"hanbin", "汉滨"},
      {"hb", "汉滨"},
      {"ziyang", "紫阳"},
      {"xingshizheng", "行驶证"},
      {"xsz", "行驶证"},
      {"guohu", "过户"},
      {"gh", "过户"},
      {"jiashizheng", "驾驶证"},
      {"jsz", "驾驶证"},
      {"langao", "岚皋"},
      {"simudi", "四亩地"},
      {"huanzheng", "换证"},
      {"buban", "补办"},
      {"nianshen", "年审"},
      {"shangpai", "上牌"},
      {"xunyang", "旬阳"},
      {"pingli", "平利"},
  };
  for (const auto& c : cases) {
    composer().clear();
    type(c.letters);
    EXPECT_TRUE(composer().candidates().first(kShown).contains(QString::fromUtf8(c.word)))
        << c.letters << ": " << composer().candidates().first(kShown).join(' ').toStdString();
  }
}

TEST_F(PinyinEngineTest, TheAccentOfTheRegionIsUnderstood) {
  for (const char* letters : {"shenfenzheng", "sengfengzen", "senfenzeng", "sfz"}) {
    composer().clear();
    type(letters);
    EXPECT_EQ(composer().candidates().value(0), "身份证") << letters;
  }
}

TEST_F(PinyinEngineTest, ChoosingTakesTheLettersItStandsFor) {
  type("motuochexingshizheng");
  const qsizetype part = composer().candidates().indexOf("摩托车");
  ASSERT_GE(part, 0);
  EXPECT_EQ(composer().choose(part), "");
  EXPECT_EQ(composer().composition(), "摩托车xing shi zheng");
  EXPECT_EQ(composer().raw(), "摩托车xingshizheng");
  const qsizetype rest = composer().candidates().indexOf("行驶证");
  EXPECT_EQ(composer().choose(rest), "摩托车行驶证");
  EXPECT_TRUE(composer().isEmpty());
}

TEST_F(PinyinEngineTest, BackspaceTakesBackAChoiceThenLetters) {
  type("motuochexing");
  composer().choose(composer().candidates().indexOf("摩托车"));
  composer().backspace();
  EXPECT_EQ(composer().raw(), "motuochexing");
  composer().backspace();
  EXPECT_EQ(composer().raw(), "motuochexin");
}

TEST_F(PinyinEngineTest, TakesLettersOnlyAndNotTooMany) {
  for (const QChar each : QStringLiteral("1 ,.中'")) EXPECT_FALSE(composer().type(each));
  EXPECT_TRUE(composer().isEmpty());
  for (int i = 0; i < 500; ++i) composer().type(u'z');
  EXPECT_LT(composer().raw().size(), 100);
  EXPECT_EQ(composer().choose(-1), "");
  EXPECT_EQ(composer().choose(100'000), "");
}

TEST_F(PinyinEngineTest, NothingTypedIsRemembered) {
  constexpr qsizetype kCompared = 24;  // further down the library orders equals as it likes
  type("shishi");
  const QStringList before = composer().candidates();
  ASSERT_GT(before.size(), kCompared + 20);
  for (int i = 0; i < 20; ++i) {
    composer().clear();
    type("shishi");
    composer().choose(kCompared + 20);
  }
  composer().clear();
  EXPECT_TRUE(composer().candidates().isEmpty());
  EXPECT_EQ(composer().composition(), "");
  type("shishi");
  EXPECT_EQ(composer().candidates().first(kCompared), before.first(kCompared))
      << "the next citizen sees what the one before chose";
}

TEST_F(PinyinEngineTest, SpellsPolyphonesAsTheWordsHaveThem) {
  QSignalSpy spelled(engine, &Speller::spelled);
  const struct {
    const char* text;
    const char* pinyin;
  } cases[] = {
      {"补换行驶证", "bu huan xing shi zheng"},
      {"银行按揭", "yin hang an jie"},
      {"长期有效", "chang qi you xiao"},
      {"校车标牌", "xiao che biao pai"},
      {"重复登记", "chong fu deng ji"},
      {"重型货车", "zhong xing huo che"},
      {"D照换证", "d zhao huan zheng"},
      {"C1、D1", "c1 d1"},
      {"绿本", "lv ben"},
      {"转籍（外省）", "zhuan ji wai sheng"},
  };
  QStringList texts;
  for (const auto& c : cases) texts << QString::fromUtf8(c.text);
  engine->spell(texts);
  ASSERT_TRUE(spelled.wait(kLoadMilliseconds));
  for (const auto& c : cases)
    EXPECT_EQ(engine->spellingOf(QString::fromUtf8(c.text)).join(' '), c.pinyin) << c.text;
}

TEST_F(PinyinEngineTest, ATextIsSpelledOnce) {
  QSignalSpy spelled(engine, &Speller::spelled);
  engine->spell({QStringLiteral("校车标牌"), QString()});
  engine->spell({QStringLiteral("出租车")});
  ASSERT_TRUE(spelled.wait(kLoadMilliseconds));
  engine->spell({QStringLiteral("出租车")});
  EXPECT_FALSE(spelled.wait(0));
}

QStringList* logged = nullptr;

TEST(PinyinEngineWithoutData, SaysSoOnceAndTypesNoChinese) {
  QStringList lines;
  logged = &lines;
  const auto before = qInstallMessageHandler(
      [](QtMsgType, const QMessageLogContext&, const QString& line) { *logged << line; });
  qputenv("LIBIME_MODEL_DIRS", "/nowhere");
  {
    PinyinEngine engine;
    engine.spell({QStringLiteral("身份证")});
    EXPECT_TRUE(QTest::qWaitFor([&] { return engine.isMissing(); }, kLoadMilliseconds));
    engine.spell({QStringLiteral("行驶证")});
    EXPECT_FALSE(engine.composer().isReady());
    EXPECT_FALSE(engine.composer().type(u'a'));
    EXPECT_TRUE(engine.composer().isEmpty());
    EXPECT_TRUE(engine.composer().candidates().isEmpty());
    EXPECT_TRUE(engine.spellingOf(QStringLiteral("身份证")).isEmpty());
  }
  qunsetenv("LIBIME_MODEL_DIRS");
  qInstallMessageHandler(before);
  ASSERT_EQ(lines.size(), 1);
  EXPECT_TRUE(lines[0].contains("no pinyin")) << lines[0].toStdString();
}

}  // namespace
}  // namespace yichuang::input
