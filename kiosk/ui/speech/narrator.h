#pragma once

#include <optional>

#include <QHash>
#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>
#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include "kiosk/platform/voice.h"

namespace yichuang::ui {

/// Reads the kiosk aloud while it is on: a page when it comes, the name of what is touched, and
/// what the screen tells by itself. A page and a touch break off what is being said, news wait for
/// its end; silence is at once. Only accessible names are
/// heard, never what may be a person's: see spoken_text.h.
class Narrator : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the program")
  /// There is a voice.
  Q_PROPERTY(bool available READ isAvailable NOTIFY availableChanged)
  Q_PROPERTY(bool on READ isOn NOTIFY onChanged)
  /// Whether it is on as long as nobody has chosen.
  Q_PROPERTY(bool onByDefault READ isOnByDefault WRITE setOnByDefault NOTIFY onByDefaultChanged)
  Q_PROPERTY(QQuickItem* page READ page WRITE setPage NOTIFY pageChanged)

 public:
  /// `voice` may be null: a machine without one.
  explicit Narrator(platform::Voice* voice, QObject* parent = nullptr);

  bool isAvailable() const { return voice_ && voice_->isAvailable(); }
  bool isOn() const { return isAvailable() && chosen_.value_or(onByDefault_); }
  bool isOnByDefault() const { return onByDefault_; }
  void setOnByDefault(bool on);
  QQuickItem* page() const { return page_; }
  void setPage(QQuickItem* page);
  void setLanguage(const QString& language);
  /// Words that are never heard: services one does not want others to know of.
  void setSecrets(const QStringList& words) { secrets_ = words; }

  /// What the person wants, until forgetChoice().
  Q_INVOKABLE void choose(bool on);
  Q_INVOKABLE void forgetChoice();
  bool eventFilter(QObject* watched, QEvent* event) override;

 Q_SIGNALS:
  void availableChanged();
  void onChanged();
  void onByDefaultChanged();
  void pageChanged();

 private:
  /// Reads or falls silent when `on` has changed.
  void settle();
  void follow(QQuickWindow* window);
  void readSoon();
  void read();
  /// Tells what is new on the screen.
  void lookForNews();
  /// Instead of what is being said.
  void say(const QStringList& texts);
  /// After what is being said.
  void add(const QStringList& texts);
  QStringList speakable(const QStringList& texts) const;
  bool isSecret(const QString& text) const;

  platform::Voice* voice_;
  QPointer<QQuickItem> page_;
  QPointer<QQuickWindow> window_;
  QString language_{QStringLiteral("zh_CN")};
  QStringList secrets_;
  std::optional<bool> chosen_;
  bool onByDefault_{false};
  bool wasOn_{false};
  QTimer soon_;                             ///< until the page has its texts
  QTimer look_;                             ///< from a frame until it is looked for news
  QHash<const QQuickItem*, QString> told_;  ///< only to compare with
};

}  // namespace yichuang::ui
