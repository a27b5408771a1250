#include "kiosk/platform/escpos_printer.h"

#include <utility>

#include "kiosk/platform/escpos.h"

namespace yichuang::platform {
namespace {

constexpr qsizetype kRepliesToStatus = 3;

bool canPrint(DeviceState state) {
  return state == DeviceState::kOk || state == DeviceState::kPaperLow;
}

PrintFault faultOf(DeviceState state) {
  switch (state) {
    case DeviceState::kPaperOut:
      return PrintFault::kPaperOut;
    case DeviceState::kCoverOpen:
      return PrintFault::kCoverOpen;
    case DeviceState::kOffline:
    case DeviceState::kAbsent:
      return PrintFault::kUnreachable;
    case DeviceState::kOk:
    case DeviceState::kPaperLow:
    case DeviceState::kFault:
      return PrintFault::kBroken;
  }
  return PrintFault::kBroken;
}

}  // namespace

EscPosPrinter::EscPosPrinter(std::unique_ptr<ByteChannel> channel, const EscPosOptions& options,
                             QObject* parent)
    : ReceiptPrinter(parent), channel_(std::move(channel)), options_(options) {
  setState(DeviceState::kOffline, channel_->name() + QStringLiteral(": not asked yet"));
  connect(channel_.get(), &ByteChannel::opened, this, &EscPosPrinter::opened);
  connect(channel_.get(), &ByteChannel::received, this, &EscPosPrinter::received);
  connect(channel_.get(), &ByteChannel::written, this, &EscPosPrinter::written);
  connect(channel_.get(), &ByteChannel::lost, this,
          [this](const QString& why) { breakOff(why, PrintFault::kUnreachable); });
  deadline_.setSingleShot(true);
  connect(&deadline_, &QTimer::timeout, this, [this] {
    channel_->abandon();
    breakOff(QStringLiteral("does not answer"), PrintFault::kTimeout);
  });
  connect(&askAgain_, &QTimer::timeout, this, &EscPosPrinter::ask);
  connect(&checks_, &QTimer::timeout, this, &EscPosPrinter::check);
  if (options_.checkEvery.count() > 0) checks_.start(options_.checkEvery);
}

void EscPosPrinter::print(const Receipt& receipt) {
  if (job_ == Job::kPrint) {
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT failed(PrintFault::kBusy); }, Qt::QueuedConnection);
    return;
  }
  if (job_ == Job::kCheck) channel_->abandon();  // a citizen waits; the question can be asked later
  data_ = encodeEscPos(receipt);
  begin(Job::kPrint);
}

void EscPosPrinter::check() {
  if (job_ == Job::kNone) begin(Job::kCheck);
}

void EscPosPrinter::begin(Job job) {
  job_ = job;
  ++run_;
  sent_ = false;
  asking_ = false;
  replies_.clear();
  deadline_.start(options_.answer);
  channel_->open();
}

void EscPosPrinter::opened() {
  if (job_ == Job::kNone) return;
  if (options_.talk != StatusTalk::kNone) {
    if (remains_)
      channel_->write(escPosClear());  // what it answers is passed over: it comes before
    return ask();
  }
  if (job_ == Job::kPrint) return send();
  setState(DeviceState::kOk);
  finish();
}

void EscPosPrinter::ask() {
  if (std::exchange(asking_, true)) return;
  channel_->write(escPosStatusRequest());
}

void EscPosPrinter::received(const QByteArray& bytes) {
  const int run = run_;
  for (const char byte : bytes) {
    if (job_ == Job::kNone || run != run_) return;
    const EscPosReply reply = escPosReply(byte);
    if (reply == EscPosReply::kEnd && sent_) takeEnd(byte);
    if (reply != EscPosReply::kStatus) continue;
    replies_ += byte;
    if (replies_.size() < kRepliesToStatus) continue;
    asking_ = false;
    takeState(escPosState(std::exchange(replies_, {})));
  }
}

void EscPosPrinter::takeState(DeviceState state) {
  if (!canPrint(state)) return refuse(state);
  setState(state);
  if (job_ == Job::kCheck || (sent_ && options_.talk == StatusTalk::kRealTime)) return finish();
  if (!sent_) send();
}

void EscPosPrinter::takeEnd(char reply) {
  const DeviceState state = escPosEndState(reply);
  if (!canPrint(state)) return refuse(state);
  setState(state);
  finish();
}

void EscPosPrinter::send() {
  sent_ = true;
  deadline_.start(options_.printing);
  channel_->write(remains_ ? escPosCut() + data_ : data_);
  remains_ = true;  // until it says that all is out
  if (options_.talk == StatusTalk::kNone) return;
  if (options_.talk == StatusTalk::kFull) channel_->write(escPosEndRequest());
  ask();
  askAgain_.start(options_.askAgain);
}

void EscPosPrinter::written() {
  if (!sent_ || options_.talk != StatusTalk::kNone) return;
  setState(DeviceState::kOk);
  finish();
}

void EscPosPrinter::finish() {
  if (sent_) remains_ = false;
  channel_->close();
  if (end() == Job::kPrint) Q_EMIT printed();
}

void EscPosPrinter::refuse(DeviceState state) {
  if (sent_) channel_->write(escPosClear());
  channel_->close();
  setState(state, channel_->name());
  fail(faultOf(state));
}

void EscPosPrinter::breakOff(const QString& why, PrintFault fault) {
  if (job_ == Job::kNone) return;
  setState(DeviceState::kOffline, channel_->name() + QStringLiteral(": ") + why);
  fail(sent_ ? PrintFault::kInterrupted : fault);
}

void EscPosPrinter::fail(PrintFault fault) {
  const bool begun = sent_;
  if (end() == Job::kPrint) Q_EMIT failed(fault, begun);
}

EscPosPrinter::Job EscPosPrinter::end() {
  deadline_.stop();
  askAgain_.stop();
  data_.clear();
  sent_ = false;
  return std::exchange(job_, Job::kNone);
}

}  // namespace yichuang::platform
