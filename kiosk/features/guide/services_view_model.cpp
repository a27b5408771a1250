#include "kiosk/features/guide/services_view_model.h"

#include <algorithm>

#include <QCoreApplication>

namespace yichuang::guide {
namespace {

class LimitText {
  Q_DECLARE_TR_FUNCTIONS(LimitText)

 public:
  static QString atOnce() {
    //: The service is done while one waits.
    return tr("当场办结");
  }
  static QString workingDays(int days) {
    //: %n working days at most.
    return tr("%n 个工作日内", "", days);
  }
  static QString days(int days) {
    //: %n calendar days at most.
    return tr("%n 日内", "", days);
  }
};

}  // namespace

QString limitText(const client::Service& service) {
  if (!service.limit) return LimitText::atOnce();
  return service.limit->workingDays ? LimitText::workingDays(service.limit->days)
                                    : LimitText::days(service.limit->days);
}

ServicesViewModel::ServicesViewModel(visit::CatalogueCache& catalogue, visit::VisitDraft& draft,
                                     QObject* parent)
    : QObject(parent), catalogue_(catalogue), draft_(draft) {
  connect(&catalogue_, &visit::CatalogueCache::changed, this, &ServicesViewModel::show);
  connect(&draft_, &visit::VisitDraft::changed, this, &ServicesViewModel::show);
}

QString ServicesViewModel::title() const {
  return situation() ? catalogue_.text(situation()->displayName) : QString();
}

QString ServicesViewModel::hint() const {
  return situation() ? catalogue_.text(situation()->hint) : QString();
}

int ServicesViewModel::most() const {
  const client::Office* here = catalogue_.here();
  return here ? here->maxServicesPerTicket : 0;
}

bool ServicesViewModel::isFull() const { return most() > 0 && chosen() >= most(); }

void ServicesViewModel::open(const QString& situation) {
  situation_ = situation;
  show();
}

void ServicesViewModel::toggle(const QString& service) {
  if (isFull() && !draft_.services().contains(service)) return;
  draft_.toggleService(service);
}

const client::Situation* ServicesViewModel::situation() const {
  const auto& all = catalogue_.situations();
  const auto found = std::ranges::find(all, situation_, &client::Situation::name);
  return found == all.cend() ? nullptr : &*found;
}

void ServicesViewModel::show() {
  QList<ui::Row> rows;
  for (const QString& name : situation() ? situation()->services : QStringList()) {
    const client::Service* service = catalogue_.service(name);
    if (!service) continue;
    const bool chosen = draft_.services().contains(name);
    rows.append({.key = name,
                 .title = catalogue_.text(service->displayName),
                 .subtitle = limitText(*service),
                 .chosen = chosen,
                 .available = chosen || !isFull()});
  }
  services_.setRows(rows);
  Q_EMIT changed();
}

}  // namespace yichuang::guide
