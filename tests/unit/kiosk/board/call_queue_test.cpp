#include "kiosk/features/board/call_queue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "kiosk/features/board/call_speaker.h"
#include "kiosk/features/board/call_speech.h"
#include "tests/support/kiosk/recording_voice.h"

namespace yichuang::board {
namespace {

using client::Call;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Call first(const QString& number, const QString& window = "1") {
  return {0, {}, number, window, 1};
}
Call again(const QString& number, const QString& window = "1") {
  return {0, {}, number, window, 2};
}

struct Case {
  const char* name;
  QList<Call> waiting;
  QList<Call> spoken;
};

class CallQueueRules : public ::testing::TestWithParam<Case> {};

TEST_P(CallQueueRules, SpeaksTheNewestAndAtMostOneBeforeIt) {
  CallQueue queue(false);
  for (const Call& call : GetParam().waiting) queue.add(call);
  const auto said = queue.next();
  ASSERT_TRUE(said);
  EXPECT_EQ(said->text.toStdString(), spokenCallsZh(GetParam().spoken).toStdString());
  EXPECT_FALSE(queue.next()) << "what is left out is not spoken later either";
}

const Case kCases[] = {
    {"One", {first("A1")}, {first("A1")}},
    {"TwoAreMerged", {first("A1"), first("A2")}, {first("A1"), first("A2")}},
    {"OfThreeTheOldestGoes", {first("A1"), first("A2"), first("A3")}, {first("A2"), first("A3")}},
    {"ARecallStays", {again("A1"), first("A2"), first("A3")}, {again("A1"), first("A3")}},
    {"ARecallStaysHoweverManyCome",
     {first("A1"), again("A2"), first("A3"), first("A4"), first("A5")},
     {again("A2"), first("A5")}},
    {"OfTwoRecallsTheNewerStays",
     {again("A1"), again("A2"), first("A3")},
     {again("A2"), first("A3")}},
    {"TheNewestIsSpokenEvenAfterRecalls",
     {again("A1"), again("A2"), again("A3"), first("A4")},
     {again("A3"), first("A4")}},
    {"ANumberIsSpokenOnceWithItsNewestWindow",
     {first("A1", "3"), first("A2", "4"), again("A1", "5")},
     {first("A2", "4"), again("A1", "5")}},
};

INSTANTIATE_TEST_SUITE_P(Rules, CallQueueRules, ::testing::ValuesIn(kCases),
                         [](const auto& tested) { return tested.param.name; });

TEST(CallQueue, EnglishFollowsMandarin) {
  CallQueue queue(true);
  queue.add(first("A01", "3"));
  EXPECT_EQ(queue.next(), (platform::Utterance{"请 A零一 号到 三 号窗口", "zh_CN"}));
  EXPECT_EQ(queue.next(), (platform::Utterance{"Number A zero one, please go to window 3", "en"}));
  EXPECT_EQ(queue.next(), std::nullopt);
}

TEST(CallQueue, EnglishIsLeftOutWhenSomebodyWasCalledMeanwhile) {
  CallQueue queue(true);
  queue.add(first("A1"));
  EXPECT_EQ(queue.next()->text, spokenCallsZh({first("A1")}));
  queue.add(first("A2"));
  EXPECT_EQ(queue.next()->text, spokenCallsZh({first("A2")}));
  EXPECT_EQ(queue.next()->text, spokenCallsEn({first("A2")}));
}

class CallSpeakerTest : public ::testing::Test {
 protected:
  std::vector<std::string> heard() const {
    std::vector<std::string> texts;
    for (const QString& text : voice_.spoken()) texts.push_back(text.toStdString());
    return texts;
  }
  static std::string zh(const QList<Call>& calls) { return spokenCallsZh(calls).toStdString(); }

  platform::RecordingVoice voice_;
  CallSpeaker speaker_{voice_, false};
};

TEST_F(CallSpeakerTest, NothingBeginsBeforeTheOtherEnds) {
  speaker_.announce({first("A1")});
  speaker_.announce({first("A2")});
  EXPECT_THAT(heard(), ElementsAre(zh({first("A1")})));
  voice_.finishCurrent();
  EXPECT_THAT(heard(), ElementsAre(zh({first("A1")}), zh({first("A2")})));
}

TEST_F(CallSpeakerTest, CallsFasterThanSpeechAreCaughtUpInOneAnnouncement) {
  speaker_.announce({first("A0")});
  for (int i = 1; i < 100; ++i) speaker_.announce({first(QStringLiteral("A%1").arg(i))});
  voice_.finishCurrent();
  voice_.finishCurrent();
  EXPECT_THAT(heard(), ElementsAre(zh({first("A0")}), zh({first("A98"), first("A99")})));
}

TEST_F(CallSpeakerTest, AVoiceThatComesLateBeginsWithWhatIsCalledThen) {
  voice_.setAvailable(false);
  speaker_.announce({first("A1")});
  EXPECT_THAT(heard(), IsEmpty());
  voice_.setAvailable(true);
  speaker_.announce({first("A2")});
  EXPECT_THAT(heard(), ElementsAre(zh({first("A2")})));
}

TEST_F(CallSpeakerTest, AfterSilenceTheNextCallIsSpokenAtOnce) {
  speaker_.announce({first("A1")});
  voice_.finishCurrent();
  speaker_.announce({first("A2")});
  EXPECT_THAT(heard(), ElementsAre(zh({first("A1")}), zh({first("A2")})));
}

TEST(CallSpeech, NumbersAreReadDigitByDigitAndWindowsAsNumbers) {
  EXPECT_EQ(spokenNumber("A105"), "A一零五");
  EXPECT_EQ(spokenNumberEn("A105"), "A one zero five");
  const std::pair<const char*, const char*> windows[] = {
      {"1", "一"}, {"10", "十"}, {"11", "十一"}, {"20", "二十"}, {"35", "三十五"}, {"2A", "二A"}};
  for (const auto& [written, spoken] : windows) EXPECT_EQ(spokenWindow(written), spoken) << written;
}

}  // namespace
}  // namespace yichuang::board
