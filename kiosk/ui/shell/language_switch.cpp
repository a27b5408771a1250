#include "kiosk/ui/shell/language_switch.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QQmlEngine>

namespace yichuang::ui {

LanguageSwitch::LanguageSwitch(QObject* parent) : QObject(parent) {
  QLocale::setDefault(QLocale(language_));
}

LanguageSwitch::~LanguageSwitch() { removeTranslators(); }

void LanguageSwitch::setLanguage(const QString& language) {
  if (language == language_) return;
  if (language != QLatin1String("zh_CN") && language != QLatin1String("en")) return;
  removeTranslators();
  language_ = language;
  QLocale::setDefault(QLocale(language));
  const QDir catalogues(QStringLiteral(":/i18n"));
  for (const QString& file : catalogues.entryList({QStringLiteral("*_%1.qm").arg(language)})) {
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(catalogues.filePath(file))) continue;
    QCoreApplication::installTranslator(translator.get());
    translators_.push_back(std::move(translator));
  }
  Q_EMIT languageChanged();
  if (QQmlEngine* engine = qmlEngine(this)) engine->retranslate();
}

void LanguageSwitch::removeTranslators() {
  for (const auto& translator : translators_) QCoreApplication::removeTranslator(translator.get());
  translators_.clear();
}

}  // namespace yichuang::ui
