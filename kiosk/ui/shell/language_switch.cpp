#include "kiosk/ui/shell/language_switch.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QLoggingCategory>
#include <QQmlEngine>

namespace yichuang::ui {
namespace {

Q_LOGGING_CATEGORY(logLanguages, "yichuang.languages")

}  // namespace

LanguageSwitch::LanguageSwitch(QObject* parent) : QObject(parent) {
  QLocale::setDefault(QLocale(language_));
}

LanguageSwitch::~LanguageSwitch() { removeTranslators(); }

void LanguageSwitch::setLanguage(const QString& language) {
  wanted_ = language;
  if (language == language_ || !tags_.contains(language)) return;
  removeTranslators();
  language_ = language;
  QLocale::setDefault(QLocale(language));
  const QDir catalogues(QStringLiteral(":/i18n"));
  for (const QString& file : catalogues.entryList({QStringLiteral("*_%1.qm").arg(language)}))
    install(catalogues.filePath(file));
  if (files_.contains(language)) install(files_.value(language));
  Q_EMIT languageChanged();
  if (QQmlEngine* engine = qmlEngine(this)) engine->retranslate();
}

void LanguageSwitch::setFolder(const QString& folder) {
  if (folder == folder_) return;
  folder_ = folder;
  const QDir files(folder);
  for (const QString& file : files.entryList({QStringLiteral("*.qm")}, QDir::Files, QDir::Name)) {
    QTranslator catalogue;
    const bool loaded = catalogue.load(files.filePath(file));
    const QString tag = catalogue.language();
    if (!loaded || tag.isEmpty() || QLocale(tag).language() == QLocale::C || tags_.contains(tag)) {
      qCWarning(logLanguages).noquote()
          << files.filePath(file) << "is not used:"
          << (!loaded ? "it is no catalogue of texts" : "no new language: '" + tag + "'");
      continue;
    }
    tags_ << tag;
    files_.insert(tag, files.filePath(file));
  }
  Q_EMIT tagsChanged();
  setLanguage(wanted_);
}

QString LanguageSwitch::nameOf(const QString& tag) {
  const QLocale locale(tag);
  if (locale.language() == QLocale::Chinese) return QStringLiteral("中文");
  if (locale.language() == QLocale::English) return QStringLiteral("English");
  const QString own = locale.nativeLanguageName();
  return own.isEmpty() ? tag : own;
}

void LanguageSwitch::install(const QString& file) {
  auto translator = std::make_unique<QTranslator>();
  if (!translator->load(file)) return;
  QCoreApplication::installTranslator(translator.get());
  translators_.push_back(std::move(translator));
}

void LanguageSwitch::removeTranslators() {
  for (const auto& translator : translators_) QCoreApplication::removeTranslator(translator.get());
  translators_.clear();
}

}  // namespace yichuang::ui
