#include "kiosk/i18n/wait_text.h"

#include <QCoreApplication>

namespace yichuang::i18n {
namespace {

class WaitText {
  Q_DECLARE_TR_FUNCTIONS(WaitText)

 public:
  static QString unserved() {
    //: No window will serve this today.
    return tr("今天没有窗口办理");
  }
  static QString none() {
    //: There is nobody ahead.
    return tr("不用等");
  }
  static QString about(int minutes) {
    //: %1 minutes of waiting.
    return tr("约 %1 分钟").arg(minutes);
  }
  static QString tooLong() {
    //: A wait too long to be told in minutes.
    return tr("2 小时以上");
  }
  static QString range(int from, int to) {
    //: Waiting time, %1 to %2 minutes.
    return tr("约 %1–%2 分钟").arg(from).arg(to);
  }
  static QString sentence(int half, int most) {
    //: Half of the people wait less than %1 minutes, nine in ten less than %2.
    return tr("一般等 %1 分钟，十人有九人不超过 %2 分钟。").arg(half).arg(most);
  }
};

constexpr int kLongMinutes = 120;

int minutes(int seconds) { return (seconds + 59) / 60; }

}  // namespace

QString waitText(const client::WaitEstimate& estimate) {
  if (estimate.unserved) return WaitText::unserved();
  const int half = minutes(estimate.halfSeconds);
  const int most = minutes(estimate.nineInTenSeconds);
  if (most <= 1) return WaitText::none();
  if (half > kLongMinutes) return WaitText::tooLong();
  return half < most ? WaitText::range(qMax(1, half), most) : WaitText::about(most);
}

QString waitSentence(const client::WaitEstimate& estimate) {
  const int half = minutes(estimate.halfSeconds);
  const int most = minutes(estimate.nineInTenSeconds);
  if (estimate.unserved || most <= 1 || half > kLongMinutes) return {};
  return WaitText::sentence(qMax(1, half), most);
}

}  // namespace yichuang::i18n
