#pragma once

#include "kiosk/platform/device.h"
#include "kiosk/platform/receipt.h"

namespace yichuang::platform {

/// Why there is no paper in the citizen's hand.
enum class PrintFault {
  kUnreachable,
  kTimeout,
  kPaperOut,
  kCoverOpen,
  kBroken,
  kBusy,
  kInterrupted,  ///< it died after the receipt was sent; nobody knows how much of it came out
};

/// Prints receipts one at a time. Each print() is answered by exactly one printed() or failed(),
/// always later, never from inside the call. A receipt that failed is never printed later by
/// itself: what is left of it is thrown away.
class ReceiptPrinter : public Device {
  Q_OBJECT

 public:
  explicit ReceiptPrinter(QObject* parent = nullptr) : Device(DeviceKind::kPrinter, parent) {}

  virtual void print(const Receipt& receipt) = 0;
  /// Asks for its state, unless it prints; stateChanged() tells.
  virtual void check() {}

 Q_SIGNALS:
  void printed();
  /// `begun`: the receipt was sent, and part or all of it may be out.
  void failed(yichuang::platform::PrintFault fault, bool begun = false);
};

}  // namespace yichuang::platform
