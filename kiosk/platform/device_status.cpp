#include "kiosk/platform/device_status.h"

namespace yichuang::platform {

const char* nameOf(DeviceKind kind) {
  switch (kind) {
    case DeviceKind::kCardReader:
      return "card-reader";
    case DeviceKind::kPrinter:
      return "printer";
    case DeviceKind::kScanner:
      return "scanner";
    case DeviceKind::kSpeaker:
      return "speaker";
  }
  return "";
}

const char* nameOf(DeviceState state) {
  switch (state) {
    case DeviceState::kOk:
      return "ok";
    case DeviceState::kAbsent:
      return "absent";
    case DeviceState::kPaperLow:
      return "paper-low";
    case DeviceState::kPaperOut:
      return "paper-out";
    case DeviceState::kCoverOpen:
      return "cover-open";
    case DeviceState::kOffline:
      return "offline";
    case DeviceState::kFault:
      return "fault";
  }
  return "";
}

}  // namespace yichuang::platform
