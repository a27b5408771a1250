#include "kiosk/platform/device_monitor.h"

#include <QLoggingCategory>

namespace yichuang::platform {
namespace {

Q_LOGGING_CATEGORY(logDevices, "yichuang.devices")

}  // namespace

DeviceMonitor::DeviceMonitor(Now now, QObject* parent) : QObject(parent), now_(std::move(now)) {
  for (const DeviceKind kind :
       {DeviceKind::kCardReader, DeviceKind::kPrinter, DeviceKind::kScanner, DeviceKind::kSpeaker})
    statuses_.append({.kind = kind, .since = now_()});
}

void DeviceMonitor::watch(const Device& device) {
  connect(&device, &Device::stateChanged, this, [this, &device] { take(device); });
  take(device);
}

const DeviceStatus& DeviceMonitor::status(DeviceKind kind) const {
  return statuses_.at(static_cast<qsizetype>(kind));
}

void DeviceMonitor::take(const Device& device) {
  DeviceStatus& status = statuses_[static_cast<qsizetype>(device.kind())];
  status.detail = device.detail();
  if (status.state == device.state()) return;
  status.state = device.state();
  status.since = now_();
  if (!status.works() && status.state != DeviceState::kAbsent)
    qCWarning(logDevices).noquote().nospace()
        << nameOf(status.kind) << ": " << nameOf(status.state) << ' ' << status.detail;
  Q_EMIT changed();
}

}  // namespace yichuang::platform
