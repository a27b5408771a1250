#pragma once

#include <QtQml/qqmlregistration.h>

#include "kiosk/ui/models/keyed_list_model.h"

namespace yichuang::ui {

/// What one row or tile of a page shows. `key` is unique in its list and what the page hands back.
struct Row {
  QString key{};
  QString title{};
  QString subtitle{};
  QString value{};  ///< at the end of the row
  QString badge{};
  QString icon{};
  bool chosen{false};
  bool available{true};
  bool operator==(const Row&) const = default;
};

/// The rows of a page's list.
class RowsModel : public ui::KeyedListModel<Row> {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by view-models")
  Q_PROPERTY(int count READ count NOTIFY countChanged)

 public:
  enum Role {
    KeyRole = Qt::UserRole,
    TitleRole,
    SubtitleRole,
    ValueRole,
    BadgeRole,
    IconNameRole,
    ChosenRole,
    AvailableRole,
  };

  explicit RowsModel(QObject* parent = nullptr);

  int count() const { return rowCount(); }
  QVariant data(const QModelIndex& index, int role) const override;
  QHash<int, QByteArray> roleNames() const override;

 Q_SIGNALS:
  void countChanged();

 protected:
  QString keyOf(const Row& row) const override { return row.key; }
};

}  // namespace yichuang::ui
