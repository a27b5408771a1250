#include "kiosk/ui/theme/tokens.h"

#include <utility>

#include <QLoggingCategory>
#include <QQmlComponent>
#include <QQmlEngine>

namespace yichuang::ui {
namespace {

Q_LOGGING_CATEGORY(logTheme, "yichuang.theme")

}  // namespace

Tokens::Tokens(ThemeStore store, QObject* parent) : QObject(parent), store_(std::move(store)) {
  load(QStringLiteral("standard"));
}

Tokens* Tokens::create(QQmlEngine* /*engine*/, QJSEngine* /*scripts*/) {
  return new Tokens(ThemeStore{});  // the engine owns it
}

Tokens* Tokens::of(QQmlEngine& engine) {
  // The type has no id before the engine has seen the module imported.
  QQmlComponent import(&engine);
  import.setData("import QtQml\nimport Yichuang.Theme\nQtObject {}", QUrl());
  auto* tokens = engine.singletonInstance<Tokens*>(qmlTypeId("Yichuang.Theme", 1, 0, "Tokens"));
  if (tokens == nullptr)
    qFatal("module Yichuang.Theme is not linked: %s", qPrintable(import.errorString()));
  return tokens;
}

void Tokens::setStore(ThemeStore store) {
  store_ = std::move(store);
  load(name_);
  Q_EMIT changed();
}

void Tokens::setTheme(const QString& name) {
  if (name == name_) return;
  load(name);
  Q_EMIT changed();
}

void Tokens::setScale(double scale) {
  if (qFuzzyCompare(scale, scale_)) return;
  scale_ = scale;
  shown_ = scaled(base_, scale_);
  Q_EMIT changed();
}

QString Tokens::themeLabel(const QString& name, const QString& language) const {
  const Theme theme = store_.load(name).theme;
  return language.startsWith(QLatin1String("zh")) ? theme.nameZh : theme.nameEn;
}

void Tokens::load(const QString& name) {
  const ThemeStore::Loaded loaded = store_.load(name);
  if (!loaded.message.isEmpty()) qCWarning(logTheme).noquote() << loaded.message;
  name_ = loaded.name;
  base_ = loaded.theme;
  shown_ = scaled(base_, scale_);
}

}  // namespace yichuang::ui
