#pragma once

#include <QtQml/qqmlregistration.h>

#include "kiosk/client/clock.h"
#include "kiosk/client/ticket.h"
#include "kiosk/features/counter/catalogue_names.h"
#include "kiosk/ui/models/keyed_list_model.h"

namespace yichuang::counter {

/// The line a window can serve, in order, each ticket with the reasons for its place.
class WaitingLineModel : public ui::KeyedListModel<client::PlacedTicket> {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("belongs to CounterViewModel")
 public:
  enum Role {
    TicketRole = Qt::UserRole,
    NumberRole,
    PositionRole,
    HolderRole,
    ServicesRole,
    ReasonsRole,
    WaitedRole,
    PriorityRole,
    CallableRole,
  };
  /// The names and the clock outlive the model.
  WaitingLineModel(const CatalogueNames& names, const client::Clock& clock,
                   QObject* parent = nullptr);

  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
  /// Waiting times and languages have moved on.
  void refreshTexts() { refresh(); }

 protected:
  [[nodiscard]] QString keyOf(const client::PlacedTicket& row) const override {
    return row.ticket.name;
  }

 private:
  [[nodiscard]] QString servicesOf(const client::Ticket& ticket) const;

  const CatalogueNames& names_;
  const client::Clock& clock_;
};

}  // namespace yichuang::counter
