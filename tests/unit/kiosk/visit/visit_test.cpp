#include <QSignalSpy>
#include <gtest/gtest.h>

#include "kiosk/visit/catalogue_cache.h"
#include "kiosk/visit/visit_draft.h"
#include "tests/support/kiosk/sample_hall.h"

namespace yichuang::visit {
namespace {

TEST(VisitDraft, AnotherPersonTakesNoPriorityOver) {
  VisitDraft draft;
  draft.setPerson({.identityNumber = "610999195503010014", .name = {}, .phone = {}});
  draft.setPriority(client::Ticket::Priority::Disabled, false);
  draft.setPerson({.identityNumber = "610999198506150032", .name = {}, .phone = {}});
  EXPECT_EQ(draft.priority(), client::Ticket::Priority::Unknown);
}

TEST(VisitDraft, ClearForgetsEverything) {
  VisitDraft draft;
  draft.addService("services/DL-06");
  draft.setPerson({.identityNumber = {}, .name = {}, .phone = "13800000000"});
  draft.setPriority(client::Ticket::Priority::Ordinary, true);
  draft.clear();
  EXPECT_TRUE(draft.isEmpty());
  EXPECT_FALSE(draft.declinesPriority());
}

TEST(VisitDraft, AServiceIsInItOnce) {
  VisitDraft draft;
  draft.addService("services/DL-06");
  draft.addService("services/DL-06");
  EXPECT_EQ(draft.services(), QStringList{"services/DL-06"});
  draft.toggleService("services/DL-06");
  EXPECT_TRUE(draft.services().isEmpty());
}

class CatalogueCacheTest : public ::testing::Test {
 protected:
  void answerAll() {
    client_.listOfficesCalls.succeed({sample::offices(), "1"});
    client_.listServicesCalls.succeed(sample::services());
    client_.listSituationsCalls.succeed(sample::situations());
  }

  client::testing::FakeCatalogueClient client_;
  CatalogueCache cache_{client_, sample::kOffice};
};

TEST_F(CatalogueCacheTest, KnowsWhatTheServerSaid) {
  cache_.load();
  EXPECT_FALSE(cache_.isLoaded());
  answerAll();
  EXPECT_TRUE(cache_.isLoaded());
  EXPECT_EQ(cache_.serviceText("services/DL-06"), "驾驶证期满换证");
  EXPECT_EQ(cache_.here()->name, sample::kOffice);
  EXPECT_TRUE(cache_.serviceHere("services/DL-06"));
  EXPECT_FALSE(cache_.serviceHere("services/XX-99"));
}

TEST_F(CatalogueCacheTest, KeepsWhatItHasWhenTheServerIsAway) {
  cache_.load();
  answerAll();
  cache_.load();
  client_.listOfficesCalls.fail(client::reason::kServerUnreachable, true);
  client_.listServicesCalls.fail(client::reason::kServerUnreachable, true);
  client_.listSituationsCalls.fail(client::reason::kServerUnreachable, true);
  EXPECT_TRUE(cache_.isLoaded());
}

TEST_F(CatalogueCacheTest, SpeaksTheLanguageChosen) {
  cache_.load();
  answerAll();
  QSignalSpy changed(&cache_, &CatalogueCache::changed);
  cache_.setLanguage("en");
  cache_.setLanguage("en");
  EXPECT_EQ(changed.count(), 1);
  EXPECT_EQ(cache_.serviceText("services/DL-06"), "Renew an expiring licence");
}

TEST_F(CatalogueCacheTest, AnOfficeIsCalledByItsShortNameIfItHasOne) {
  client::Office office = sample::offices()[0];
  EXPECT_EQ(cache_.officeText(office), "安康市公安局交通警察支队车辆管理所");
  office.shortName = {"市车管所", "City Office"};
  EXPECT_EQ(cache_.officeText(office), "市车管所");
}

TEST_F(CatalogueCacheTest, AnUnknownServiceIsNamedByItsCode) {
  EXPECT_EQ(cache_.serviceText("services/ZZ-01"), "ZZ-01");
}

}  // namespace
}  // namespace yichuang::visit
