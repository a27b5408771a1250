#include "kiosk/features/supervision/office_tree_model.h"

#include <algorithm>
#include <functional>

#include <QSet>

#include "kiosk/i18n/plain_text.h"
#include "kiosk/i18n/wait_text.h"

namespace yichuang::supervision {
namespace {

using client::OfficeOverview;

constexpr int kWatchSeconds = 30 * 60;
constexpr int kActSeconds = 60 * 60;

QString rangeText(const QList<int>& trend) {
  if (trend.isEmpty()) return {};
  const auto [least, most] = std::minmax_element(trend.begin(), trend.end());
  return *least == *most ? QString::number(*least) : QStringLiteral("%1–%2").arg(*least).arg(*most);
}

}  // namespace

OfficeRow::Alert alertOf(const OfficeOverview& office) {
  const bool nobodyServes = office.openWindows == 0 && office.figures.waiting > 0;
  const int longest = office.longestWaitingSeconds;
  if (office.emergencies > 0 || nobodyServes || longest > kActSeconds) return OfficeRow::Alert::Act;
  return longest > kWatchSeconds ? OfficeRow::Alert::Watch : OfficeRow::Alert::None;
}

QList<int> waitingTrend(const OfficeOverview& office) {
  QList<int> trend = office.waitingHistory.waiting;
  if (!trend.isEmpty()) trend.append(office.figures.waiting);
  return trend;
}

QList<OfficeRow> treeOf(const QList<OfficeOverview>& offices) {
  QSet<QString> names;
  for (const OfficeOverview& office : offices) names.insert(office.office);
  QList<OfficeRow> rows;
  const std::function<void(const QString&, int)> addBelow = [&](const QString& parent, int depth) {
    for (const OfficeOverview& office : offices) {
      const bool isRoot = !names.contains(office.parent);
      if (depth == 0 ? !isRoot : (isRoot || office.parent != parent)) continue;
      rows.append({office, depth, alertOf(office)});
      addBelow(office.office, depth + 1);
    }
  };
  addBelow({}, 0);
  return rows;
}

void OfficeTreeModel::setLanguage(const QString& language) {
  language_ = language;
  refresh();
}

QVariant OfficeTreeModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const OfficeRow& row = rows()[index.row()];
  const OfficeOverview& office = row.office;
  switch (role) {
    case OfficeRole:
      return office.office;
    case DepthRole:
      return row.depth;
    case NameRole:
      return office.displayName.in(language_);
    case WindowsRole:
      return QStringLiteral("%1 / %2").arg(office.openWindows).arg(office.windows);
    case WaitingRole:
      return office.figures.waiting;
    case TrendRole:
      return QVariant::fromValue(waitingTrend(office));
    case TrendRangeRole:
      return rangeText(waitingTrend(office));
    case TrendTextRole:
      return trendText(office);
    case LongestRole:
      return office.figures.waiting > 0 ? i18n::durationText(office.longestWaitingSeconds)
                                        : QStringLiteral("–");
    case EstimateRole:
      return office.openWindows > 0 ? i18n::waitText(office.wait) : QStringLiteral("–");
    case AlertRole:
      return alertText(row);
    case ToneRole:
      return row.alert == OfficeRow::Alert::Act     ? QStringLiteral("danger")
             : row.alert == OfficeRow::Alert::Watch ? QStringLiteral("warning")
             : office.openWindows > 0               ? QStringLiteral("success")
                                                    : QStringLiteral("neutral");
    default:
      return {};
  }
}

QString OfficeTreeModel::alertText(const OfficeRow& row) {
  const OfficeOverview& office = row.office;
  //: State of an office: %n windows call for help.
  if (office.emergencies > 0) return tr("%n 个窗口求助", nullptr, office.emergencies);
  //: State of an office: people wait and no window is open.
  if (office.openWindows == 0 && office.figures.waiting > 0) return tr("有人等，无窗口");
  switch (row.alert) {
    case OfficeRow::Alert::Act:
      //: State of an office: somebody has waited for more than an hour.
      return tr("等候过久");
    case OfficeRow::Alert::Watch:
      //: State of an office: somebody has waited for more than half an hour.
      return tr("等候偏长");
    case OfficeRow::Alert::None:
      break;
  }
  //: State of an office: nothing to worry about.
  if (office.openWindows > 0) return tr("正常");
  //: State of an office: within its hours, no window is open and nobody waits.
  if (office.openNow) return tr("未开窗");
  //: State of an office: outside its hours.
  return tr("未开放");
}

QString OfficeTreeModel::trendText(const OfficeOverview& office) {
  const QList<int> trend = waitingTrend(office);
  if (trend.isEmpty()) return {};
  const auto [least, most] = std::minmax_element(trend.begin(), trend.end());
  const int hours = office.waitingHistory.stepSeconds *
                    static_cast<int>(office.waitingHistory.waiting.size() - 1) / 3600;
  //: A small chart of an office in words: over the last %n hours between %1 and %2 people waited,
  //: %3 wait now.
  return tr("过去 %n 小时等候 %1 到 %2 人，现在 %3 人", nullptr, hours)
      .arg(*least)
      .arg(*most)
      .arg(trend.last());
}

QHash<int, QByteArray> OfficeTreeModel::roleNames() const {
  return {{OfficeRole, "office"},     {DepthRole, "depth"},         {NameRole, "name"},
          {WindowsRole, "windows"},   {WaitingRole, "waiting"},     {TrendRole, "trend"},
          {TrendRangeRole, "range"},  {TrendTextRole, "trendText"}, {LongestRole, "longest"},
          {EstimateRole, "estimate"}, {AlertRole, "alertText"},     {ToneRole, "tone"}};
}

}  // namespace yichuang::supervision
