#include "kiosk/client/grpc/translate.h"

namespace yichuang::client {

Change fromProto(const watch::v1::Change& message) {
  Change value;
  value.sequence = message.sequence();
  value.time = fromProto(message.time());
  value.office = fromProto(message.office());
  value.kind = fromProto(message.kind());
  value.subject = fromProto(message.subject());
  for (const auto& [key, text] : message.details())
    value.details.insert(fromProto(key), fromProto(text));
  return value;
}

Call fromProto(const watch::v1::Call& message) {
  Call value;
  value.sequence = message.sequence();
  value.time = fromProto(message.time());
  value.number = fromProto(message.number());
  value.windowNumber = fromProto(message.window_number());
  value.callCount = message.call_count();
  return value;
}

Board fromProto(const watch::v1::Board& message) {
  Board value;
  value.office = fromProto(message.office());
  value.officeName = fromProto(message.office_name());
  value.lastCalls = listFromProto(message.last_calls());
  value.windows = listFromProto(message.windows());
  value.waiting = message.waiting();
  value.nextNumbers = listFromProto(message.next_numbers());
  value.notice = fromProto(message.notice());
  value.wait = fromProto(message.wait());
  value.serverTime = fromProto(message.server_time());
  return value;
}

WaitingHistory fromProto(const watch::v1::WaitingHistory& message) {
  return {fromProto(message.start_time()),
          message.step_seconds(),
          {message.waiting().begin(), message.waiting().end()}};
}

OfficeOverview fromProto(const watch::v1::OfficeOverview& message) {
  OfficeOverview value;
  value.office = fromProto(message.office());
  value.parent = fromProto(message.parent());
  value.level = fromProto(message.level());
  value.displayName = fromProto(message.display_name());
  value.openNow = message.open_now();
  value.openWindows = message.open_windows();
  value.pausedWindows = message.paused_windows();
  value.windows = message.windows();
  value.figures = fromProto(message.figures());
  value.wait = fromProto(message.wait());
  value.emergencies = message.emergencies();
  value.longestWaitingSeconds = message.longest_waiting_seconds();
  value.waitingHistory = fromProto(message.waiting_history());
  value.attention.helpCalls = listFromProto(message.help_calls());
  value.attention.alerts = listFromProto(message.alerts());
  return value;
}

BoardUpdate fromProto(const watch::v1::BoardUpdate& message) {
  BoardUpdate value;
  value.sequence = message.sequence();
  value.board = fromProto(message.board());
  value.newCalls = listFromProto(message.new_calls());
  return value;
}

WindowUpdate fromProto(const watch::v1::WindowUpdate& message) {
  WindowUpdate value;
  value.sequence = message.sequence();
  value.window = fromProto(message.window());
  if (message.has_ticket()) value.ticket = fromProto(message.ticket());
  value.line = listFromProto(message.line());
  value.waiting = message.waiting();
  value.away = listFromProto(message.away());
  value.emergencies = listFromProto(message.emergencies());
  value.attention.helpCalls = listFromProto(message.help_calls());
  value.attention.alerts = listFromProto(message.alerts());
  value.changes = listFromProto(message.changes());
  value.serverTime = fromProto(message.server_time());
  return value;
}

TicketUpdate fromProto(const watch::v1::TicketUpdate& message) {
  TicketUpdate value;
  value.sequence = message.sequence();
  value.ticket = fromProto(message.ticket());
  if (message.has_place()) value.place = fromProto(message.place());
  value.changes = listFromProto(message.changes());
  return value;
}

KioskUpdate fromProto(const watch::v1::KioskUpdate& message) {
  KioskUpdate value;
  value.sequence = message.sequence();
  if (message.has_help_call()) value.helpCall = fromProto(message.help_call());
  return value;
}

OfficeUpdate fromProto(const watch::v1::OfficeUpdate& message) {
  OfficeUpdate value;
  value.sequence = message.sequence();
  value.office = fromProto(message.office());
  value.windows = listFromProto(message.windows());
  value.changes = listFromProto(message.changes());
  return value;
}

CityUpdate fromProto(const watch::v1::CityUpdate& message) {
  CityUpdate value;
  value.sequence = message.sequence();
  value.offices = listFromProto(message.offices());
  value.complete = message.complete();
  value.changes = listFromProto(message.changes());
  return value;
}

}  // namespace yichuang::client
