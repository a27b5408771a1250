#pragma once

#include <chrono>

#include <QThread>
#include <QTimer>

#include "kiosk/platform/receipt_printer.h"

namespace yichuang::platform {

class CupsJob;

/// An ESC/POS printer behind a raw queue of CUPS. Asking the server blocks, so that runs on a
/// thread of its own.
class CupsPrinter final : public ReceiptPrinter {
  Q_OBJECT

 public:
  /// `server`: "host:port"; empty: this machine's. `longest`: until a receipt is given up.
  CupsPrinter(const QString& server, const QString& queue,
              std::chrono::milliseconds longest = std::chrono::seconds(15),
              QObject* parent = nullptr);
  ~CupsPrinter() override;

  void print(const Receipt& receipt) override;
  void check() override;

 private:
  void fail(PrintFault fault, bool begun);

  QThread* thread_;  ///< left alone, not deleted, when the server holds a call up
  CupsJob* job_;     ///< lives on the thread
  QTimer checks_;
  bool printing_{false};
};

}  // namespace yichuang::platform
