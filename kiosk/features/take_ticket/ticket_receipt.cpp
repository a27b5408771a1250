#include "kiosk/features/take_ticket/ticket_receipt.h"

#include <QCoreApplication>

namespace yichuang::take_ticket {
namespace {

using platform::ReceiptLine;
using Align = ReceiptLine::Align;
using Kind = ReceiptLine::Kind;

class ReceiptText {
  Q_DECLARE_TR_FUNCTIONS(ReceiptText)

 public:
  static QString ahead(int people) {
    //: On the printed ticket; %1 people are ahead.
    return tr("前面还有 %1 人").arg(people);
  }
  static QString wait(const QString& range) {
    //: On the printed ticket; %1 is a range of minutes.
    return tr("预计等候：%1").arg(range);
  }
  static QString listen() {
    //: On the printed ticket.
    return tr("请留意大屏和语音叫号");
  }
  static QString scan() {
    //: On the printed ticket, under the QR code.
    return tr("在取号机上扫码可查询、取消或补打");
  }
  static QString reprint() {
    //: On a ticket that was printed again.
    return tr("补打（号码不变）");
  }
};

ReceiptLine centred(const QString& text, int size = 1, bool bold = false) {
  return {.kind = Kind::kText, .text = text, .align = Align::kCenter, .size = size, .bold = bold};
}

ReceiptLine left(const QString& text) { return {.kind = Kind::kText, .text = text}; }

ReceiptLine only(Kind kind, const QString& text = {}) { return {.kind = kind, .text = text}; }

}  // namespace

platform::Receipt makeTicketReceipt(const TicketContent& content) {
  platform::Receipt receipt{centred(content.office, 1, true), only(Kind::kFeed),
                            centred(content.number, 6, true), only(Kind::kFeed)};
  if (content.reprint) receipt.push_back(centred(ReceiptText::reprint()));
  for (const QString& service : content.services) receipt.push_back(centred(service));
  receipt.push_back(only(Kind::kRule));
  receipt.push_back(left(ReceiptText::ahead(content.ahead)));
  if (!content.wait.isEmpty()) receipt.push_back(left(ReceiptText::wait(content.wait)));
  receipt.push_back(left(ReceiptText::listen()));
  if (!content.qrText.isEmpty()) {
    receipt.push_back(only(Kind::kFeed));
    receipt.push_back(only(Kind::kQrCode, content.qrText));
    receipt.push_back(centred(ReceiptText::scan()));
  }
  receipt.push_back(centred(content.time.toLocalTime().toString("yyyy-MM-dd HH:mm")));
  return receipt;
}

}  // namespace yichuang::take_ticket
