#include "backend/rpc/translate_assistance.h"

#include <algorithm>

#include "backend/domain/resource_name.h"

namespace yichuang::rpc {
namespace {

using assistance::v1::Alert;
using assistance::v1::HelpCall;
using assistance::v1::Peripheral;

tl::unexpected<domain::Error> unknown_value(const char* field) {
  return domain::fail(domain::Reason::kFieldInvalid, "a value is not known", {{"field", field}});
}

}  // namespace

HelpCall::Kind to_proto(domain::HelpCallKind kind) {
  switch (kind) {
    case domain::HelpCallKind::kNeedHelp:
      return HelpCall::NEED_HELP;
    case domain::HelpCallKind::kNoPaper:
      return HelpCall::NO_PAPER;
    case domain::HelpCallKind::kCardUnreadable:
      return HelpCall::CARD_UNREADABLE;
  }
  return HelpCall::KIND_UNSPECIFIED;
}

HelpCall::State to_proto(domain::HelpCallState state) {
  switch (state) {
    case domain::HelpCallState::kOpen:
      return HelpCall::OPEN;
    case domain::HelpCallState::kAcknowledged:
      return HelpCall::ACKNOWLEDGED;
    case domain::HelpCallState::kClosed:
      return HelpCall::CLOSED;
  }
  return HelpCall::STATE_UNSPECIFIED;
}

Peripheral::Kind to_proto(domain::PeripheralKind kind) {
  switch (kind) {
    case domain::PeripheralKind::kCardReader:
      return Peripheral::CARD_READER;
    case domain::PeripheralKind::kPrinter:
      return Peripheral::PRINTER;
    case domain::PeripheralKind::kScanner:
      return Peripheral::SCANNER;
    case domain::PeripheralKind::kSpeaker:
      return Peripheral::SPEAKER;
  }
  return Peripheral::KIND_UNSPECIFIED;
}

Peripheral::State to_proto(domain::PeripheralState state) {
  switch (state) {
    case domain::PeripheralState::kOk:
      return Peripheral::OK;
    case domain::PeripheralState::kAbsent:
      return Peripheral::ABSENT;
    case domain::PeripheralState::kPaperLow:
      return Peripheral::PAPER_LOW;
    case domain::PeripheralState::kPaperOut:
      return Peripheral::PAPER_OUT;
    case domain::PeripheralState::kCoverOpen:
      return Peripheral::COVER_OPEN;
    case domain::PeripheralState::kOffline:
      return Peripheral::OFFLINE;
    case domain::PeripheralState::kFault:
      return Peripheral::FAULT;
  }
  return Peripheral::STATE_UNSPECIFIED;
}

Alert::Kind to_proto(domain::AlertKind kind) {
  switch (kind) {
    case domain::AlertKind::kHelpCallOpen:
      return Alert::HELP_CALL_OPEN;
    case domain::AlertKind::kWaitOverBound:
      return Alert::WAIT_OVER_BOUND;
    case domain::AlertKind::kWindowPaused:
      return Alert::WINDOW_PAUSED;
    case domain::AlertKind::kDeviceOffline:
      return Alert::DEVICE_OFFLINE;
    case domain::AlertKind::kPeripheralTrouble:
      return Alert::PERIPHERAL_TROUBLE;
  }
  return Alert::KIND_UNSPECIFIED;
}

domain::Result<domain::HelpCallKind> from_proto(HelpCall::Kind kind) {
  for (const auto known : {domain::HelpCallKind::kNeedHelp, domain::HelpCallKind::kNoPaper,
                           domain::HelpCallKind::kCardUnreadable}) {
    if (to_proto(known) == kind) return known;
  }
  return unknown_value("kind");
}

domain::Result<domain::PeripheralKind> from_proto(Peripheral::Kind kind) {
  for (const auto known : {domain::PeripheralKind::kCardReader, domain::PeripheralKind::kPrinter,
                           domain::PeripheralKind::kScanner, domain::PeripheralKind::kSpeaker}) {
    if (to_proto(known) == kind) return known;
  }
  return unknown_value("peripherals.kind");
}

domain::Result<domain::PeripheralState> from_proto(Peripheral::State state) {
  using enum domain::PeripheralState;
  for (const auto known : {kOk, kAbsent, kPaperLow, kPaperOut, kCoverOpen, kOffline, kFault}) {
    if (to_proto(known) == state) return known;
  }
  return unknown_value("peripherals.state");
}

domain::Result<std::vector<domain::Peripheral>> from_proto(
    const google::protobuf::RepeatedPtrField<Peripheral>& peripherals) {
  std::vector<domain::Peripheral> known;
  for (const auto& peripheral : peripherals) {
    const auto kind = from_proto(peripheral.kind());
    if (!kind) return tl::unexpected(kind.error());
    const auto state = from_proto(peripheral.state());
    if (!state) return tl::unexpected(state.error());
    if (std::ranges::find(known, *kind, &domain::Peripheral::kind) != known.end()) {
      return unknown_value("peripherals.kind");
    }
    known.push_back({.kind = *kind, .state = *state});
  }
  return known;
}

HelpCall to_proto(const domain::WatchedHelpCall& watched, Audience audience) {
  const auto& call = watched.call;
  HelpCall proto;
  proto.set_name(domain::help_call_name(call.office, call.id));
  proto.set_device(domain::device_name(call.device));
  proto.set_device_display_name(watched.display_name);
  proto.set_kind(to_proto(call.kind));
  proto.set_page(call.page);
  proto.set_state(to_proto(call.state));
  *proto.mutable_raise_time() = to_proto(call.raised);
  if (call.acknowledged) *proto.mutable_acknowledge_time() = to_proto(*call.acknowledged);
  if (audience == Audience::kStaff) proto.set_acknowledger(call.acknowledger_name);
  if (call.closed) *proto.mutable_close_time() = to_proto(*call.closed);
  return proto;
}

Peripheral to_proto(const domain::Peripheral& peripheral) {
  Peripheral proto;
  proto.set_kind(to_proto(peripheral.kind));
  proto.set_state(to_proto(peripheral.state));
  *proto.mutable_state_time() = to_proto(peripheral.since);
  return proto;
}

Alert to_proto(const domain::Alert& alert, const std::string& office) {
  Alert proto;
  proto.set_kind(to_proto(alert.kind));
  proto.set_office(domain::office_name(office));
  proto.set_subject(alert.subject);
  proto.set_display_name(alert.display_name);
  *proto.mutable_start_time() = to_proto(alert.started);
  proto.set_bound_seconds(static_cast<int>(alert.bound.count()));
  if (alert.peripheral) *proto.mutable_peripheral() = to_proto(*alert.peripheral);
  proto.set_pause_reason(alert.pause_reason);
  return proto;
}

}  // namespace yichuang::rpc
