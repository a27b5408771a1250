#include "kiosk/features/counter/find_view_model.h"

#include "kiosk/i18n/plain_text.h"
#include "kiosk/i18n/reason_text.h"

namespace yichuang::counter {
namespace {

using client::FindTickets;
using client::Ticket;

FindTickets::Key keyOf(const QString& text) {
  if (text.size() == 18) return FindTickets::Key::IdentityNumber;
  bool digits = false;
  text.toLongLong(&digits);
  return digits && text.size() >= 10 ? FindTickets::Key::Phone : FindTickets::Key::Number;
}

bool canBeCalled(const Ticket& ticket) {
  return ticket.state == Ticket::State::Waiting || ticket.state == Ticket::State::Missed ||
         ticket.state == Ticket::State::Parked;
}

}  // namespace

FindViewModel::FindViewModel(client::TicketClient& tickets, const CatalogueNames& names,
                             CounterViewModel& desk, QObject* parent)
    : QObject(parent), tickets_(tickets), names_(names), desk_(desk) {}

void FindViewModel::setMayCall(bool may) {
  mayCall_ = may;
  Q_EMIT changed();
}

void FindViewModel::clear() {
  call_.cancel();
  problem_.clear();
  found_.setRows({});
  Q_EMIT changed();
}

void FindViewModel::search(const QString& text) {
  const QString wanted = text.trimmed().toUpper();
  if (wanted.isEmpty()) return;
  problem_.clear();
  call_ = tickets_.findTickets({desk_.office(), keyOf(wanted), wanted},
                               [this](const client::Outcome<QList<client::PlacedTicket>>& tickets) {
                                 if (tickets)
                                   show(*tickets);
                                 else
                                   problem_ = i18n::reasonText(tickets.error());
                                 Q_EMIT changed();
                               });
  Q_EMIT changed();
}

void FindViewModel::show(const QList<client::PlacedTicket>& tickets) {
  QList<Option> options;
  for (const client::PlacedTicket& each : tickets) options.append(optionOf(each));
  found_.setRows(options);
  //: Nothing was found for the number, identity number or phone that was typed.
  if (options.isEmpty()) problem_ = tr("今天没有这张号，请核对。");
}

Option FindViewModel::optionOf(const client::PlacedTicket& placed) const {
  const Ticket& ticket = placed.ticket;
  QStringList services;
  for (const client::TicketItem& item : ticket.items)
    services.append(names_.serviceName(item.service));
  const QString place =
      placed.place
          //: A waiting ticket's place in the line; %1 is 1 for the next, %2 says why.
          ? tr("第 %1 位 · %2")
                .arg(placed.place->position)
                .arg(i18n::orderReasonsText(placed.place->reasons))
          : services.join(QStringLiteral(" · "));
  return {ticket.name,
          {},
          QStringLiteral("%1  %2").arg(ticket.number, ticket.holder.name),
          place,
          canBeCalled(ticket)};
}

void FindViewModel::callRow(int row, const QString& reason) {
  if (!mayCall_ || row < 0 || row >= found_.rowCount() || reason.trimmed().isEmpty()) return;
  const Option option = found_.rows()[row];
  if (option.enabled) desk_.callByName(option.id, reason.trimmed());
}

}  // namespace yichuang::counter
