#include "kiosk/features/board/call_speech.h"

#include <QStringList>

namespace yichuang::board {
namespace {

constexpr QStringView kDigits = u"零一二三四五六七八九";
const QStringList kDigitsEn{"zero", "one", "two",   "three", "four",
                            "five", "six", "seven", "eight", "nine"};

bool isDigit(QChar letter) { return letter >= u'0' && letter <= u'9'; }

}  // namespace

QString spokenNumber(const QString& number) {
  QString spoken;
  for (const QChar letter : number)
    spoken += isDigit(letter) ? kDigits[letter.unicode() - u'0'] : letter;
  return spoken;
}

QString spokenNumberEn(const QString& number) {
  QStringList spoken;
  for (const QChar letter : number)
    spoken += isDigit(letter) ? kDigitsEn[letter.unicode() - u'0'] : QString(letter);
  return spoken.join(u' ');
}

QString spokenWindow(const QString& windowNumber) {
  bool isNumber = false;
  const int value = windowNumber.toInt(&isNumber);
  if (!isNumber || value < 1 || value > 99) return spokenNumber(windowNumber);
  QString spoken;
  if (value >= 20) spoken += kDigits[value / 10];
  if (value >= 10) spoken += u'十';
  if (value % 10 != 0) spoken += kDigits[value % 10];
  return spoken;
}

QString spokenCallsZh(const QList<client::Call>& calls) {
  QStringList spoken;
  for (const client::Call& call : calls)
    spoken += QStringLiteral("请 %1 号到 %2 号窗口")
                  .arg(spokenNumber(call.number), spokenWindow(call.windowNumber));
  return spoken.join(u'，');
}

QString spokenCallsEn(const QList<client::Call>& calls) {
  QStringList spoken;
  for (const client::Call& call : calls)
    spoken += QStringLiteral("Number %1, please go to window %2")
                  .arg(spokenNumberEn(call.number), call.windowNumber);
  return spoken.join(QStringLiteral(". "));
}

}  // namespace yichuang::board
