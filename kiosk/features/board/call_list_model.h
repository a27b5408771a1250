#pragma once

#include <QtQml/qqmlregistration.h>

#include "kiosk/client/watch.h"
#include "kiosk/ui/models/keyed_list_model.h"

namespace yichuang::board {

/// The last calls, newest first, one row a number.
class CallListModel : public ui::KeyedListModel<client::Call> {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("belongs to BoardViewModel")
 public:
  enum Role { NumberRole = Qt::UserRole, WindowRole, RepeatedRole };
  using KeyedListModel::KeyedListModel;

  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

 protected:
  [[nodiscard]] QString keyOf(const client::Call& call) const override { return call.number; }
};

}  // namespace yichuang::board
