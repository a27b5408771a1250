#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include "kiosk/platform/receipt.h"

namespace yichuang::take_ticket {

/// What stands on a printed ticket; all texts are in the language it is printed in. No name and no
/// identity number ever does.
struct TicketContent {
  QString office{};
  QString number{};
  QStringList services{};
  QString wait{};
  int ahead{};
  QString qrText{};  ///< empty prints no code
  QDateTime time{};
  bool reprint{false};
  bool operator==(const TicketContent&) const = default;
};

platform::Receipt makeTicketReceipt(const TicketContent& content);

}  // namespace yichuang::take_ticket
