// Each check fails on a bad sample and leaves the good one beside it alone.

#include <QGuiApplication>
#include <gtest/gtest.h>

#include "tests/qml/audit/sample_window.h"

namespace yichuang::audit {
namespace {

TEST(CheckText, ElidedTextIsAFaultUnlessDeclared) {
  expectFault("Text { width: 60; text: 'a long line of text'; elide: Text.ElideRight }", checkText,
              "ellipsis");
  expectNone(
      "Text { property bool mayBeCut: true; width: 60; text: 'a long line of text';"
      " elide: Text.ElideRight }",
      checkText);
  expectNone("Text { width: 200; text: 'short'; elide: Text.ElideRight }", checkText);
}

TEST(CheckText, TextLargerThanItsItemIsAFault) {
  expectFault("Text { width: 60; text: 'alongwordwithoutanybreak' }", checkText, "is painted");
  expectFault("Text { width: 200; height: 8; text: 'short' }", checkText, "is painted");
}

TEST(CheckText, TextBeyondAClippingItemOrTheWindowIsAFault) {
  expectFault("Item { width: 50; height: 20; clip: true; Text { x: 40; text: 'outside' } }",
              checkText, "is cut off by");
  expectFault("Text { x: 380; text: 'over the edge' }", checkText, "the window's edge");
}

TEST(CheckText, WhatCanBeScrolledToIsNotCutOff) {
  expectNone(
      "Flickable { width: 100; height: 50; clip: true; contentWidth: 100;"
      " contentHeight: 400; Text { y: 300; text: 'below' } }",
      checkText);
  expectFault(
      "Flickable { width: 100; height: 50; clip: true; contentWidth: 100;"
      " contentHeight: 50; Text { y: 300; text: 'below' } }",
      checkText, "is cut off by");
}

TEST(CheckOverlap, TextsOverEachOtherAreAFault) {
  expectFault("Text { text: 'first' } Text { x: 5; y: 3; text: 'second' }", checkOverlap,
              "overlaps");
  expectNone("Text { text: 'first' } Text { y: 40; text: 'second' }", checkOverlap);
}

TEST(CheckOverlap, ATextAcrossAButtonsEdgeIsAFault) {
  expectFault("T.Button { width: 80; height: 60 } Text { x: 60; y: 20; text: 'beside it' }",
              checkOverlap, "crosses the edge");
  expectFault("T.Button { width: 80; height: 60; Text { x: 60; y: 20; text: 'of its own' } }",
              checkOverlap, "crosses the edge");
  expectNone("T.Button { width: 180; height: 60; Text { x: 20; y: 20; text: 'of its own' } }",
             checkOverlap);
}

TEST(CheckGround, ATextBeyondItsSheetIsAFault) {
  expectFault("Rectangle { width: 100; height: 40; Item { Text { y: 35; text: 'below' } } }",
              checkGround, "runs over the edge of the 100x40");
  expectNone("Rectangle { width: 100; height: 60; Item { Text { y: 35; text: 'below' } } }",
             checkGround);
  expectNone(
      "Rectangle { width: 100; height: 40; color: 'transparent'; Text { y: 35; text: 'x' } }",
      checkGround);
}

TEST(CheckContrast, FaintTextIsAFault) {
  expectFault("Text { text: 'faint'; color: '#888888' }", checkContrast, "contrast 3.5");
  expectNone("Text { text: 'dark'; color: '#666666' }", checkContrast);
  expectFault("Text { text: 'dark'; color: '#666666' }", checkContrast, "at least 7",
              {.contrast = 7});
}

TEST(CheckContrast, TheGroundIsWhatIsDrawnThere) {
  expectFault(
      "Rectangle { width: 400; height: 300; color: '#444444' }"
      "Text { text: 'black on dark'; color: 'black' }",
      checkContrast, "#000000 on #444444");
}

TEST(CheckContrast, OpacityCounts) {
  expectFault("Item { opacity: 0.4; Text { text: 'pale'; color: 'black' } }", checkContrast,
              "contrast");
}

TEST(CheckContrast, CoveredTextIsAFault) {
  expectFault(
      "Text { text: 'hidden'; color: 'black' }"
      "Rectangle { width: 400; height: 300; color: 'white' }",
      checkContrast, "something lies over it");
}

TEST(CheckTouch, SmallTargetsAreAFault) {
  expectFault("T.Button { width: 100; height: 40 }", checkTouch, "100x40 to touch, at least 48");
  expectFault("MouseArea { width: 20; height: 60 }", checkTouch, "20x60");
  expectFault("Item { width: 60; height: 20; TapHandler {} }", checkTouch, "60x20");
  expectNone("T.Button { width: 100; height: 48 }", checkTouch);
  expectFault("T.Button { width: 100; height: 48 }", checkTouch, "at least 64", {.touch = 64});
}

TEST(CheckTouch, TargetsBeyondTheWindowAreAFault) {
  expectFault("T.Button { x: 350; width: 100; height: 60 }", checkTouch,
              "is cut off by the window");
}

TEST(CheckNames, WhatIsWorkedHasNameAndRole) {
  expectFault("T.Button { width: 60; height: 60; Accessible.role: Accessible.Button }", checkNames,
              "has no accessible name");
  expectNone(
      "T.Button { width: 60; height: 60; text: 'x'; Accessible.role: Accessible.Button;"
      " Accessible.name: text }",
      checkNames);
  EXPECT_EQ(SampleWindow("MouseArea { width: 60; height: 60 }").faults(checkNames).size(), 2);
}

TEST(CheckWords, ChineseOnAnEnglishPageIsAFault) {
  const Bounds english{.language = "en", .data = {"王测试"}};
  expectFault("Text { text: 'Take 号 here' }", checkWords, "'号' is not en", english);
  expectNone("Text { text: 'Mr 王测试' }", checkWords, english);
}

TEST(CheckWords, EnglishOnAChinesePageIsAFault) {
  expectFault("Text { text: '取号 now' }", checkWords, "'now' is not zh_CN");
  expectNone("Text { text: '按 Enter 取号，A012 和 DL-06，F1，K7QF-2M9X' }", checkWords);
}

TEST(CheckWords, WhatIsOnlyHeardCounts) {
  expectFault(
      "Item { width: 9; height: 9; Accessible.role: Accessible.Button;"
      " Accessible.name: '好' }",
      checkWords, "'好'", {.language = "en"});
}

constexpr auto kTwoButtons =
    "T.Button { focus: true; objectName: 'one'; width: 60; height: 60; focusPolicy: Qt.StrongFocus "
    "}"
    "T.Button { y: 80; objectName: 'two'; width: 60; height: 60; focusPolicy: Qt.%s }";

TEST(CheckFocus, TabReachesEveryControl) {
  expectNone(QByteArray(kTwoButtons).replace("%s", "StrongFocus"), checkFocus);
  expectFault(QByteArray(kTwoButtons).replace("%s", "ClickFocus"), checkFocus,
              "two: cannot be reached by keys");
}

TEST(CheckFocus, LostFocusIsAFault) {
  expectFault("T.Button { width: 60; height: 60; focusPolicy: Qt.StrongFocus }", checkFocus,
              "which is lost");
}

TEST(CheckFocus, ATrapIsAFault) {
  expectFault(
      "T.Button { focus: true; width: 60; height: 60; focusPolicy: Qt.StrongFocus;"
      " Keys.onTabPressed: {} }"
      "T.Button { y: 80; width: 60; height: 60; focusPolicy: Qt.StrongFocus }",
      checkFocus, "is not reached by Tab");
}

TEST(Screen, AModalSheetHidesThePageUnderIt) {
  const SampleWindow sample(
      "T.Button { width: 20; height: 20 }"
      "T.Popup { visible: true; modal: true; focus: true; width: 100; height: 100;"
      " contentItem: Item { Text { objectName: 'sheet'; text: 'x' } } }");
  EXPECT_TRUE(sample.faults(checkTouch).isEmpty());
  const Screen screen(sample.window());
  ASSERT_EQ(screen.texts().size(), 1U);
  EXPECT_EQ(screen.texts()[0]->objectName(), "sheet");
}

}  // namespace
}  // namespace yichuang::audit

int main(int argc, char** argv) {
  ::testing::InitGoogleTest(&argc, argv);
  const QGuiApplication application(argc, argv);
  return RUN_ALL_TESTS();
}
