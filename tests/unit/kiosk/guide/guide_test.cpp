#include <QSignalSpy>
#include <gtest/gtest.h>

#include "kiosk/features/guide/guide_view_model.h"
#include "kiosk/features/guide/hall_view_model.h"
#include "kiosk/features/guide/search_view_model.h"
#include "kiosk/features/guide/services_view_model.h"
#include "kiosk/input/pinyin_engine.h"
#include "tests/support/kiosk/sample_hall.h"

namespace yichuang::guide {
namespace {

using State = client::LinkStatus::State;

class GuideTest : public ::testing::Test {
 protected:
  GuideTest() { load(sample::offices()); }

  void load(const QList<client::Office>& offices) {
    cache_.load();
    catalogue_.listOfficesCalls.succeed({offices, "1"});
    catalogue_.listServicesCalls.succeed(sample::services());
    catalogue_.listSituationsCalls.succeed(sample::situations());
  }

  static QStringList titles(const ui::RowsModel& model) {
    QStringList all;
    for (const ui::Row& row : model.rows()) all << row.title;
    return all;
  }

  client::testing::FakeCatalogueClient catalogue_;
  input::PinyinEngine pinyin_;  // never loaded
  client::testing::FakeTicketClient tickets_;
  client::testing::FakeWatchClient watch_;
  visit::CatalogueCache cache_{catalogue_, sample::kOffice};
  visit::VisitDraft draft_;
};

TEST_F(GuideTest, SearchFindsByNameCodeAndPlainWords) {
  SearchViewModel search(cache_, pinyin_);
  const struct {
    const char* query;
    const char* first;
  } cases[] = {{"补领", "补领机动车驾驶证"}, {"dl-13", "补领机动车驾驶证"},
               {"lost", "补领机动车驾驶证"}, {"二手", "二手车转让登记"},
               {" 审验 ", "驾驶证审验"},     {"过户", "二手车转让登记"}};
  for (const auto& c : cases) {
    search.setQuery(QString::fromUtf8(c.query));
    ASSERT_FALSE(search.results()->rows().isEmpty()) << c.query;
    EXPECT_EQ(titles(*search.results()).constFirst(), QString::fromUtf8(c.first)) << c.query;
  }
}

TEST_F(GuideTest, SearchForNothingOrNonsenseFindsNothing) {
  SearchViewModel search(cache_, pinyin_);
  for (const char* query : {"", "   ", "火星"}) {
    search.setQuery(QString::fromUtf8(query));
    EXPECT_EQ(search.results()->count(), 0) << query;
  }
}

TEST_F(GuideTest, EveryWordToTouchFindsSomething) {
  SearchViewModel search(cache_, pinyin_);
  EXPECT_FALSE(search.words().isEmpty());
  for (const QString& word : search.words()) {
    search.setQuery(word);
    EXPECT_GT(search.results()->count(), 0) << word.toStdString();
  }
}

TEST_F(GuideTest, SituationsFollowTheLanguage) {
  SearchViewModel search(cache_, pinyin_);
  EXPECT_EQ(titles(*search.situations()).constFirst(), "买了新车");
  cache_.setLanguage("en");
  EXPECT_EQ(titles(*search.situations()).constFirst(), "I bought a new car");
}

TEST_F(GuideTest, NoMoreServicesAreChosenThanATicketCovers) {
  ServicesViewModel services(cache_, draft_);
  services.open("situations/licence-renew");
  for (const char* code : {"DL-06", "DL-14", "DL-11"})
    services.toggle(QStringLiteral("services/") + code);
  EXPECT_TRUE(services.isFull());
  services.toggle("services/DL-01");
  EXPECT_EQ(services.chosen(), 3);
  services.toggle("services/DL-06");
  EXPECT_EQ(services.chosen(), 2);
  EXPECT_FALSE(services.isFull());
}

TEST_F(GuideTest, TheSamePaperIsListedOnceForSeveralServices) {
  GuideViewModel guide(cache_, tickets_, draft_);
  guide.add("services/DL-06");
  const int one = guide.materials()->count();
  guide.add("services/DL-13");
  EXPECT_EQ(guide.materials()->count(), one);
}

TEST_F(GuideTest, WaitsAreAskedAnewWhenTheServicesChange) {
  GuideViewModel guide(cache_, tickets_, draft_);
  guide.add("services/DL-06");
  guide.add("services/DL-13");
  ASSERT_EQ(tickets_.estimateWaitsCalls.requests.size(), 2);
  EXPECT_EQ(tickets_.estimateWaitsCalls.open(), 1)
      << "the first answer would be about other services";
  const client::OfficeWait here{
      .office = sample::kOffice, .openNow = true, .estimate = sample::estimate(), .exhausted = {}};
  EXPECT_TRUE(tickets_.estimateWaitsCalls.succeed(QList{here}));
  ASSERT_EQ(guide.offices()->count(), 1);
  EXPECT_EQ(guide.offices()->rows()[0].value, "约 10–25 分钟");
  EXPECT_FALSE(guide.offices()->rows()[0].badge.isEmpty());
}

TEST_F(GuideTest, SaysBeforeTheWayBeginsThatTodaysNumbersAreGone) {
  GuideViewModel guide(cache_, tickets_, draft_);
  guide.add("services/DL-06");
  EXPECT_TRUE(tickets_.estimateWaitsCalls.succeed(
      QList{client::OfficeWait{.office = sample::kOffice,
                               .openNow = true,
                               .estimate = sample::estimate(),
                               .exhausted = {"services/DL-06"}}}));
  EXPECT_FALSE(guide.canTakeNumber());
  EXPECT_TRUE(guide.obstacle().contains("已经取完")) << guide.obstacle().toStdString();
  EXPECT_TRUE(guide.waitHere().isEmpty()) << "nobody can wait here any more";
  EXPECT_EQ(guide.offices()->rows()[0].value, "今天的号已取完");
}

TEST_F(GuideTest, ChangingThePersonAsksForNoWaits) {
  GuideViewModel guide(cache_, tickets_, draft_);
  guide.add("services/DL-06");
  draft_.setPerson({.identityNumber = {}, .name = {}, .phone = "13800000000"});
  EXPECT_EQ(tickets_.estimateWaitsCalls.requests.size(), 1);
}

TEST_F(GuideTest, SaysWhyNoNumberCanBeTakenHere) {
  GuideViewModel guide(cache_, tickets_, draft_);
  EXPECT_FALSE(guide.canTakeNumber()) << "nothing is chosen";
  guide.add("services/DL-06");
  EXPECT_TRUE(guide.canTakeNumber()) << guide.obstacle().toStdString();

  QList<client::Office> offices = sample::offices();
  offices[1].openNow = false;
  load(offices);
  EXPECT_TRUE(guide.obstacle().contains("不是办公时间"));

  offices = sample::offices();
  offices[1].services[1].precheckOnly = true;  // DL-06
  load(offices);
  EXPECT_TRUE(guide.obstacle().contains("导办台"));

  offices[1].services.clear();
  load(offices);
  EXPECT_TRUE(guide.obstacle().contains("本大厅不办"));
  EXPECT_FALSE(guide.canTakeNumber());
}

TEST_F(GuideTest, AHiccupIsNoAbsence) {
  HallViewModel hall(watch_, cache_);
  watch_.boardFeed.setLink({State::Live, {}, {}});
  watch_.boardFeed.setLink({State::Stale, {}, {}});
  EXPECT_FALSE(hall.isConnected());
  EXPECT_FALSE(hall.isAway());
  watch_.boardFeed.setLink({State::Live, {}, {}});
  hall.graceIsOver();
  EXPECT_FALSE(hall.isAway());
}

TEST_F(GuideTest, AnAbsenceEndsByItself) {
  HallViewModel hall(watch_, cache_);
  QSignalSpy restored(&hall, &HallViewModel::connectionRestored);
  watch_.boardFeed.setLink({State::Offline, {}, {}});
  hall.graceIsOver();
  EXPECT_TRUE(hall.isAway());
  watch_.boardFeed.setLink({State::Live, {}, {}});
  EXPECT_FALSE(hall.isAway());
  EXPECT_EQ(restored.count(), 1);
}

}  // namespace
}  // namespace yichuang::guide
