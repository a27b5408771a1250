#pragma once

#include <memory>
#include <vector>

#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>
#include <QtQml/qqmlregistration.h>

namespace yichuang::ui {

/// The language of the whole program, changed while it runs. Texts are written in Chinese; English
/// comes from the catalogues `:/i18n/<module>_en.qm` of the linked modules, further languages from
/// files of a folder.
class LanguageSwitch : public QObject {
  Q_OBJECT
  QML_ELEMENT
  /// One of `tags`; others are ignored.
  Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
  /// Where further languages are: one file `<anything>.qm` each, with the tag it was made for
  /// ("ko", "bo_CN"). A file without one, or of a language there already is, is not used and the
  /// log says so. What a file does not translate stays Chinese.
  Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY tagsChanged)
  Q_PROPERTY(QStringList tags READ tags NOTIFY tagsChanged)

 public:
  explicit LanguageSwitch(QObject* parent = nullptr);
  ~LanguageSwitch() override;

  QString language() const { return language_; }
  void setLanguage(const QString& language);
  QString folder() const { return folder_; }
  void setFolder(const QString& folder);
  const QStringList& tags() const { return tags_; }
  /// What its speakers call a language: "中文", "English", "한국어".
  Q_INVOKABLE static QString nameOf(const QString& tag);

 Q_SIGNALS:
  void tagsChanged();
  void languageChanged();

 private:
  void install(const QString& file);
  void removeTranslators();

  QString language_{QStringLiteral("zh_CN")};
  QString wanted_{language_};  ///< asked for, perhaps before the folder was known
  QString folder_;
  QStringList tags_{QStringLiteral("zh_CN"), QStringLiteral("en")};
  QHash<QString, QString> files_;  ///< of further languages, by tag
  std::vector<std::unique_ptr<QTranslator>> translators_;
};

}  // namespace yichuang::ui
