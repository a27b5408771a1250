#include "kiosk/features/assistance/device_reporter.h"

#include <chrono>
#include <utility>

namespace yichuang::assistance {
namespace {

using client::Peripheral;
using platform::DeviceKind;
using platform::DeviceState;

/// Until the server has said how often.
constexpr std::chrono::seconds kFirstInterval{10};

Peripheral::Kind kindOf(DeviceKind kind) {
  switch (kind) {
    case DeviceKind::kCardReader:
      return Peripheral::Kind::CardReader;
    case DeviceKind::kPrinter:
      return Peripheral::Kind::Printer;
    case DeviceKind::kScanner:
      return Peripheral::Kind::Scanner;
    case DeviceKind::kSpeaker:
      return Peripheral::Kind::Speaker;
  }
  return Peripheral::Kind::Unknown;
}

Peripheral::State stateOf(DeviceState state) {
  switch (state) {
    case DeviceState::kOk:
      return Peripheral::State::Ok;
    case DeviceState::kAbsent:
      return Peripheral::State::Absent;
    case DeviceState::kPaperLow:
      return Peripheral::State::PaperLow;
    case DeviceState::kPaperOut:
      return Peripheral::State::PaperOut;
    case DeviceState::kCoverOpen:
      return Peripheral::State::CoverOpen;
    case DeviceState::kOffline:
      return Peripheral::State::Offline;
    case DeviceState::kFault:
      return Peripheral::State::Fault;
  }
  return Peripheral::State::Unknown;
}

}  // namespace

DeviceReporter::DeviceReporter(client::AssistanceClient& assistance, Statuses statuses,
                               QString office, QObject* parent)
    : QObject(parent),
      assistance_(assistance),
      statuses_(std::move(statuses)),
      office_(std::move(office)) {
  connect(&next_, &QTimer::timeout, this, &DeviceReporter::report);
  next_.start(kFirstInterval);
}

void DeviceReporter::report() {
  client::PeripheralReport request;
  request.office = office_;
  for (const platform::DeviceStatus& status : statuses_()) {
    Peripheral peripheral;
    peripheral.kind = kindOf(status.kind);
    peripheral.state = stateOf(status.state);
    request.peripherals.append(peripheral);
  }
  // A report under way says what is no longer true.
  call_ = assistance_.reportPeripherals(request, [this](const client::Outcome<int>& seconds) {
    if (seconds) next_.start(std::chrono::seconds(*seconds));
  });
}

}  // namespace yichuang::assistance
