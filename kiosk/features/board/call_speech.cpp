#include "kiosk/features/board/call_speech.h"

namespace yichuang::board {
namespace {

constexpr QStringView kDigits = u"零一二三四五六七八九";

}  // namespace

QString spokenNumber(const QString& number) {
  QString spoken;
  for (const QChar letter : number)
    spoken += letter >= u'0' && letter <= u'9' ? kDigits[letter.unicode() - u'0'] : letter;
  return spoken;
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

QString spokenCall(const QString& number, const QString& windowNumber) {
  // Spoken in Chinese whatever the board's language: it is for everybody in the hall.
  return QStringLiteral("请 %1 号到 %2 号窗口")
      .arg(spokenNumber(number), spokenWindow(windowNumber));
}

}  // namespace yichuang::board
