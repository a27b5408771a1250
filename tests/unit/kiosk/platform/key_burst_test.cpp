#include "kiosk/platform/key_burst.h"

#include <gtest/gtest.h>

namespace yichuang::platform {
namespace {

using Verdict = KeyBurst::Verdict;

class KeyBurstTest : public ::testing::Test {
 protected:
  Verdict type(const QString& text, quint64 gap) {
    Verdict last{};
    for (const QChar each : text) last = burst_.take(each, false, time_ += gap);
    return last;
  }
  Verdict enter(quint64 gap) { return burst_.take("\r", true, time_ += gap); }

  KeyBurst burst_;
  quint64 time_{1000};
};

TEST_F(KeyBurstTest, FastKeysWithEnterAreACode) {
  EXPECT_EQ(type("yichuang:visit:7K2M", 3), Verdict::kHold);
  EXPECT_EQ(enter(3), Verdict::kScanned);
  EXPECT_EQ(burst_.text(), "yichuang:visit:7K2M");
}

TEST_F(KeyBurstTest, OneCodeAfterTheOther) {
  type("first-code", 3);
  enter(3);
  type("second-code", 3);
  EXPECT_EQ(enter(3), Verdict::kScanned);
  EXPECT_EQ(burst_.text(), "second-code");
}

TEST_F(KeyBurstTest, KeysOfAPersonAreNot) {
  EXPECT_EQ(type("A", 150), Verdict::kHold);
  EXPECT_EQ(type("012345", 150), Verdict::kRestart);
  EXPECT_EQ(enter(150), Verdict::kRelease);
}

TEST_F(KeyBurstTest, ALateEnterIsAPersons) {
  type("yichuang:visit:7K2M", 3);
  EXPECT_EQ(enter(150), Verdict::kRelease);
}

TEST_F(KeyBurstTest, FewFastKeysAreFingersRollingOverTheKeys) {
  type("ab", 20);
  EXPECT_EQ(enter(20), Verdict::kRelease);
}

TEST_F(KeyBurstTest, AKeyThatWritesNothingEndsTheBurst) {
  type("123456", 3);
  EXPECT_EQ(burst_.take("\b", false, time_ += 3), Verdict::kRelease);
  EXPECT_EQ(enter(3), Verdict::kRelease);
}

TEST_F(KeyBurstTest, ACodeLongerThanAnyIsKeptFromThePageAndSaysNothing) {
  EXPECT_EQ(type(QString(KeyBurst::kLongest, 'x'), 3), Verdict::kHold);
  EXPECT_EQ(type("x", 3), Verdict::kSwallow);
  EXPECT_EQ(type(QString(KeyBurst::kLongest, 'x'), 3), Verdict::kSwallow);
  EXPECT_EQ(enter(3), Verdict::kScanned);
  EXPECT_EQ(burst_.text(), "") << "half a code is none";
  type("second-code", 3);
  EXPECT_EQ(enter(3), Verdict::kScanned);
  EXPECT_EQ(burst_.text(), "second-code");
}

TEST_F(KeyBurstTest, ALongCodeWithoutEndLeavesTheNextKeyAlone) {
  type(QString(KeyBurst::kLongest + 1, 'x'), 3);
  burst_.expired();
  EXPECT_EQ(type("A", 150), Verdict::kHold);
  EXPECT_EQ(enter(150), Verdict::kRelease);
}

}  // namespace
}  // namespace yichuang::platform
