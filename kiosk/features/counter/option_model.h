#pragma once

#include <QtQml/qqmlregistration.h>

#include "kiosk/ui/models/keyed_list_model.h"

namespace yichuang::counter {

/// One thing a clerk can choose. `key` is the digit that chooses it, empty for none.
struct Option {
  QString id;
  QString key;
  QString title;
  QString subtitle;
  bool enabled = true;
  bool operator==(const Option&) const = default;
};

/// A list of choices, by digit, arrow keys or pointer.
class OptionModel : public ui::KeyedListModel<Option> {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("belongs to a view-model")
 public:
  enum Role { IdRole = Qt::UserRole, KeyRole, TitleRole, SubtitleRole, EnabledRole };
  using KeyedListModel::KeyedListModel;

  /// Row of the digit, or -1.
  Q_INVOKABLE int rowOfKey(const QString& key) const;

  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

 protected:
  [[nodiscard]] QString keyOf(const Option& option) const override { return option.id; }
};

}  // namespace yichuang::counter
