#include "kiosk/features/supervision/supervision_view_model.h"

#include <algorithm>
#include <numeric>

#include "kiosk/client/session_end.h"

namespace yichuang::supervision {

using client::OfficeOverview;

SupervisionViewModel::SupervisionViewModel(client::WatchClient& watch, const client::Clock& clock,
                                           QObject* parent)
    : QObject(parent), watch_(watch), alerts_(clock) {}

void SupervisionViewModel::start(const QString& root) {
  cityFeed_ = watch_.watchCity(root, {[this](const client::CityUpdate& update) { receive(update); },
                                      [this](const client::LinkStatus& link) {
                                        link_ = link;
                                        Q_EMIT changed();
                                        if (client::endsSession(link.error))
                                          Q_EMIT sessionEnded(link.error);
                                      }});
}

void SupervisionViewModel::stop() {
  cityFeed_.cancel();
  officeFeed_.cancel();
  known_.clear();
  selected_.clear();
  link_ = {};
  offices_.setRows({});
  windows_.show({});
  alerts_.setRows({});
  Q_EMIT changed();
}

void SupervisionViewModel::receive(const client::CityUpdate& update) {
  if (update.complete) known_.clear();
  for (const OfficeOverview& office : update.offices) {
    const auto found = std::find_if(known_.begin(), known_.end(), [&](const OfficeOverview& each) {
      return each.office == office.office;
    });
    if (found == known_.end())
      known_.append(office);
    else
      *found = office;
  }
  offices_.setRows(treeOf(known_));
  showAlerts();
  if (selected_.isEmpty() && offices_.rowCount() > 0) select(0);
  Q_EMIT changed();
}

void SupervisionViewModel::select(int row) {
  if (row < 0 || row >= offices_.rowCount()) return;
  const QString office = offices_.rows()[row].office.office;
  if (office == selected_) return;
  selected_ = office;
  windows_.show({});
  follow(office);
  Q_EMIT changed();
}

void SupervisionViewModel::follow(const QString& office) {
  officeFeed_ = watch_.watchOffice(
      office, {[this](const client::OfficeUpdate& update) { windows_.show(update.windows); },
               // The city's feed tells of the link.
               [](const client::LinkStatus&) {}});
}

void SupervisionViewModel::setLanguage(const QString& language) {
  language_ = language;
  offices_.setLanguage(language);
  windows_.refreshTexts();
  showAlerts();
  alerts_.refreshTexts();
  Q_EMIT changed();
}

void SupervisionViewModel::showAlerts() {
  QList<AlertRow> rows;
  for (const OfficeOverview& office : known_) {
    for (const client::Alert& alert : office.attention.alerts)
      rows.append({alert, office.displayName.in(language_)});
  }
  std::stable_sort(rows.begin(), rows.end(), [](const AlertRow& a, const AlertRow& b) {
    const bool urgent = AlertListModel::isUrgent(a.alert.kind);
    if (urgent != AlertListModel::isUrgent(b.alert.kind)) return urgent;
    return a.alert.startTime < b.alert.startTime;
  });
  alerts_.setRows(rows);
}

client::Attention SupervisionViewModel::attention() const {
  client::Attention all;
  for (const OfficeOverview& office : known_) all.helpCalls += office.attention.helpCalls;
  std::stable_sort(all.helpCalls.begin(), all.helpCalls.end(),
                   [](const client::HelpCall& a, const client::HelpCall& b) {
                     return a.raiseTime < b.raiseTime;
                   });
  return all;
}

QString SupervisionViewModel::selectedName() const {
  for (const OfficeOverview& office : known_)
    if (office.office == selected_) return office.displayName.in(language_);
  return {};
}

int SupervisionViewModel::openWindows() const {
  return std::accumulate(known_.begin(), known_.end(), 0, [](int sum, const OfficeOverview& each) {
    return sum + each.openWindows;
  });
}

int SupervisionViewModel::waiting() const {
  return std::accumulate(known_.begin(), known_.end(), 0, [](int sum, const OfficeOverview& each) {
    return sum + each.figures.waiting;
  });
}

int SupervisionViewModel::served() const {
  return std::accumulate(known_.begin(), known_.end(), 0, [](int sum, const OfficeOverview& each) {
    return sum + each.figures.served;
  });
}

int SupervisionViewModel::alarms() const {
  return static_cast<int>(std::count_if(
      known_.begin(), known_.end(),
      [](const OfficeOverview& each) { return alertOf(each) == OfficeRow::Alert::Act; }));
}

bool SupervisionViewModel::isConnected() const {
  return link_.state == client::LinkStatus::State::Live ||
         link_.state == client::LinkStatus::State::Connecting;
}

QString SupervisionViewModel::staleSince() const {
  return link_.staleSince.isNull()
             ? QString()
             : link_.staleSince.toLocalTime().toString(QStringLiteral("HH:mm"));
}

}  // namespace yichuang::supervision
