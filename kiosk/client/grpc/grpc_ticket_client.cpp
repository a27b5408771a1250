#include "kiosk/client/grpc/grpc_ticket_client.h"

#include <utility>

#include "kiosk/client/grpc/translate.h"
#include "kiosk/client/grpc/unary_call.h"
#include "kiosk/client/grpc/wish_id.h"

namespace yichuang::client {
namespace {

void setKey(const FindTickets& request, queue::v1::FindTicketsRequest& message) {
  const std::string value = request.value.toStdString();
  switch (request.key) {
    case FindTickets::Key::IdentityNumber:
      return message.set_identity_number(value);
    case FindTickets::Key::Phone:
      return message.set_phone(value);
    case FindTickets::Key::VisitCode:
      return message.set_visit_code(value);
    case FindTickets::Key::Number:
      return message.set_number(value);
  }
}

QList<OfficeWait> toWaits(const queue::v1::EstimateWaitsResponse& answer) {
  QList<OfficeWait> waits;
  for (const auto& wait : answer.waits())
    waits.append({fromProto(wait.office()), wait.open_now(), fromProto(wait.estimate()),
                  listFromProto(wait.exhausted_services())});
  return waits;
}

}  // namespace

GrpcTicketClient::GrpcTicketClient(Connection& connection)
    : connection_(connection), stub_(queue::v1::TicketService::NewStub(connection.channel())) {}

PendingCall GrpcTicketClient::issueTicket(const IssueTicket& request,
                                          Callback<PlacedTicket> callback) {
  queue::v1::IssueTicketRequest message;
  message.set_request_id(wishId(request.requestId));
  message.set_office(request.office.toStdString());
  addTexts(request.services, message.mutable_services());
  *message.mutable_person() = toProto(request.person);
  message.set_priority_class(toProto(request.priority));
  message.set_channel(toProto(request.channel));
  message.set_travel_minutes(request.travelMinutes);
  message.set_decline_priority(request.declinePriority);
  message.set_note(request.note.toStdString());
  return callUnary(
      connection_, CallKind::Command, stub_.get(),
      &queue::v1::TicketService::StubInterface::async_interface::IssueTicket, std::move(message),
      [](const auto& answer) { return fromProto(answer); }, std::move(callback));
}

PendingCall GrpcTicketClient::getTicket(const QString& name, Callback<PlacedTicket> callback) {
  queue::v1::GetTicketRequest message;
  message.set_name(name.toStdString());
  return callUnary(
      connection_, CallKind::Query, stub_.get(),
      &queue::v1::TicketService::StubInterface::async_interface::GetTicket, std::move(message),
      [](const auto& answer) { return fromProto(answer); }, std::move(callback));
}

PendingCall GrpcTicketClient::findTickets(const FindTickets& request,
                                          Callback<QList<PlacedTicket>> callback) {
  queue::v1::FindTicketsRequest message;
  message.set_office(request.office.toStdString());
  setKey(request, message);
  return callUnary(
      connection_, CallKind::Query, stub_.get(),
      &queue::v1::TicketService::StubInterface::async_interface::FindTickets, std::move(message),
      [](const auto& answer) { return listFromProto(answer.tickets()); }, std::move(callback));
}

PendingCall GrpcTicketClient::addTicketService(const AddTicketService& request,
                                               Callback<Ticket> callback) {
  queue::v1::AddTicketServiceRequest message;
  message.set_request_id(wishId(request.requestId));
  message.set_name(request.ticket.toStdString());
  message.set_service(request.service.toStdString());
  return callUnary(
      connection_, CallKind::Command, stub_.get(),
      &queue::v1::TicketService::StubInterface::async_interface::AddTicketService,
      std::move(message), [](const auto& answer) { return fromProto(answer); },
      std::move(callback));
}

PendingCall GrpcTicketClient::cancelTicket(const CancelTicket& request, Callback<Ticket> callback) {
  queue::v1::CancelTicketRequest message;
  message.set_request_id(wishId(request.requestId));
  message.set_name(request.ticket.toStdString());
  message.set_reason(toProto(request.reason));
  return callUnary(
      connection_, CallKind::Command, stub_.get(),
      &queue::v1::TicketService::StubInterface::async_interface::CancelTicket, std::move(message),
      [](const auto& answer) { return fromProto(answer); }, std::move(callback));
}

PendingCall GrpcTicketClient::returnTicket(const ReturnTicket& request, Callback<Ticket> callback) {
  queue::v1::ReturnTicketRequest message;
  message.set_request_id(wishId(request.requestId));
  message.set_name(request.ticket.toStdString());
  return callUnary(
      connection_, CallKind::Command, stub_.get(),
      &queue::v1::TicketService::StubInterface::async_interface::ReturnTicket, std::move(message),
      [](const auto& answer) { return fromProto(answer); }, std::move(callback));
}

PendingCall GrpcTicketClient::reprintTicket(const ReprintTicket& request,
                                            Callback<Ticket> callback) {
  queue::v1::ReprintTicketRequest message;
  message.set_request_id(wishId(request.requestId));
  message.set_name(request.ticket.toStdString());
  return callUnary(
      connection_, CallKind::Command, stub_.get(),
      &queue::v1::TicketService::StubInterface::async_interface::ReprintTicket, std::move(message),
      [](const auto& answer) { return fromProto(answer); }, std::move(callback));
}

PendingCall GrpcTicketClient::rateTicket(const RateTicket& request, Callback<Ticket> callback) {
  queue::v1::RateTicketRequest message;
  message.set_request_id(wishId(request.requestId));
  message.set_name(request.ticket.toStdString());
  message.set_stars(request.stars);
  addTexts(request.tags, message.mutable_tags());
  message.set_comment(request.comment.toStdString());
  return callUnary(
      connection_, CallKind::Command, stub_.get(),
      &queue::v1::TicketService::StubInterface::async_interface::RateTicket, std::move(message),
      [](const auto& answer) { return fromProto(answer); }, std::move(callback));
}

PendingCall GrpcTicketClient::estimateWaits(const EstimateWaits& request,
                                            Callback<QList<OfficeWait>> callback) {
  queue::v1::EstimateWaitsRequest message;
  message.set_office(request.office.toStdString());
  addTexts(request.services, message.mutable_services());
  message.set_include_others(request.includeOthers);
  return callUnary(connection_, CallKind::Query, stub_.get(),
                   &queue::v1::TicketService::StubInterface::async_interface::EstimateWaits,
                   std::move(message), toWaits, std::move(callback));
}

}  // namespace yichuang::client
