#include "kiosk/features/counter/away_model.h"

namespace yichuang::counter {

using client::Ticket;

QVariant AwayModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Ticket& row = rows()[index.row()];
  switch (role) {
    case TicketRole:
      return row.name;
    case NumberRole:
      return row.number;
    case HolderRole:
      return row.holder.name;
    case ParkedRole:
      return row.state == Ticket::State::Parked;
    case StateRole:
      return stateOf(row);
    case DetailRole:
      return detailOf(row);
    default:
      return {};
  }
}

QString AwayModel::stateOf(const Ticket& ticket) {
  return ticket.state == Ticket::State::Parked
             //: State of a ticket: the citizen was sent for something and comes back to this
             //: window.
             ? tr("暂离")
             //: State of a ticket: it was called and nobody came.
             : tr("过号");
}

QString AwayModel::detailOf(const Ticket& ticket) {
  if (ticket.state == Ticket::State::Parked) return ticket.note;
  if (ticket.returnUntil.isNull()) return {};
  //: %1 is a time of day until which a citizen who missed the call may come back.
  return tr("%1 前可回").arg(ticket.returnUntil.toLocalTime().toString(QStringLiteral("HH:mm")));
}

const Ticket* AwayModel::find(const QString& ticket) const {
  for (const Ticket& row : rows())
    if (row.name == ticket) return &row;
  return nullptr;
}

QHash<int, QByteArray> AwayModel::roleNames() const {
  return {{TicketRole, "ticket"}, {NumberRole, "number"},   {HolderRole, "holder"},
          {ParkedRole, "parked"}, {StateRole, "stateText"}, {DetailRole, "detail"}};
}

}  // namespace yichuang::counter
