#include <QRegularExpression>

#include "tests/unit/kiosk/app/kiosk_flow.h"

namespace yichuang::kiosk {
namespace {

class Languages : public KioskFlow {
 protected:
  QObject* languages() const {
    const auto* flow = window()->findChild<QObject*>("kioskFlow");
    return flow->property("languages").value<QObject*>();
  }
  void speak(const QString& tag) { languages()->setProperty("language", tag); }

  QStringList texts() const {
    QStringList shown;
    for (const QQuickItem* each : ui::Scene(engine_.rootObjects()).texts())
      shown << each->property("text").toString();
    return shown;
  }
  QString title() const { return item("kioskFlow")->property("title").toString(); }

  /// The page's texts change with the language, and back.
  void expectBothLanguages() {
    static const QRegularExpression chinese("[\\x{4e00}-\\x{9fff}]");
    QStringList untranslated{"中文", "中/EN"};
    for (const client::Office& office : sample::offices()) untranslated << office.address.en;
    speak("zh_CN");
    settle();
    const QString before = title();
    speak("en");
    settle();
    EXPECT_FALSE(title().contains(chinese)) << title().toStdString();
    for (const QString& text : texts())
      EXPECT_TRUE(untranslated.contains(text) || !text.contains(chinese))
          << text.toStdString() << " stays on " << page().toStdString();
    speak("zh_CN");
    settle();
    EXPECT_EQ(title(), before);
  }
};

TEST_F(Languages, ChangeOnEveryPageOfAVisit) {
  expectBothLanguages();
  openGuide();
  expectBothLanguages();
  tap("backButton");
  expectPage("servicesPage");
  expectBothLanguages();
  tap("nextButton");
  tap("takeNumberButton");
  expectPage("identifyPage");
  expectBothLanguages();
  tap("typeNumberButton");
  expectBothLanguages();
  tap("withoutCardButton");
  expectPage("confirmPage");
  expectBothLanguages();
  tap("issueButton");
  ASSERT_TRUE(QTest::qWaitFor([&] { return desk_.hall.tickets.issueTicketCalls.open() == 1; }));
  desk_.hall.tickets.issueTicketCalls.succeed(sample::ticket({"services/DL-06"}));
  expectPage("ticketPage");
  expectBothLanguages();
}

TEST_F(Languages, ChangeOnTheOtherPages) {
  for (const QString button : {"searchField", "findTicketButton", "appointmentButton"}) {
    tap(button);
    expectBothLanguages();
    tap("backButton");
    expectPage("homePage");
  }
  tap("helpButton");
  expectBothLanguages();
  desk_.hall.goAway();
  desk_.context.hall()->graceIsOver();
  tap("backButton");
  expectPage("awayPage");
  expectBothLanguages();
}

TEST_F(Languages, AnotherOneIsAFileAndNamesItself) {
  languages()->setProperty("folder", YICHUANG_SAMPLE_LANGUAGES);
  tap("languagePicker");
  expectText("esperanto");
  tap("language_eo");
  expectText("Saluton. Kion vi bezonas?");
  tap("readAloudSwitch");
  EXPECT_TRUE(QTest::qWaitFor([&] { return desk_.voice.heard().contains("Saluton"); }));
  EXPECT_EQ(desk_.voice.languages().back(), "eo");
  tap("helpButton");
  expectText("Kiel preni numeron");
  EXPECT_TRUE(QTest::qWaitFor([&] { return desk_.voice.heard().contains("Kiel preni numeron"); }));
}

TEST_F(Languages, ThePaperSpeaksTheThirdLanguageToo) {
  languages()->setProperty("folder", YICHUANG_SAMPLE_LANGUAGES);
  openGuide();
  speak("eo");
  tap("takeNumberButton");
  tap("withoutCardButton");
  tap("issueButton");
  ASSERT_TRUE(QTest::qWaitFor([&] { return desk_.hall.tickets.issueTicketCalls.open() == 1; }));
  desk_.hall.tickets.issueTicketCalls.succeed(sample::ticket({"services/DL-06"}));
  ASSERT_TRUE(QTest::qWaitFor([&] { return desk_.printer.receipts.size() == 1; }));
  EXPECT_TRUE(std::ranges::any_of(desk_.printer.receipts.constFirst(), [](const auto& line) {
    return line.text.contains("Atentu la ekranon kaj la vocon");
  }));
}

TEST_F(Languages, TheChoiceIsForThisVisitOnly) {
  tap("languagePicker");
  tap("helpButton");
  expectText("How it works");
  tap("homeButton");
  expectText("您好，今天来办什么事？");
}

}  // namespace
}  // namespace yichuang::kiosk
