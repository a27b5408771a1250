#include "kiosk/features/guide/guide_view_model.h"

#include <algorithm>

#include "kiosk/features/guide/services_view_model.h"
#include "kiosk/i18n/wait_text.h"

namespace yichuang::guide {
namespace {

constexpr qsizetype kMostOffices = 5;

}  // namespace

GuideViewModel::GuideViewModel(visit::CatalogueCache& catalogue, client::TicketClient& tickets,
                               visit::VisitDraft& draft, QObject* parent)
    : QObject(parent), catalogue_(catalogue), tickets_(tickets), draft_(draft) {
  connect(&catalogue_, &visit::CatalogueCache::changed, this, &GuideViewModel::show);
  connect(&draft_, &visit::VisitDraft::changed, this, &GuideViewModel::draftChanged);
}

QString GuideViewModel::title() const {
  if (draft_.services().size() == 1) return catalogue_.serviceText(draft_.services().constFirst());
  //: Heading over several chosen services; %n is their number.
  return tr("%n 件事一次办", nullptr, static_cast<int>(draft_.services().size()));
}

const client::OfficeWait* GuideViewModel::here() const {
  const auto here = std::ranges::find(waits_, catalogue_.officeName(), &client::OfficeWait::office);
  return here == waits_.cend() ? nullptr : &*here;
}

QString GuideViewModel::waitHere() const {
  const client::OfficeWait* wait = here();
  return wait && wait->exhausted.isEmpty() ? i18n::waitSentence(wait->estimate) : QString();
}

QString GuideViewModel::obstacle() const {
  for (const QString& name : draft_.services()) {
    const auto here = catalogue_.serviceHere(name);
    if (!here)
      //: %1 is a service that another office handles; see the list of offices.
      return tr("本大厅不办“%1”，请看页面上列出的可以办的地方。").arg(catalogue_.serviceText(name));
    if (here->precheckOnly)
      //: %1 is a service for which the desk looks at the papers first and gives the number.
      return tr("“%1”请先到导办台看材料，由导办台给您取号。").arg(catalogue_.serviceText(name));
  }
  if (const client::Office* office = catalogue_.here(); office && !office->openNow)
    //: No numbers are given outside the opening hours.
    return tr("现在不是办公时间，暂不取号。");
  if (const client::OfficeWait* wait = here(); wait && !wait->exhausted.isEmpty())
    //: %1 is a service that has so many numbers a day here; see the list of offices.
    return tr("“%1”今天的号已经取完。请改日再来、预约，或到页面上列出的其他地方办。")
        .arg(catalogue_.serviceText(wait->exhausted.constFirst()));
  return {};
}

bool GuideViewModel::canAdd() const {
  const client::Office* here = catalogue_.here();
  return here &&
         (here->maxServicesPerTicket <= 0 || draft_.services().size() < here->maxServicesPerTicket);
}

void GuideViewModel::refresh() {
  asked_ = draft_.services();
  waits_.clear();
  call_.cancel();
  if (!asked_.isEmpty()) {
    call_ = tickets_.estimateWaits(
        {.office = catalogue_.officeName(), .services = asked_, .includeOthers = true},
        [this](client::Outcome<QList<client::OfficeWait>> answer) {
          if (answer) waits_ = *std::move(answer);
          show();
        });
  }
  show();
}

void GuideViewModel::draftChanged() {
  if (draft_.services() == asked_) return show();
  refresh();
}

void GuideViewModel::show() {
  showServices();
  showMaterials();
  showOffices();
  Q_EMIT changed();
}

void GuideViewModel::showServices() {
  QList<ui::Row> rows;
  for (const QString& name : draft_.services()) {
    const client::Service* service = catalogue_.service(name);
    if (!service) continue;
    rows.append({.key = name,
                 .title = catalogue_.text(service->displayName),
                 .subtitle = catalogue_.text(service->note),
                 .value = limitText(*service)});
  }
  services_.setRows(rows);
}

void GuideViewModel::showMaterials() {
  QList<ui::Row> rows;
  for (const QString& name : draft_.services()) {
    const client::Service* service = catalogue_.service(name);
    for (const client::Material& material :
         service ? service->materials : QList<client::Material>()) {
      if (std::ranges::any_of(rows, [&](const ui::Row& row) { return row.key == material.code; }))
        continue;
      rows.append({.key = material.code,
                   .title = catalogue_.text(material.displayName),
                   .subtitle = catalogue_.text(material.note),
                   //: Whether the paper itself or a copy of it has to be shown.
                   .badge = material.original ? tr("原件") : tr("复印件")});
    }
  }
  materials_.setRows(rows);
}

QString GuideViewModel::valueOf(const client::OfficeWait& wait) {
  //: The office is closed at this time.
  if (!wait.openNow) return tr("现在不办公");
  //: The office gives no more numbers for the service today.
  if (!wait.exhausted.isEmpty()) return tr("今天的号已取完");
  return i18n::waitText(wait.estimate);
}

void GuideViewModel::showOffices() {
  QList<ui::Row> rows;
  for (const client::OfficeWait& wait : waits_) {
    const client::Office* office = catalogue_.office(wait.office);
    if (!office || rows.size() >= kMostOffices) continue;
    const bool here = wait.office == catalogue_.officeName();
    rows.append({.key = wait.office,
                 .title = catalogue_.officeText(*office),
                 .subtitle = catalogue_.text(office->address),
                 .value = valueOf(wait),
                 //: Marks the office one stands in.
                 .badge = here ? tr("您在这里") : QString(),
                 .available = wait.openNow && wait.exhausted.isEmpty()});
  }
  offices_.setRows(rows);
}

}  // namespace yichuang::guide
