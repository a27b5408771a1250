#include "kiosk/features/counter/itinerary_model.h"

#include "kiosk/i18n/plain_text.h"

namespace yichuang::counter {
namespace {

using client::TicketItem;

bool inHand(const TicketItem& item) { return item.state == TicketItem::State::InService; }

bool ended(const TicketItem& item) {
  return item.state != TicketItem::State::InService && item.state != TicketItem::State::Pending;
}

}  // namespace

ItineraryModel::ItineraryModel(const CatalogueNames& names, QObject* parent)
    : KeyedListModel(parent), names_(names) {}

void ItineraryModel::show(const QList<TicketItem>& items) { setRows(items); }

QList<int> ItineraryModel::ticked() const {
  QList<int> ordinals;
  for (const TicketItem& item : rows())
    if (inHand(item) && !unticked_.contains(item.ordinal)) ordinals.append(item.ordinal);
  return ordinals;
}

bool ItineraryModel::allTicked() const {
  for (const TicketItem& item : rows())
    if (inHand(item) && unticked_.contains(item.ordinal)) return false;
  return true;
}

void ItineraryModel::toggle(int ordinal) {
  if (!unticked_.remove(ordinal)) unticked_.insert(ordinal);
  refresh();
}

void ItineraryModel::tickAll() {
  unticked_.clear();
  refresh();
}

QVariant ItineraryModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const TicketItem& row = rows()[index.row()];
  switch (role) {
    case OrdinalRole:
      return row.ordinal;
    case NameRole:
      return names_.serviceName(row.service);
    case CodeRole:
      return row.service.section(QLatin1Char('/'), -1);
    case StateRole:
      return i18n::itemStateText(row.state);
    case InHandRole:
      return inHand(row);
    case EndedRole:
      return ended(row);
    case TickedRole:
      return inHand(row) && !unticked_.contains(row.ordinal);
    case SerialRole:
      return row.nationalSerial;
    default:
      return {};
  }
}

QHash<int, QByteArray> ItineraryModel::roleNames() const {
  return {{OrdinalRole, "ordinal"}, {NameRole, "name"},     {CodeRole, "code"},
          {StateRole, "stateText"}, {InHandRole, "inHand"}, {EndedRole, "ended"},
          {TickedRole, "ticked"},   {SerialRole, "serial"}};
}

}  // namespace yichuang::counter
