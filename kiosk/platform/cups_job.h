#pragma once

#include <chrono>
#include <optional>

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include "kiosk/platform/cups_queue.h"
#include "kiosk/platform/receipt_printer.h"

namespace yichuang::platform {

/// Does the blocking part of CupsPrinter. One receipt is one job; a job that does not come out in
/// time, or whose queue stops, is cancelled, so that it is not printed when somebody puts paper in.
/// Thread rule: everything but the constructor runs on the thread it was moved to.
class CupsJob final : public QObject {
  Q_OBJECT

 public:
  CupsJob(CupsQueue queue, std::chrono::milliseconds longest);

  void check();
  void print(const QByteArray& bytes);

 Q_SIGNALS:
  void stateFound(yichuang::platform::DeviceState state, const QString& detail);
  void printed();
  void failed(yichuang::platform::PrintFault fault, bool begun);

 private:
  CupsQueue::Status askStatus();
  void follow();
  void giveUp(PrintFault fault);

  CupsQueue queue_;
  std::chrono::milliseconds longest_;
  std::optional<int> job_;
  QDeadlineTimer deadline_;
  QDeadlineTimer oldReasons_;
  QTimer look_{this};
};

}  // namespace yichuang::platform
