#pragma once

#include <QtQml/qqmlregistration.h>

#include "kiosk/client/ticket.h"
#include "kiosk/ui/models/keyed_list_model.h"

namespace yichuang::counter {

/// Citizens who left the window and may come back: parked by its clerk, or called in vain.
class AwayModel : public ui::KeyedListModel<client::Ticket> {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("belongs to CounterViewModel")
 public:
  enum Role {
    TicketRole = Qt::UserRole,
    NumberRole,
    HolderRole,
    ParkedRole,
    StateRole,
    DetailRole
  };
  using KeyedListModel::KeyedListModel;

  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
  [[nodiscard]] const client::Ticket* find(const QString& ticket) const;
  void refreshTexts() { refresh(); }

 protected:
  [[nodiscard]] QString keyOf(const client::Ticket& row) const override { return row.name; }

 private:
  [[nodiscard]] static QString stateOf(const client::Ticket& ticket);
  [[nodiscard]] static QString detailOf(const client::Ticket& ticket);
};

}  // namespace yichuang::counter
