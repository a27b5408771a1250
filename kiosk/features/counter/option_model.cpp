#include "kiosk/features/counter/option_model.h"

namespace yichuang::counter {

int OptionModel::rowOfKey(const QString& key) const {
  for (int i = 0; i < rows().size(); ++i)
    if (!key.isEmpty() && rows()[i].key == key) return i;
  return -1;
}

QVariant OptionModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Option& option = rows()[index.row()];
  switch (role) {
    case IdRole:
      return option.id;
    case KeyRole:
      return option.key;
    case TitleRole:
      return option.title;
    case SubtitleRole:
      return option.subtitle;
    case EnabledRole:
      return option.enabled;
    default:
      return {};
  }
}

QHash<int, QByteArray> OptionModel::roleNames() const {
  return {{IdRole, "optionId"},
          {KeyRole, "key"},
          {TitleRole, "title"},
          {SubtitleRole, "detail"},
          {EnabledRole, "usable"}};
}

}  // namespace yichuang::counter
