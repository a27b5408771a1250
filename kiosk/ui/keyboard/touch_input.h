#pragma once

#include <QPointer>
#include <QQuickItem>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include "kiosk/input/composer.h"

namespace yichuang::ui {

/// What the keyboard on the screen types, and where. It follows the focus: a text field that gets
/// it becomes the target and opens the keyboard; a button that gets it changes nothing, so that the
/// page does not move under a finger. The target is left when it is hidden or gone. A field's
/// inputMethodHints choose the keys; one with `ownKeys: true` has its own on the page.
class TouchInput : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the program")
  Q_PROPERTY(bool open READ isOpen NOTIFY openChanged)
  Q_PROPERTY(QQuickItem* target READ target NOTIFY targetChanged)
  Q_PROPERTY(yichuang::ui::TouchInput::Keys keys READ keys NOTIFY keysChanged)
  /// Whether the field takes Chinese and there is a dictionary for it.
  Q_PROPERTY(bool chineseOffered READ isChineseOffered NOTIFY keysChanged)
  /// Whether letters are pinyin now.
  Q_PROPERTY(bool chinese READ isChinese NOTIFY keysChanged)
  /// Whether fields begin with Chinese.
  Q_PROPERTY(bool chineseFirst MEMBER chineseFirst_ WRITE setChineseFirst NOTIFY keysChanged)
  Q_PROPERTY(QList<QString> candidates READ candidates NOTIFY composed)

 public:
  enum class Keys {
    Letters,
    Symbols,
    Digits,
    Identity,  ///< digits and X
  };
  Q_ENUM(Keys)

  explicit TouchInput(input::Composer& composer, QObject* parent = nullptr);
  ~TouchInput() override;

  bool isOpen() const { return open_; }
  QQuickItem* target() const { return target_; }
  Keys keys() const { return keys_; }
  bool isChineseOffered() const;
  bool isChinese() const { return chinese_ && isChineseOffered(); }
  void setChineseFirst(bool first);
  QStringList candidates() const { return composer_.candidates(); }

  Q_INVOKABLE void type(const QString& key);
  /// Chooses the first candidate, or types a gap.
  Q_INVOKABLE void space();
  Q_INVOKABLE void backspace();
  /// Empties the field.
  Q_INVOKABLE void clear();
  Q_INVOKABLE void choose(qsizetype candidate);
  Q_INVOKABLE void switchLanguage();
  Q_INVOKABLE void showSymbols(bool shown);
  /// Presses Return in the field and closes the keyboard.
  Q_INVOKABLE void done();

  bool eventFilter(QObject* watched, QEvent* event) override;

 Q_SIGNALS:
  void openChanged();
  void targetChanged();
  void keysChanged();
  void composed();

 private:
  void follow(QObject* focus);
  void aimAt(QQuickItem* field);
  void leaveHidden();
  void setOpen(bool open);
  void chooseKeys();
  bool takeKey(int key);
  void focusTarget();
  void showComposition();
  void insert(const QString& text);
  void commitLetters();
  void pressKey(Qt::Key key);

  input::Composer& composer_;
  QPointer<QQuickItem> target_;
  Qt::InputMethodHints hints_;
  Keys keys_ = Keys::Letters;
  bool open_ = false;
  bool chinese_ = true;
  bool chineseFirst_ = true;
};

}  // namespace yichuang::ui
