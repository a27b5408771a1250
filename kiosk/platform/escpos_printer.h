#pragma once

#include <chrono>
#include <memory>
#include <optional>

#include <QTimer>

#include "kiosk/platform/byte_channel.h"
#include "kiosk/platform/receipt_printer.h"

namespace yichuang::platform {

/// How much a printer says of itself.
enum class StatusTalk {
  kFull,      ///< answers DLE EOT, and GS r when a receipt is out
  kRealTime,  ///< answers DLE EOT only
  kNone,      ///< a line that cannot be read: printed is what was sent
};

struct EscPosOptions {
  using Span = std::chrono::milliseconds;
  StatusTalk talk{StatusTalk::kFull};
  Span answer{5'000};       ///< longest wait for the printer before something is printed
  Span printing{10'000};    ///< longest wait for a receipt to come out
  Span checkEvery{30'000};  ///< how often an idle printer is asked; 0: never
  Span askAgain{500};       ///< how often a printing one is
};

/// An ESC/POS printer behind any channel. For each receipt: open, ask for its state, send, wait
/// until it says that all is out. A receipt is sent once; when something fails on the way, what is
/// left of it is cleared from channel and printer, and the next one begins with a cut.
class EscPosPrinter final : public ReceiptPrinter {
  Q_OBJECT

 public:
  explicit EscPosPrinter(std::unique_ptr<ByteChannel> channel, const EscPosOptions& options = {},
                         QObject* parent = nullptr);

  void print(const Receipt& receipt) override;
  void check() override;

 private:
  enum class Job { kNone, kCheck, kPrint };

  void begin(Job job);
  void opened();
  void ask();
  void received(const QByteArray& bytes);
  void takeState(DeviceState state);
  void takeEnd(char reply);
  void send();
  void written();
  void finish();
  void breakOff(const QString& why, PrintFault fault);
  void refuse(DeviceState state);
  void fail(PrintFault fault);
  /// Which job it was; none is left.
  Job end();

  std::unique_ptr<ByteChannel> channel_;
  EscPosOptions options_;
  QTimer deadline_;
  QTimer askAgain_;
  QTimer checks_;
  Job job_{Job::kNone};
  QByteArray data_;
  QByteArray replies_;
  int run_{0};  ///< counts the jobs: replies of one are not the next one's
  bool asking_{false};
  bool sent_{false};
  bool remains_{false};  ///< part of a receipt may hang in the machine
};

}  // namespace yichuang::platform
