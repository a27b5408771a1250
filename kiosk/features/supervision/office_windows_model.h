#pragma once

#include <QtQml/qqmlregistration.h>

#include "kiosk/client/ticket.h"
#include "kiosk/ui/models/keyed_list_model.h"

namespace yichuang::supervision {

/// The windows of one office: who sits there and what happens.
class OfficeWindowsModel : public ui::KeyedListModel<client::Window> {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("belongs to SupervisionViewModel")
 public:
  enum Role { NumberRole = Qt::UserRole, ClerkRole, StateRole, ToneRole };
  using KeyedListModel::KeyedListModel;

  void refreshTexts() { refresh(); }
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

 protected:
  [[nodiscard]] QString keyOf(const client::Window& window) const override { return window.name; }

 private:
  [[nodiscard]] static QString stateOf(const client::Window& window);
};

}  // namespace yichuang::supervision
