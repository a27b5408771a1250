#include "kiosk/features/lists/rows_model.h"

#include <algorithm>

namespace yichuang::lists {
namespace {

auto hasKey(const QString& key) {
  return [key](const Row& row) { return row.key == key; };
}

}  // namespace

void RowsModel::setRows(const QList<Row>& rows) {
  const qsizetype before = rows_.size();
  removeAllBut(rows);
  for (int i = 0; i < static_cast<int>(rows.size()); ++i) place(i, rows[i]);
  if (rows_.size() != before) Q_EMIT countChanged();
}

void RowsModel::removeAllBut(const QList<Row>& rows) {
  for (int i = count() - 1; i >= 0; --i) {
    if (std::ranges::any_of(rows, hasKey(rows_[i].key))) continue;
    beginRemoveRows({}, i, i);
    rows_.removeAt(i);
    endRemoveRows();
  }
}

void RowsModel::place(int position, const Row& row) {
  const auto found = std::find_if(rows_.cbegin() + position, rows_.cend(), hasKey(row.key));
  if (found == rows_.cend()) {
    beginInsertRows({}, position, position);
    rows_.insert(position, row);
    endInsertRows();
    return;
  }
  const int from = static_cast<int>(found - rows_.cbegin());
  if (from != position) {
    beginMoveRows({}, from, from, {}, position);
    rows_.move(from, position);
    endMoveRows();
  }
  if (rows_[position] == row) return;
  rows_[position] = row;
  Q_EMIT dataChanged(index(position), index(position));
}

int RowsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant RowsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = rows_[index.row()];
  switch (role) {
    case Key:
      return row.key;
    case Title:
    case Qt::DisplayRole:
      return row.title;
    case Subtitle:
      return row.subtitle;
    case Value:
      return row.value;
    case Badge:
      return row.badge;
    case IconName:
      return row.icon;
    case Chosen:
      return row.chosen;
    case Available:
      return row.available;
    default:
      return {};
  }
}

QHash<int, QByteArray> RowsModel::roleNames() const {
  return {{Key, "key"},       {Title, "title"},        {Subtitle, "subtitle"},
          {Value, "value"},   {Badge, "badge"},        {IconName, "iconName"},
          {Chosen, "chosen"}, {Available, "available"}};
}

}  // namespace yichuang::lists
