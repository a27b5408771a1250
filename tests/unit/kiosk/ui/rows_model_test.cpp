#include "kiosk/ui/models/rows_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace yichuang::ui {
namespace {

class RowsModelTest : public ::testing::Test {
 protected:
  QStringList keys() const {
    QStringList all;
    for (const Row& row : model_.rows()) all << row.key;
    return all;
  }
  void set(const QStringList& keys) {
    QList<Row> rows;
    for (const QString& key : keys) rows.append({.key = key});
    model_.setRows(rows);
  }

  RowsModel model_;
  QAbstractItemModelTester tester_{&model_, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(RowsModelTest, NeverResets) {
  QSignalSpy resets(&model_, &QAbstractItemModel::modelReset);
  for (const QStringList& keys :
       {QStringList{"a", "b", "c"}, {"c", "a"}, {"x", "c", "y", "a"}, {}, {"z"}}) {
    set(keys);
    EXPECT_EQ(this->keys(), keys);
  }
  EXPECT_EQ(resets.count(), 0);
}

TEST_F(RowsModelTest, TellsOnlyOfRowsThatChanged) {
  model_.setRows({{.key = "a", .title = "1"}, {.key = "b", .title = "2"}});
  QSignalSpy changed(&model_, &QAbstractItemModel::dataChanged);
  model_.setRows({{.key = "a", .title = "1"}, {.key = "b", .title = "3"}});
  ASSERT_EQ(changed.count(), 1);
  EXPECT_EQ(changed[0][0].toModelIndex().row(), 1);
}

TEST_F(RowsModelTest, CountFollowsTheRows) {
  QSignalSpy counted(&model_, &RowsModel::countChanged);
  set({"a", "b"});
  EXPECT_EQ(model_.count(), 2);
  EXPECT_GT(counted.count(), 0);
}

TEST_F(RowsModelTest, EveryFieldHasItsRole) {
  model_.setRows({{.key = "k",
                   .title = "t",
                   .subtitle = "s",
                   .value = "v",
                   .badge = "b",
                   .icon = "i",
                   .chosen = true,
                   .available = false}});
  QHash<QByteArray, QVariant> values;
  const auto names = model_.roleNames();
  for (auto it = names.begin(); it != names.end(); ++it)
    values[it.value()] = model_.data(model_.index(0), it.key());
  EXPECT_EQ(values["key"], "k");
  EXPECT_EQ(values["title"], "t");
  EXPECT_EQ(values["subtitle"], "s");
  EXPECT_EQ(values["value"], "v");
  EXPECT_EQ(values["badge"], "b");
  EXPECT_EQ(values["iconName"], "i");
  EXPECT_EQ(values["chosen"], true);
  EXPECT_EQ(values["available"], false);
}

}  // namespace
}  // namespace yichuang::ui
