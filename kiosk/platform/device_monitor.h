#pragma once

#include <functional>

#include "kiosk/platform/device.h"

namespace yichuang::platform {

/// How every device of this machine is: the one place from which technicians and the server learn
/// it. A kind that is not watched is absent. GUI thread only.
class DeviceMonitor : public QObject {
  Q_OBJECT

 public:
  using Now = std::function<QDateTime()>;

  explicit DeviceMonitor(Now now, QObject* parent = nullptr);

  /// Follows a device, which outlives the monitor; one of each kind.
  void watch(const Device& device);

  const DeviceStatuses& statuses() const { return statuses_; }
  const DeviceStatus& status(DeviceKind kind) const;

 Q_SIGNALS:
  /// A state changed; a new detail or date of the same state is not a change.
  void changed();

 private:
  void take(const Device& device);

  Now now_;
  DeviceStatuses statuses_;
};

}  // namespace yichuang::platform
