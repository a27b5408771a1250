#include "kiosk/platform/cups_job.h"

#include <utility>

namespace yichuang::platform {
namespace {

constexpr std::chrono::milliseconds kLook{200};
/// A queue keeps the reasons of the job before until the next one has run for a moment.
constexpr std::chrono::milliseconds kOldReasons{1'500};

PrintFault faultOf(DeviceState state) {
  switch (state) {
    case DeviceState::kPaperOut:
      return PrintFault::kPaperOut;
    case DeviceState::kCoverOpen:
      return PrintFault::kCoverOpen;
    case DeviceState::kOffline:
      return PrintFault::kUnreachable;
    default:
      return PrintFault::kBroken;
  }
}

bool canPrint(DeviceState state) {
  return state == DeviceState::kOk || state == DeviceState::kPaperLow;
}

}  // namespace

CupsJob::CupsJob(CupsQueue queue, std::chrono::milliseconds longest)
    : queue_(std::move(queue)), longest_(longest) {
  look_.setInterval(kLook);
  connect(&look_, &QTimer::timeout, this, &CupsJob::follow);
}

void CupsJob::check() {
  if (!job_) askStatus();
}

CupsQueue::Status CupsJob::askStatus() {
  const CupsQueue::Status status = queue_.status();
  Q_EMIT stateFound(status.state, queue_.name() + u' ' + status.detail);
  return status;
}

void CupsJob::print(const QByteArray& bytes) {
  const CupsQueue::Status status = askStatus();
  if (!status.takesJobs) return Q_EMIT failed(faultOf(status.state), false);
  const auto job = queue_.submit(bytes);
  if (!job) {
    Q_EMIT stateFound(DeviceState::kFault, queue_.name() + u' ' + job.error());
    return Q_EMIT failed(PrintFault::kBroken, false);
  }
  job_ = *job;
  deadline_.setRemainingTime(longest_);
  oldReasons_.setRemainingTime(kOldReasons);
  look_.start();
}

void CupsJob::follow() {
  if (!job_) return;
  const CupsQueue::JobState job = queue_.jobState(*job_);
  if (job == CupsQueue::JobState::kDone) {
    look_.stop();
    job_.reset();
    askStatus();
    return Q_EMIT printed();
  }
  if (job == CupsQueue::JobState::kEnded) return giveUp(PrintFault::kInterrupted);
  if (!oldReasons_.hasExpired()) return;
  const DeviceState state = askStatus().state;
  // "connecting-to-device" is also what a printer says for a while that is well.
  if (!canPrint(state) && state != DeviceState::kOffline) return giveUp(faultOf(state));
  if (deadline_.hasExpired())
    giveUp(state == DeviceState::kOffline ? PrintFault::kUnreachable : PrintFault::kTimeout);
}

void CupsJob::giveUp(PrintFault fault) {
  look_.stop();
  queue_.cancel(*std::exchange(job_, std::nullopt));
  Q_EMIT failed(fault, true);
}

}  // namespace yichuang::platform
