#include "backend/domain/machine.h"

#include <algorithm>

namespace yichuang::domain {

std::string_view to_string(PeripheralKind kind) {
  switch (kind) {
    case PeripheralKind::kCardReader:
      return "card_reader";
    case PeripheralKind::kPrinter:
      return "printer";
    case PeripheralKind::kScanner:
      return "scanner";
    case PeripheralKind::kSpeaker:
      return "speaker";
  }
  return "";
}

std::string_view to_string(PeripheralState state) {
  switch (state) {
    case PeripheralState::kOk:
      return "ok";
    case PeripheralState::kAbsent:
      return "absent";
    case PeripheralState::kPaperLow:
      return "paper_low";
    case PeripheralState::kPaperOut:
      return "paper_out";
    case PeripheralState::kCoverOpen:
      return "cover_open";
    case PeripheralState::kOffline:
      return "offline";
    case PeripheralState::kFault:
      return "fault";
  }
  return "";
}

bool needs_somebody(PeripheralState state) {
  return state != PeripheralState::kOk && state != PeripheralState::kAbsent;
}

std::vector<Peripheral> merged(const std::vector<Peripheral>& known,
                               const std::vector<Peripheral>& reported, Instant now) {
  auto result = reported;
  for (auto& peripheral : result) {
    const auto before = std::ranges::find(known, peripheral.kind, &Peripheral::kind);
    const bool same = before != known.end() && before->state == peripheral.state;
    peripheral.since = same ? before->since : now;
  }
  std::ranges::sort(result, {}, &Peripheral::kind);
  return result;
}

int report_interval_seconds(int offline_after_seconds) {
  return std::max(1, offline_after_seconds / 3);
}

}  // namespace yichuang::domain
