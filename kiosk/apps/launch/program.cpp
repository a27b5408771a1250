#include "kiosk/apps/launch/program.h"

#include <cstdio>

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QTimer>

#include "kiosk/i18n/reason_text.h"
#include "kiosk/platform/heap.h"
#include "kiosk/ui/probe/probe.h"
#include "kiosk/ui/theme/tokens.h"

namespace yichuang::apps {

int runProgram(const LaunchOptions& options, const Stage& stage, const QVariantMap& properties) {
  platform::giveLargeBlocksBack();
  QQmlApplicationEngine engine;
  engine.addImportPath(QStringLiteral(":/qt/qml"));
  bool warned = false;
  QObject::connect(&engine, &QQmlEngine::warnings, &engine, [&warned] { warned = true; });

  ui::Tokens* tokens = ui::Tokens::of(engine);
  if (!options.themeFolder.isEmpty()) tokens->setStore(ui::ThemeStore(options.themeFolder));
  tokens->setTheme(options.theme);
  tokens->setScale(stage.scale);

  const auto probe = ui::Probe::fromEnvironment(engine);
  engine.setInitialProperties(properties);
  engine.load(QUrl(stage.mainFile));
  if (engine.rootObjects().isEmpty()) return EXIT_FAILURE;
  if (options.selfTest) {
    QTimer::singleShot(0, &engine,
                       [&warned] { QCoreApplication::exit(warned ? EXIT_FAILURE : EXIT_SUCCESS); });
  }
  return QGuiApplication::exec();
}

int explainFailure(const client::Error& error) {
  const QString file = error.metadata.value(QStringLiteral("file"));
  std::fprintf(stderr, "%s: %s (%s%s)\n", qPrintable(QCoreApplication::applicationName()),
               qPrintable(i18n::reasonText(error)), qPrintable(error.reason),
               qPrintable(file.isEmpty() ? file : QStringLiteral(": ") + file));
  return EXIT_FAILURE;
}

}  // namespace yichuang::apps
