#pragma once

#include <memory>
#include <vector>

#include <QObject>
#include <QString>
#include <QTranslator>
#include <QtQml/qqmlregistration.h>

namespace yichuang::ui {

/// The language of the whole program, changed while it runs. Texts are written in Chinese; another
/// language comes from the catalogues `:/i18n/<module>_<language>.qm` of the linked modules.
class LanguageSwitch : public QObject {
  Q_OBJECT
  QML_ELEMENT
  /// "zh_CN" or "en"; others are ignored.
  Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)

 public:
  explicit LanguageSwitch(QObject* parent = nullptr);
  ~LanguageSwitch() override;

  QString language() const { return language_; }
  void setLanguage(const QString& language);

 Q_SIGNALS:
  void languageChanged();

 private:
  void removeTranslators();

  QString language_{QStringLiteral("zh_CN")};
  std::vector<std::unique_ptr<QTranslator>> translators_;
};

}  // namespace yichuang::ui
