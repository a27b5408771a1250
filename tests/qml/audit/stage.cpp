#include "tests/qml/audit/stage.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>
#include <gtest/gtest.h>

#include "kiosk/ui/theme/tokens.h"

namespace yichuang::audit {
namespace {

/// Answers that lead to further calls, and texts that change the height of others, settle within.
constexpr int kRounds = 4;

QString accessibleName(QQuickItem* item) {
  QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(item);
  return heard ? heard->text(QAccessible::Name) : QString();
}

void polish(QQuickItem* item) {
  item->ensurePolished();
  for (QQuickItem* child : item->childItems())
    if (child->isVisible()) polish(child);
}

}  // namespace

Stage::Stage(QQmlEngine& engine, Look look) : engine_(engine), look_(std::move(look)) {}

Stage::~Stage() = default;

void Stage::close() { window_.reset(); }

void Stage::show(const QString& mainFile, double scale, QVariantMap properties) {
  ui::Tokens* tokens = ui::Tokens::of(engine_);
  tokens->setTheme(look_.theme);
  tokens->setScale(scale);
  properties.insert({{"language", look_.language}, {"fullScreen", false}});
  QQmlComponent component(&engine_, QUrl(mainFile));
  window_.reset(qobject_cast<QQuickWindow*>(component.createWithInitialProperties(properties)));
  if (!window_) qFatal("%s", qPrintable(component.errorString()));
  window_->requestActivate();
  settle();
}

void Stage::resize(QSize size) {
  window_->resize(size);
  settle();
}

void Stage::press(const QString& name, int nth) {
  settle();
  QQuickItem* item = find(name, nth);
  QAccessibleInterface* heard = item ? QAccessible::queryAccessibleInterface(item) : nullptr;
  if (!heard || !heard->actionInterface() || !item->isEnabled())
    return complain(QStringLiteral("'%1' is not there to be pressed").arg(name));
  heard->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
  settle();
}

bool Stage::shows(const QString& name) const {
  const QQuickItem* item = find(name, 0);
  return item && item->isEnabled();
}

void Stage::write(const QString& text) {
  settle();
  for (const QChar each : text) QTest::keyClick(window_.get(), each.toLatin1());
  settle();
}

void Stage::open(const QString& sheet) {
  auto* found = window_->findChild<QObject*>(sheet);
  if (!found) return complain(QStringLiteral("there is no sheet '%1'").arg(sheet));
  QMetaObject::invokeMethod(found, "open");
  settle();
}

void Stage::setProperty(const QString& objectName, const char* property, const QVariant& value) {
  auto* found = window_->findChild<QObject*>(objectName);
  if (!found) return complain(QStringLiteral("there is no '%1'").arg(objectName));
  found->setProperty(property, value);
  settle();
}

void Stage::settle() {
  for (int i = 0; i < kRounds; ++i) {
    QCoreApplication::processEvents();
    polish(window_->contentItem());
  }
}

QImage Stage::picture() const { return window_->grabWindow(); }

QQuickItem* Stage::find(const QString& name, int nth) const {
  const Screen screen(*window_);
  for (QQuickItem* item : screen.items())
    if ((item->objectName() == name || accessibleName(item) == name) && nth-- == 0) return item;
  return nullptr;
}

void Stage::complain(const QString& what) const { ADD_FAILURE() << what.toStdString(); }

}  // namespace yichuang::audit
