#include <QAccessible>
#include <QQuickItem>
#include <QRegularExpression>

#include "tests/qml/audit/checks.h"

namespace yichuang::audit {
namespace {

/// Latin words that are written so in Chinese too: keys of the keyboard, the way to the other
/// language.
const QStringList& atHomeInChinese() {
  static const QStringList words{"English", "Enter", "Ctrl", "Esc", "Shift"};
  return words;
}

QString strayWord(QString text, const Bounds& bounds) {
  for (const QString& data : bounds.data) text.remove(data);
  if (bounds.language == QLatin1String("en")) {
    text.remove("中文");  // the way to the other language
    static const QRegularExpression chinese(
        "[\\x{3400}-\\x{9fff}\\x{ff00}-\\x{ff60}\\x{3001}\\x{3002}]+");
    return chinese.match(text).captured();
  }
  // Codes as A012, DL-06, K7QF-2M9X and F1 are no words; neither is a single letter.
  static const QRegularExpression word("(?<![\\w-])[A-Za-z]{2,}(?![\\w-])");
  for (auto found = word.globalMatch(text); found.hasNext();)
    if (const QString each = found.next().captured(); !atHomeInChinese().contains(each))
      return each;
  return {};
}

QStringList sayings(QQuickItem& item) {
  QStringList said;
  if (isText(item)) said << item.property("text").toString();
  if (QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(&item))
    if (!item.inherits("QQuickTextInput") || isField(item))
      said << heard->text(QAccessible::Name) << heard->text(QAccessible::Description);
  return said;
}

}  // namespace

Faults checkWords(const Screen& screen, const Bounds& bounds) {
  Faults faults;
  if (bounds.bilingual) return faults;
  for (QQuickItem* item : screen.items()) {
    for (const QString& text : sayings(*item)) {
      const QString word = strayWord(text, bounds);
      if (word.isEmpty()) continue;
      faults.push_back(
          {pathOf(*item), QStringLiteral("'%1' is not %2").arg(word, bounds.language)});
      break;
    }
  }
  return faults;
}

}  // namespace yichuang::audit
