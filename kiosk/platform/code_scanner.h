#pragma once

#include "kiosk/platform/device.h"

namespace yichuang::platform {

/// Reads bar and QR codes people hold before it.
class CodeScanner : public Device {
  Q_OBJECT

 public:
  explicit CodeScanner(QObject* parent = nullptr) : Device(DeviceKind::kScanner, parent) {}

 Q_SIGNALS:
  /// What the code says; may be anything. Empty when that is more than any code of ours.
  void scanned(const QString& text);
};

}  // namespace yichuang::platform
