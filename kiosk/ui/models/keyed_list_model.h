#pragma once

#include <utility>

#include <QAbstractListModel>
#include <QList>
#include <QSet>
#include <QString>

namespace yichuang::ui {

/// Rows that have a key. setRows() tells views what was removed, inserted, moved and changed and
/// never resets, so that scrolling, focus and animations survive every update.
/// A subclass names the roles and the key; of two rows with one key the first counts.
template <typename Row>
class KeyedListModel : public QAbstractListModel {
 public:
  using QAbstractListModel::QAbstractListModel;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
  }
  [[nodiscard]] const QList<Row>& rows() const { return rows_; }

  void setRows(QList<Row> rows) {
    dropDoubles(rows);
    removeMissing(rows);
    for (int i = 0; i < rows.size(); ++i) place(i, rows[i]);
  }

 protected:
  [[nodiscard]] virtual QString keyOf(const Row& row) const = 0;

  /// All rows look different, as after a change of language.
  void refresh() {
    if (!rows_.isEmpty()) Q_EMIT dataChanged(index(0), index(static_cast<int>(rows_.size()) - 1));
  }

 private:
  void dropDoubles(QList<Row>& rows) const {
    QSet<QString> seen;
    rows.removeIf([&](const Row& row) {
      const QString key = keyOf(row);
      return seen.contains(key) || (seen.insert(key), false);
    });
  }

  void removeMissing(const QList<Row>& wanted) {
    QSet<QString> keys;
    for (const Row& row : wanted) keys.insert(keyOf(row));
    for (int i = static_cast<int>(rows_.size()) - 1; i >= 0; --i) {
      if (keys.contains(keyOf(rows_[i]))) continue;
      beginRemoveRows({}, i, i);
      rows_.removeAt(i);
      endRemoveRows();
    }
  }

  void place(int target, const Row& row) {
    const int found = find(keyOf(row), target);
    if (found < 0) {
      beginInsertRows({}, target, target);
      rows_.insert(target, row);
      endInsertRows();
      return;
    }
    if (found != target) {
      beginMoveRows({}, found, found, {}, target);
      rows_.move(found, target);
      endMoveRows();
    }
    if (rows_[target] == row) return;
    rows_[target] = row;
    Q_EMIT dataChanged(index(target), index(target));
  }

  [[nodiscard]] int find(const QString& key, int from) const {
    for (int i = from; i < rows_.size(); ++i)
      if (keyOf(rows_[i]) == key) return i;
    return -1;
  }

  QList<Row> rows_;
};

}  // namespace yichuang::ui
