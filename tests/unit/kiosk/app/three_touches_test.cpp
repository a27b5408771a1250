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
  void touchSituation(const QString& title) {
    while (!item(title) && item("nextPageButton")) touch("nextPageButton");
    touch(title);
  }
  QString firstService() { return desk_.context.services()->services()->rows().constFirst().title; }

  const sample::Ankang ankang_ = sample::ankang();
  int touches_{0};
};

TEST_F(ThreeTouches, LeadEverySituationToTheTakingOfItsNumber) {
  for (const client::Situation& situation : ankang_.situations) {
    touches_ = 0;
    touchSituation(situation.displayName.zh);
    expectPage("servicesPage");
    // The heading and the line below it may have the same words.
    const QStringList above{situation.displayName.zh, situation.hint.zh};
    touch(firstService(), static_cast<int>(above.count(firstService())));
    expectPage("guidePage");
    EXPECT_TRUE(QTest::qWaitFor([&] { return item("takeNumberButton"); }));
    EXPECT_LE(touches_, 3) << situation.name.toStdString();
    tap("homeButton");
    expectPage("homePage");
    if (HasFatalFailure()) return;
  }
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
