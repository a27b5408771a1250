#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTimer>

#include "kiosk/ui/theme/tokens.h"

int main(int argc, char** argv) {
  QGuiApplication app(argc, argv);
  const QStringList arguments = QGuiApplication::arguments();
  if (arguments.size() != 4) qFatal("usage: ui_gallery <theme> <scale> <file.png>");
  QQmlApplicationEngine engine;
  engine.addImportPath(QStringLiteral(":/qt/qml"));
  yichuang::ui::Tokens* tokens = yichuang::ui::Tokens::of(engine);
  tokens->setTheme(arguments[1]);
  tokens->setScale(arguments[2].toDouble());
  engine.load(QUrl(QStringLiteral("qrc:/Gallery.qml")));
  if (engine.rootObjects().isEmpty()) return EXIT_FAILURE;
  auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
  QTimer::singleShot(
      500, window, [&] { QGuiApplication::exit(window->grabWindow().save(arguments[3]) ? 0 : 1); });
  return QGuiApplication::exec();
}
