#include "kiosk/client/grpc/translate.h"

// No `default:`: a value added to either side is a compiler warning here.

namespace yichuang::client {

HelpCall::Kind fromProto(assistance::v1::HelpCall::Kind value) {
  switch (value) {
    case assistance::v1::HelpCall::NEED_HELP:
      return HelpCall::Kind::NeedHelp;
    case assistance::v1::HelpCall::NO_PAPER:
      return HelpCall::Kind::NoPaper;
    case assistance::v1::HelpCall::CARD_UNREADABLE:
      return HelpCall::Kind::CardUnreadable;
    case assistance::v1::HelpCall::KIND_UNSPECIFIED:
    case assistance::v1::HelpCall_Kind_HelpCall_Kind_INT_MIN_SENTINEL_DO_NOT_USE_:
    case assistance::v1::HelpCall_Kind_HelpCall_Kind_INT_MAX_SENTINEL_DO_NOT_USE_:
      break;
  }
  return HelpCall::Kind::Unknown;
}

assistance::v1::HelpCall::Kind toProto(HelpCall::Kind value) {
  switch (value) {
    case HelpCall::Kind::NeedHelp:
      return assistance::v1::HelpCall::NEED_HELP;
    case HelpCall::Kind::NoPaper:
      return assistance::v1::HelpCall::NO_PAPER;
    case HelpCall::Kind::CardUnreadable:
      return assistance::v1::HelpCall::CARD_UNREADABLE;
    case HelpCall::Kind::Unknown:
      break;
  }
  return assistance::v1::HelpCall::KIND_UNSPECIFIED;
}

HelpCall::State fromProto(assistance::v1::HelpCall::State value) {
  switch (value) {
    case assistance::v1::HelpCall::OPEN:
      return HelpCall::State::Open;
    case assistance::v1::HelpCall::ACKNOWLEDGED:
      return HelpCall::State::Acknowledged;
    case assistance::v1::HelpCall::CLOSED:
      return HelpCall::State::Closed;
    case assistance::v1::HelpCall::STATE_UNSPECIFIED:
    case assistance::v1::HelpCall_State_HelpCall_State_INT_MIN_SENTINEL_DO_NOT_USE_:
    case assistance::v1::HelpCall_State_HelpCall_State_INT_MAX_SENTINEL_DO_NOT_USE_:
      break;
  }
  return HelpCall::State::Unknown;
}

assistance::v1::HelpCall::State toProto(HelpCall::State value) {
  switch (value) {
    case HelpCall::State::Open:
      return assistance::v1::HelpCall::OPEN;
    case HelpCall::State::Acknowledged:
      return assistance::v1::HelpCall::ACKNOWLEDGED;
    case HelpCall::State::Closed:
      return assistance::v1::HelpCall::CLOSED;
    case HelpCall::State::Unknown:
      break;
  }
  return assistance::v1::HelpCall::STATE_UNSPECIFIED;
}

Peripheral::Kind fromProto(assistance::v1::Peripheral::Kind value) {
  switch (value) {
    case assistance::v1::Peripheral::CARD_READER:
      return Peripheral::Kind::CardReader;
    case assistance::v1::Peripheral::PRINTER:
      return Peripheral::Kind::Printer;
    case assistance::v1::Peripheral::SCANNER:
      return Peripheral::Kind::Scanner;
    case assistance::v1::Peripheral::SPEAKER:
      return Peripheral::Kind::Speaker;
    case assistance::v1::Peripheral::KIND_UNSPECIFIED:
    case assistance::v1::Peripheral_Kind_Peripheral_Kind_INT_MIN_SENTINEL_DO_NOT_USE_:
    case assistance::v1::Peripheral_Kind_Peripheral_Kind_INT_MAX_SENTINEL_DO_NOT_USE_:
      break;
  }
  return Peripheral::Kind::Unknown;
}

assistance::v1::Peripheral::Kind toProto(Peripheral::Kind value) {
  switch (value) {
    case Peripheral::Kind::CardReader:
      return assistance::v1::Peripheral::CARD_READER;
    case Peripheral::Kind::Printer:
      return assistance::v1::Peripheral::PRINTER;
    case Peripheral::Kind::Scanner:
      return assistance::v1::Peripheral::SCANNER;
    case Peripheral::Kind::Speaker:
      return assistance::v1::Peripheral::SPEAKER;
    case Peripheral::Kind::Unknown:
      break;
  }
  return assistance::v1::Peripheral::KIND_UNSPECIFIED;
}

Peripheral::State fromProto(assistance::v1::Peripheral::State value) {
  switch (value) {
    case assistance::v1::Peripheral::OK:
      return Peripheral::State::Ok;
    case assistance::v1::Peripheral::ABSENT:
      return Peripheral::State::Absent;
    case assistance::v1::Peripheral::PAPER_LOW:
      return Peripheral::State::PaperLow;
    case assistance::v1::Peripheral::PAPER_OUT:
      return Peripheral::State::PaperOut;
    case assistance::v1::Peripheral::COVER_OPEN:
      return Peripheral::State::CoverOpen;
    case assistance::v1::Peripheral::OFFLINE:
      return Peripheral::State::Offline;
    case assistance::v1::Peripheral::FAULT:
      return Peripheral::State::Fault;
    case assistance::v1::Peripheral::STATE_UNSPECIFIED:
    case assistance::v1::Peripheral_State_Peripheral_State_INT_MIN_SENTINEL_DO_NOT_USE_:
    case assistance::v1::Peripheral_State_Peripheral_State_INT_MAX_SENTINEL_DO_NOT_USE_:
      break;
  }
  return Peripheral::State::Unknown;
}

assistance::v1::Peripheral::State toProto(Peripheral::State value) {
  switch (value) {
    case Peripheral::State::Ok:
      return assistance::v1::Peripheral::OK;
    case Peripheral::State::Absent:
      return assistance::v1::Peripheral::ABSENT;
    case Peripheral::State::PaperLow:
      return assistance::v1::Peripheral::PAPER_LOW;
    case Peripheral::State::PaperOut:
      return assistance::v1::Peripheral::PAPER_OUT;
    case Peripheral::State::CoverOpen:
      return assistance::v1::Peripheral::COVER_OPEN;
    case Peripheral::State::Offline:
      return assistance::v1::Peripheral::OFFLINE;
    case Peripheral::State::Fault:
      return assistance::v1::Peripheral::FAULT;
    case Peripheral::State::Unknown:
      break;
  }
  return assistance::v1::Peripheral::STATE_UNSPECIFIED;
}

Alert::Kind fromProto(assistance::v1::Alert::Kind value) {
  switch (value) {
    case assistance::v1::Alert::HELP_CALL_OPEN:
      return Alert::Kind::HelpCallOpen;
    case assistance::v1::Alert::WAIT_OVER_BOUND:
      return Alert::Kind::WaitOverBound;
    case assistance::v1::Alert::WINDOW_PAUSED:
      return Alert::Kind::WindowPaused;
    case assistance::v1::Alert::DEVICE_OFFLINE:
      return Alert::Kind::DeviceOffline;
    case assistance::v1::Alert::PERIPHERAL_TROUBLE:
      return Alert::Kind::PeripheralTrouble;
    case assistance::v1::Alert::KIND_UNSPECIFIED:
    case assistance::v1::Alert_Kind_Alert_Kind_INT_MIN_SENTINEL_DO_NOT_USE_:
    case assistance::v1::Alert_Kind_Alert_Kind_INT_MAX_SENTINEL_DO_NOT_USE_:
      break;
  }
  return Alert::Kind::Unknown;
}

assistance::v1::Alert::Kind toProto(Alert::Kind value) {
  switch (value) {
    case Alert::Kind::HelpCallOpen:
      return assistance::v1::Alert::HELP_CALL_OPEN;
    case Alert::Kind::WaitOverBound:
      return assistance::v1::Alert::WAIT_OVER_BOUND;
    case Alert::Kind::WindowPaused:
      return assistance::v1::Alert::WINDOW_PAUSED;
    case Alert::Kind::DeviceOffline:
      return assistance::v1::Alert::DEVICE_OFFLINE;
    case Alert::Kind::PeripheralTrouble:
      return assistance::v1::Alert::PERIPHERAL_TROUBLE;
    case Alert::Kind::Unknown:
      break;
  }
  return assistance::v1::Alert::KIND_UNSPECIFIED;
}

HelpCall fromProto(const assistance::v1::HelpCall& message) {
  HelpCall value;
  value.name = fromProto(message.name());
  value.device = fromProto(message.device());
  value.deviceName = fromProto(message.device_display_name());
  value.kind = fromProto(message.kind());
  value.page = fromProto(message.page());
  value.state = fromProto(message.state());
  value.raiseTime = fromProto(message.raise_time());
  value.acknowledgeTime = fromProto(message.acknowledge_time());
  value.acknowledger = fromProto(message.acknowledger());
  return value;
}

Peripheral fromProto(const assistance::v1::Peripheral& message) {
  Peripheral value;
  value.kind = fromProto(message.kind());
  value.state = fromProto(message.state());
  value.stateTime = fromProto(message.state_time());
  return value;
}

Alert fromProto(const assistance::v1::Alert& message) {
  Alert value;
  value.kind = fromProto(message.kind());
  value.office = fromProto(message.office());
  value.subject = fromProto(message.subject());
  value.displayName = fromProto(message.display_name());
  value.startTime = fromProto(message.start_time());
  value.boundSeconds = message.bound_seconds();
  value.peripheral = fromProto(message.peripheral());
  value.pauseReason = fromProto(message.pause_reason());
  return value;
}

assistance::v1::Peripheral toProto(const Peripheral& peripheral) {
  assistance::v1::Peripheral message;
  message.set_kind(toProto(peripheral.kind));
  message.set_state(toProto(peripheral.state));
  return message;
}

}  // namespace yichuang::client
