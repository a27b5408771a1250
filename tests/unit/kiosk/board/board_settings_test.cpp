#include "kiosk/features/board/board_settings.h"

#include <QTemporaryFile>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace yichuang::board {
namespace {

using ::testing::HasSubstr;

std::string faultOf(const char* json) {
  const auto settings = parseBoardSettings(json);
  return settings ? "no fault" : settings.error().toStdString();
}

TEST(BoardSettings, KeysThatAreNotGivenKeepTheirDefaults) {
  EXPECT_EQ(parseBoardSettings("{}"), BoardSettings{});
  const auto settings = parseBoardSettings(R"({"landscape": {"lastCalls": 3, "clock": false}})");
  ASSERT_TRUE(settings);
  EXPECT_EQ(settings->landscape, (BoardLayout{.clock = false, .lastCalls = 3}));
  EXPECT_EQ(settings->portrait, BoardSettings{}.portrait);
}

TEST(BoardSettings, EachOrientationAndTheSpeechAreRead) {
  const auto settings = parseBoardSettings(R"({
    "portrait": {"clock": false, "callCard": false, "lastCalls": 12, "next": 0,
                 "waiting": false, "notice": false},
    "speech": {"english": false}})");
  ASSERT_TRUE(settings) << settings.error().toStdString();
  EXPECT_EQ(settings->portrait, (BoardLayout{false, false, 12, 0, false, false}));
  EXPECT_EQ(settings->landscape, BoardSettings{}.landscape);
  EXPECT_FALSE(settings->english);
}

TEST(BoardSettings, AFaultNamesItsKeyAndWhatItTakes) {
  const std::pair<const char*, const char*> faults[] = {
      {"[]", "not a JSON object"},
      {R"({"landscape": )", "not a JSON object"},
      {R"({"wide": {}})", "wide is not a setting"},
      {R"({"portrait": 3})", "portrait must be an object"},
      {R"({"portrait": {"ticker": true}})", "portrait.ticker is not a part"},
      {R"({"landscape": {"clock": 1}})", "landscape.clock must be true or false"},
      {R"({"landscape": {"lastCalls": 13}})", "landscape.lastCalls must be a whole number"},
      {R"({"landscape": {"lastCalls": 2.5}})", "landscape.lastCalls must be a whole number"},
      {R"({"landscape": {"next": -1}})", "landscape.next must be a whole number from 0 to 6"},
      {R"({"landscape": {"callCard": false, "lastCalls": 0}})", "landscape shows no call"},
      {R"({"speech": {"english": "yes"}})", "speech.english must be true or false"},
      {R"({"speech": {"dialect": true}})", "speech.dialect is not a setting"},
  };
  for (const auto& [json, fault] : faults) EXPECT_THAT(faultOf(json), HasSubstr(fault)) << json;
}

TEST(BoardSettings, AFaultyFileGivesTheUsualLayoutAndAMessageWithFileAndKey) {
  QTemporaryFile file;
  ASSERT_TRUE(file.open());
  file.write(R"({"landscape": {"clock": "big"}})");
  file.close();
  const auto loaded = loadBoardSettings(file.fileName());
  EXPECT_EQ(loaded.settings, BoardSettings{});
  EXPECT_THAT(loaded.message.toStdString(), HasSubstr(file.fileName().toStdString()));
  EXPECT_THAT(loaded.message.toStdString(), HasSubstr("landscape.clock"));
}

TEST(BoardSettings, AMissingFileIsSaidAndNoFileIsNot) {
  EXPECT_THAT(loadBoardSettings("no-such.json").message.toStdString(), HasSubstr("cannot be read"));
  EXPECT_TRUE(loadBoardSettings({}).message.isEmpty());
}

}  // namespace
}  // namespace yichuang::board
