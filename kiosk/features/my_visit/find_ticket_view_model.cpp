#include "kiosk/features/my_visit/find_ticket_view_model.h"

#include <algorithm>

#include "kiosk/features/my_visit/lookup.h"
#include "kiosk/features/my_visit/ticket_state_text.h"
#include "kiosk/i18n/reason_text.h"

namespace yichuang::my_visit {
namespace {

client::FindTickets::Key keyOf(Lookup::Kind kind) {
  switch (kind) {
    case Lookup::Kind::IdentityNumber:
      return client::FindTickets::Key::IdentityNumber;
    case Lookup::Kind::Phone:
      return client::FindTickets::Key::Phone;
    case Lookup::Kind::VisitCode:
      return client::FindTickets::Key::VisitCode;
    case Lookup::Kind::Short:
      return client::FindTickets::Key::Number;
  }
  return client::FindTickets::Key::Number;
}

}  // namespace

FindTicketViewModel::FindTicketViewModel(visit::CatalogueCache& catalogue,
                                         client::TicketClient& tickets,
                                         platform::IdCardReader& reader,
                                         platform::CodeScanner* scanner, QObject* parent)
    : QObject(parent), catalogue_(catalogue), client_(tickets), reader_(reader) {
  connect(&reader_, &platform::IdCardReader::cardRead, this, [this](const platform::IdCard& card) {
    if (listening_) search(card.number);
  });
  if (scanner)
    connect(scanner, &platform::CodeScanner::scanned, this, &FindTicketViewModel::takeCode);
}

void FindTicketViewModel::listen(bool on) {
  if (on == listening_) return;
  listening_ = on;
  on ? reader_.start() : reader_.stop();
}

void FindTicketViewModel::forget() {
  call_.cancel();
  searchAgain();
}

void FindTicketViewModel::searchAgain() {
  found_.clear();
  error_.clear();
  show();
}

void FindTicketViewModel::search(const QString& text) {
  const Lookup lookup = readLookup(text);
  if (lookup.value.isEmpty() || isBusy()) return;
  error_.clear();
  call_ = client_.findTickets(
      {.office = catalogue_.officeName(), .key = keyOf(lookup.kind), .value = lookup.value},
      [this](client::Outcome<QList<client::PlacedTicket>> answer) { answered(answer); });
  Q_EMIT changed();
}

void FindTicketViewModel::takeCode(const QString& text) {
  if (!listening_ || isBusy()) return;
  if (readLookup(text).kind == Lookup::Kind::VisitCode) return search(text);
  //: A code was held before the scanner that is not one of a ticket.
  error_ = tr("这不是号票上的二维码。请扫号票上的，或者输入号码。");
  Q_EMIT changed();
}

void FindTicketViewModel::choose(const QString& ticket) {
  const auto chosen = std::ranges::find_if(
      found_, [&](const client::PlacedTicket& each) { return each.ticket.name == ticket; });
  if (chosen != found_.cend()) Q_EMIT found(*chosen);
}

void FindTicketViewModel::forgetError() {
  error_.clear();
  Q_EMIT changed();
}

void FindTicketViewModel::answered(const client::Outcome<QList<client::PlacedTicket>>& answer) {
  found_ = answer ? *answer : QList<client::PlacedTicket>();
  if (!answer) error_ = i18n::reasonText(answer.error());
  //: No ticket of today belongs to what was entered.
  else if (found_.isEmpty())
    error_ = tr("今天没有这样的号票，请检查一下，或者重新取号。");
  show();
  if (found_.size() == 1) Q_EMIT found(found_.constFirst());
}

void FindTicketViewModel::show() {
  QList<ui::Row> rows;
  for (const client::PlacedTicket& each : found_)
    rows.append({.key = each.ticket.name,
                 .title = each.ticket.number,
                 .subtitle = each.ticket.items.isEmpty()
                                 ? QString()
                                 : catalogue_.serviceText(each.ticket.items.constFirst().service),
                 .value = stateText(each.ticket.state)});
  rows_.setRows(rows);
  Q_EMIT changed();
}

}  // namespace yichuang::my_visit
