#pragma once

#include <chrono>

#include <QByteArray>
#include <QString>
#include <QTcpSocket>
#include <QTimer>

#include "kiosk/platform/receipt_printer.h"

namespace yichuang::platform {

/// An ESC/POS printer in the network (port 9100). For each receipt: connect, ask for its state,
/// send, ask again. Only when the second answer is good was the receipt printed.
class TcpPrinter final : public ReceiptPrinter {
  Q_OBJECT

 public:
  /// `timeout` is for the whole of one receipt.
  TcpPrinter(QString host, quint16 port,
             std::chrono::milliseconds timeout = std::chrono::seconds(6),
             QObject* parent = nullptr);

  void print(const Receipt& receipt) override;

 private:
  enum class Step { kIdle, kAskingBefore, kAskingAfter };

  void connectToPrinter();
  void connected();
  void readAnswer();
  void finish();
  void fail(PrintFault fault);
  void rest();

  QString host_;
  quint16 port_;
  std::chrono::milliseconds timeout_;
  QTcpSocket socket_;
  QTimer timer_;
  Step step_{Step::kIdle};
  QByteArray data_;
};

}  // namespace yichuang::platform
