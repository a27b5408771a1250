#include "kiosk/platform/sdt_poller.h"

#include <utility>

namespace yichuang::platform {
namespace {

/// Readers overlook a card now and then; a card that was read is only gone when it is not found
/// twice in a row, else it would become the next citizen's.
constexpr int kLooksUntilGone = 2;

}  // namespace

SdtPoller::SdtPoller(QString library, std::vector<int> ports)
    : path_(std::move(library)), ports_(std::move(ports)) {}

SdtPoller::~SdtPoller() {
  if (library_ && port_) library_->close(*port_);
}

void SdtPoller::poll() {
  if (haveLibrary() && havePort()) look();
  Q_EMIT polled();
}

bool SdtPoller::haveLibrary() {
  if (library_) return true;
  auto loaded = SdtLibrary::load(path_);
  if (!loaded) {
    Q_EMIT stateFound(DeviceState::kFault, loaded.error());
    return false;
  }
  library_.emplace(std::move(*loaded));
  return true;
}

bool SdtPoller::havePort() {
  if (port_) return true;
  SdtResult result = SdtResult::kNoReader;
  for (const int port : ports_) {
    result = library_->open(port);
    if (result != SdtResult::kDone) continue;
    port_ = port;
    return true;
  }
  Q_EMIT stateFound(result == SdtResult::kBroken ? DeviceState::kFault : DeviceState::kOffline,
                    QStringLiteral("no reader at the port"));
  return false;
}

void SdtPoller::look() {
  const SdtResult found = library_->find(*port_);
  if (found == SdtResult::kNoReader || found == SdtResult::kBroken) return loseReader(found);
  Q_EMIT stateFound(DeviceState::kOk, QStringLiteral("port %1").arg(*port_));
  if (found != SdtResult::kDone) return noCard();
  emptyLooks_ = 0;
  present_ = true;
  if (reading_ && !taken_) readCard();
}

void SdtPoller::readCard() {
  QByteArray record;
  SdtResult result = library_->select(*port_);
  if (result == SdtResult::kDone) result = library_->read(*port_, record);
  if (result == SdtResult::kNoReader || result == SdtResult::kBroken) return loseReader(result);
  if (result != SdtResult::kDone) return unreadable();
  const auto card = parseIdCardRecord(record);
  record.fill('\0');
  if (!card) return unreadable();
  taken_ = true;
  readWell_ = true;
  Q_EMIT cardRead(*card);
}

void SdtPoller::unreadable() {
  taken_ = true;
  readWell_ = false;
  Q_EMIT cardUnreadable();
}

void SdtPoller::noCard() {
  ++emptyLooks_;
  if (!present_ || (readWell_ && emptyLooks_ < kLooksUntilGone)) return;
  present_ = false;
  taken_ = false;
  readWell_ = false;
  Q_EMIT cardRemoved();
}

void SdtPoller::loseReader(SdtResult why) {
  library_->close(*port_);
  port_.reset();
  // What lay on it stays "taken": a card must be lifted from a working reader to count again.
  if (why == SdtResult::kBroken)
    Q_EMIT stateFound(DeviceState::kFault, QStringLiteral("the security module refuses"));
  else
    Q_EMIT stateFound(DeviceState::kOffline, QStringLiteral("the reader does not answer"));
}

}  // namespace yichuang::platform
