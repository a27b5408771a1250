#pragma once

#include <QObject>
#include <QTimer>

#include "kiosk/client/assistance_client.h"
#include "kiosk/platform/device_status.h"

namespace yichuang::assistance {

/// Tells the server that this machine is there and how its devices are: at once when one changes,
/// and as often as the server wants. What cannot be sent is not kept: the next report says it all.
class DeviceReporter : public QObject {
  Q_OBJECT

 public:
  /// Where the states come from; everything given outlives the reporter.
  using Statuses = std::function<platform::DeviceStatuses()>;

  DeviceReporter(client::AssistanceClient& assistance, Statuses statuses, QString office,
                 QObject* parent = nullptr);

  /// A state changed, or the server is back.
  void report();

  [[nodiscard]] std::chrono::milliseconds nextReport() const { return next_.intervalAsDuration(); }

 private:
  client::AssistanceClient& assistance_;
  const Statuses statuses_;
  const QString office_;
  QTimer next_;
  client::PendingCall call_;
};

}  // namespace yichuang::assistance
