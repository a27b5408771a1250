#include "kiosk/features/board/call_list_model.h"

namespace yichuang::board {

QVariant CallListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const client::Call& call = rows()[index.row()];
  switch (role) {
    case NumberRole:
      return call.number;
    case WindowRole:
      return call.windowNumber;
    case RepeatedRole:
      return call.callCount > 1;
    default:
      return {};
  }
}

QHash<int, QByteArray> CallListModel::roleNames() const {
  return {{NumberRole, "number"}, {WindowRole, "windowNumber"}, {RepeatedRole, "repeated"}};
}

}  // namespace yichuang::board
