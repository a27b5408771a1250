#include "kiosk/ui/theme/theme.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "kiosk/ui/theme/contrast.h"
#include "kiosk/ui/theme/theme_store.h"

namespace yichuang::ui {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

QJsonObject builtIn(const QString& name) {
  QFile file(QStringLiteral(":/themes/%1/theme.json").arg(name));
  EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
  return QJsonDocument::fromJson(file.readAll()).object();
}

QByteArray text(const QJsonObject& object) { return QJsonDocument(object).toJson(); }

/// The standard theme with one entry of one group replaced; an undefined value removes it.
QByteArray standardWith(const QString& group, const QString& key, const QJsonValue& value) {
  QJsonObject root = builtIn("standard");
  QJsonObject object = root[group].toObject();
  if (value.isUndefined())
    object.remove(key);
  else
    object[key] = value;
  root[group] = object;
  return text(root);
}

std::string faultOf(const QByteArray& json) {
  const auto theme = parseTheme(json);
  if (theme) return "no fault";
  return (theme.error().key + ": " + theme.error().message).toStdString();
}

class BuiltInTheme : public ::testing::TestWithParam<const char*> {
 protected:
  Theme theme() const {
    const auto parsed = parseTheme(text(builtIn(GetParam())));
    EXPECT_TRUE(parsed) << parsed.error().key.toStdString() << " "
                        << parsed.error().message.toStdString();
    return parsed ? *parsed : Theme{};
  }
  bool isHighContrast() const { return std::string(GetParam()) == "high-contrast"; }
};

TEST_P(BuiltInTheme, HasEveryTokenAndNoOther) { theme(); }

TEST_P(BuiltInTheme, BoardsCanBeReadFromTenMetres) {
  // An inch of height: 40 pixels of a 55-inch screen of 1920x1080. Of the letter size, capitals and
  // digits fill 0.73, Chinese characters 0.92.
  EXPECT_GE(theme().type.headline * 0.73, 40) << "numbers";
  EXPECT_GE(theme().type.title * 0.92, 40) << "sentences";
}

TEST_P(BuiltInTheme, TextStandsOutFromItsGround) {
  const double least = isHighContrast() ? 7.0 : 4.5;
  for (const ColorPair& pair : textPairs(theme()))
    EXPECT_GE(contrastRatio(pair.text, pair.ground), least) << pair.name.toStdString();
}

TEST_P(BuiltInTheme, MarksStandOutFromTheirGround) {
  for (const ColorPair& pair : graphicPairs(theme()))
    EXPECT_GE(contrastRatio(pair.text, pair.ground), 3.0) << pair.name.toStdString();
}

TEST_P(BuiltInTheme, TypeAndTouchAreLargeEnoughForAKiosk) {
  const Theme t = theme();
  EXPECT_GE(t.type.body, 28);
  EXPECT_GE(t.type.headline, 56);
  EXPECT_GE(t.touch.minimum, std::string(GetParam()) == "elder" ? 72 : 56);
  EXPECT_GE(t.touch.control, t.touch.minimum);
  EXPECT_GE(t.touch.row, t.touch.minimum);
}

INSTANTIATE_TEST_SUITE_P(All, BuiltInTheme,
                         ::testing::Values("standard", "elder", "high-contrast", "dark"),
                         [](const auto& each) {
                           std::string name = each.param;
                           std::erase(name, '-');
                           return name;
                         });

TEST(Contrast, FollowsTheWcagFormula) {
  EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21.0, 0.01);
  EXPECT_NEAR(contrastRatio(QColor("#767676"), Qt::white), 4.54, 0.01);
  EXPECT_NEAR(contrastRatio(Qt::white, Qt::white), 1.0, 0.001);
}

TEST(ParseTheme, NamesTheMissingKey) {
  EXPECT_THAT(faultOf(standardWith("meaning", "primary", QJsonValue::Undefined)),
              HasSubstr("meaning.primary: is missing"));
  EXPECT_THAT(faultOf(standardWith("type", "body", QJsonValue::Undefined)),
              HasSubstr("type.body: is missing"));
}

TEST(ParseTheme, NamesAKeyItDoesNotKnow) {
  EXPECT_THAT(faultOf(standardWith("meaning", "pirmary", "blue")),
              HasSubstr("meaning.pirmary: is not a token"));
}

TEST(ParseTheme, NamesAColourThatIsNoColour) {
  EXPECT_THAT(faultOf(standardWith("palette", "blue", "#12")),
              HasSubstr("palette.blue: must be a colour"));
}

TEST(ParseTheme, NamesAMeaningWithoutAColourInThePalette) {
  EXPECT_THAT(faultOf(standardWith("meaning", "primary", "bleu")),
              HasSubstr("meaning.primary: names 'bleu', which is not in palette"));
}

TEST(ParseTheme, RefusesSizesThatAreNotWholeNumbers) {
  for (const QJsonValue& bad : {QJsonValue(-1), QJsonValue(1.5), QJsonValue("30"), QJsonValue(1e9)})
    EXPECT_THAT(faultOf(standardWith("type", "body", bad)), HasSubstr("type.body: must be"));
}

TEST(ParseTheme, RefusesWhatIsNotAnObject) {
  EXPECT_THAT(faultOf("[]"), HasSubstr("not a JSON object"));
  EXPECT_THAT(faultOf("{\"name\": 3"), HasSubstr("not a JSON object"));
  EXPECT_THAT(faultOf("{}"), HasSubstr("name: must be an object"));
}

TEST(ScaledTheme, ChangesSizesButNeitherColoursNorDurations) {
  const Theme theme = ThemeStore{}.load("standard").theme;
  const Theme half = scaled(theme, 0.5);
  EXPECT_EQ(half.type.headline, theme.type.headline / 2);
  EXPECT_EQ(half.touch.control, theme.touch.control / 2);
  EXPECT_EQ(half.color, theme.color);
  EXPECT_EQ(half.motion, theme.motion);
  EXPECT_EQ(half.stroke.icon, theme.stroke.icon);
}

TEST(ScaledTheme, KeepsTypeReadableAndLinesVisible) {
  const Theme tiny = scaled(ThemeStore{}.load("standard").theme, 0.2);
  EXPECT_GE(tiny.type.caption, 11);
  EXPECT_GE(tiny.stroke.outline, 1);
}

TEST(ThemeStore, OffersTheBuiltInThemes) {
  EXPECT_THAT(ThemeStore{}.names(), ElementsAre("dark", "elder", "high-contrast", "standard"));
}

TEST(ThemeStore, FallsBackToStandardAndNamesWhatIsWrong) {
  for (const char* name : {"nowhere", "../standard", ""}) {
    const auto loaded = ThemeStore{}.load(name);
    EXPECT_EQ(loaded.name, "standard") << name;
    EXPECT_FALSE(loaded.message.isEmpty()) << name;
  }
}

class ThemeFolder : public ::testing::Test {
 protected:
  void put(const QString& name, const QByteArray& json) {
    ASSERT_TRUE(QDir(folder_.path()).mkpath(name));
    QFile file(folder_.filePath(name + "/theme.json"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(json);
  }
  ThemeStore store() const { return ThemeStore(folder_.path()); }

  QTemporaryDir folder_;
};

TEST_F(ThemeFolder, AddsThemes) {
  put("ankang", standardWith("palette", "blue", "#0B3D2E"));
  EXPECT_TRUE(store().names().contains("ankang"));
  const auto loaded = store().load("ankang");
  EXPECT_TRUE(loaded.message.isEmpty()) << loaded.message.toStdString();
  EXPECT_EQ(loaded.theme.color.primary, QColor("#0B3D2E"));
}

TEST_F(ThemeFolder, ReplacesABuiltInTheme) {
  put("dark", standardWith("palette", "blue", "#0B3D2E"));
  EXPECT_EQ(store().load("dark").theme.color.primary, QColor("#0B3D2E"));
}

TEST_F(ThemeFolder, AFaultyThemeIsReplacedByTheBuiltInStandardOne) {
  put("standard", standardWith("space", "m", QJsonValue::Undefined));
  const auto loaded = store().load("standard");
  EXPECT_EQ(loaded.theme, ThemeStore{}.load("standard").theme);
  EXPECT_THAT(loaded.message.toStdString(), HasSubstr("space.m is missing"));
  EXPECT_THAT(loaded.message.toStdString(), HasSubstr("standard/theme.json"));
}

}  // namespace
}  // namespace yichuang::ui
