#pragma once

#include <QString>

#include "kiosk/client/ticket.h"

namespace yichuang::i18n {

/// "不到 1 分钟", "12 分钟", "1 小时 5 分钟".
QString durationText(int seconds);

/// "1、2、3".
QString listText(const QStringList& parts);

/// A running clock: "03:25", "1:03:25".
QString stopwatchText(int seconds);

/// Empty for an ordinary ticket. For staff only.
QString priorityText(client::Ticket::Priority priority);
QString channelText(client::Ticket::Channel channel);
QString itemStateText(client::TicketItem::State state);

/// Why a ticket stands where it stands, in words for a clerk: "60 岁以上，提前 10 分钟".
QString orderReasonText(const client::OrderReason& reason);
/// All reasons of a place, in their order.
QString orderReasonsText(const QList<client::OrderReason>& reasons);

}  // namespace yichuang::i18n
