#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace yichuang::lists {

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

/// A list of rows. A new list is merged into the old one by key, so that rows on the screen stay
/// where they are and only what is new comes in.
class RowsModel : public QAbstractListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by view-models")
  Q_PROPERTY(int count READ count NOTIFY countChanged)

 public:
  enum Role {
    Key = Qt::UserRole,
    Title,
    Subtitle,
    Value,
    Badge,
    IconName,
    Chosen,
    Available,
  };

  using QAbstractListModel::QAbstractListModel;

  void setRows(const QList<Row>& rows);
  const QList<Row>& rows() const { return rows_; }
  int count() const { return static_cast<int>(rows_.size()); }

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QHash<int, QByteArray> roleNames() const override;

 Q_SIGNALS:
  void countChanged();

 private:
  void removeAllBut(const QList<Row>& rows);
  void place(int position, const Row& row);

  QList<Row> rows_;
};

}  // namespace yichuang::lists
