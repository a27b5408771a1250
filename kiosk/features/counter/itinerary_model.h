#pragma once

#include <QSet>
#include <QtQml/qqmlregistration.h>

#include "kiosk/client/ticket.h"
#include "kiosk/features/counter/catalogue_names.h"
#include "kiosk/ui/models/keyed_list_model.h"

namespace yichuang::counter {

/// The services of the visit in hand, and which of them the clerk has ticked to complete. All that
/// are in hand start ticked.
class ItineraryModel : public ui::KeyedListModel<client::TicketItem> {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("belongs to CounterViewModel")
 public:
  enum Role {
    OrdinalRole = Qt::UserRole,
    NameRole,
    CodeRole,
    StateRole,
    InHandRole,
    EndedRole,
    TickedRole,
    SerialRole,
  };
  explicit ItineraryModel(const CatalogueNames& names, QObject* parent = nullptr);

  void show(const QList<client::TicketItem>& items);
  /// Ordinals of the services in hand that are ticked.
  [[nodiscard]] QList<int> ticked() const;
  [[nodiscard]] bool allTicked() const;
  Q_INVOKABLE void toggle(int ordinal);
  void tickAll();
  void refreshTexts() { refresh(); }

  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

 protected:
  [[nodiscard]] QString keyOf(const client::TicketItem& row) const override {
    return QString::number(row.ordinal);
  }

 private:
  const CatalogueNames& names_;
  QSet<int> unticked_;
};

}  // namespace yichuang::counter
