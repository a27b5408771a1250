#include <ostream>
#include <utility>
#include <vector>

#include <QFile>
#include <QSet>

#include "tests/support/kiosk/ankang_catalogue.h"
#include "tests/unit/kiosk/app/kiosk_flow.h"

namespace yichuang::kiosk {
namespace {

/// The real catalogue on the kiosk's pages.
class ThreeTouches : public KioskFlow {
 protected:
  void SetUp() override {
    auto& catalogue = desk_.hall.catalogue;
    catalogue.listOfficesCalls.answer = [this](const auto&) { return ankang_.offices; };
    catalogue.listServicesCalls.answer = [this](const auto&) { return ankang_.services; };
    catalogue.listSituationsCalls.answer = [this](const auto&) { return ankang_.situations; };
    KioskFlow::SetUp();
    desk_.hall.goAway();
    desk_.hall.goLive();
    ASSERT_TRUE(QTest::qWaitFor([&] {
      return desk_.context.search()->situations()->count() == ankang_.situations.size();
    }));
  }

  void touch(const QString& name, int nth = 0) {
    tap(name, nth);
    ++touches_;
  }
  QString in(const client::LocalizedText& text) const { return text.in(language_); }
  void touchSituation(const QString& title) {
    while (!item(title) && item("nextPageButton")) touch("nextPageButton");
    touch(title);
  }
  QString firstService() { return desk_.context.services()->services()->rows().constFirst().title; }

  /// From the home page to where the number is taken.
  void expectThreeTouches(const client::Situation& situation) {
    touches_ = 0;
    touchSituation(in(situation.displayName));
    expectPage("servicesPage");
    // The heading and the line below it may have the same words.
    const QStringList above{in(situation.displayName), in(situation.hint)};
    touch(firstService(), static_cast<int>(above.count(firstService())));
    expectPage("guidePage");
    EXPECT_TRUE(QTest::qWaitFor([&] { return item("takeNumberButton"); }));
    EXPECT_LE(touches_, 3) << situation.name.toStdString();
    tap("homeButton");
    expectPage("homePage");
  }

  const sample::Ankang ankang_ = sample::ankang();
  int touches_{0};
};

TEST_F(ThreeTouches, LeadEverySituationToTheTakingOfItsNumber) {
  for (const client::Situation& situation : ankang_.situations) {
    expectThreeTouches(situation);
    if (HasFatalFailure()) return;
  }
}

struct Look {
  const char* theme;
  const char* language;
  QSize size;
};
std::ostream& operator<<(std::ostream& out, const Look& look) {
  return out << look.theme << ' ' << look.language << ' ' << look.size.width();
}

std::vector<Look> everyLook() {
  std::vector<Look> looks;
  for (const char* theme : {"standard", "elder", "high-contrast", "dark"})
    for (const char* language : {"zh_CN", "en"})
      for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080)})
        looks.push_back({theme, language, size});
  return looks;
}

class ThreeTouchesInEveryLook : public ThreeTouches, public ::testing::WithParamInterface<Look> {
 protected:
  void SetUp() override {
    language_ = GetParam().language;
    ThreeTouches::SetUp();
    ui::Tokens::of(engine_)->setTheme(GetParam().theme);
    window()->resize(GetParam().size);
    settleTiles();
  }
  void announce(const QString& notice) {
    client::Board board = sample::board();
    board.notice.zh = board.notice.en = notice;
    desk_.hall.watch.boardFeed.publish({++sequence_, board, {}});
    settleTiles();
  }
  /// Until the tiles stand still: those that turn out to be too many are laid out anew.
  void settleTiles() {
    QList<QRectF> places;
    EXPECT_TRUE(QTest::qWaitFor([&] {
      settle();
      const QList<QRectF> now = tiles();
      return std::exchange(places, now) == now;
    }));
  }
  QList<QRectF> tiles() const {
    QList<QRectF> places;
    for (const QQuickItem* tile : item("situations")->childItems())
      places << QRectF(tile->position(), tile->size());
    return places;
  }

  qint64 sequence_{1};
  bool isShown(const client::Situation& situation) const {
    const QQuickItem* tile = item(in(situation.displayName));
    return tile && tile->isEnabled();
  }
};
INSTANTIATE_TEST_SUITE_P(Kiosk, ThreeTouchesInEveryLook, ::testing::ValuesIn(everyLook()));

TEST_P(ThreeTouchesInEveryLook, TilesDoNotDependOnWhatThePageWasBefore) {
  const QList<QRectF> places = tiles();
  announce(u"今天下午系统维护，请耐心等候。"_qs.repeated(9));
  EXPECT_NE(tiles(), places);
  announce({});
  EXPECT_EQ(tiles(), places);
}

TEST_P(ThreeTouchesInEveryLook, NoSituationIsFurtherThanTheSecondPage) {
  QList<client::Situation> hidden = ankang_.situations;
  hidden.removeIf([&](const client::Situation& each) { return isShown(each); });
  EXPECT_LT(hidden.size(), ankang_.situations.size());
  if (hidden.isEmpty()) return;
  const client::Situation furthest = hidden.constLast();
  tap("nextPageButton");
  hidden.removeIf([&](const client::Situation& each) { return isShown(each); });
  for (const client::Situation& each : hidden) ADD_FAILURE() << each.name.toStdString();
  tap("previousPageButton");
  expectThreeTouches(furthest);
}

TEST(Situations, HaveAnIconOfTheirOwn) {
  QSet<QString> icons;
  for (const client::Situation& situation : sample::ankang().situations) {
    EXPECT_TRUE(QFile::exists(":/qt/qml/Yichuang/Controls/icons/" + situation.icon + ".svg"))
        << situation.name.toStdString() << ": " << situation.icon.toStdString();
    EXPECT_FALSE(icons.contains(situation.icon)) << situation.name.toStdString();
    icons.insert(situation.icon);
  }
}

}  // namespace
}  // namespace yichuang::kiosk
