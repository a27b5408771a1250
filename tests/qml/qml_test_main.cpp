#include <QObject>
#include <QQmlEngine>
#include <QtQuickTest>

/// Lets the tests find the modules that are linked into the program.
class Setup : public QObject {
  Q_OBJECT

 public Q_SLOTS:
  void qmlEngineAvailable(QQmlEngine* engine) { engine->addImportPath(QStringLiteral(":/qt/qml")); }
};

QUICK_TEST_MAIN_WITH_SETUP(yichuang_qml, Setup)

#include "qml_test_main.moc"
