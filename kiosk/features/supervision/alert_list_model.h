#pragma once

#include <QtQml/qqmlregistration.h>

#include "kiosk/client/assistance.h"
#include "kiosk/client/clock.h"
#include "kiosk/ui/models/keyed_list_model.h"

namespace yichuang::supervision {

struct AlertRow {
  client::Alert alert;
  QString officeName;
  bool operator==(const AlertRow&) const = default;
};

/// What is wrong in the offices one looks after.
class AlertListModel : public ui::KeyedListModel<AlertRow> {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("belongs to SupervisionViewModel")
 public:
  enum Role { TextRole = Qt::UserRole, OfficeRole, IconRole, UrgentRole };

  explicit AlertListModel(const client::Clock& clock, QObject* parent = nullptr)
      : KeyedListModel(parent), clock_(clock) {}

  /// A citizen waits for somebody; the rest are things.
  [[nodiscard]] static bool isUrgent(client::Alert::Kind kind);

  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
  void refreshTexts() { refresh(); }

 protected:
  /// A machine has an alert for each part that needs somebody.
  [[nodiscard]] QString keyOf(const AlertRow& row) const override;

 private:
  const client::Clock& clock_;
};

}  // namespace yichuang::supervision
