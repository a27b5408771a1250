#include "tests/unit/kiosk/app/kiosk_flow.h"

namespace yichuang::kiosk {
namespace {

TEST_F(KioskFlow, ASearchFindsAServiceByPlainWords) {
  tap("searchField");
  expectPage("searchPage");
  write("DL-13");
  expectText("补领机动车驾驶证");
  tap("补领机动车驾驶证");
  expectPage("guidePage");
  tap("addServiceButton");
  expectPage("searchPage");
}

TEST_F(KioskFlow, AWordIsTouchedInsteadOfTyped) {
  tap("searchField");
  expectPage("searchPage");
  tap(desk_.context.search()->words().constFirst());
  EXPECT_TRUE(QTest::qWaitFor([&] { return desk_.context.search()->results()->count() > 0; }));
}

TEST_F(KioskFlow, PinyinIsTypedOnTheScreenAndFindsAtOnce) {
  tap("searchField");
  expectPage("searchPage");
  ASSERT_TRUE(
      QTest::qWaitFor([&] { return desk_.context.keyboard()->isChineseOffered(); }, 60'000));
  if (!desk_.context.keyboard()->isChinese()) tap("keyLanguage");
  for (const QChar letter : QStringLiteral("JSZ")) tap(QStringLiteral("key") + letter);
  expectText("补领机动车驾驶证");
  EXPECT_TRUE(isAbove("searchInput", "touchKeyboard"));
  tap("candidatesNext");
  tap("candidatesBack");
  tap("keySymbols");
  tap("keyClear");
  EXPECT_EQ(desk_.context.search()->query(), "");
  tap("keyLetters");
  for (const QChar letter : QStringLiteral("BULING")) tap(QStringLiteral("key") + letter);
  tap("补领机动车驾驶证");  // while still composing
  expectPage("guidePage");
  EXPECT_FALSE(item("touchKeyboard")) << "it stays on a page without a field";
}

TEST_F(KioskFlow, TheKeyboardLeavesRoomInAWideWindow) {
  window()->resize(1920, 1080);
  tap("searchField");
  expectPage("searchPage");
  ASSERT_TRUE(
      QTest::qWaitFor([&] { return desk_.context.keyboard()->isChineseOffered(); }, 60'000));
  if (!desk_.context.keyboard()->isChinese()) tap("keyLanguage");
  for (const QChar letter : QStringLiteral("JSZ")) tap(QStringLiteral("key") + letter);
  EXPECT_TRUE(isAbove("searchInput", "touchKeyboard"));
  EXPECT_TRUE(isAbove("驾驶证期满换证", "touchKeyboard"));
}

TEST_F(KioskFlow, TheKeyboardLeavesTheNumberPadAlone) {
  tap("findTicketButton");
  expectPage("findTicketPage");
  EXPECT_FALSE(desk_.context.keyboard()->isOpen());
}

TEST_F(KioskFlow, DoneClosesTheKeyboardAndATouchOpensItAgain) {
  tap("searchField");
  expectPage("searchPage");
  tap("keyDone");
  EXPECT_FALSE(desk_.context.keyboard()->isOpen());
  EXPECT_EQ(page(), "searchPage");
  tap("searchInput");
  EXPECT_TRUE(desk_.context.keyboard()->isOpen());
}

}  // namespace
}  // namespace yichuang::kiosk
