// Walks every page of every program in each theme, language and size, saves its picture and holds
// it to the checks. One look alone: page_audit --gtest_filter='*kiosk_elder_en/*homePage*'.

#include <cstdio>
#include <cstring>

#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickWindow>
#include <gtest/gtest.h>

#include "kiosk/ui/theme/tokens.h"
#include "tests/qml/audit/contact_sheet.h"
#include "tests/qml/audit/pages.h"
#include "tests/qml/audit/still_themes.h"

namespace yichuang::audit {
namespace {

struct Case {
  const Program* program;
  Look look;
  const Page* page;
};

std::ostream& operator<<(std::ostream& out, const Case& each) {
  return out << each.page->name.toStdString();
}

std::vector<Case> allCases() {
  static const std::vector<Program> programs{kioskPages(), clerkPages(), boardPages()};
  std::vector<Case> cases;
  for (const Program& program : programs)
    for (const char* theme : {"standard", "elder", "high-contrast", "dark"})
      for (const char* language : {"zh_CN", "en"})
        for (const Page& page : program.pages)
          cases.push_back({&program, {theme, language}, &page});
  return cases;
}

std::string nameOf(const ::testing::TestParamInfo<Case>& info) {
  const Case& each = info.param;
  QString name = QStringLiteral("%1_%2_%3_%4")
                     .arg(each.program->name, each.look.theme, each.look.language, each.page->name);
  return name.replace('-', '_').toStdString();
}

/// The engine and its themes, kept from state to state.
QQmlEngine& engine() {
  static const StillThemes themes;
  static QQmlEngine* const kept = [] {
    auto* made = new QQmlEngine(qApp);
    made->addImportPath(":/qt/qml");
    ui::Tokens::of(*made)->setStore(ui::ThemeStore(themes.folder()));
    QObject::connect(made, &QQmlEngine::warnings, made, [](const QList<QQmlError>& warnings) {
      for (const QQmlError& each : warnings) ADD_FAILURE() << each.toString().toStdString();
    });
    return made;
  }();
  return *kept;
}

class PageAudit : public ::testing::TestWithParam<Case> {};

TEST_P(PageAudit, Holds) {
  const auto& [program, look, page] = GetParam();
  for (const QSize size : program->sizes) {
    const std::unique_ptr<Stage> stage = page->open(engine(), look);
    stage->resize(size);
    const QString title = QStringLiteral("%1.%2.%3x%4")
                              .arg(look.theme, look.language)
                              .arg(size.width())
                              .arg(size.height());
    const QImage picture = stage->picture();
    EXPECT_TRUE(keepPicture(program->name, page->name, title, picture));
    const Screen screen(stage->window(), picture);
    for (const Check check : kChecks)
      for (const Fault& fault : check(screen, stage->bounds()))
        ADD_FAILURE() << qPrintable(
            QStringLiteral("%1 %2.%3: %4: %5")
                .arg(program->name, page->name, title, fault.item, fault.what));
  }
}

INSTANTIATE_TEST_SUITE_P(Pages, PageAudit, ::testing::ValuesIn(allCases()), nameOf);

int makeContactSheets() {
  for (const Program& program : {kioskPages(), clerkPages(), boardPages()})
    if (makeContactSheet(program.name)) std::puts(qPrintable(sheetFile(program.name)));
  return EXIT_SUCCESS;
}

}  // namespace
}  // namespace yichuang::audit

int main(int argc, char** argv) {
  ::testing::InitGoogleTest(&argc, argv);
  const QGuiApplication application(argc, argv);
  if (argc > 1 && std::strcmp(argv[1], "--contact-sheets") == 0)
    return yichuang::audit::makeContactSheets();
  return RUN_ALL_TESTS();
}
