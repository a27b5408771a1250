#include "kiosk/features/guide/attract_view_model.h"

#include <algorithm>
#include <chrono>

#include <QHash>

#include "kiosk/i18n/wait_text.h"

namespace yichuang::guide {
namespace {

constexpr std::chrono::minutes kRefresh{1};
constexpr qsizetype kMostPapers = 4;

QString clockText(int minuteOfDay) {
  return QTime(0, 0).addSecs(minuteOfDay * 60).toString(QStringLiteral("HH:mm"));
}

}  // namespace

AttractViewModel::AttractViewModel(visit::CatalogueCache& catalogue, client::TicketClient& tickets,
                                   const client::Clock& clock, QObject* parent)
    : QObject(parent), catalogue_(catalogue), tickets_(tickets), clock_(clock) {
  connect(&catalogue_, &visit::CatalogueCache::changed, this, [this] {
    if (shown_ && waits_.isEmpty() && !call_.active()) return refresh();  // the first catalogue
    Q_EMIT changed();
  });
  connect(&minute_, &QTimer::timeout, this, &AttractViewModel::refresh);
  minute_.setInterval(kRefresh);
}

void AttractViewModel::setShown(bool shown) {
  if (shown == shown_) return;
  shown_ = shown;
  Q_EMIT shownChanged();
  if (!shown) {
    minute_.stop();
    call_.cancel();
    return;
  }
  minute_.start();
  refresh();
}

void AttractViewModel::refresh() {
  Q_EMIT changed();  // the day may be another one
  const QString service = usualService();
  if (service.isEmpty()) return;
  call_ = tickets_.estimateWaits(
      {.office = catalogue_.officeName(), .services = {service}, .includeOthers = true},
      [this](client::Outcome<QList<client::OfficeWait>> answer) {
        waits_ = answer ? *std::move(answer) : QList<client::OfficeWait>();
        Q_EMIT changed();
      });
}

QString AttractViewModel::hours() const {
  const client::Office* here = catalogue_.here();
  if (!here || here->hours.isEmpty()) return {};
  const int today = clock_.now().toLocalTime().date().dayOfWeek();
  QStringList intervals;
  for (const client::OpeningDay& day : here->hours) {
    if (day.weekday != today) continue;
    for (const client::OpeningInterval& each : day.intervals)
      intervals << clockText(each.fromMinute) + u'–' + clockText(each.toMinute);
  }
  //: In place of today's opening hours: the hall is closed all day.
  return intervals.isEmpty() ? tr("今天休息") : intervals.join(QStringLiteral(", "));
}

QString AttractViewModel::elsewhere() const {
  const client::OfficeWait* wait = shortest();
  const client::Office* office = wait ? catalogue_.office(wait->office) : nullptr;
  return office ? catalogue_.officeText(*office) : QString();
}

QString AttractViewModel::elsewhereWait() const {
  const client::OfficeWait* wait = shortest();
  return wait ? i18n::waitText(wait->estimate) : QString();
}

QString AttractViewModel::papers() const {
  QHash<QString, int> services;
  QList<client::Material> materials;
  for (const client::Service& service : catalogue_.services()) {
    if (!catalogue_.serviceHere(service.name)) continue;
    for (const client::Material& material : service.materials)
      if (++services[material.code] == 1) materials << material;
  }
  std::ranges::stable_sort(materials, std::greater(), [&](const client::Material& material) {
    return services[material.code];
  });
  QStringList names;
  for (const client::Material& material : materials.first(std::min(kMostPapers, materials.size())))
    names << catalogue_.text(material.displayName);
  //: Between the papers of a list.
  return names.join(tr("、"));
}

QString AttractViewModel::usualService() const {
  for (const client::Situation& situation : catalogue_.situations())
    if (!situation.services.isEmpty() && catalogue_.serviceHere(situation.services.constFirst()))
      return situation.services.constFirst();
  return {};
}

const client::OfficeWait* AttractViewModel::shortest() const {
  const auto found = std::ranges::find_if(waits_, [this](const client::OfficeWait& wait) {
    return wait.office != catalogue_.officeName() && wait.openNow &&
           wait.estimate.openWindows > 0 && wait.exhausted.isEmpty();
  });
  return found == waits_.cend() ? nullptr : &*found;
}

}  // namespace yichuang::guide
