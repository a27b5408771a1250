#include "kiosk/features/guide/hall_view_model.h"

#include "kiosk/i18n/wait_text.h"

namespace yichuang::guide {
namespace {

constexpr std::chrono::seconds kGrace{4};

}  // namespace

HallViewModel::HallViewModel(client::WatchClient& client, visit::CatalogueCache& catalogue,
                             QObject* parent)
    : QObject(parent), catalogue_(catalogue) {
  grace_.setSingleShot(true);
  grace_.setInterval(kGrace);
  grace_.start();
  connect(&grace_, &QTimer::timeout, this, &HallViewModel::graceIsOver);
  connect(&catalogue_, &visit::CatalogueCache::changed, this, &HallViewModel::changed);
  feed_ = client.watchBoard(catalogue_.officeName(),
                            {.onUpdate =
                                 [this](const client::BoardUpdate& update) {
                                   board_ = update.board;
                                   Q_EMIT changed();
                                 },
                             .onLink = [this](const client::LinkStatus& link) { setLink(link); }});
}

QString HallViewModel::officeName() const {
  if (const client::Office* office = catalogue_.here()) return catalogue_.officeText(*office);
  return catalogue_.text(board_.officeName);
}

QString HallViewModel::address() const {
  const client::Office* office = catalogue_.here();
  return office ? catalogue_.text(office->address) : QString();
}

QString HallViewModel::phone() const {
  const client::Office* office = catalogue_.here();
  return office ? office->phone : QString();
}

bool HallViewModel::isOpenNow() const {
  const client::Office* office = catalogue_.here();
  return office && office->openNow;
}

QString HallViewModel::wait() const {
  //: In place of a waiting time: no window is open yet.
  if (isConnected() && board_.wait.openWindows == 0) return tr("窗口还没开");
  return i18n::waitText(board_.wait);
}

QString HallViewModel::staleSince() const {
  return link_.staleSince.isNull() ? QString() : link_.staleSince.toLocalTime().toString("HH:mm");
}

void HallViewModel::graceIsOver() {
  if (isConnected() || away_) return;
  away_ = true;
  Q_EMIT linkChanged();
}

void HallViewModel::setLink(const client::LinkStatus& link) {
  const bool wasConnected = isConnected();
  link_ = link;
  if (isConnected()) {
    grace_.stop();
    away_ = false;
  } else if (!grace_.isActive() && !away_) {
    grace_.start();
  }
  Q_EMIT linkChanged();
  if (isConnected() && !wasConnected) Q_EMIT connectionRestored();
}

}  // namespace yichuang::guide
