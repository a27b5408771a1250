#include "kiosk/features/board/notice_pages.h"

#include <QFontMetricsF>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace yichuang::board {
namespace {

QFont letters() {
  QFont font(QStringLiteral("Noto Sans CJK SC"));
  font.setPixelSize(46);
  return font;
}

TEST(NoticePages, AShortNoticeOfTwoLanguagesIsOnePage) {
  EXPECT_EQ(pagesOf("今日停止取号。\nClosed today.", letters(), 1800, 2),
            QStringList{"今日停止取号。\nClosed today."});
}

TEST(NoticePages, ALongNoticeIsTurnedWithoutLosingALetter) {
  const QString text = QStringLiteral("请合理安排时间").repeated(30);
  const QStringList pages = pagesOf(text, letters(), 900, 2);
  ASSERT_GT(pages.size(), 1);
  EXPECT_EQ(QString(pages.join(QString())).remove(u'\n'), text);
  for (const QString& page : pages) {
    EXPECT_LE(page.count(u'\n'), 1);
    for (const QString& line : page.split(u'\n'))
      EXPECT_LE(QFontMetricsF(letters()).horizontalAdvance(line), 900.5);
  }
}

TEST(NoticePages, APageEndsWithAPhraseWhereItIsFullEnough) {
  const QString phrase = QStringLiteral("请您合理安排时间，");
  const QStringList pages = pagesOf(phrase.repeated(6), letters(), 25 * 46, 1);
  EXPECT_EQ(pages, QStringList(3, phrase.repeated(2)));
  EXPECT_EQ(pagesOf("About 1,000 tickets. Come early.", letters(), 600, 1)[0],
            "About 1,000 tickets.");
}

TEST(NoticePages, APageIsNotLeftHalfEmptyForAPhrase) {
  const QString text = QStringLiteral("好，") + QStringLiteral("请您合理安排时间").repeated(4);
  EXPECT_GT(pagesOf(text, letters(), 20 * 46, 1)[0].size(), 15);
}

TEST(NoticePages, WithoutTextOrRoomThereIsNoPage) {
  EXPECT_TRUE(pagesOf("\n", letters(), 900, 2).isEmpty());
  EXPECT_TRUE(pagesOf("今日", letters(), 0, 2).isEmpty());
}

}  // namespace
}  // namespace yichuang::board
