#include "kiosk/ui/keyboard/touch_input.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextCharFormat>

namespace yichuang::ui {
namespace {

/// Hints of fields that no Chinese is typed into.
constexpr Qt::InputMethodHints kNoChinese =
    Qt::ImhLatinOnly | Qt::ImhPreferLatin | Qt::ImhUppercaseOnly | Qt::ImhLowercaseOnly |
    Qt::ImhHiddenText | Qt::ImhEmailCharactersOnly | Qt::ImhUrlCharactersOnly;
constexpr Qt::InputMethodHints kDigits =
    Qt::ImhDigitsOnly | Qt::ImhFormattedNumbersOnly | Qt::ImhDialableCharactersOnly;

bool takesText(const QQuickItem* item) {
  return item && item->flags().testFlag(QQuickItem::ItemAcceptsInputMethod);
}

bool wantsKeys(const QQuickItem* field) {
  return !field->property("readOnly").toBool() && !field->property("ownKeys").toBool();
}

}  // namespace

TouchInput::TouchInput(input::Composer& composer, QObject* parent)
    : QObject(parent), composer_(composer) {
  connect(qGuiApp, &QGuiApplication::focusObjectChanged, this, &TouchInput::follow);
  connect(&composer_, &input::Composer::readyChanged, this, &TouchInput::keysChanged);
}

TouchInput::~TouchInput() { composer_.clear(); }

bool TouchInput::isChineseOffered() const { return composer_.isReady() && !(hints_ & kNoChinese); }

void TouchInput::setChineseFirst(bool first) {
  if (first == chineseFirst_) return;
  commitLetters();
  chineseFirst_ = chinese_ = first;
  Q_EMIT keysChanged();
}

void TouchInput::type(const QString& key) {
  if (!target_) return;
  focusTarget();
  if (isChinese() && key.size() == 1 && composer_.type(key[0])) return showComposition();
  // Too many letters, or pinyin that was left: as they are.
  if (isChinese() && key.size() == 1 && key[0].isLetter() && key[0].unicode() < 0x80) return;
  commitLetters();
  insert(key);
}

void TouchInput::space() {
  if (composer_.isEmpty())
    type(QStringLiteral(" "));
  else
    choose(0);
}

void TouchInput::backspace() {
  if (!target_) return;
  focusTarget();
  if (composer_.isEmpty()) return pressKey(Qt::Key_Backspace);
  composer_.backspace();
  showComposition();
}

void TouchInput::clear() {
  if (!target_) return;
  focusTarget();
  composer_.clear();
  showComposition();
  QInputMethodQueryEvent field(Qt::ImCursorPosition | Qt::ImSurroundingText);
  QCoreApplication::sendEvent(target_, &field);
  const qsizetype length = field.value(Qt::ImSurroundingText).toString().size();
  QInputMethodEvent removal;
  removal.setCommitString({}, -field.value(Qt::ImCursorPosition).toInt(), static_cast<int>(length));
  QCoreApplication::sendEvent(target_, &removal);
}

void TouchInput::choose(qsizetype candidate) {
  if (!target_) return;
  focusTarget();
  const QString text = composer_.choose(candidate);
  if (text.isEmpty()) return showComposition();
  insert(text);
  Q_EMIT composed();
}

void TouchInput::switchLanguage() {
  commitLetters();
  chinese_ = !chinese_;
  Q_EMIT keysChanged();
}

void TouchInput::showSymbols(bool shown) {
  commitLetters();
  keys_ = shown ? Keys::Symbols : Keys::Letters;
  Q_EMIT keysChanged();
}

void TouchInput::done() {
  commitLetters();
  setOpen(false);
  if (target_) pressKey(Qt::Key_Return);
}

bool TouchInput::eventFilter(QObject* watched, QEvent* event) {
  switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
      setOpen(true);
      break;
    case QEvent::FocusOut:
      commitLetters();  // the field would drop what it only shows
      break;
    case QEvent::KeyPress:
      return takeKey(static_cast<QKeyEvent*>(event)->key());
    default:
      break;
  }
  return QObject::eventFilter(watched, event);
}

/// A keyboard or a scanner types into the field while letters are being composed.
bool TouchInput::takeKey(int key) {
  if (composer_.isEmpty()) return false;
  if (key != Qt::Key_Backspace) {
    commitLetters();
    return false;
  }
  composer_.backspace();
  showComposition();
  return true;
}

void TouchInput::follow(QObject* focus) {
  auto* item = qobject_cast<QQuickItem*>(focus);
  if (!takesText(item) || item == target_) return;
  aimAt(wantsKeys(item) ? item : nullptr);
}

void TouchInput::aimAt(QQuickItem* field) {
  composer_.clear();
  Q_EMIT composed();
  if (target_) {
    target_->removeEventFilter(this);
    target_->disconnect(this);
  }
  target_ = field;
  if (field) {
    field->installEventFilter(this);
    connect(field, &QQuickItem::visibleChanged, this, &TouchInput::leaveHidden);
    connect(field, &QObject::destroyed, this, [this] { aimAt(nullptr); });
    chooseKeys();
  }
  Q_EMIT targetChanged();
  setOpen(field != nullptr);
}

void TouchInput::leaveHidden() {
  if (!target_ || target_->isVisible()) return;
  commitLetters();
  aimAt(nullptr);
}

void TouchInput::setOpen(bool open) {
  if (open == open_) return;
  open_ = open;
  Q_EMIT openChanged();
}

void TouchInput::chooseKeys() {
  QInputMethodQueryEvent field(Qt::ImHints);
  QCoreApplication::sendEvent(target_, &field);
  hints_ = Qt::InputMethodHints::fromInt(field.value(Qt::ImHints).toInt());
  keys_ = hints_ & kDigits                ? Keys::Digits
          : hints_ & Qt::ImhPreferNumbers ? Keys::Identity
                                          : Keys::Letters;
  chinese_ = chineseFirst_;
  Q_EMIT keysChanged();
}

void TouchInput::focusTarget() {
  if (!target_->hasActiveFocus()) target_->forceActiveFocus();
}

void TouchInput::showComposition() {
  QTextCharFormat underlined;
  underlined.setFontUnderline(true);
  const QString text = composer_.composition();
  const int length = static_cast<int>(text.size());
  using Attribute = QInputMethodEvent::Attribute;
  QInputMethodEvent event(text, {Attribute(QInputMethodEvent::TextFormat, 0, length, underlined),
                                 Attribute(QInputMethodEvent::Cursor, length, 1, {})});
  QCoreApplication::sendEvent(target_, &event);
  Q_EMIT composed();
}

void TouchInput::insert(const QString& text) {
  QInputMethodEvent event;
  event.setCommitString(text);
  QCoreApplication::sendEvent(target_, &event);
}

void TouchInput::commitLetters() {
  if (composer_.isEmpty()) return;
  const QString letters = composer_.raw();
  composer_.clear();
  if (target_) insert(letters);
  Q_EMIT composed();
}

void TouchInput::pressKey(Qt::Key key) {
  for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
    QKeyEvent event(type, key, Qt::NoModifier);
    if (target_) QCoreApplication::sendEvent(target_, &event);
  }
}

}  // namespace yichuang::ui
