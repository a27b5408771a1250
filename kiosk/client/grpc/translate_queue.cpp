#include "kiosk/client/grpc/translate.h"

namespace yichuang::client {

queue::v1::Person toProto(const Person& person) {
  queue::v1::Person message;
  message.set_identity_number(person.identityNumber.toStdString());
  message.set_name(person.name.toStdString());
  message.set_phone(person.phone.toStdString());
  return message;
}

TicketItem fromProto(const queue::v1::TicketItem& message) {
  TicketItem value;
  value.ordinal = message.ordinal();
  value.service = fromProto(message.service());
  value.state = fromProto(message.state());
  value.startTime = fromProto(message.start_time());
  value.endTime = fromProto(message.end_time());
  value.window = fromProto(message.window());
  value.nationalSerial = fromProto(message.national_serial());
  return value;
}

Ticket fromProto(const queue::v1::Ticket& message) {
  Ticket value;
  value.name = fromProto(message.name());
  value.number = fromProto(message.number());
  value.businessDate = fromProto(message.business_date());
  value.state = fromProto(message.state());
  value.items = listFromProto(message.items());
  value.channel = fromProto(message.channel());
  value.priority = fromProto(message.priority_class());
  value.holder = fromProto(message.holder());
  value.createTime = fromProto(message.create_time());
  value.callTime = fromProto(message.call_time());
  value.callCount = message.call_count();
  value.window = fromProto(message.window());
  value.targetWindow = fromProto(message.target_window());
  value.serveTime = fromProto(message.serve_time());
  value.endTime = fromProto(message.end_time());
  value.visitCode = fromProto(message.visit_code());
  value.note = fromProto(message.note());
  value.rating = message.rating();
  value.continues = fromProto(message.continues());
  value.continuedBy = fromProto(message.continued_by());
  value.etag = fromProto(message.etag());
  value.notBefore = fromProto(message.not_before());
  value.appointment = fromProto(message.appointment());
  value.returnUntil = fromProto(message.return_until());
  value.printCount = message.print_count();
  return value;
}

OrderReason fromProto(const queue::v1::OrderReason& message) {
  OrderReason value;
  value.kind = fromProto(message.kind());
  value.headStartSeconds = message.head_start_seconds();
  value.time = fromProto(message.time());
  return value;
}

LinePlace fromProto(const queue::v1::LinePlace& message) {
  LinePlace value;
  value.position = message.position();
  value.orderTime = fromProto(message.order_time());
  value.reasons = listFromProto(message.reasons());
  value.estimate = fromProto(message.estimate());
  return value;
}

PlacedTicket fromProto(const queue::v1::WaitingTicket& message) {
  PlacedTicket value;
  value.ticket = fromProto(message.ticket());
  if (message.has_place()) value.place = fromProto(message.place());
  return value;
}

PlacedTicket fromProto(const queue::v1::GetTicketResponse& message) {
  PlacedTicket value;
  value.ticket = fromProto(message.ticket());
  if (message.has_place()) value.place = fromProto(message.place());
  return value;
}

PlacedTicket fromProto(const queue::v1::IssueTicketResponse& message) {
  PlacedTicket value;
  value.ticket = fromProto(message.ticket());
  if (message.has_place()) value.place = fromProto(message.place());
  return value;
}

Window fromProto(const queue::v1::Window& message) {
  Window value;
  value.name = fromProto(message.name());
  value.number = fromProto(message.number());
  value.label = fromProto(message.label());
  value.state = fromProto(message.state());
  value.pauseReason = fromProto(message.pause_reason());
  value.clerk = fromProto(message.clerk());
  value.ticket = fromProto(message.ticket());
  value.ticketNumber = fromProto(message.ticket_number());
  value.stateTime = fromProto(message.state_time());
  value.emergency = message.emergency();
  value.allServices = message.all_services();
  value.services = listFromProto(message.services());
  value.ticketState = fromProto(message.ticket_state());
  return value;
}

DayFigures fromProto(const queue::v1::DayFigures& message) {
  DayFigures value;
  value.businessDate = fromProto(message.business_date());
  value.issued = message.issued();
  value.waiting = message.waiting();
  value.called = message.called();
  value.served = message.served();
  value.missed = message.missed();
  value.cancelled = message.cancelled();
  value.meanWaitSeconds = message.mean_wait_seconds();
  value.meanServiceSeconds = message.mean_service_seconds();
  value.ratings = QList<int>(message.ratings().begin(), message.ratings().end());
  value.longestWaitSeconds = message.longest_wait_seconds();
  return value;
}

}  // namespace yichuang::client
