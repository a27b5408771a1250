#include "kiosk/features/counter/waiting_line_model.h"

#include <algorithm>

#include "kiosk/i18n/plain_text.h"

namespace yichuang::counter {

using client::PlacedTicket;

WaitingLineModel::WaitingLineModel(const CatalogueNames& names, const client::Clock& clock,
                                   QObject* parent)
    : KeyedListModel(parent), names_(names), clock_(clock) {}

QVariant WaitingLineModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const PlacedTicket& row = rows()[index.row()];
  const client::LinePlace place = row.place.value_or(client::LinePlace());
  switch (role) {
    case TicketRole:
      return row.ticket.name;
    case NumberRole:
      return row.ticket.number;
    case PositionRole:
      return place.position > 0 ? place.position : index.row() + 1;
    case HolderRole:
      return row.ticket.holder.name;
    case ServicesRole:
      return servicesOf(row.ticket);
    case ReasonsRole:
      return i18n::orderReasonsText(place.reasons);
    case WaitedRole:
      return i18n::durationText(static_cast<int>(row.ticket.createTime.secsTo(clock_.now())));
    case PriorityRole:
      return i18n::priorityText(row.ticket.priority);
    case CallableRole:
      return row.ticket.notBefore.isNull() || row.ticket.notBefore <= clock_.now();
    default:
      return {};
  }
}

QString WaitingLineModel::servicesOf(const client::Ticket& ticket) const {
  QStringList names;
  for (const client::TicketItem& item : ticket.items)
    if (item.state == client::TicketItem::State::Pending)
      names.append(names_.serviceName(item.service));
  return names.join(QStringLiteral(" · "));
}

QHash<int, QByteArray> WaitingLineModel::roleNames() const {
  return {{TicketRole, "ticket"}, {NumberRole, "number"},     {PositionRole, "position"},
          {HolderRole, "holder"}, {ServicesRole, "services"}, {ReasonsRole, "reasons"},
          {WaitedRole, "waited"}, {PriorityRole, "priority"}, {CallableRole, "callable"}};
}

}  // namespace yichuang::counter
