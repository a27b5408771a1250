#include "kiosk/client/localized_text.h"

namespace yichuang::client {

QString LocalizedText::in(const QString& language) const {
  const bool english = language.startsWith(QLatin1String("en"));
  const QString& wanted = english ? en : zh;
  return wanted.isEmpty() ? (english ? zh : en) : wanted;
}

}  // namespace yichuang::client
