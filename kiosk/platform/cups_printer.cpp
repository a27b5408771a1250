#include "kiosk/platform/cups_printer.h"

#include <utility>

#include "kiosk/platform/cups_job.h"
#include "kiosk/platform/escpos.h"

namespace yichuang::platform {
namespace {

constexpr std::chrono::seconds kCheckEvery{30};
constexpr unsigned long kLongestGoodbyeMs = 500;

}  // namespace

CupsPrinter::CupsPrinter(const QString& server, const QString& queue,
                         std::chrono::milliseconds longest, QObject* parent)
    : ReceiptPrinter(parent),
      thread_(new QThread),
      job_(new CupsJob(CupsQueue(server, queue), longest)) {
  setState(DeviceState::kOffline, QStringLiteral("not asked yet"));
  job_->moveToThread(thread_);
  connect(job_, &CupsJob::stateFound, this, &CupsPrinter::setState);
  connect(job_, &CupsJob::printed, this, [this] {
    printing_ = false;
    Q_EMIT printed();
  });
  connect(job_, &CupsJob::failed, this, &CupsPrinter::fail);
  connect(&checks_, &QTimer::timeout, this, &CupsPrinter::check);
  checks_.start(kCheckEvery);
  thread_->start();
}

CupsPrinter::~CupsPrinter() {
  job_->disconnect(this);
  thread_->quit();
  if (!thread_->wait(kLongestGoodbyeMs)) return;
  delete job_;
  delete thread_;
}

void CupsPrinter::print(const Receipt& receipt) {
  if (std::exchange(printing_, true)) {
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT failed(PrintFault::kBusy); }, Qt::QueuedConnection);
    return;
  }
  QMetaObject::invokeMethod(
      job_, [job = job_, bytes = encodeEscPos(receipt)] { job->print(bytes); },
      Qt::QueuedConnection);
}

void CupsPrinter::check() {
  if (!printing_) QMetaObject::invokeMethod(job_, &CupsJob::check, Qt::QueuedConnection);
}

void CupsPrinter::fail(PrintFault fault, bool begun) {
  printing_ = false;
  Q_EMIT failed(fault, begun);
}

}  // namespace yichuang::platform
