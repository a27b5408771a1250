#include "kiosk/platform/tcp_printer.h"

#include <utility>

#include <QLoggingCategory>

#include "kiosk/platform/escpos.h"

namespace yichuang::platform {
namespace {

Q_LOGGING_CATEGORY(logPrinter, "yichuang.printer")

constexpr qsizetype kAnswerBytes = 2;

const char* describe(PrintFault fault) {
  switch (fault) {
    case PrintFault::kUnreachable:
      return "cannot be reached";
    case PrintFault::kTimeout:
      return "did not answer in time";
    case PrintFault::kPaperOut:
      return "out of paper";
    case PrintFault::kCoverOpen:
      return "cover open";
    case PrintFault::kBroken:
      return "reports an error";
    case PrintFault::kBusy:
      return "busy";
    case PrintFault::kInterrupted:
      return "died while printing";
  }
  return "";
}

}  // namespace

TcpPrinter::TcpPrinter(QString host, quint16 port, std::chrono::milliseconds timeout,
                       QObject* parent)
    : ReceiptPrinter(parent), host_(std::move(host)), port_(port), timeout_(timeout) {
  timer_.setSingleShot(true);
  connect(&timer_, &QTimer::timeout, this, [this] { fail(PrintFault::kTimeout); });
  connect(&socket_, &QTcpSocket::connected, this, &TcpPrinter::connected);
  connect(&socket_, &QTcpSocket::readyRead, this, &TcpPrinter::readAnswer);
  connect(&socket_, &QTcpSocket::errorOccurred, this, [this] { fail(PrintFault::kUnreachable); });
}

void TcpPrinter::print(const Receipt& receipt) {
  if (step_ != Step::kIdle) {
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT failed(PrintFault::kBusy); }, Qt::QueuedConnection);
    return;
  }
  data_ = encodeEscPos(receipt);
  step_ = Step::kAskingBefore;
  timer_.start(timeout_);
  // Queued, because an address without a route fails at once and the answer must come later.
  QMetaObject::invokeMethod(
      this, [this] { connectToPrinter(); }, Qt::QueuedConnection);
}

void TcpPrinter::connectToPrinter() {
  socket_.abort();  // the last receipt's connection may still be closing
  socket_.connectToHost(host_, port_);
}

void TcpPrinter::connected() { socket_.write(escPosStatusRequest()); }

void TcpPrinter::readAnswer() {
  if (step_ == Step::kIdle || socket_.bytesAvailable() < kAnswerBytes) return;
  const QByteArray answer = socket_.read(kAnswerBytes);
  const auto fault =
      escPosFault(static_cast<unsigned char>(answer[0]), static_cast<unsigned char>(answer[1]));
  if (fault) return fail(*fault);
  if (step_ == Step::kAskingAfter) return finish();
  step_ = Step::kAskingAfter;
  socket_.write(data_);
  socket_.write(escPosStatusRequest());
}

void TcpPrinter::finish() {
  socket_.disconnectFromHost();
  rest();
  Q_EMIT printed();
}

void TcpPrinter::fail(PrintFault fault) {
  if (step_ == Step::kIdle) return;
  qCWarning(logPrinter).nospace() << "printer " << host_ << ':' << port_ << ": " << describe(fault);
  rest();
  socket_.abort();
  Q_EMIT failed(fault);
}

void TcpPrinter::rest() {
  step_ = Step::kIdle;
  timer_.stop();
  data_.clear();
}

}  // namespace yichuang::platform
