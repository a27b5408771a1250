#include <QGuiApplication>
#include <QQmlApplicationEngine>

#include "kiosk/ui/probe/probe.h"

int main(int argc, char** argv) {
  QGuiApplication app(argc, argv);
  QQmlApplicationEngine engine;
  engine.load(QUrl(QStringLiteral("qrc:/Sample.qml")));
  const auto probe = yichuang::ui::Probe::fromEnvironment(engine);
  return probe && !engine.rootObjects().isEmpty() ? QGuiApplication::exec() : EXIT_FAILURE;
}
