#include "kiosk/platform/voice.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/kiosk/recording_voice.h"

namespace yichuang::platform {
namespace {

using ::testing::ElementsAre;

TEST(Voice, SpeaksOneAfterTheOther) {
  RecordingVoice voice;
  voice.say({"一"});
  voice.say({"二"});
  EXPECT_THAT(voice.spoken(), ElementsAre("一"));
  voice.finishCurrent();
  EXPECT_THAT(voice.spoken(), ElementsAre("一", "二"));
}

TEST(Voice, DropsTheOldestThatWait) {
  RecordingVoice voice;
  voice.say({"now"});
  for (int i = 0; i < 10; ++i) voice.say({QString::number(i)});
  voice.finishCurrent();
  EXPECT_EQ(voice.spoken().back(), "2");
}

TEST(Voice, ClearForgetsWhatWaits) {
  RecordingVoice voice;
  voice.say({"一"});
  voice.say({"二"});
  voice.clear();
  voice.finishCurrent();
  EXPECT_THAT(voice.spoken(), ElementsAre("一"));
}

TEST(Voice, StopBreaksOffAndForgets) {
  RecordingVoice voice;
  voice.say({"一"});
  voice.say({"二"});
  voice.stop();
  EXPECT_EQ(voice.heard(), "");
  voice.say({"三"});
  EXPECT_THAT(voice.spoken(), ElementsAre("一", "三"));
}

TEST(Voice, WithoutAnEngineNothingIsKept) {
  RecordingVoice voice;
  voice.setAvailable(false);
  voice.say({"一"});
  EXPECT_TRUE(voice.spoken().empty());
}

}  // namespace
}  // namespace yichuang::platform
