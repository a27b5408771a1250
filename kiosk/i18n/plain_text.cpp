#include "kiosk/i18n/plain_text.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

namespace yichuang::i18n {
namespace {

using client::OrderReason;
using client::Ticket;
using client::TicketItem;

QString say(const char* text, int count = -1) {
  return QCoreApplication::translate("PlainText", text, nullptr, count);
}

QString timeOfDay(const QDateTime& time) {
  return time.toLocalTime().toString(QStringLiteral("HH:mm"));
}

QString headStart(const OrderReason& reason) {
  if (reason.headStartSeconds < 60) return {};
  //: Added to why a ticket stands ahead of others; %n minutes counted as waited.
  return say(QT_TRANSLATE_N_NOOP("PlainText", "，提前 %n 分钟"), reason.headStartSeconds / 60);
}

}  // namespace

QString durationText(int seconds) {
  const int minutes = std::max(0, seconds) / 60;
  if (minutes < 1) return say(QT_TRANSLATE_NOOP("PlainText", "不到 1 分钟"));
  if (minutes < 60) return say(QT_TRANSLATE_N_NOOP("PlainText", "%n 分钟"), minutes);
  return say(QT_TRANSLATE_NOOP("PlainText", "%1 小时 %2 分钟")).arg(minutes / 60).arg(minutes % 60);
}

QString listText(const QStringList& parts) {
  //: Between the parts of a list, as numbers of windows.
  return parts.join(say(QT_TRANSLATE_NOOP("PlainText", "、")));
}

QString stopwatchText(int seconds) {
  const int shown = std::max(0, seconds);
  const QString end = QStringLiteral("%1:%2")
                          .arg(shown / 60 % 60, 2, 10, QLatin1Char('0'))
                          .arg(shown % 60, 2, 10, QLatin1Char('0'));
  return shown < 3600 ? end : QStringLiteral("%1:%2").arg(shown / 3600).arg(end);
}

QString priorityText(Ticket::Priority priority) {
  switch (priority) {
    case Ticket::Priority::Elderly:
      return say(QT_TRANSLATE_NOOP("PlainText", "60 岁以上"));
    case Ticket::Priority::Disabled:
      return say(QT_TRANSLATE_NOOP("PlainText", "残疾人"));
    case Ticket::Priority::Soldier:
      return say(QT_TRANSLATE_NOOP("PlainText", "军人"));
    case Ticket::Priority::Pregnant:
      return say(QT_TRANSLATE_NOOP("PlainText", "孕妇或带婴儿"));
    case Ticket::Priority::Ordinary:
    case Ticket::Priority::Unknown:
      break;
  }
  return {};
}

QString channelText(Ticket::Channel channel) {
  switch (channel) {
    case Ticket::Channel::Kiosk:
      return say(QT_TRANSLATE_NOOP("PlainText", "自助取号"));
    case Ticket::Channel::Desk:
      return say(QT_TRANSLATE_NOOP("PlainText", "导办台取号"));
    case Ticket::Channel::Appointment:
      return say(QT_TRANSLATE_NOOP("PlainText", "预约"));
    case Ticket::Channel::Remote:
      return say(QT_TRANSLATE_NOOP("PlainText", "异地取号"));
    case Ticket::Channel::Transfer:
      return say(QT_TRANSLATE_NOOP("PlainText", "别处转来"));
    case Ticket::Channel::Unknown:
      break;
  }
  return {};
}

QString itemStateText(TicketItem::State state) {
  switch (state) {
    case TicketItem::State::Pending:
      return say(QT_TRANSLATE_NOOP("PlainText", "待办"));
    case TicketItem::State::InService:
      return say(QT_TRANSLATE_NOOP("PlainText", "正在办理"));
    case TicketItem::State::Done:
      return say(QT_TRANSLATE_NOOP("PlainText", "已办结"));
    case TicketItem::State::NotDone:
      return say(QT_TRANSLATE_NOOP("PlainText", "今天未办成"));
    case TicketItem::State::Cancelled:
      return say(QT_TRANSLATE_NOOP("PlainText", "已取消"));
    case TicketItem::State::Moved:
      return say(QT_TRANSLATE_NOOP("PlainText", "已转出"));
    case TicketItem::State::Unknown:
      break;
  }
  return {};
}

QString orderReasonText(const OrderReason& reason) {
  switch (reason.kind) {
    case OrderReason::Kind::Arrival:
      //: Why a ticket stands where it stands; %1 is the time of day it was taken.
      return say(QT_TRANSLATE_NOOP("PlainText", "%1 到达")).arg(timeOfDay(reason.time));
    case OrderReason::Kind::Priority:
      return say(QT_TRANSLATE_NOOP("PlainText", "优先照顾")) + headStart(reason);
    case OrderReason::Kind::Appointment:
      //: Why a ticket stands where it stands; %1 is the booked time of day.
      return say(QT_TRANSLATE_NOOP("PlainText", "预约 %1")).arg(timeOfDay(reason.time));
    case OrderReason::Kind::Returned:
      return say(QT_TRANSLATE_NOOP("PlainText", "过号后回来，排在后面几位"));
    case OrderReason::Kind::Continues:
      return say(QT_TRANSLATE_NOOP("PlainText", "接着办下一项，不用重排"));
    case OrderReason::Kind::Transferred:
      return say(QT_TRANSLATE_NOOP("PlainText", "别的窗口转来，保留位置"));
    case OrderReason::Kind::WindowOnly:
      return say(QT_TRANSLATE_NOOP("PlainText", "只等一个窗口"));
    case OrderReason::Kind::NotYet:
      //: The ticket cannot be called before %1, a time of day.
      return say(QT_TRANSLATE_NOOP("PlainText", "%1 之后才能叫")).arg(timeOfDay(reason.time));
    case OrderReason::Kind::CalledByName:
      return say(QT_TRANSLATE_NOOP("PlainText", "主管指定"));
    case OrderReason::Kind::Unknown:
      break;
  }
  return {};
}

QString orderReasonsText(const QList<OrderReason>& reasons) {
  QStringList texts;
  for (const OrderReason& reason : reasons) {
    const QString text = orderReasonText(reason);
    if (!text.isEmpty()) texts.append(text);
  }
  return texts.join(QStringLiteral(" · "));
}

}  // namespace yichuang::i18n
