#include "tests/unit/kiosk/app/kiosk_flow.h"

namespace yichuang::kiosk {
namespace {

TEST_F(KioskFlow, ASearchFindsAServiceByPlainWords) {
  tap("searchField");
  expectPage("searchPage");
  write("DL-13");
  expectText(words("补领机动车驾驶证", "Replace a lost licence"));
  shoot("searchPage-results");
  tap(words("补领机动车驾驶证", "Replace a lost licence"));
  expectPage("guidePage");
  tap("addServiceButton");
  expectPage("searchPage");
}

TEST_F(KioskFlow, AWordIsTouchedInsteadOfTyped) {
  tap("searchField");
  expectPage("searchPage");
  tap(context_.search()->words().constFirst());
  EXPECT_TRUE(QTest::qWaitFor([&] { return context_.search()->results()->count() > 0; }));
}

TEST_F(KioskFlow, PinyinIsTypedOnTheScreenAndFindsAtOnce) {
  tap("searchField");
  expectPage("searchPage");
  ASSERT_TRUE(QTest::qWaitFor([&] { return context_.keyboard()->isChineseOffered(); }, 60'000));
  if (!context_.keyboard()->isChinese()) tap("keyLanguage");  // the pages are English
  shoot("keyboard-empty");
  for (const QChar letter : QStringLiteral("JSZ")) tap(QStringLiteral("key") + letter);
  shoot("keyboard-pinyin");
  expectText(words("补领机动车驾驶证", "Replace a lost licence"));
  EXPECT_TRUE(isAbove("searchInput", "touchKeyboard"));
  tap("candidatesNext");
  shoot("keyboard-more");
  tap("candidatesBack");
  tap("keySymbols");
  shoot("keyboard-symbols");
  tap("keyClear");
  EXPECT_EQ(context_.search()->query(), "");
  tap("keyLetters");
  for (const QChar letter : QStringLiteral("BULING")) tap(QStringLiteral("key") + letter);
  tap(words("补领机动车驾驶证", "Replace a lost licence"));  // while still composing
  expectPage("guidePage");
  EXPECT_FALSE(item("touchKeyboard")) << "it stays on a page without a field";
}

TEST_F(KioskFlow, TheKeyboardLeavesRoomInAWideWindow) {
  window()->resize(1920, 1080);
  tap("searchField");
  expectPage("searchPage");
  ASSERT_TRUE(QTest::qWaitFor([&] { return context_.keyboard()->isChineseOffered(); }, 60'000));
  if (!context_.keyboard()->isChinese()) tap("keyLanguage");
  for (const QChar letter : QStringLiteral("JSZ")) tap(QStringLiteral("key") + letter);
  EXPECT_TRUE(isAbove("searchInput", "touchKeyboard"));
  EXPECT_TRUE(isAbove(words("驾驶证期满换证", "Renew an expiring licence"), "touchKeyboard"));
  shoot("keyboard-wide");
}

TEST_F(KioskFlow, TheKeyboardLeavesTheNumberPadAlone) {
  tap("findTicketButton");
  expectPage("findTicketPage");
  EXPECT_FALSE(context_.keyboard()->isOpen());
}

TEST_F(KioskFlow, DoneClosesTheKeyboardAndATouchOpensItAgain) {
  tap("searchField");
  expectPage("searchPage");
  tap("keyDone");
  EXPECT_FALSE(context_.keyboard()->isOpen());
  EXPECT_EQ(page(), "searchPage");
  tap("searchInput");
  EXPECT_TRUE(context_.keyboard()->isOpen());
}

}  // namespace
}  // namespace yichuang::kiosk
