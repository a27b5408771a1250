#include "kiosk/features/take_ticket/ticket_view_model.h"

#include "kiosk/features/take_ticket/ticket_receipt.h"
#include "kiosk/i18n/plain_text.h"
#include "kiosk/i18n/wait_text.h"

namespace yichuang::take_ticket {
namespace {

/// Leads the visit code in a QR code, so that a scanner knows what it read.
const QString kQrPrefix = QStringLiteral("yichuang:visit:");

bool serves(const client::WindowInfo& window, const client::Ticket& ticket) {
  if (window.allServices) return true;
  for (const client::TicketItem& item : ticket.items)
    if (!window.services.contains(item.service)) return false;
  return true;
}

}  // namespace

TicketViewModel::TicketViewModel(visit::CatalogueCache& catalogue,
                                 platform::ReceiptPrinter* printer, QObject* parent)
    : QObject(parent), catalogue_(catalogue), printer_(printer) {
  connect(&catalogue_, &visit::CatalogueCache::changed, this, &TicketViewModel::changed);
  if (!printer_) return;
  connect(printer_, &platform::ReceiptPrinter::printed, this, [this] {
    if (printState_ == PrintState::Printing) setPrintState(PrintState::Printed);
  });
  connect(printer_, &platform::ReceiptPrinter::failed, this,
          [this](platform::PrintFault fault, bool begun) {
            if (printState_ != PrintState::Printing) return;
            fault_ = fault;
            if (begun) reprint_ = true;  // the first paper may be out after all
            setPrintState(PrintState::Failed);
          });
}

QString TicketViewModel::services() const { return serviceNames().join(QStringLiteral(" · ")); }

QString TicketViewModel::wait() const {
  return placed_.place ? i18n::waitText(placed_.place->estimate) : QString();
}

QString TicketViewModel::waitSentence() const {
  return placed_.place ? i18n::waitSentence(placed_.place->estimate) : QString();
}

QString TicketViewModel::windows() const {
  const client::Office* here = catalogue_.here();
  if (!here) return {};
  QStringList numbers;
  for (const client::WindowInfo& window : here->windows)
    if (serves(window, placed_.ticket)) numbers << window.number;
  return numbers.size() == here->windows.size() ? QString() : i18n::listText(numbers);
}

QString TicketViewModel::qrText() const {
  return placed_.ticket.visitCode.isEmpty() ? QString() : kQrPrefix + placed_.ticket.visitCode;
}

QString TicketViewModel::printError() const {
  if (printState_ != PrintState::Failed) return {};
  switch (fault_) {
    case platform::PrintFault::kPaperOut:
      //: The printer has no paper; the number on the screen is valid.
      return tr("打印机没有纸了。号码有效，请记住或拍下屏幕上的号码。");
    case platform::PrintFault::kCoverOpen:
      //: The printer's cover is open; the number on the screen is valid.
      return tr("打印机的盖子没有关好。号码有效，请记住或拍下屏幕上的号码。");
    case platform::PrintFault::kInterrupted:
      //: The printer stopped half-way; the number on the screen is valid.
      return tr("打印到一半停了，号票可能不完整。号码有效，请记住或拍下屏幕上的号码。");
    default:
      //: The printer does not work; the number on the screen is valid.
      return tr("打印机暂时不能用。号码有效，请记住或拍下屏幕上的号码。");
  }
}

void TicketViewModel::show(const client::PlacedTicket& placed, bool reprint) {
  placed_ = placed;
  reprint_ = reprint;
  printState_ = PrintState::None;
  Q_EMIT changed();
  print();
}

void TicketViewModel::printAgain() {
  if (printState_ != PrintState::Failed) return;
  print();
}

void TicketViewModel::clear() {
  placed_ = {};
  printState_ = PrintState::None;
  Q_EMIT changed();
}

void TicketViewModel::print() {
  if (!printer_ || printState_ == PrintState::Printing) return;
  setPrintState(PrintState::Printing);
  const client::Office* here = catalogue_.here();
  printer_->print(
      makeTicketReceipt({.office = here ? catalogue_.text(here->displayName) : QString(),
                         .number = number(),
                         .services = serviceNames(),
                         .wait = wait(),
                         .ahead = ahead(),
                         .qrText = qrText(),
                         .time = placed_.ticket.createTime,
                         .reprint = reprint_}));
}

void TicketViewModel::setPrintState(PrintState state) {
  printState_ = state;
  Q_EMIT changed();
}

QStringList TicketViewModel::serviceNames() const {
  QStringList names;
  for (const client::TicketItem& item : placed_.ticket.items)
    names << catalogue_.serviceText(item.service);
  return names;
}

}  // namespace yichuang::take_ticket
