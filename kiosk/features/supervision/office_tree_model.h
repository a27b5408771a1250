#pragma once

#include <QtQml/qqmlregistration.h>

#include "kiosk/client/watch.h"
#include "kiosk/ui/models/keyed_list_model.h"

namespace yichuang::supervision {

/// An office in the tree, how deep it lies and whether it needs a supervisor's eye.
struct OfficeRow {
  enum class Alert { None, Watch, Act };
  client::OfficeOverview office;
  int depth = 0;
  Alert alert = Alert::None;
  bool operator==(const OfficeRow&) const = default;
};

/// Alarms of an office: help called for, people waiting with no window open, or a wait over an hour
/// want action; a wait over half an hour wants watching (the thresholds of the hall's own rules).
OfficeRow::Alert alertOf(const client::OfficeOverview& office);

/// How many waited lately and, last, how many wait now; empty when the past is not known.
QList<int> waitingTrend(const client::OfficeOverview& office);

/// Children right after their parent, each office once, in the order given; an office whose parent
/// is not among them stands at the top.
QList<OfficeRow> treeOf(const QList<client::OfficeOverview>& offices);

/// The offices at and below one, as a table indented by level.
class OfficeTreeModel : public ui::KeyedListModel<OfficeRow> {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("belongs to SupervisionViewModel")
 public:
  enum Role {
    OfficeRole = Qt::UserRole,
    DepthRole,
    NameRole,
    WindowsRole,
    WaitingRole,
    TrendRole,       ///< list of numbers, the last is now
    TrendRangeRole,  ///< "3–18"
    TrendTextRole,   ///< the same in words
    LongestRole,
    EstimateRole,
    AlertRole,
    ToneRole,
  };
  using KeyedListModel::KeyedListModel;

  void setLanguage(const QString& language);
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

 protected:
  [[nodiscard]] QString keyOf(const OfficeRow& row) const override { return row.office.office; }

 private:
  [[nodiscard]] static QString alertText(const OfficeRow& row);
  [[nodiscard]] static QString trendText(const client::OfficeOverview& office);

  QString language_ = QStringLiteral("zh_CN");
};

}  // namespace yichuang::supervision
