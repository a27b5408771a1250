#include "tests/qml/screens/screen.h"

#include <QGuiApplication>
#include <QImage>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTimer>

#include "kiosk/ui/theme/tokens.h"

namespace yichuang::screens {

int draw(const Shot& shot, const QString& mainFile, double scale, const QVariantMap& properties,
         const std::function<void(QObject& window)>& arrange) {
  QQmlApplicationEngine engine;
  engine.addImportPath(QStringLiteral(":/qt/qml"));
  ui::Tokens* tokens = ui::Tokens::of(engine);
  tokens->setTheme(shot.theme);
  tokens->setScale(scale);
  engine.setInitialProperties(properties);
  engine.load(QUrl(mainFile));
  if (engine.rootObjects().isEmpty()) return EXIT_FAILURE;
  auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().first());
  if (arrange) QTimer::singleShot(300, window, [&] { arrange(*window); });
  bool saved = false;
  // Long enough for every animation to end.
  QTimer::singleShot(1500, window, [&] {
    saved = window->grabWindow().save(shot.file);
    QCoreApplication::quit();
  });
  QGuiApplication::exec();
  return saved ? EXIT_SUCCESS : EXIT_FAILURE;
}

}  // namespace yichuang::screens
