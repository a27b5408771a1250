#pragma once

#include <QObject>

#include "kiosk/platform/receipt.h"

namespace yichuang::platform {

/// Why there is no paper in the citizen's hand.
enum class PrintFault { kUnreachable, kTimeout, kPaperOut, kCoverOpen, kBroken, kBusy };

/// Prints receipts one at a time. Each print() is answered by exactly one printed() or failed(),
/// always later, never from inside the call.
class ReceiptPrinter : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  virtual void print(const Receipt& receipt) = 0;

 Q_SIGNALS:
  void printed();
  void failed(yichuang::platform::PrintFault fault);
};

}  // namespace yichuang::platform
